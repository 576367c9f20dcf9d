import { expect } from '@jest/globals';

declare const response: { readonly status: number };

expect(response).toBeConflict('email_taken');
expect(response).not.toBeConflict();
expect({ response }).toEqual({ response: expect.toBeConflict() });
export const later: Promise<void> = expect(Promise.resolve(response)).resolves.toBeConflict();

// @ts-expect-error -- a misspelt matcher
expect(response).toBeConflct();
// @ts-expect-error -- a status code where a code belongs
expect(response).toBeConflict(409);
