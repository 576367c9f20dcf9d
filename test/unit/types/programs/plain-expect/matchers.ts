import { expect } from 'expect';
import matchers from 'jest-error-contract/matchers';

declare const response: { readonly status: number };

expect.extend(matchers);
expect(response).toBeConflict('email_taken');
expect(response).not.toBeConflict();
expect({ response }).toEqual({ response: expect.toBeConflict() });

// @ts-expect-error -- a misspelt matcher
expect(response).toBeConflct();
// @ts-expect-error -- a status code where a code belongs
expect(response).toBeConflict(409);
