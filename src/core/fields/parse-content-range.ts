import type { Cursor } from './cursor';
import { cursorOf, isAtEnd, readDigits, readToken, skip } from './cursor';

/** The range of a response, or an unsatisfied one. Numbers stay digits: they can be larger than any integer here. */
export interface ContentRange {
  readonly unit: string;
  /** Absent when the range was not satisfiable. */
  readonly range?: { readonly first: string; readonly last: string };
  /** Absent when unknown (`*`). */
  readonly completeLength?: string;
}

/** Parses a range, or an unsatisfied range such as `bytes *\/1234` (RFC 9110, 14.4). */
export function parseContentRange(value: string): ContentRange | undefined {
  const cursor = cursorOf(value);
  const unit = readToken(cursor);
  if (unit === '' || !skip(cursor, ' ')) return undefined;
  const contentRange = skip(cursor, '*') ? readUnsatisfied(cursor, unit) : readSatisfied(cursor, unit);
  return isAtEnd(cursor) ? contentRange : undefined;
}

function readUnsatisfied(cursor: Cursor, unit: string): ContentRange | undefined {
  const completeLength = skip(cursor, '/') ? readDigits(cursor) : '';
  return completeLength === '' ? undefined : { unit, completeLength };
}

function readSatisfied(cursor: Cursor, unit: string): ContentRange | undefined {
  const first = readDigits(cursor);
  const last = skip(cursor, '-') ? readDigits(cursor) : '';
  if (first === '' || last === '' || !skip(cursor, '/') || isLess(last, first)) return undefined;
  if (skip(cursor, '*')) return { unit, range: { first, last } };
  const completeLength = readDigits(cursor);
  // "A complete-length value less than or equal to its last-pos value" makes the field invalid.
  return isLess(last, completeLength) ? { unit, range: { first, last }, completeLength } : undefined;
}

/** Compares without `BigInt`, which takes more than linear time to read long numbers. */
function isLess(left: string, right: string): boolean {
  const [a, b] = [left.replace(/^0+/, ''), right.replace(/^0+/, '')];
  return a.length === b.length ? a < b : a.length < b.length;
}
