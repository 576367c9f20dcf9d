import { dirname } from 'node:path';
import type { Gate } from './gate';
import type { SupertestCall, SupertestCallback, TestClass } from './supertest';
import { arriveFrom, callFrom } from './supertest';

const TEST_MODULE = ['supertest', 'lib', 'test.js'].join('/');

/**
 * Puts the gate into supertest whenever a test file loads it, also after modules were reset or isolated:
 * the file gets a subclass of supertest's own `Test`, or, if the test runner replaces no modules, a prototype that
 * is watched. Without supertest nothing happens.
 */
export function watchSupertest(gate: Gate, onLoad: () => void): void {
  const { testPath, cwd } = gate.sandbox.settings;
  const { replaceModule } = gate.runner;
  const folders = [testPath === undefined ? cwd : dirname(testPath), cwd];
  const modules = new Set(folders.flatMap((folder) => resolveTest(folder) ?? []));
  if (replaceModule === undefined) {
    const { watchLoaded } = require('./watch-loaded') as typeof import('./watch-loaded');
    watchLoaded(modules, gate, onLoad);
    return;
  }
  for (const module of modules) {
    replaceModule(module, (actual) => {
      onLoad();
      return watched(actual() as TestClass, gate);
    });
  }
}

function resolveTest(folder: string): string | undefined {
  try {
    return require.resolve(TEST_MODULE, { paths: [folder] });
  } catch {
    return undefined;
  }
}

function watched(Test: TestClass, gate: Gate): TestClass {
  return class WatchedTest extends Test {
    readonly #call: SupertestCall = callFrom(gate, WatchedTest as never);

    override assert(error: unknown, response: unknown, callback: SupertestCallback | undefined): void {
      super.assert(error, response, arriveFrom(gate, this, this.#call, error, response, callback));
    }
  };
}
