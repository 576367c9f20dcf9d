import type { AsyncLocalStorage } from 'node:async_hooks';
import type { Assertion, Observer } from '../runner/observer';
import type { Hooks, TestRunner } from '../runner/test-runner';
import type { Allowance } from './allowance';
import type { CallSite } from '../runner/capture-site';
import type { Settings } from './settings';
import type { HttpResponse } from '../core/types';
import type { Exchange, TestRun, TestTracker } from './test-run';
import type { Answered, Sent } from './traffic';

/** What hangs on the global object of a test file: the gate beside what the matchers look for. */
export type Shared = Observer & { gate?: Gate | undefined; settings?: Settings | undefined };

/**
 * The test file as the set-up files see it, which may be evaluated in a sandbox. The gate may have been loaded
 * outside of it: there `globalThis` is another, and stack traces are not mapped to the sources of the tests.
 */
export interface Sandbox {
  readonly shared: Shared;
  readonly settings: Settings;
  /** The global object of the test file. */
  readonly global: object;
  readonly captureSite: (callee: (...args: never[]) => unknown) => CallSite;
}

/** An error response that a client or a matcher has shown. */
export interface Seen {
  readonly response: HttpResponse;
  readonly run: TestRun;
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
  /** Allowances around calls that are under way, whatever the context. */
  readonly activeScopes: Set<Allowance>;
  /** Error responses that a client or a matcher has shown, until a server's answer is found to be the same. */
  readonly seen: Seen[];
  /** Failures that came when no test could fail any more. */
  readonly late: Error[];
  /** Holds every error response to the contract from now on, also those of the servers at these base URLs. */
  readonly enforce: (baseUrls: readonly string[]) => void;
  /** Whether a response of this status code may be an error: 4xx, 5xx, or a success that may hold one. */
  readonly isErrorStatus: (status: number) => boolean;
  readonly isResponse: (value: unknown) => boolean;
  /** The error responses among what servers have answered that no client has given to the gate. */
  readonly findExchanges: (
    answered: readonly Answered[],
    sent: Sent[],
    ended: TestRun | undefined,
  ) => readonly Exchange[];
  /** Takes a response of a client; an error is returned where only the caller can still fail. */
  readonly receive: (arrival: Arrival) => Error | undefined;
  /** Takes note of what a positive matcher was given: it has settled that response, pass or fail. */
  readonly settle: (assertion: Assertion) => void;
  /** Takes note of the error with which the catalog that was found is refused. */
  readonly refuse: (error: unknown) => void;
  /** Calls an app that has no socket: the requests that it makes are its own. */
  readonly asApp: <T>(answer: () => T) => T;
  /** Notes the allowances that nothing has needed. */
  readonly noteUnused: (allowances: readonly Allowance[]) => void;
}

/** A response, or what a client gives instead, with all that is known of where it comes from. */
export interface Arrival {
  readonly received: object;
  /** The response, where it has been read already. */
  readonly response?: HttpResponse | undefined;
  /** superagent's request, where the response does not name it. */
  readonly request?: object | undefined;
  readonly site: CallSite;
  readonly run: TestRun;
  readonly scopes: readonly Allowance[];
}
