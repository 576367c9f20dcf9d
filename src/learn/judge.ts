import type { Catalog } from '../core/catalog/catalog';
import { examine } from '../core/examine';
import { anyError } from '../core/statuses';
import { readCodeField } from '../core/formats/code-field';
import type { ErrorView } from '../core/formats/read-error';
import { readDetails, readError } from '../core/formats/read-error';
import { isTextual, readText } from '../core/formats/text-content';
import type { Detail, ErrorFormat } from '../core/types';
import type { Verdict } from '../core/verdict';
import type { Observation } from './observe';

/** The rules of a format; the others concern the status, the entry or the text. */
const RULES_OF_FORMAT: ReadonlySet<string> = new Set([
  'media-type',
  'media-type-parameter',
  'content',
  'json',
  'json-type',
  'schema',
  'status-member',
]);

/** Examines an observation against a catalog, like the gate. */
export function examineBy(catalog: Catalog, { response }: Observation): Verdict {
  return examine(response, { catalog, statuses: anyError, predicates: [], strict: catalog.strict });
}

/**
 * The rules of its format that a response breaks.
 *
 * @param catalog one without entries that accepts any code
 */
export function brokenRules(catalog: Catalog, observation: Observation): ReadonlySet<string> {
  const { violations } = examineBy(catalog, observation);
  const broken = violations.filter(({ rule, severity }) => severity === 'must' && RULES_OF_FORMAT.has(rule));
  return new Set(broken.map(({ rule }) => rule));
}

/** The error that a format reads from the content of an observation. */
export function readBy(format: ErrorFormat, { json, text = '', response }: Observation): ErrorView {
  const view = isTextual(format) ? readText(format, text) : readError(format, json);
  const { codeField } = format;
  if (codeField === undefined || view.code !== undefined) return view;
  const code = readCodeField(codeField, response.fields);
  return { ...view, codeAt: codeField.name, ...(code !== undefined && { code }) };
}

/** The details that a format reads from it. */
export function detailsBy(format: ErrorFormat, { json }: Observation): readonly Detail[] | undefined {
  return isTextual(format) ? undefined : readDetails(format, json);
}
