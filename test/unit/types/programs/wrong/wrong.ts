import 'jest-error-contract/register';
import { createMatchers, defineCatalog } from 'jest-error-contract';

const catalog = defineCatalog({ errors: [{ code: 'email_taken', status: 409, mesage: 'Taken' }] });
declare module 'jest-error-contract' {
  interface Register {
    catalog: typeof catalog;
  }
}
declare const response: { readonly status: number };

expect(response).toBeConflct();
expect(response).toBeConflict('email_takn');
expect(response).toBeGone('email_taken');
expect(response).toBeErrorResponse('gone');
expect(response).toBeConflict({ mesage: 'Taken' });
createMatchers({ catalogue: catalog });
// @ts-expect-error -- nothing is wrong here
expect(response).toBeConflict('email_taken');
