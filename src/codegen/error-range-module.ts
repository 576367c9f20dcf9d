import type { SchemaData } from './schema-data';

/** The status codes of all errors: the gate needs only these to skip other responses. */
export function errorRangeModule({ classes: [widest] }: SchemaData): string {
  return [
    "import type { StatusRange } from '../core/status-range';",
    `export const errorRange: StatusRange = ${JSON.stringify({ min: widest?.min, max: widest?.max })};`,
  ].join('\n\n');
}
