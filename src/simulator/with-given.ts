import type { HttpField } from '../core/types';

/** Fields with the given values; new ones are added at the end. */
export function withGiven(fields: readonly HttpField[], given: readonly HttpField[]): readonly HttpField[] {
  const values = new Map(given.map(([name, value]) => [name.toLowerCase(), value]));
  const known = new Set(fields.map(([name]) => name.toLowerCase()));
  return [
    ...fields.map(([name, value]) => [name, values.get(name.toLowerCase()) ?? value] as const),
    ...given.filter(([name]) => !known.has(name.toLowerCase())),
  ];
}
