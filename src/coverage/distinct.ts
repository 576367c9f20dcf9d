/** Each value once, in order. */
export function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
