import type { CallSite } from './capture-site';

/** A test runner, as the set-up files of a test file see it: the rest of the package knows only this. */
export interface TestRunner {
  readonly expect: { readonly extend: (matchers: object) => void };
  /** Absent if the runner has no hooks. */
  readonly hooks?: Hooks | undefined;
  readonly testPath: () => string | undefined;
  /** The name of the running test, as `beforeEach` and `afterEach` see it. */
  readonly testName: () => string | undefined;
  /**
   * The test in whose asynchronous context this is called.
   *
   * @param sequential the name of the sequential test that is known to run
   */
  readonly running: (sequential: string | undefined) => RunningTest;
  /** Replaces a module whenever the test file loads it; absent if a runner cannot do that. */
  readonly replaceModule?:
    ((path: string, replacement: (actual: () => unknown) => unknown) => void) | undefined;
  /** The place of the running test, for failures without a line of their own; absent if the runner does not know it. */
  readonly testSite?: (() => CallSite | undefined) | undefined;
  /** The runner prints the further members of an error after its text. */
  readonly showsMembers?: boolean | undefined;
  /** The set-up file that checks every error response. */
  readonly gateEntry: string;
  /** The advice if the reporter is missing, as one sentence. */
  readonly reporterAdvice: string;
}

export interface Hooks {
  readonly beforeAll: Hook;
  readonly beforeEach: Hook;
  readonly afterEach: Hook;
  readonly afterAll: Hook;
}

export type Hook = (run: () => void) => void;

/** The known properties of the running test. */
export interface RunningTest {
  readonly name: string | undefined;
  /** The identity of a concurrent test; absent for sequential ones and outside tests. */
  readonly concurrent?: unknown;
}
