import { patternGrowth } from '../../core/values/pattern-growth';

/** What takes quadratic time is run on texts of some length alone; what grows still faster is refused. */
const MOST_GROWTH = 2;

/** What is to be done about a pattern that can take too long. */
export const FASTER =
  'Let no two repetitions behind each other, or within each other, take the same characters: "^\\w+(\\.\\w+)*$" for "^(\\w+\\.?)*$". Begin with "^".';

/**
 * Why a pattern can take a time that no test should wait for, on a text that a server makes for it; undefined where it
 * cannot. Most are told at a look; the others are looked at as automata.
 */
export function whySlowPattern(pattern: string): string | undefined {
  const growth = patternGrowth(pattern);
  if (growth !== undefined && growth <= MOST_GROWTH) return undefined;
  const { ambiguityOf } = require('./pattern-ambiguity') as typeof import('./pattern-ambiguity');
  if ((ambiguityOf(pattern) ?? Infinity) <= MOST_GROWTH) return undefined;
  return 'can take longer than any test should wait, on a text that is made for it';
}
