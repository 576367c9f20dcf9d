import type { captureSite } from './capture-site';
import type { Catalog } from '../core/catalog/catalog';
import type { Verdict } from '../core/verdict';
import type { TestRunner } from './test-runner';

const KEY = Symbol.for('jest-error-contract');

/** A response that was given to a positive matcher, and what came of it. */
export interface Assertion {
  readonly received: object;
  readonly matcher: string;
  readonly verdict: Verdict;
}

/** An assertion on content still to be read, until somebody waits for its outcome. */
export interface PendingAwait {
  readonly test: string | undefined;
  readonly matcher: string;
  /** Where the assertion stands. */
  readonly place: { readonly stack?: string };
}

/** What is run after each test, and after all. */
export interface AfterTests {
  readonly each: (() => void)[];
  readonly all: (() => void)[];
}

/**
 * What watches the whole run, where something does. It hangs on the global object, since
 * `jest.resetModules()` makes new copies of every module.
 */
export interface Observer {
  /** Notes where a function is called, with what the runner gave before any test could replace it. */
  captureSite?: typeof captureSite | undefined;
  asserted?: ((assertion: Assertion) => void) | undefined;
  /** Is told of the error with which the catalog that was found is refused. */
  refused?: ((error: unknown) => void) | undefined;
  /** The catalog that was given in code, which no file names. */
  catalog?: Catalog | undefined;
  /** Absent while nobody watches: then a failure that nobody waits for stays an unhandled rejection. */
  awaits?: Set<PendingAwait> | undefined;
  /** Hooks of the set-up file, for others to join: one of the test runner's own costs more than what is done in it. */
  after?: AfterTests | undefined;
  /** The runner of the test file, where its set-up files share one. */
  runner?: TestRunner | undefined;
  /** The name of the test in whose asynchronous context this is called, where the runner itself does not tell it. */
  testName?: (() => string | undefined) | undefined;
  /** The test file is over, and the next one may come to the same realm. */
  isOver?: boolean | undefined;
}

export function observer(): Observer {
  return ((globalThis as { [KEY]?: Observer })[KEY] ??= {});
}

/** Begins anew, for a test file that finds the observer of another one. */
export function renewObserver(): void {
  (globalThis as { [KEY]?: Observer })[KEY] = {};
}
