// Taken before a test can replace them, or count who calls them.
const { getPrototypeOf, hasOwn } = Object;

/**
 * Whether a value can be a promise, or return one when it is called, as `resolves` and `rejects` accept. No code of the
 * test runs to find out.
 */
export function maySettle(value: unknown, isProxy: (value: unknown) => boolean): boolean {
  if (typeof value === 'function') return true;
  for (let part = value; typeof part === 'object' && part !== null; part = getPrototypeOf(part)) {
    if (isProxy(part) || hasOwn(part, 'then')) return true;
  }
  return false;
}
