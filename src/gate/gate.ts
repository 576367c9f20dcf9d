import type { AsyncLocalStorage } from 'node:async_hooks';
import type { Assertion, Observer } from '../runner/observer';
import type { Hooks, TestRunner } from '../runner/test-runner';
import type { Allowance } from './allowance';
import type { CallSite } from '../runner/capture-site';
import type { Settings } from './settings';
import type { TestRun, TestTracker } from './test-run';

/** What hangs on the global object of a test file: the gate beside what the matchers look for. */
export type Shared = Observer & { gate?: Gate | undefined; settings?: Settings | undefined };

/**
 * The test file as the set-up files see it, which may be evaluated in a sandbox. The gate may have been loaded
 * outside of it: there `globalThis` is another, and stack traces are not mapped to the sources of the tests.
 */
export interface Sandbox {
  readonly shared: Shared;
  readonly settings: Settings;
  readonly captureSite: (callee: (...args: never[]) => unknown) => CallSite;
}

/** The gate of one test file. */
export interface Gate {
  readonly sandbox: Sandbox;
  readonly runner: TestRunner;
  readonly hooks: Hooks;
  readonly tests: TestTracker;
  /** Allowances of the describe blocks around the test that runs. */
  readonly allowances: Allowance[];
  /** Allowances around the call that runs, made at the first `allowErrors(filter, fn)`. */
  scopes?: AsyncLocalStorage<readonly Allowance[]> | undefined;
  /** Failures that came when no test could fail any more. */
  readonly late: Error[];
  /** Holds every error response to the contract from now on, with hooks and in front of supertest. */
  readonly enforce: () => void;
  readonly isResponse: (value: unknown) => boolean;
  /** Takes a response of a client; an error is returned where only the caller can still fail. */
  readonly receive: (arrival: Arrival) => Error | undefined;
  /** Takes note of what a positive matcher was given: it has settled that response, pass or fail. */
  readonly settle: (assertion: Assertion) => void;
  /** Notes the allowances that nothing has needed. */
  readonly noteUnused: (allowances: readonly Allowance[]) => void;
}

/** A response, or what a client gives instead, with all that is known of where it comes from. */
export interface Arrival {
  readonly received: object;
  /** superagent's request, where the response does not name it. */
  readonly request?: object | undefined;
  readonly site: CallSite;
  readonly run: TestRun;
  readonly scopes: readonly Allowance[];
}
