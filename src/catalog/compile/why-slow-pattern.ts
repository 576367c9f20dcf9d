import { patternGrowth } from '../../core/values/pattern-growth';

/** A pattern that takes quadratic time is run only on short texts; one that grows still faster is refused. */
const MOST_GROWTH = 2;

/** Why a pattern is refused. */
export interface SlowPattern {
  /** The text that follows the pattern. */
  readonly problem: string;
  readonly remedy: string;
}

const SLOW: SlowPattern = {
  problem: 'can take longer than any test should wait, on a text made for that purpose',
  remedy:
    'Two repetitions in a row, or one inside the other, must not match the same characters: write "^\\w+(\\.\\w+)*$" instead of "^(\\w+\\.?)*$". Begin with "^".',
};

const UNKNOWN: SlowPattern = {
  problem: 'is too large, or its syntax is too new, to tell how long it can take',
  remedy:
    'Write a shorter one: fewer alternatives, and "+" or "*" for a part that can repeat more than a few times.',
};

/**
 * Why a pattern can take longer than any test should wait, on a text that a server makes for it, or why that cannot be
 * decided; undefined if it cannot take so long. Most are decided at a glance; the others are examined as automata.
 */
export function whySlowPattern(pattern: string): SlowPattern | undefined {
  const growth = patternGrowth(pattern);
  if (growth !== undefined && growth <= MOST_GROWTH) return undefined;
  const { ambiguityOf } = require('./pattern-ambiguity') as typeof import('./pattern-ambiguity');
  const found = ambiguityOf(pattern);
  if (found === undefined) return UNKNOWN;
  return found <= MOST_GROWTH ? undefined : SLOW;
}
