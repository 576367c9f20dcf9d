/** Keeps the first of very many values in the order of their keys, independently of the order of arrival. */
export interface Smallest<T> {
  /** `merge` joins a value with the present one of the same key. */
  readonly add: (key: string, value: T, merge?: (known: T) => T) => void;
  readonly values: () => readonly T[];
}

export function createSmallest<T>(limit: number): Smallest<T> {
  const kept = new Map<string, T>();
  const sorted = (): readonly string[] => [...kept.keys()].sort();
  // After a value was dropped, every value after the last key would be dropped as well.
  let last: string | undefined;
  return {
    add(key, value, merge = (known) => known) {
      const known = kept.get(key);
      if (known !== undefined) {
        kept.set(key, merge(known));
        return;
      }
      if (last !== undefined && key > last) return;
      kept.set(key, value);
      if (kept.size < 2 * limit) return;
      const keys = sorted();
      last = keys[limit - 1];
      for (const dropped of keys.slice(limit)) kept.delete(dropped);
    },
    values: () =>
      sorted()
        .slice(0, limit)
        .flatMap((key) => kept.get(key) ?? []),
  };
}
