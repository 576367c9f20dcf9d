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
    isHostsMatcher(other) ? context.equals?.(one, other) === true : undefined;
  return equals(actual, expected, [
    ...(customTesters as Parameters<typeof equals>[2] & object),
    byHost,
    iterableEquality,
    subsetEquality,
  ]);
}
