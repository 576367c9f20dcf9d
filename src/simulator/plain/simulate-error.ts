import { throwAtCaller } from '../../catalog/refuse/throw-at-caller';
import type { PlainResponse, SimulateErrorOptions } from './simulate-error-options';

/**
 * The response that the catalog promises for an error, without any server: to let a front end meet each error.
 *
 * @param code a code of the catalog, or a status code
 * @throws RangeError when there is no such error; CatalogError when the catalog cannot be used
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
