import { matcherNames } from '../core/matcher-names';
import type { SchemaData } from './schema-data';

/**
 * Every matcher with its status codes, from the lowest to the highest; one number means a single status code.
 * A set-up file needs nothing else about them, in few bytes.
 */
export function matcherTableModule({ statuses, classes }: SchemaData): string {
  const rows = matcherNames(statuses, classes).map(({ name, range: { min, max } }) =>
    min === max ? [name, min] : [name, min, max],
  );
  const type = 'readonly (readonly [name: string, min: number, max?: number])[]';
  return `export const matcherRows: ${type} = ${JSON.stringify(rows)};`;
}
