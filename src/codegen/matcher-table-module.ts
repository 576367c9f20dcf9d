import { matcherNames } from '../core/matcher-names';
import type { SchemaData } from './schema-data';

/**
 * Every matcher with the status codes it stands for, from the least to the greatest, where one number stands for
 * itself: all that a set-up file needs of them, in few octets.
 */
export function matcherTableModule({ statuses, classes }: SchemaData): string {
  const rows = matcherNames(statuses, classes).map(({ name, range: { min, max } }) =>
    min === max ? [name, min] : [name, min, max],
  );
  const type = 'readonly (readonly [name: string, min: number, max?: number])[]';
  return `export const matcherRows: ${type} = ${JSON.stringify(rows)};`;
}
