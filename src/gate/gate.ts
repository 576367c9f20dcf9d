import type { AsyncLocalStorage } from 'node:async_hooks';
import type { Assertion, Observer } from '../runner/observer';
import type { Hooks, TestRunner } from '../runner/test-runner';
import type { Allowance } from './allowance';
import type { CallSite } from '../runner/capture-site';
import type { Settings } from './settings';
import type { HttpResponse } from '../core/types';
import type { Exchange, TestRun, TestTracker } from './test-run';
import type { Answered, Sent } from './traffic';

/** The data on the global object of a test file: the gate, next to the data of the matchers. */
export type Shared = Observer & { gate?: Gate | undefined; settings?: Settings | undefined };

/**
 * The test file as the set-up files see it, which can be evaluated in a sandbox. The gate can have been loaded
 * outside it: there `globalThis` is a different one, and stack traces are not mapped to the sources of the tests.
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
  /** Allowances around calls that are under way, in any context. */
  readonly activeScopes: Set<Allowance>;
  /** Error responses that a client or a matcher has shown, until they are matched with the response of a server. */
  readonly seen: Seen[];
  /** Failures that were found when no test could fail any more. */
  readonly late: Error[];
  /** Checks every error response against the contract from now on, also those of the servers at these base URLs. */
  readonly enforce: (baseUrls: readonly string[]) => void;
  /** Whether a response of this status code can be an error: 4xx, 5xx, or a success that can contain one. */
  readonly isErrorStatus: (status: number) => boolean;
  readonly isResponse: (value: unknown) => boolean;
  /** The error responses of servers that no client has passed to the gate. */
  readonly findExchanges: (
    answered: readonly Answered[],
    sent: Sent[],
    ended: TestRun | undefined,
  ) => readonly Exchange[];
  /** Receives a response of a client; returns an error if only the caller can still fail. */
  readonly receive: (arrival: Arrival) => Error | undefined;
  /** Notes the response that a positive matcher has checked: it is settled, pass or fail. */
  readonly settle: (assertion: Assertion) => void;
  /** Notes the error with which the found catalog is refused. */
  readonly refuse: (error: unknown) => void;
  /** Calls an app without a socket: its requests are not those of a test. */
  readonly asApp: <T>(answer: () => T) => T;
  /** Notes the allowances that were not needed. */
  readonly noteUnused: (allowances: readonly Allowance[]) => void;
}

/** A response, or the value that a client gives instead, with everything known about its origin. */
export interface Arrival {
  readonly received: object;
  /** The response, if it has already been read. */
  readonly response?: HttpResponse | undefined;
  /** superagent's request, if the response does not name it. */
  readonly request?: object | undefined;
  readonly site: CallSite;
  readonly run: TestRun;
  readonly scopes: readonly Allowance[];
}
