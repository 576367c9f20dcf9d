import { isSafePattern } from 'redos-detector';

/** In steps, so that every machine says the same; they take a second at most. */
const LIMITS = { maxScore: 200, maxSteps: 3_000, timeout: Infinity, unicode: true };

/** Whether redos-detector, having looked at every way through a pattern, finds no text that keeps it busy. */
export function isSurelyQuick(pattern: string): boolean {
  try {
    // That a search begins anywhere is one power more, and no text is so long.
    return isSafePattern(`^(?:${pattern})`, LIMITS).safe;
  } catch {
    // What is valid without the flag alone, or more than it understands, is not known to be quick.
    return false;
  }
}
