/** A member of an application of any type; undefined if it cannot be read. */
export function memberOf(app: unknown, name: string): unknown {
  if ((typeof app !== 'object' && typeof app !== 'function') || app === null) return undefined;
  try {
    return (app as { readonly [name: string]: unknown })[name];
  } catch {
    // Express 4 has members that throw on access.
    return undefined;
  }
}

export function hasFunction(app: unknown, name: string): boolean {
  return typeof memberOf(app, name) === 'function';
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
