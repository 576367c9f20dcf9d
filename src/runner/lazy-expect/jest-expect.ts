/** What `expect.extend` has made known, by name. Jest keeps it without a prototype. */
export interface Matchers {
  [name: string]: unknown;
}

/** What `expect()` gives: matchers by name, and `not`, `resolves` and `rejects` with matchers of their own. */
export interface Expectation {
  [name: string]: unknown;
}

/** The `expect` of Jest. */
export type JestExpect = (...given: readonly unknown[]) => Expectation;

/** Where all copies of the package `expect` in one realm keep the matchers. */
export interface MatcherStore {
  matchers: Matchers;
}

/** Jest's own name of it. */
export const MATCHER_STORE = Symbol.for('$$jest-matchers-object');
