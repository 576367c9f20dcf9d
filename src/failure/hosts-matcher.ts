/**
 * Whether a value is an asymmetric matcher that only its own test runner can compare and print: those of Bun
 * are native objects that do not show their expectation.
 */
export function isHostsMatcher(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !('asymmetricMatch' in value) &&
    /^\[object Expect[A-Z]\w*\]$/.test(Object.prototype.toString.call(value))
  );
}
