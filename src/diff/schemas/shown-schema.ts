import type { Normal } from './normal-form';

const LONGEST = 300;

/** A schema, or a value of one, on one line. */
export function shownSchema(schema: unknown): string {
  const text = JSON.stringify(schema) ?? 'anything';
  if (text === '{}') return 'anything';
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/** The keyword of a schema as shown: `maximum 10`; `null` if it is missing. */
export function shownKeyword(schema: Normal, keyword: string): string | null {
  const value = schema[keyword];
  return value === undefined ? null : `${keyword} ${shownSchema(value)}`;
}
