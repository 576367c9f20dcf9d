import type { JsonValue } from '../core/types';
import { isHostsMatcher } from '../failure/hosts-matcher';
import { isError } from '../responses/is-error';
import type { MatcherContext } from '../runner/matcher-context';

/** Whether a value is what an argument asks for: like `toMatchObject`, and false where it cannot be compared. */
export function isEqual(actual: unknown, expected: unknown, context: MatcherContext): boolean {
  // A scalar needs no comparison that would have to be loaded, unless the user has testers of their own.
  const isScalar = expected === null || (typeof expected !== 'object' && typeof expected !== 'function');
  if (isScalar && (context.customTesters ?? []).length === 0) return Object.is(actual, expected);
  const { isMatch } = require('../runner/equality') as typeof import('../runner/equality');
  try {
    return isMatch(actual, expected, context);
  } catch (error) {
    // Content nested thousands of levels deep exhausts the stack of any comparison: it is not what was expected.
    if (!isError(error) || (error as Error).name !== 'RangeError') throw error;
    return false;
  }
}

/** A part of an argument as a failure prints it. */
export function printed(expected: unknown, context: MatcherContext): JsonValue {
  const { argumentText } = require('../failure/argument-text') as typeof import('../failure/argument-text');
  return argumentText(expected, context.utils);
}

/** A RegExp of another realm: a test in Jest's sandbox and this code may have different globals. */
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
