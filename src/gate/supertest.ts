import { isObject } from '../core/is-object';
import type { Arrival, Gate } from './gate';

/** What is known of a request of supertest when it is made. */
export type SupertestCall = Pick<Arrival, 'site' | 'run' | 'scopes'>;

export type SupertestCallback = (this: unknown, error: unknown, response: unknown) => void;

export interface SupertestTest {
  /** supertest calls it with what came of the request, and tells the callback what its own assertions say of it. */
  assert(error: unknown, response: unknown, callback: SupertestCallback | undefined): void;
}

export type TestClass = new (...args: never[]) => SupertestTest;

/** Who makes a request, while it is made. */
export function callFrom(
  { sandbox, tests, scopes }: Gate,
  callee: (...args: never[]) => unknown,
): SupertestCall {
  return { site: sandbox.captureSite(callee), run: tests.current(), scopes: scopes?.getStore() ?? [] };
}

/**
 * Gives what came of a request to the gate.
 *
 * @returns the callback that supertest is to tell it: another one where the request itself has to fail
 */
export function arriveFrom(
  gate: Gate,
  request: object,
  call: SupertestCall,
  error: unknown,
  response: unknown,
  callback: SupertestCallback | undefined,
): SupertestCallback | undefined {
  const received = isFailed(response) ? response : response === undefined ? error : undefined;
  if (!isObject(received)) return callback;
  const failure = gate.receive({ received, request, ...call });
  if (failure === undefined) return callback;
  if (typeof callback === 'function') {
    return function (this: unknown, _, same) {
      callback.call(this, failure, same);
    };
  }
  gate.late.push(failure);
  return callback;
}

/** superagent's own opinion; whether the contract knows the status code is for the examiner to say. */
function isFailed(response: unknown): response is object {
  return isObject(response) && 'error' in response && Boolean(response.error);
}
