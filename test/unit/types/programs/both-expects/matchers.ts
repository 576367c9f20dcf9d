import { expect as imported } from '@jest/globals';
import 'jest-error-contract/matchers';

declare const response: { readonly status: number };

expect(response).toBeConflict('email_taken');
imported(response).toBeConflict('email_taken');
expect({ response }).toEqual({ response: expect.toBeConflict() });
imported({ response }).toEqual({ response: imported.toBeConflict() });

// @ts-expect-error -- a misspelt matcher
expect(response).toBeConflct();
// @ts-expect-error -- a misspelt matcher
imported(response).toBeConflct();
