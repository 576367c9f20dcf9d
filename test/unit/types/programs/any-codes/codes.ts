import 'jest-error-contract/register';
import { defineCatalog } from 'jest-error-contract';

const catalog = defineCatalog({ codes: 'any', errors: [{ code: 'email_taken', status: 409 }] });
declare module 'jest-error-contract' {
  interface Register {
    catalog: typeof catalog;
  }
}
declare const response: { readonly status: number };

expect(response).toBeConflict('email_taken');
expect(response).toBeConflict('somebody_elses_code');
expect(response).toBeGone({ code: 'moved_away' });
expect(response).toBeErrorResponse('moved_away');

// @ts-expect-error -- a code is text all the same
expect(response).toBeConflict({ code: 409 });
