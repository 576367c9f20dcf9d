import { equals, iterableEquality, subsetEquality } from '@jest/expect-utils';
import { isHostsMatcher } from '../failure/hosts-matcher';
import type { MatcherContext } from './matcher-context';

/**
 * Whether a value matches the expectation of an assertion, as `toMatchObject` compares: unnamed members do not
 * count, asymmetric matchers stand for their matches. It is the same in every test runner; the host provides its
 * custom testers, and the verdict of matchers that only it can evaluate.
 */
export function isMatch(actual: unknown, expected: unknown, context: MatcherContext): boolean {
  const { customTesters = [] } = context;
  const byHost = (one: unknown, other: unknown): boolean | undefined =>
    isHostsMatcher(other) ? askHost(one, other, context) : undefined;
  return equals(actual, expected, [
    ...(customTesters as Parameters<typeof equals>[2] & object),
    byHost,
    iterableEquality,
    subsetEquality,
  ]);
}

function askHost(one: unknown, matcher: unknown, context: MatcherContext): boolean {
  if (context.equals !== undefined) return context.equals(one, matcher);
  const name = Object.prototype.toString.call(matcher).slice('[object '.length, -1);
  throw new TypeError(
    `Only the expect() that ${name} comes from can compare it.\nAssert with that expect(), or give a value, or a RegExp for a text.`,
  );
}
