import request from 'supertest';
import type { Response } from 'supertest';
import standard from '../../../../schemas/standard-catalog.json';
import { createMatchers } from '../../../../src/matchers/create-matchers';
import type { ErrorCatalog, ErrorDefinition, ErrorFormat } from '../../../../src/core/types';
import { liveTarget } from './live-target';
import { matcherName, neighbours } from './neighbours';
import { standardErrors } from './standard-errors';

const server = request(`http://127.0.0.1:${liveTarget().port}`);
const catalog = standard as unknown as ErrorCatalog;

type Matchers = Parameters<typeof expect.extend>[0];
type Assertions = { readonly [matcher: string]: (argument?: string) => void };

/** Sends a request to the live app. */
export function send(method: string, path: string): ReturnType<typeof server.get> {
  return server[method.toLowerCase() as 'get' | 'head' | 'post'](path);
}

/** Makes the matchers hold to the standard catalog in a format. */
export function useCatalog(format: ErrorFormat, headers: ErrorCatalog['headers'] = {}): void {
  expect.extend(createMatchers({ catalog: { ...catalog, headers }, format: format.id }) as Matchers);
}

/** The error of a status code in the standard catalog. */
export function errorOf(status: number): ErrorDefinition | undefined {
  return standardErrors.find((error) => error.status === status);
}

/** The right matcher passes; those of other statuses, and of the other class, do not. */
export function holds(response: Response, error: ErrorDefinition): void {
  assert(response, matcherName(error.status), error.code);
  assert(response, 'toBeErrorResponse', error.code);
  const { same, others } = neighbours(error.status);
  assert(response, same);
  for (const other of others) {
    expect(() => assert(response, other)).toThrow(`${response.status}`);
    assertNot(response, other);
  }
}

/** One matcher, called by its name. */
export function assert(response: Response, matcher: string, ...argument: [code?: string]): void {
  (expect(response) as unknown as Assertions)[matcher]!(...argument);
}

function assertNot(response: Response, matcher: string): void {
  (expect(response).not as unknown as Assertions)[matcher]!();
}
