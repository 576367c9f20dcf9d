import { isObject } from '../core/is-object';
import type { Arrival, Gate } from './gate';

/** The origin of a request of supertest, known when it is made. */
export type SupertestCall = Pick<Arrival, 'site' | 'run' | 'scopes'>;

export type SupertestCallback = (this: unknown, error: unknown, response: unknown) => void;

export interface SupertestTest {
  /** supertest calls it with the outcome of the request, and passes that of its own assertions to the callback. */
  assert(error: unknown, response: unknown, callback: SupertestCallback | undefined): void;
}

export type TestClass = new (...args: never[]) => SupertestTest;

/** The origin of a request, while it is made. */
export function callFrom(
  { sandbox, tests, scopes }: Gate,
  callee: (...args: never[]) => unknown,
): SupertestCall {
  return { site: sandbox.captureSite(callee), run: tests.current(), scopes: scopes?.getStore() ?? [] };
}

/**
 * Passes the outcome of a request to the gate.
 *
 * @returns the callback for supertest: another one if the request itself has to fail
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

/** The verdict of superagent; the examiner decides whether the contract has the status code. */
function isFailed(response: unknown): response is object {
  return isObject(response) && 'error' in response && Boolean(response.error);
}
