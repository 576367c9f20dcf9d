import { expect, jest } from '@jest/globals';
import 'jest-error-contract/register';
import { createMatchers } from 'jest-error-contract';
import matchers from 'jest-error-contract/matchers';
import type request from 'supertest';

declare const response: request.Response;
declare const fetched: Response;
const handle = jest.fn<(response: { readonly status: number }) => void>();

expect.extend(matchers);
expect.extend(createMatchers({ only: [409] }));

expect(response).toBeConflict();
expect(response).toBeConflict({ code: 'email_taken', message: /already/ });
expect(response).toBeConflict({ details: expect.arrayContaining([{ code: 'unique' }]) });
expect(response).toBeConflict({ details: [{ pointer: expect.any(String) }, expect.anything()] });
expect(response).toBeConflict({
  code: expect.stringMatching(/_taken$/),
  message: expect.stringContaining('taken'),
  details: expect.arrayContaining([expect.objectContaining({ pointer: '/email' })]),
  headers: {
    Vary: [expect.stringContaining('a')],
    'Set-Cookie': expect.arrayContaining([expect.anything()]),
  },
});
expect(response).toBeErrorResponse('4xx');
expect(response).toBeErrorResponse([404, 409]);
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
// @ts-expect-error -- a status that is no error
expect(response).toBeErrorResponse(200);
// @ts-expect-error -- a pointer is text
expect(response).toBeConflict({ details: [{ pointer: 1 }] });
