import type { RequestListener } from 'node:http';
import { throwAtCaller } from '../catalog/refuse/throw-at-caller';
import type { SimulatorOptions } from './listener';

/**
 * Simulates an API in which every response is an error of the catalog: `GET /409` or `GET /email_taken` returns
 * that error with all required header fields, and `?fault=` breaks exactly one rule. A listener for `node:http`,
 * for supertest, or for `app.use()`.
 *
 * @throws CatalogError if the catalog is not valid
 * @example
 * const res = await request(simulator()).get('/409');
 * expect(res).toBeConflict();
 */
export function simulator(options: SimulatorOptions = {}): RequestListener {
  // A test that only asserts does not load the simulator.
  const { createListener } = require('./runtime') as typeof import('./runtime');
  return throwAtCaller(simulator, () => createListener(options));
}
