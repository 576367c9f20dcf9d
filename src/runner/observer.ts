import type { captureSite } from './capture-site';
import type { Catalog } from '../core/catalog/catalog';
import type { Verdict } from '../core/verdict';
import type { TestRunner } from './test-runner';

const KEY = Symbol.for('jest-error-contract');

/** A response that was given to a positive matcher, and the outcome. */
export interface Assertion {
  readonly received: object;
  readonly matcher: string;
  readonly verdict: Verdict;
}

/** An assertion on content that has not been read yet, until the test waits for its outcome. */
export interface PendingAwait {
  readonly test: string | undefined;
  readonly matcher: string;
  /** The place of the assertion. */
  readonly place: { readonly stack?: string };
}

/** Callbacks that run after each test, and after all. */
export interface AfterTests {
  readonly each: (() => void)[];
  readonly all: (() => void)[];
}

/**
 * The watchers of the whole run, if there are any. They are on the global object, since
 * `jest.resetModules()` makes new copies of every module.
 */
export interface Observer {
  /** Notes the place of a call, with the function that the runner had before any test could replace it. */
  captureSite?: typeof captureSite | undefined;
  asserted?: ((assertion: Assertion) => void) | undefined;
  /** Receives the error with which the found catalog is refused. */
  refused?: ((error: unknown) => void) | undefined;
  /** The catalog that was given in code. */
  catalog?: Catalog | undefined;
  /** Absent while nothing watches: then a failure that was not awaited stays an unhandled rejection. */
  awaits?: Set<PendingAwait> | undefined;
  /** Hooks of the set-up file, for others to join: a separate hook of the test runner costs more than its work. */
  after?: AfterTests | undefined;
  /** The runner of the test file, if its set-up files share one. */
  runner?: TestRunner | undefined;
  /** The name of the test in whose asynchronous context this is called, if the runner itself does not know it. */
  testName?: (() => string | undefined) | undefined;
  /** The test file is over, and the next one can run in the same realm. */
  isOver?: boolean | undefined;
}

export function observer(): Observer {
  return ((globalThis as { [KEY]?: Observer })[KEY] ??= {});
}

/** Starts again, for a test file that finds the observer of another one. */
export function renewObserver(): void {
  (globalThis as { [KEY]?: Observer })[KEY] = {};
}
