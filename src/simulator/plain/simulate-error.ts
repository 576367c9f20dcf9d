import { throwAtCaller } from '../../catalog/refuse/throw-at-caller';
import type { PlainResponse, SimulateErrorOptions } from './simulate-error-options';

/**
 * The response that the catalog promises for an error, without a server: use it to show a front end each error.
 *
 * @param code a code of the catalog, or a status code
 * @throws RangeError if there is no such error; CatalogError if the catalog is not valid
 * @example
 * http.post('/users', () => {
 *   const { status, headers, body } = simulateError('email_taken');
 *   return new HttpResponse(body, { status, headers });
 * });
 */
export function simulateError(code: string | number, options: SimulateErrorOptions = {}): PlainResponse {
  const { plainResponse } = require('./plain-response') as typeof import('./plain-response');
  return throwAtCaller(simulateError, () => plainResponse(code, options));
}
