import { patternGrowth } from '../../core/values/pattern-growth';

/** What takes quadratic time is run on texts of some length alone; what grows still faster is refused. */
const MOST_GROWTH = 2;

/** In steps, so that every machine says the same; they take a second at most. */
const LIMITS = { maxScore: 200, maxSteps: 3_000, timeout: Infinity, unicode: true };

/** What is to be done about a pattern that can take too long. */
export const FASTER =
  'Let no two repetitions behind each other, or within each other, take the same characters: "^\\w+(\\.\\w+)*$" for "^(\\w+\\.?)*$". Begin with "^".';

/**
 * Why a pattern can take a time that no test should wait for, on a text that a server makes for it; undefined where it
 * cannot. Most are told at a look; of the others, redos-detector says whether it could find no such text.
 */
export function whySlowPattern(pattern: string): string | undefined {
  const growth = patternGrowth(pattern);
  if (growth !== undefined && growth <= MOST_GROWTH) return undefined;
  const { isSafePattern } = require('redos-detector') as typeof import('redos-detector');
  try {
    // That a search begins anywhere is one power more, and no text is so long.
    if (isSafePattern(`^(?:${pattern})`, LIMITS).safe) return undefined;
  } catch {
    // What is valid without the flag alone, or more than it understands, is not known to be safe.
  }
  return 'can take longer than any test should wait, on a text that is made for it';
}
