import 'jest-error-contract/register';
import { defineCatalog } from 'jest-error-contract';
import type { AnyCode, CodeOf } from 'jest-error-contract';

const catalog = defineCatalog({
  extends: 'standard',
  errors: [
    { code: 'email_taken', status: 409 },
    { code: 'name_taken', status: 409 },
    { code: 'account_locked', status: 423 },
    { code: 'locked', status: 403 },
    { code: 'unlisted_status', status: 499 },
  ],
});
declare module 'jest-error-contract' {
  interface Register {
    catalog: typeof catalog;
  }
}
declare const response: { readonly status: number };

export const conflict: readonly CodeOf<409>[] = ['conflict', 'email_taken', 'name_taken'];
export const any: readonly AnyCode[] = ['conflict', 'email_taken', 'account_locked', 'unlisted_status'];

expect(response).toBeConflict('email_taken');
expect(response).toBeConflict('conflict');
expect(response).toBeConflict({ code: 'name_taken' });
expect(response).toBeNotFound('not_found');
expect(response).toBeForbidden('locked');
expect(response).toBeErrorResponse('email_taken');
expect(response).toBeErrorResponse('unlisted_status');
expect(response).toBeErrorResponse('internal_server_error');
expect(response).toBeErrorResponse('5xx');
expect(response).toBeErrorResponse(409);
expect(response).toBeClientError({ code: 'account_locked' });
expect.toBeConflict('email_taken');

// @ts-expect-error -- a misspelt code
expect(response).toBeConflict('email_takn');
// @ts-expect-error -- a code of another status
expect(response).toBeConflict('account_locked');
// @ts-expect-error -- the standard code of another status
expect(response).toBeConflict('not_found');
// @ts-expect-error -- a code of another status, in an object
expect(response).toBeConflict({ code: 'account_locked' });
// @ts-expect-error -- the entry of 403 replaces the inherited one
expect(response).toBeLocked('locked');
// @ts-expect-error -- the catalog lists no such code
expect(response).toBeErrorResponse('teapot_empty');
// @ts-expect-error -- the catalog lists no such code
expect(response).toBeErrorResponse({ code: 'teapot_empty' });
// @ts-expect-error -- a code of another status, inside another matcher
expect.toBeConflict('account_locked');
// @ts-expect-error -- there is no such class
expect(response).toBeErrorResponse('3xx');
