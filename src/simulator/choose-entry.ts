import type { Catalog, CatalogEntry } from '../core/catalog/catalog';
import { nearest } from '../core/nearest';
import { statusLabel } from '../core/statuses';
import type { Refusal } from './refusal';
import { quoted } from './refusal';
import type { Settings } from './settings';

/** Spelling is compared in quadratic time. */
const LONGEST_NAME = 100;

/** The requested error, or why there is none; `undefined` for the index. */
export function chooseEntry(
  catalog: Catalog,
  { path, values }: Settings,
): CatalogEntry | { readonly refusal: Refusal } | undefined {
  if (path === undefined) {
    return { refusal: { code: 'bad_request', message: 'The path cannot be decoded as UTF-8.' } };
  }
  const asked = values.get('code');
  if (asked === undefined && path === '') return undefined;
  const name = asked ?? path;
  const entry = findEntry(catalog, name);
  if (entry !== undefined) return entry;
  return {
    refusal: { code: asked === undefined ? 'not_found' : 'bad_request', message: describe(catalog, name) },
  };
}

/** The entry of `409`, `status/409` or `email_taken`; for a status with several codes, the first. */
export function findEntry(catalog: Catalog, name: string): CatalogEntry | undefined {
  const status = /^(?:status\/)?(\d+)$/.exec(name)?.[1];
  const [first] = status === undefined ? [] : (catalog.byStatus.get(Number(status)) ?? []);
  return first ?? catalog.byCode.get(name);
}

function describe(catalog: Catalog, name: string): string {
  const status = /^(?:status\/)?(\d+)$/.exec(name)?.[1];
  const codes = [...catalog.byCode.keys()];
  const statuses = [...catalog.byStatus.keys()].sort((one, other) => one - other);
  if (status !== undefined) {
    return `The error catalog has no error with status ${statusLabel(Number(status.slice(0, 9)))}. It has ${statuses.join(', ')}.`;
  }
  const near = nearest(name.slice(0, LONGEST_NAME), codes);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return `The error catalog has no error ${quoted(name)}.${hint} It has ${codes.join(', ')}.`;
}
