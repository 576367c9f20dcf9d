import type { Allowance } from './allowance';
import type { CallSite } from '../runner/capture-site';
import type { HttpResponse } from '../core/types';
import type { TestRunner } from '../runner/test-runner';

/** One run of one test, or all code that runs outside any test. */
export interface TestRun {
  readonly name: string | undefined;
  /** Violations can be kept for our `afterEach`; otherwise there is no such hook. */
  readonly isSequential: boolean;
  /** Our `afterEach` is over: later violations can no longer fail the test. */
  isDone: boolean;
  readonly exchanges: Exchange[];
  readonly allowances: Allowance[];
  /** Allowances around single calls: reported after the test if they were not needed. */
  readonly unusedIfNot: Allowance[];
}

/** An error response that a test has provoked. */
export interface Exchange {
  /** The value that the test received from the client: its response, or the error with which it rejected. */
  readonly received: object;
  readonly response: HttpResponse;
  readonly site: CallSite;
  readonly run: TestRun;
  /** The allowances around the request: `allowErrors(filter, fn)`. */
  readonly scopes: readonly Allowance[];
}

/** Knows which test is running. */
export interface TestTracker {
  readonly open: () => void;
  readonly close: () => TestRun | undefined;
  readonly current: () => TestRun;
  /** The running sequential test, in any asynchronous context. */
  readonly sequential: () => TestRun | undefined;
  /** The run for all code outside a sequential test, if no context is known. */
  readonly outside: TestRun;
  /** Whether the run is that of a concurrent test. */
  readonly isKnown: (run: TestRun) => boolean;
}

/**
 * Follows the tests of one file: sequential ones by hooks, concurrent ones by their asynchronous context, and also by
 * hooks if the runner calls them for each.
 */
export function trackTests({ testName, running }: Pick<TestRunner, 'testName' | 'running'>): TestTracker {
  const concurrent = new Map<unknown, TestRun>();
  let open: TestRun | undefined;
  return {
    open() {
      const name = testName();
      const { concurrent: key } = running(name);
      const opened = { ...runNamed(name), isSequential: true };
      if (key === undefined) open = opened;
      else concurrent.set(key, opened);
    },
    close() {
      const { concurrent: key } = running(open?.name);
      if (key !== undefined) return concurrent.get(key);
      const closed = open;
      open = undefined;
      return closed;
    },
    sequential: () => open,
    outside: runNamed(undefined),
    isKnown: (run) => [...concurrent.values()].includes(run),
    current() {
      const { name, concurrent: key } = running(open?.name);
      if (key === undefined) return open ?? runNamed(name);
      const known = concurrent.get(key) ?? runNamed(name);
      concurrent.set(key, known);
      return known;
    },
  };
}

/** Whether the test can still fail in a later hook. */
export function isPending({ isSequential, isDone }: TestRun): boolean {
  return isSequential && !isDone;
}

function runNamed(name: string | undefined): TestRun {
  return { name, isSequential: false, isDone: false, exchanges: [], allowances: [], unusedIfNot: [] };
}
