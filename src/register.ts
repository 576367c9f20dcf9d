import './jest-types';
import { dirname } from 'node:path';
import { findCatalog } from './catalog/find-catalog';
import { RECORDS_VARIABLE } from './coverage/record';
import { captureSite } from './gate/capture-site';
import type { JestHost } from './gate/host';
import { lazyMatchers } from './matchers/lazy-matchers';
import { observer } from './matchers/observer';
import type { Hooks } from './matchers/watch-awaits';
import { watchAwaits } from './matchers/watch-awaits';

interface Expect {
  readonly extend: (matchers: object) => void;
  readonly getState?: () => {
    readonly testPath?: string | undefined;
    readonly currentTestName?: string | undefined;
  };
}

/** What the test runner puts into every test file. */
interface Globals {
  readonly expect: Expect;
  readonly afterEach?: Hooks['afterEach'];
  readonly afterAll?: Hooks['afterAll'];
}

/**
 * Registers the matchers with the `expect` of the test file: those of the catalog that is found for
 * it, else of the built-in one. For `setupFilesAfterEnv`.
 */
function register(): void {
  const { expect, afterEach, afterAll } = findGlobals();
  const testPath = expect.getState?.().testPath;
  const catalog = findCatalog(testPath === undefined ? process.cwd() : dirname(testPath));
  expect.extend(lazyMatchers(catalog));
  if (afterEach !== undefined && afterAll !== undefined) {
    watchAwaits({ afterEach, afterAll, testName: () => expect.getState?.().currentTestName });
  }
  if ((process.env[RECORDS_VARIABLE] ?? '') !== '') recordAssertions();
}

/** Where a reporter asks for records, assertions count for the coverage of the catalog, also without the gate. */
function recordAssertions(): void {
  const { installGate } = require('./gate/install-gate') as typeof import('./gate/install-gate');
  const sandbox = { shared: observer(), captureSite };
  installGate(sandbox, () => require('@jest/globals') as JestHost, { enforces: false });
}

/** The global ones, or, with `injectGlobals: false`, those of `@jest/globals`, which Jest itself provides. */
function findGlobals(): Globals {
  const globals = globalThis as Partial<Globals>;
  if (typeof globals.expect?.extend === 'function') return globals as Globals;
  try {
    return require('@jest/globals') as Globals;
  } catch {
    throw new Error(
      'jest-error-contract/register found no expect(). Name it in "setupFilesAfterEnv" of the Jest configuration ("setupFiles" is too early).',
    );
  }
}

register();
