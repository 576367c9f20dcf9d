/** The kind of a JSON value, by its name in JSON Schema (Validation, 6.1.1); an integer is a number. */
export function jsonKind(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
