import type { Printing } from '../failure/palette';

/** The part of `this` in a matcher that is used; a test runner can give less. */
export interface MatcherContext {
  readonly isNot?: boolean | undefined;
  /** Undefined if the matcher is used inside another one (`expect.toBeConflict()`). */
  readonly promise?: string | undefined;
  /** The host's own comparison, for matchers that only it can evaluate. */
  equals?(one: unknown, other: unknown): boolean;
  readonly currentTestName?: string | undefined;
  readonly currentConcurrentTestName?: (() => string | undefined) | undefined;
  readonly customTesters?: readonly unknown[] | undefined;
  readonly utils?: Printing | undefined;
}

export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}
