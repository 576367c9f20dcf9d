import type { HttpResponse } from '../core/types';
import type { Allowance } from './allowance';
import type { CallSite } from '../runner/capture-site';
import type { TestRun } from './test-run';

/** An error response that a test has provoked. */
export interface Exchange {
  /** What the client gave to the test: its response, or the error with which it rejected. */
  readonly received: object;
  readonly response: HttpResponse;
  readonly site: CallSite;
  readonly run: TestRun;
  /** The allowances around the request: `allowErrors(filter, fn)`. */
  readonly scopes: readonly Allowance[];
}
