/** The name in kebab-case, as formats are called. */
export function kebab(name: string): string {
  const plain = snake(name).replaceAll('_', '-');
  return /^[a-z]/.test(plain) ? plain : `error-${plain}`;
}

/** The name in snake_case, as codes are written. */
export function snake(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');
}

/** The name itself, or with the first number that nobody has. */
export function free(wanted: string, taken: ReadonlySet<string>, joint: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}${joint}${number}`;
    if (!taken.has(name)) return name;
  }
}
