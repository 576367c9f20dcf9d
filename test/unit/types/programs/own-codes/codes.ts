import { expect } from '@jest/globals';
import 'jest-error-contract/register';
import { assertError, defineCatalog, explain } from 'jest-error-contract';

const catalog = defineCatalog({
  errors: [
    { code: 'email_taken', status: 409 },
    { code: 'no_such_user', status: 404 },
  ],
});
declare module 'jest-error-contract' {
  interface Register {
    catalog: typeof catalog;
  }
}
declare const response: { readonly status: number };

expect(response).toBeConflict('email_taken');
expect(response).toBeNotFound({ code: 'no_such_user', message: 'No such user' });
expect(response).toBeErrorResponse('no_such_user');
expect(response).toBeErrorResponse({ status: 404, code: 'no_such_user' });
expect(response).toBeErrorResponse(['no_such_user', 'email_taken']);
expect(response).toBeErrorResponse({ code: expect.stringMatching(/^no_/) });
expect(response).toBeGone();
assertError(response, 'no_such_user');
explain(response, { status: 404, code: 'no_such_user' });

// @ts-expect-error -- a code of another status
expect(response).toBeConflict('no_such_user');
// @ts-expect-error -- a code of another status beside one of this
expect(response).toBeConflict({ code: ['email_taken', 'no_such_user'] });
// @ts-expect-error -- the standard code, which this catalog does not take over
expect(response).toBeConflict('conflict');
// @ts-expect-error -- the catalog lists no code for this status
expect(response).toBeGone('gone');
// @ts-expect-error -- the catalog lists no such code
expect(response).toBeErrorResponse('conflict');
// @ts-expect-error -- the same
assertError(response, 'conflict');
// @ts-expect-error -- the same
explain(response, { code: 'conflict' });
