import { snakeCase } from '../core/formats/code-case';

/** The name in kebab-case, as formats are called. */
export function kebab(name: string): string {
  const plain = snakeCase(name).replaceAll('_', '-');
  return /^[a-z]/.test(plain) ? plain : `error-${plain}`;
}

/** The name itself, or with the first number that nobody has. */
export function free(wanted: string, taken: ReadonlySet<string>, joint: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}${joint}${number}`;
    if (!taken.has(name)) return name;
  }
}
