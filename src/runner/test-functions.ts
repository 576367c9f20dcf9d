import { dirname, join } from 'node:path';

/** The functions that register tests, in Jest and in Vitest. */
export interface TestFunctions {
  readonly test: TestFunction & { readonly skip: TestFunction; readonly todo: (name: string) => unknown };
  readonly afterAll: (run: () => Promise<void>) => unknown;
}

type TestFunction = (
  name: string,
  run: (...given: readonly TestContext[]) => Promise<void>,
  milliseconds?: number,
) => unknown;

/** The context that Vitest passes to a test. */
export interface TestContext {
  readonly skip?: ((note?: string) => void) | undefined;
}

/**
 * The functions of the test runner that loads the test file: the global ones, else those of its module.
 *
 * @throws Error when there is no such test runner
 */
export function testFunctions(): TestFunctions {
  const found = [() => globalThis, jestModule, vitestModule].map(taken).find(isTestFunctions);
  if (found !== undefined) return found;
  throw new Error(
    'provoke: there is no test() to register tests with.\nCall it in a test file of Jest or Vitest (there, "globals": true helps where the package cannot be loaded), or use npx jest-error-contract provoke.',
  );
}

function isTestFunctions(value: unknown): value is TestFunctions {
  const { test, afterAll } = Object(value) as { readonly test?: unknown; readonly afterAll?: unknown };
  const { skip, todo } = Object(test) as { readonly skip?: unknown; readonly todo?: unknown };
  return [test, afterAll, skip, todo].every((one) => typeof one === 'function');
}

function taken(load: () => unknown): unknown {
  try {
    return load();
  } catch {
    // Another test runner, or none: the caller reports it.
    return undefined;
  }
}

function jestModule(): unknown {
  return process.env['VITEST'] === undefined ? (require('@jest/globals') as unknown) : undefined;
}

/** Its export for `require()` only throws; the ES module that test files import can be required as a file. */
function vitestModule(): unknown {
  if (process.env['VITEST'] === undefined) return undefined;
  const manifest = require.resolve('vitest/package.json', { paths: [process.cwd()] });
  const { exports } = require(manifest) as {
    readonly exports: { readonly '.': { readonly import: { readonly default: string } } };
  };
  const file = join(dirname(manifest), exports['.'].import.default);
  return require(file) as unknown;
}
