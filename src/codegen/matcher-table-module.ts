import { matcherNames } from '../core/matcher-names';
import type { SchemaData } from './schema-data';

/** Every matcher with the status codes it stands for: all that a set-up file needs of them. */
export function matcherTableModule({ statuses, classes }: SchemaData): string {
  return [
    "import type { MatcherName } from '../core/matcher-names';",
    `export const matcherTable: readonly MatcherName[] = ${JSON.stringify(matcherNames(statuses, classes))};`,
  ].join('\n\n');
}
