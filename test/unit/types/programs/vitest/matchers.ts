import { expect, test, vi } from 'vitest';
import 'jest-error-contract/vitest';
import { createMatchers } from 'jest-error-contract';
import { allowErrors, enforce, watch } from 'jest-error-contract/vitest/enforce';
import type request from 'supertest';

declare const response: request.Response;
declare const fetched: Response;
const handle = vi.fn<(response: { readonly status: number }) => void>();

expect.extend(createMatchers({ only: [409] }));

expect(response).toBeConflict();
expect(response).toBeConflict({ code: 'email_taken', message: /already/ });
expect(response).toBeErrorResponse('4xx');
expect(response).not.toBeConflict();
expect({ response }).toEqual({ response: expect.toBeConflict('email_taken') });
expect({ response }).toEqual({ response: expect.not.toBeConflict() });
expect(handle).toHaveBeenCalledWith(expect.toBeConflict());
export const done: void = expect(response).toBeConflict();
export const promises: readonly Promise<void>[] = [
  expect(fetched).toBeConflict(),
  expect(Promise.resolve(response)).resolves.toBeConflict(),
  expect(Promise.reject(new Error())).rejects.not.toBeConflict(),
];
test('the expect of the context', ({ expect: own }) => {
  own(response).toBeConflict();
});

export const same: request.Response = enforce(response);
export const app: { readonly fetch: () => Response } = watch({ fetch: () => fetched });
allowErrors({ status: '4xx', rule: 'schema' });
export const given: Promise<Response> = allowErrors(418, () => fetch('/teapot'));

// @ts-expect-error -- a misspelt matcher
expect(response).toBeConflct();
// @ts-expect-error -- a misspelt matcher inside another
expect.toBeConflct();
// @ts-expect-error -- a status code where a code belongs
expect(response).toBeConflict(409);
// @ts-expect-error -- a misspelt key
expect(response).toBeConflict({ mesage: 'Taken' });
// @ts-expect-error -- supertest's response is judged at once
export const promise: Promise<void> = expect(response).toBeConflict();
