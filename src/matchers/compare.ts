import type { JsonValue } from '../core/types';
import { isHostsMatcher } from '../failure/hosts-matcher';
import { isError } from '../responses/is-error';
import type { MatcherContext } from '../runner/matcher-context';

/** Whether a value matches an argument: like `toMatchObject`, and false if it cannot be compared. */
export function isEqual(actual: unknown, expected: unknown, context: MatcherContext): boolean {
  // A scalar needs no comparison that has to be loaded first, unless the user has custom testers.
  const isScalar = expected === null || (typeof expected !== 'object' && typeof expected !== 'function');
  if (isScalar && (context.customTesters ?? []).length === 0) return Object.is(actual, expected);
  const { isMatch } = require('../runner/equality') as typeof import('../runner/equality');
  try {
    return isMatch(actual, expected, context);
  } catch (error) {
    // Content nested thousands of levels deep exhausts the stack of any comparison: it does not match.
    if (!isError(error) || (error as Error).name !== 'RangeError') throw error;
    return false;
  }
}

/** A part of an argument as printed in a failure. */
export function printed(expected: unknown, context: MatcherContext): JsonValue {
  const { argumentText } = require('../failure/argument-text') as typeof import('../failure/argument-text');
  return argumentText(expected, context.utils);
}

/** Also a RegExp of another realm: a test in Jest's sandbox and this code can have different globals. */
export function isRegExp(value: unknown): value is RegExp {
  return Object.prototype.toString.call(value) === '[object RegExp]';
}

/** Whether a RegExp matches a text; one with state (`g`, `y`) is used afresh each time. */
export function isMatched(actual: unknown, pattern: RegExp): boolean {
  return typeof actual === 'string' && new RegExp(pattern).test(actual);
}

/** Whether a value is an asymmetric matcher, of any test runner: `expect.stringMatching(…)`. */
export function isAsymmetric(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (
    typeof (value as { asymmetricMatch?: unknown }).asymmetricMatch === 'function' || isHostsMatcher(value)
  );
}
