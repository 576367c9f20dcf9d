// Taken before a test can replace them, or count who calls them.
const { getPrototypeOf, hasOwn } = Object;

/**
 * Whether a value may be a promise, or give one when it is called: what `resolves` and `rejects` take. Nothing of the
 * test is run to find out.
 */
export function maySettle(value: unknown, isProxy: (value: unknown) => boolean): boolean {
  if (typeof value === 'function') return true;
  for (let part = value; typeof part === 'object' && part !== null; part = getPrototypeOf(part)) {
    if (isProxy(part) || hasOwn(part, 'then')) return true;
  }
  return false;
}
