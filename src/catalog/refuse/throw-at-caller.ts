import { CatalogError } from './catalog-error';

/**
 * Does the work of a public function, and throws its errors again from Node's own code: if nothing catches an
 * error, Node shows the line that threw it, which here is one of minified code. A refused catalog points at the caller.
 */
export function throwAtCaller<T>(called: (...values: never[]) => unknown, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CatalogError) Error.captureStackTrace(error, called);
    const { AssertionError, fail } = require('node:assert') as typeof import('node:assert');
    const NodeError = Object.getPrototypeOf(AssertionError) as ErrorConstructor;
    // In Jest's sandbox errors are of another realm, which Node would wrap; there Jest catches them all.
    if (!(error instanceof NodeError)) throw error;
    return fail(error);
  }
}
