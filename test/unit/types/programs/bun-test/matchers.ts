import { expect } from 'bun:test';
import { createMatchers } from 'jest-error-contract';
import type { MatcherMap } from 'jest-error-contract';

declare const matchers: MatcherMap;
declare const response: { readonly status: number };
declare const unread: Response;

expect.extend(createMatchers());
expect.extend(matchers);

expect(response).toBeConflict('conflict');
expect(response).not.toBeConflict();
expect(response).toBeErrorResponse({ status: 409, message: /exists/ });
expect({ response }).toEqual({ response: expect.toBeConflict() });
export const awaited: Promise<void> = expect(unread).toBeConflict();
// Bun's own declarations give .rejects no promise, though it is to be awaited.
export const rejected: void = expect(Promise.reject(response)).rejects.toBeConflict();
// @ts-expect-error -- no such matcher
expect(response).toBeConflct();
