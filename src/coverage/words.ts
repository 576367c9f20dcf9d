/** A number and its noun: `1 line`, `2 lines`. */
export function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}

/** A share in percent, with one decimal, rounded down: a missed goal must not look reached. */
export function percent(part: number, whole: number): number {
  return Math.floor((1_000 * part) / whole) / 10;
}

/** A file, and its line if there is one. */
export function placeText(file: string, line: number | null | undefined): string {
  return `${file}${line === undefined || line === null ? '' : `:${line}`}`;
}

/** The first of a list, and the number of the others. */
export function limited<T>(
  all: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly left: number } {
  return { shown: all.slice(0, most), left: Math.max(all.length - most, 0) };
}

/** The line below a shortened list; nothing below a complete one. */
export function moreOf(left: number, noun: string): readonly string[] {
  return left === 0 ? [] : [`… ${counted(left, `more ${noun}`)}`];
}
