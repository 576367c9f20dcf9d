import 'jest-error-contract/register';
import { defineCatalog } from 'jest-error-contract';
import type { ErrorDefinition } from 'jest-error-contract';

// Codes that are known at run time alone: the compiler takes any.
declare const errors: readonly ErrorDefinition[];
const catalog = defineCatalog({ extends: 'standard', errors });
declare module 'jest-error-contract' {
  interface Register {
    catalog: typeof catalog;
  }
}
declare const response: { readonly status: number };

expect(response).toBeConflict('email_taken');
expect(response).toBeGone({ code: 'moved_away' });
expect(response).toBeErrorResponse('moved_away');
