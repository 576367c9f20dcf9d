import type { Printing } from '../failure/palette';

/** The part of `this` in a matcher that Jest, Vitest and Bun all give; nothing else is used. */
export interface MatcherContext {
  readonly isNot?: boolean | undefined;
  /** Undefined where the matcher is used inside another one (`expect.toBeConflict()`). */
  readonly promise?: string | undefined;
  /** A method, for its parameters are compared loosely: Jest's own takes testers of a type of its own. */
  equals(this: void, one: unknown, other: unknown, testers?: readonly unknown[]): boolean;
  readonly currentTestName?: string | undefined;
  readonly currentConcurrentTestName?: (() => string | undefined) | undefined;
  readonly customTesters?: readonly unknown[] | undefined;
  readonly utils: Printing & {
    readonly iterableEquality?: unknown;
    readonly subsetEquality?: unknown;
  };
}

export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}
