import './jest-types';
import { dirname } from 'node:path';
import { findCatalog } from './catalog/find-catalog';
import { createMatchers } from './matchers/create-matchers';

interface Expect {
  readonly extend: (matchers: object) => void;
  readonly getState?: () => { readonly testPath?: string | undefined };
}

/**
 * Registers the matchers with the `expect` of the test file: those of the catalog that is found for
 * it, else of the built-in one. For `setupFilesAfterEnv`.
 */
function register(): void {
  const expect = findExpect();
  const testPath = expect.getState?.().testPath;
  const catalog = findCatalog(testPath === undefined ? process.cwd() : dirname(testPath));
  expect.extend(createMatchers({ catalog }));
}

/** The global one, or, with `injectGlobals: false`, that of `@jest/globals`, which Jest itself provides. */
function findExpect(): Expect {
  const { expect } = globalThis as { readonly expect?: Expect };
  if (typeof expect?.extend === 'function') return expect;
  try {
    return (require('@jest/globals') as { readonly expect: Expect }).expect;
  } catch {
    throw new Error(
      'jest-error-contract/register found no expect(). Name it in "setupFilesAfterEnv" of the Jest configuration ("setupFiles" is too early).',
    );
  }
}

register();
