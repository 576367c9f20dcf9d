import { createAllowErrors } from './gate/allow-errors';
import type { AllowErrors } from './gate/allowance';
import { captureSite } from './runner/capture-site';
import { installGate } from './gate/install-gate';
import { observer } from './runner/observer';
import { requireJest } from './runner/jest';

export type { AllowErrors, ErrorFilter } from './gate/allowance';

const gate = installGate({ shared: observer(), captureSite }, requireJest('enforce'), { enforces: true });

/**
 * Permits errors that break the contract: a status code, `4xx`, `5xx`, a code, a rule, or
 * `{ status, code, rule, method, path }`. Without a function, for the enclosing test or describe block.
 *
 * @example
 * const res = await allowErrors(418, () => request(app).get('/teapot'));
 */
export const allowErrors: AllowErrors = createAllowErrors(() => gate);

/**
 * Holds the response of any client to the contract, as supertest's are held without a call, and gives it
 * back. What is no error passes.
 *
 * @throws TypeError when the value is no response that could be read
 * @example
 * const res = enforce(await axios.get(url, { validateStatus: null }));
 */
export function enforce<T extends object>(response: T): T {
  const site = captureSite(enforce);
  if (!gate.isResponse(response)) {
    throw new TypeError(
      'enforce: the value is no response.\nGive a response of axios, light-my-request, got or superagent, or { status, headers, body }, with its content read.',
    );
  }
  const scopes = gate.scopes?.getStore() ?? [];
  const failure = gate.receive({ received: response, site, run: gate.tests.current(), scopes });
  if (failure !== undefined) throw failure;
  return response;
}
