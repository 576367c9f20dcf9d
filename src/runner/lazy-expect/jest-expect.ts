/** The matchers registered by `expect.extend`, by name. Jest keeps them without a prototype. */
export interface Matchers {
  [name: string]: unknown;
}

/** The result of `expect()`: matchers by name, and `not`, `resolves` and `rejects` with their own matchers. */
export interface Expectation {
  [name: string]: unknown;
}

/** The `expect` of Jest. */
export type JestExpect = (...given: readonly unknown[]) => Expectation;

/** The store in which all copies of the package `expect` in one realm keep the matchers. */
export interface MatcherStore {
  matchers: Matchers;
}

/** Jest's own name for it. */
export const MATCHER_STORE = Symbol.for('$$jest-matchers-object');
