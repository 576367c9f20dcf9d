import type { CallSite } from './capture-site';
import type { Hook, Hooks, TestRunner } from './test-runner';

const STATE = 'JEST_STATE_SYMBOL';

/** Jest's state of the running test; the functions follow the asynchronous context. */
interface JestState {
  readonly testPath?: string | undefined;
  /** Stale in `beforeAll`: the name of the test before. */
  readonly currentTestName?: string | undefined;
  /** In concurrent tests only before Jest 30.5, in every test since. */
  readonly currentConcurrentTestName?: (() => string | undefined) | undefined;
  /** Since Jest 30.5: the test itself, even if two have the same name. */
  readonly currentTestIdentity?: (() => TestIdentity | undefined) | undefined;
}

interface TestIdentity {
  readonly concurrent?: boolean | undefined;
}

/** The part of Jest that is needed, as `@jest/globals` gives it. */
interface JestGlobals extends Partial<Hooks> {
  readonly expect: {
    readonly extend: (matchers: object) => void;
    readonly getState?: () => JestState;
  };
}

interface JestObject {
  readonly mock: (module: string, factory: () => unknown) => unknown;
  readonly requireActual: (module: string) => unknown;
}

/** Jest, as a set-up file finds it: the global functions, or, with `injectGlobals: false`, those of `@jest/globals`. */
export function findJest(entry: string): TestRunner {
  const globals = globalThis as Partial<JestGlobals>;
  if (typeof globals.expect?.extend === 'function') return runnerOf(globals as JestGlobals);
  try {
    return runnerOf(jestGlobals());
  } catch {
    refuseVitest(entry, 'vitest');
    throw new Error(
      `jest-error-contract/${entry} found no expect(). Name it in "setupFilesAfterEnv" of the Jest configuration ("setupFiles" is too early).`,
    );
  }
}

/** The same for entries that work only in Jest. */
export function requireJest(entry: string): TestRunner {
  try {
    const globals = jestGlobals();
    if (typeof globals.afterEach === 'function') return runnerOf(globals);
  } catch {
    // Reported below, for any cause.
  }
  refuseVitest(entry, `vitest/${entry}`);
  throw new Error(
    `jest-error-contract/${entry} works in Jest, named in "setupFilesAfterEnv" of its configuration ("setupFiles" is too early).`,
  );
}

/** Vitest is recognised by a variable. */
function refuseVitest(entry: string, instead: string): void {
  if (process.env['VITEST'] === undefined) return;
  throw new Error(
    `jest-error-contract/${entry} is for Jest. In Vitest, name "jest-error-contract/${instead}" in "setupFiles" of the configuration.`,
  );
}

function runnerOf({ expect, beforeAll, beforeEach, afterEach, afterAll }: JestGlobals): TestRunner {
  const state = (): JestState => expect.getState?.() ?? {};
  return {
    expect,
    hooks:
      beforeAll === undefined || beforeEach === undefined || afterEach === undefined || afterAll === undefined
        ? undefined
        : {
            beforeAll: unplaced(beforeAll),
            beforeEach: unplaced(beforeEach),
            afterEach: unplaced(afterEach),
            afterAll: unplaced(afterAll),
          },
    testPath: () => state().testPath,
    testName: () => state().currentTestName,
    running(sequential) {
      const { currentTestIdentity, currentConcurrentTestName } = state();
      const identity = currentTestIdentity?.();
      const name = currentConcurrentTestName?.();
      if (identity !== undefined) {
        return identity.concurrent === true ? { name, concurrent: identity } : { name };
      }
      // Before Jest 30.5 the name can be that of the sequential test.
      return name === undefined || name === sequential ? { name: undefined } : { name, concurrent: name };
    },
    testSite: siteOfTest,
    replaceModule(path, replacement) {
      const { jest } = jestGlobals() as { readonly jest?: JestObject };
      jest?.mock(path, () => replacement(() => jest.requireActual(path)));
    },
    gateEntry: 'jest-error-contract/enforce',
    reporterAdvice: 'add "jest-error-contract/reporter" to "reporters" of the Jest configuration',
  };
}

/**
 * Jest notes the place of each hook, which costs more than everything else. The place of ours is of no use: their
 * errors have their own place.
 */
function unplaced(hook: Hook): Hook {
  return (run) => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
      hook(run);
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
  };
}

/** jest-circus's state of the running test, on the global object under a symbol that is found only by its name. */
interface CircusState {
  readonly currentlyRunningTest?: { readonly asyncError?: { readonly stack?: unknown } } | null;
}

/** The place where `test()` was called: Jest keeps the stack for its own texts. */
function siteOfTest(): CallSite | undefined {
  const key = Object.getOwnPropertySymbols(globalThis).find(({ description }) => description === STATE);
  const state = key === undefined ? undefined : (globalThis as { [key: symbol]: unknown })[key];
  const stack = (state as CircusState | undefined)?.currentlyRunningTest?.asyncError?.stack;
  return typeof stack === 'string' ? { stack } : undefined;
}

/** Jest itself provides this module, a separate one for each test file. */
function jestGlobals(): JestGlobals {
  return require('@jest/globals') as JestGlobals;
}
