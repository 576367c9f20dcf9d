import { expect } from 'expect';
import type { ErrorCatalog } from '../../../../src';
import { createMatchers } from '../../../../src';
import { statusClasses, statuses } from '../../../../src/generated/data';
import type { MatcherMap } from '../../../../src/matchers/create-matchers';
import { matcherNames } from '../../../../src/core/matcher-names';
import type { Case } from './corpus';

const names = new Map(
  matcherNames(statuses, statusClasses)
    .filter(({ isAlias, range: { min, max } }) => !isAlias && min === max)
    .map(({ name, range }) => [range.min, name]),
);

/** The matcher of the expected status, on the standard catalog in the format of the API. */
export function assertOurs(received: unknown, one: Case, without: readonly string[] = []): void {
  const { expected, strength } = one;
  const catalog: ErrorCatalog = {
    format: expected.format,
    extends: 'standard',
    errors: [],
    ...(strength === 'should' ? { strict: true } : {}),
    ...expected.catalog,
    rules: Object.fromEntries(without.map((rule) => [rule, 'off' as const])),
  };
  // An error inside a success has no matcher of its status.
  const name = names.get(expected.status) ?? 'toBeErrorResponse';
  extend(matchersOf(catalog));
  (expect(received) as unknown as Record<string, () => void>)[name]?.();
}

let extendedBy: MatcherMap | undefined;

function extend(matchers: MatcherMap): void {
  if (matchers === extendedBy) return;
  expect.extend(matchers as unknown as Parameters<typeof expect.extend>[0]);
  extendedBy = matchers;
}

const made = new Map<string, MatcherMap>();

function matchersOf(catalog: ErrorCatalog): MatcherMap {
  const key = JSON.stringify(catalog);
  const matchers = made.get(key) ?? createMatchers({ catalog });
  made.set(key, matchers);
  return matchers;
}

/** `expect` marks what a matcher has judged; anything else that is thrown is a crash. */
export function isVerdict(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'matcherResult' in error;
}
