import { snakeCase, writeCode } from '../core/formats/code-case';
import type { CodeCase } from '../core/types';
import { genericCode } from '../core/statuses';

const LONGEST_CODE = 80;

/** A text in the form of an error name in programs: without spaces, with a letter, not an address, date or random id. */
export function isCode(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= LONGEST_CODE &&
    /^[A-Za-z][\w.:-]*$/.test(value) &&
    !/^[a-z]+:\/\//i.test(value) &&
    !/^\d{4}-\d\d-\d\d/.test(value) &&
    !/[0-9a-f]{8}-[0-9a-f]{4}-/i.test(value)
  );
}

/** A code for the catalog: in snake_case, if its format converts that to the sent one. */
export function catalogCode(sent: string, codeCase: CodeCase): string {
  const snake = snakeCase(sent);
  return writeCode(snake, codeCase) === sent ? snake : sent;
}

/** The code of an error that is only its status code. */
export function codeOfStatus(status: number): string {
  return genericCode(status) ?? `status_${status}`;
}

/** A code derived from a text for people. */
export function codeOfText(text: string): string {
  return snakeCase(text).split('_').slice(0, 6).join('_');
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), words.at(-1)]
    .filter((part) => part !== '' && part !== undefined)
    .join(' and ');
}

/** The most frequent text, and of several the first in alphabetical order. */
export function mostFrequent<T>(all: readonly (readonly [value: T, count: number])[]): T | undefined {
  const counts = new Map<string, { readonly value: T; count: number }>();
  for (const [value, count] of all) {
    const key = JSON.stringify(value);
    const known = counts.get(key) ?? { value, count: 0 };
    known.count += count;
    counts.set(key, known);
  }
  const [first] = [...counts].sort(
    ([one, { count }], [other, { count: otherCount }]) => otherCount - count || (one < other ? -1 : 1),
  );
  return first?.[1].value;
}
