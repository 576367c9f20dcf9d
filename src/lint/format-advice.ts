import type { CatalogProblem } from '../core/catalog/problem';
import type { ErrorFormat, FormatReference } from '../core/types';
import { formats } from '../generated/data';
import { CONDITION, schemaAdvice } from './schema-advice';

/**
 * The gaps in the schemas of a user's own format.
 *
 * @param reference the value in the catalog: for a file, the place inside it is reported
 */
export function formatAdvice(
  reference: FormatReference | undefined,
  format: ErrorFormat,
  at: string,
): readonly CatalogProblem[] {
  if (reference === undefined || formats.includes(format)) return [];
  // The author cannot change the parts that a format inherits from another one.
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
