import { snakeCase } from '../core/formats/code-case';

/** The name in kebab-case, like the names of formats. */
export function kebab(name: string): string {
  const plain = snakeCase(name).replaceAll('_', '-');
  return /^[a-z]/.test(plain) ? plain : `error-${plain}`;
}

/** Creates unique names: the wanted one, or one with the first free number. */
export function createNames(joint: string): (wanted: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    // The search continues at its last number: thousands of operations can want the same name.
    for (let number = next.get(wanted) ?? 2; taken.has(name); number += 1) {
      name = `${wanted}${joint}${number}`;
      next.set(wanted, number + 1);
    }
    taken.add(name);
    return name;
  };
}
