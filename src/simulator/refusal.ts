import type { Catalog, CatalogEntry } from '../core/catalog/catalog';
import { standard } from '../catalog/standard';
import type { HttpRequest, HttpResponse } from '../core/types';
import { errorsOf, operationAsked } from './declared-errors';
import { simulateError } from './simulate-error';

const LONGEST_QUOTE = 60;

/** Why the simulator refuses a request, by the code of its own error in the standard catalog. */
export type RefusalCode =
  | 'bad_request'
  | 'not_found'
  | 'not_acceptable'
  | 'request_timeout'
  | 'content_too_large'
  | 'uri_too_long'
  | 'expectation_failed'
  | 'misdirected_request'
  | 'request_header_fields_too_large'
  | 'not_implemented';

/** Why a request is not served. */
export interface Refusal {
  readonly code: RefusalCode;
  /** For people: the problem, and the available choices. */
  readonly message: string;
}

/** The simulator's own errors follow the catalog too: its entry for that status, else the built-in one. */
export function refuse(catalog: Catalog, { code, message }: Refusal, request: HttpRequest): HttpResponse {
  const entry = entryFor(catalog, code, request);
  return simulateError({
    catalog,
    entry,
    format: entry.format,
    // An entry with a pattern keeps its own message.
    message: entry.messagePattern === undefined ? message : undefined,
    request,
  });
}

function entryFor(catalog: Catalog, code: RefusalCode, request: HttpRequest): CatalogEntry {
  const fallback = standard().byCode.get(code);
  if (fallback === undefined) throw new Error(`The standard catalog has no ${code}`);
  const operation = operationAsked(catalog, request);
  const [declared] = operation === undefined ? [] : errorsOf(catalog, operation, fallback.definition.status);
  if (declared !== undefined) return declared.entry;
  const [own] = catalog.byStatus.get(fallback.definition.status) ?? [];
  return own ?? { ...fallback, format: catalog.format };
}

/** A value of a request, as quoted in a message. */
export function quoted(text: string): string {
  return JSON.stringify(text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`);
}
