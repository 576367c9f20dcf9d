import type { HttpField } from '../types';

/** The values of all the fields of that name, in any case, without white space around them (RFC 9110, 5.5). */
export function fieldValues(fields: readonly HttpField[], name: string): readonly string[] {
  const values: string[] = [];
  const wanted = name.toLowerCase();
  for (const [field, value] of fields) {
    // Most names differ in length, which can be compared without a copy.
    if (field.length !== wanted.length || field.toLowerCase() !== wanted) continue;
    values.push(withoutWhiteSpace(value));
  }
  return values;
}

/** The values of fields by a key of their names, in the order of the response, without names that have no key. */
export function valuesBy<Key>(
  fields: readonly HttpField[],
  keyOf: (name: string) => Key | undefined,
): ReadonlyMap<Key, readonly string[]> {
  const found = new Map<Key, string[]>();
  for (const [name, value] of fields) {
    const key = keyOf(name);
    if (key === undefined) continue;
    const values = found.get(key);
    if (values === undefined) found.set(key, [withoutWhiteSpace(value)]);
    else values.push(withoutWhiteSpace(value));
  }
  return found;
}

/** The values of all the fields of that name as one (RFC 9110, 5.3); `undefined` when there is none. */
export function combinedValue(fields: readonly HttpField[], name: string): string | undefined {
  const values = fieldValues(fields, name);
  return values.length === 0 ? undefined : values.join(', ');
}

/** A field value without white space around it. By hand: `/[ \t]+$/` takes quadratic time. */
export function withoutWhiteSpace(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && isWhiteSpace(value[start])) start += 1;
  while (end > start && isWhiteSpace(value[end - 1])) end -= 1;
  return value.slice(start, end);
}

function isWhiteSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
