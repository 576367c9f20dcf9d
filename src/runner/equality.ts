import { equals, iterableEquality, subsetEquality } from '@jest/expect-utils';
import { isHostsMatcher } from '../failure/hosts-matcher';
import type { MatcherContext } from './matcher-context';

/**
 * Whether a value is what an assertion asks for, as `toMatchObject` compares: members that are not named do not
 * count, asymmetric matchers stand for what they match. It is the same in every test runner; of the host come its
 * custom testers, and the verdict of those matchers that nobody else can ask.
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
