import type { Cursor } from '../core/fields/cursor';
import { readParameterValue, readToken, readWhiteSpace, skip } from '../core/fields/cursor';
import { combinedValue } from '../core/fields/field-values';
import { parseList } from '../core/fields/parse-list';
import type { HttpField } from '../core/types';

/** The preferences of a request (RFC 7240, 2): name in lower case → value; the first value of a name counts. */
export function parsePrefer(fields: readonly HttpField[]): ReadonlyMap<string, string> {
  const elements = parseList(combinedValue(fields, 'Prefer') ?? '', readPreference) ?? [];
  // A map keeps the last value of a name, but RFC 7240 requires the first.
  return new Map([...elements].reverse());
}

function readPreference(cursor: Cursor): readonly [name: string, value: string] | undefined {
  const preference = readAssignment(cursor);
  if (preference === undefined) return undefined;
  for (;;) {
    readWhiteSpace(cursor);
    if (!skip(cursor, ';')) return preference;
    readWhiteSpace(cursor);
    readAssignment(cursor);
  }
}

function readAssignment(cursor: Cursor): readonly [name: string, value: string] | undefined {
  const name = readToken(cursor).toLowerCase();
  if (name === '') return undefined;
  readWhiteSpace(cursor);
  if (!skip(cursor, '=')) return [name, ''];
  readWhiteSpace(cursor);
  const value = readParameterValue(cursor);
  return value === undefined ? undefined : [name, value];
}
