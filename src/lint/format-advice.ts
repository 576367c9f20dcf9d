import type { CatalogProblem } from '../core/catalog/problem';
import type { ErrorFormat, FormatReference } from '../core/types';
import { formats } from '../generated/data';
import { CONDITION, schemaAdvice } from './schema-advice';

/**
 * What the schemas of a format of the user's own leave open.
 *
 * @param reference what the catalog says at the place: in a file, the place within that is told
 */
export function formatAdvice(
  reference: FormatReference | undefined,
  format: ErrorFormat,
  at: string,
): readonly CatalogProblem[] {
  if (reference === undefined || formats.includes(format)) return [];
  // What a format takes over from another one is not its author's to change.
  const { schema, strictSchema, within } = typeof reference === 'string' ? format : reference;
  const found = [
    ...schemaAdvice(schema, '/schema'),
    ...schemaAdvice(strictSchema, '/strictSchema'),
    ...schemaAdvice(within?.when, '/within/when', CONDITION),
    ...schemaAdvice(within?.schema, '/within/schema'),
  ];
  return found.map((one) =>
    typeof reference === 'string'
      ? { ...one, at, problem: `${JSON.stringify(reference)}, ${one.at}: ${one.problem}` }
      : { ...one, at: at + one.at },
  );
}
