import { snakeCase } from '../core/formats/code-case';

/** The name in kebab-case, as formats are called. */
export function kebab(name: string): string {
  const plain = snakeCase(name).replaceAll('_', '-');
  return /^[a-z]/.test(plain) ? plain : `error-${plain}`;
}

/** Gives names that nobody has: the wanted one, or with the first number that is free. */
export function createNames(joint: string): (wanted: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    // Where the search went on before, it goes on now: thousands of operations may want the same name.
    for (let number = next.get(wanted) ?? 2; taken.has(name); number += 1) {
      name = `${wanted}${joint}${number}`;
      next.set(wanted, number + 1);
    }
    taken.add(name);
    return name;
  };
}
