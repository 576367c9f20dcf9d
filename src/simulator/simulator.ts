import type { RequestListener } from 'node:http';
import { throwAtCaller } from '../catalog/refuse/throw-at-caller';
import type { SimulatorOptions } from './listener';

/**
 * Simulates an API of which every answer is an error of the catalog: `GET /409` or `GET /email_taken` answers
 * with that error and everything it owes, and `?fault=` breaks exactly one rule. A listener for `node:http`,
 * for supertest, or for `app.use()`.
 *
 * @throws CatalogError when the catalog cannot be used
 * @example
 * const res = await request(simulator()).get('/409');
 * expect(res).toBeConflict();
 */
export function simulator(options: SimulatorOptions = {}): RequestListener {
  // Whoever only asserts does not pay for the simulator.
  const { createListener } = require('./runtime') as typeof import('./runtime');
  return throwAtCaller(simulator, () => createListener(options));
}
