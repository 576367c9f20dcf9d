import { anchorPatterns, patternSearch } from '../../core/checks/find-leak';
import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';

/** Finds the values in a text that are secret by their surroundings, or by their shape. */
export type Finder = (text: string, names: SecretNames) => readonly Span[];

/** The match of a sticky pattern at a place. */
export function at(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

interface Anchored {
  readonly anchor: readonly string[];
}

/** A shorter anchor occurs in every other text. */
const SHORTEST_ANCHOR = 2;

/** The candidates for a text: all with an anchor in it, found by one search, since most texts have none. */
export function anchoredIn<T extends Anchored>(all: readonly T[]): (text: string) => readonly T[] {
  const isCommon = ({ anchor }: T): boolean => anchor.some(({ length }) => length < SHORTEST_ANCHOR);
  const common = all.filter(isCommon);
  const rare = all.filter((one) => !isCommon(one));
  const hasRare = patternSearch(anchorPatterns(rare.flatMap(({ anchor }) => anchor)));
  return (text) => [...common, ...(hasRare(text) ? rare : [])].filter(({ anchor }) => holdsAny(text, anchor));
}

/** Whether a text contains one of several literals. */
function holdsAny(text: string, literals: readonly string[]): boolean {
  return literals.some((literal) => text.includes(literal));
}
