import { captureSite } from '../runner/capture-site';
import { observer } from '../runner/observer';
import type { TestRunner } from '../runner/test-runner';
import { takeBaseUrls } from './base-urls';
import { createAllowErrors } from './allow-errors';
import type { AllowErrors } from './allowance';
import type { Shared } from './gate';
import { installGate } from './install-gate';
import { takeSettings } from './settings';
import type { Watch } from './watch-app';
import { createWatch } from './watch-app';

/** The interface of the gate for a test file. */
export interface Enforcement {
  readonly allowErrors: AllowErrors;
  readonly enforce: Enforce;
  readonly watch: Watch;
}

export interface Enforce {
  /**
   * Checks the response of any client against the contract, and returns it. With supertest, no call is needed.
   * A response that is not an error passes.
   *
   * @throws TypeError when the value is not a readable response
   * @example
   * const res = enforce(await axios.get(url, { validateStatus: null }));
   */
  <T extends object>(response: T): T;
}

/**
 * Checks every error response of a test file against the contract from now on.
 *
 * @throws Error when a base URL of the catalog or the environment cannot be used
 */
export function holdErrors(runner: TestRunner): Enforcement {
  const shared: Shared = observer();
  const settings = (shared.settings ??= takeSettings(runner));
  shared.captureSite ??= captureSite;
  const gate = installGate({ shared, settings, captureSite, global: globalThis }, runner, {
    baseUrls: takeBaseUrls(settings.catalog),
  });
  const enforce: Enforce = (response) => {
    const site = captureSite(enforce);
    if (!gate.isResponse(response)) {
      throw new TypeError(
        'enforce: the value is not a readable response.\nGive a response of axios, light-my-request, got, superagent or node-mocks-http, an error that carries one, or { status, headers, body }, with its content read.',
      );
    }
    const scopes = gate.scopes?.getStore() ?? [];
    const failure = gate.receive({ received: response, site, run: gate.tests.current(), scopes });
    if (failure !== undefined) throw failure;
    return response;
  };
  return { allowErrors: createAllowErrors(() => gate), enforce, watch: createWatch(() => gate) };
}
