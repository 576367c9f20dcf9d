import type { CallSite } from './capture-site';

/** A test runner, as the set-up files of a test file see it: all that the rest of the package knows of one. */
export interface TestRunner {
  readonly expect: { readonly extend: (matchers: object) => void };
  /** Absent where the runner has no hooks. */
  readonly hooks?: Hooks | undefined;
  readonly testPath: () => string | undefined;
  /** The name of the test that runs, as `beforeEach` and `afterEach` see it. */
  readonly testName: () => string | undefined;
  /**
   * The test in whose asynchronous context this is called.
   *
   * @param sequential the name of the sequential test that is known to run
   */
  readonly running: (sequential: string | undefined) => RunningTest;
  /** Puts something in the place of a module, whenever the test file loads it; absent where a runner cannot. */
  readonly replaceModule?:
    ((path: string, replacement: (actual: () => unknown) => unknown) => void) | undefined;
  /** Where the test stands that runs, for what has no line of its own; absent where the runner does not tell. */
  readonly testSite?: (() => CallSite | undefined) | undefined;
  /** The runner prints the members that an error has beside its text. */
  readonly showsMembers?: boolean | undefined;
  /** The set-up file that holds every error response. */
  readonly gateEntry: string;
  /** What to do where the reporter is missing, as one sentence. */
  readonly reporterAdvice: string;
}

export interface Hooks {
  readonly beforeAll: Hook;
  readonly beforeEach: Hook;
  readonly afterEach: Hook;
  readonly afterAll: Hook;
}

export type Hook = (run: () => void) => void;

/** What is known of the test that runs. */
export interface RunningTest {
  readonly name: string | undefined;
  /** What tells a concurrent test from all others; absent for sequential ones and outside of tests. */
  readonly concurrent?: unknown;
}
