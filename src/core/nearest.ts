/** The known name with the most similar spelling, if any is similar enough. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // One slip in a short name, one in three letters of a long one; never the whole name.
  let bestDistance = Math.min(name.length - 1, Math.max(1, Math.floor(name.length / 3))) + 1;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** `Did you mean "status"?`, or the known names if none is similar. */
export function suggestion(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined ? `Known: ${known.join(', ')}.` : `Did you mean ${JSON.stringify(near)}?`;
}

/**
 * Whether two names differ by one slip: a letter more, less or another, two swapped, or capitals. Short names
 * with another letter are other words: `mode` is not `code`.
 */
export function isOneSlipAway(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < SHORTEST) return false;
  const isShort = one.length === other.length && one.length <= SHORT;
  const [plain, otherPlain] = [one.toLowerCase(), other.toLowerCase()];
  if (isShort && [...plain].sort().join('') !== [...otherPlain].sort().join('')) return false;
  return editDistance(plain, otherPlain, 2) < 2;
}

/** Shorter names are similar to too many others. */
const SHORTEST = 3;
const SHORT = 4;

/** How many letters are inserted, left out, replaced or swapped with the next; names too far apart are not compared. */
function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          isSwapped ? (before[column - 2] ?? limit) + 1 : limit,
        ),
      );
    }
    [before, previous] = [previous, current];
  }
  return previous[other.length] ?? limit;
}
