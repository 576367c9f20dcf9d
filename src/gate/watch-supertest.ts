import { dirname } from 'node:path';
import { isObject } from '../core/is-object';
import type { Gate } from './gate';

const TEST_MODULE = ['supertest', 'lib', 'test.js'].join('/');

/**
 * Puts the gate into supertest: whenever a test file loads it, also when modules have been
 * reset or are isolated, it gets a subclass of supertest's own `Test`. Without supertest nothing happens.
 */
export function watchSupertest(gate: Gate, onLoad: () => void): void {
  const { testPath, cwd } = gate.sandbox.settings;
  const folders = [testPath === undefined ? cwd : dirname(testPath), cwd];
  for (const module of new Set(folders.flatMap((folder) => resolveTest(folder) ?? []))) {
    gate.runner.replaceModule(module, (actual) => {
      onLoad();
      return watched(actual() as TestClass, gate);
    });
  }
}

type Callback = (this: unknown, error: unknown, response: unknown) => void;

interface SupertestTest {
  assert(error: unknown, response: unknown, callback: Callback | undefined): void;
}

type TestClass = new (...args: never[]) => SupertestTest;

function resolveTest(folder: string): string | undefined {
  try {
    return require.resolve(TEST_MODULE, { paths: [folder] });
  } catch {
    return undefined;
  }
}

function watched(Test: TestClass, gate: Gate): TestClass {
  return class WatchedTest extends Test {
    readonly #site = gate.sandbox.captureSite(WatchedTest as never);
    readonly #run = gate.tests.current();
    readonly #scopes = gate.scopes?.getStore() ?? [];

    override assert(error: unknown, response: unknown, callback: Callback | undefined): void {
      const received = isFailed(response) ? response : response === undefined ? error : undefined;
      if (!isObject(received)) return super.assert(error, response, callback);
      const arrival = { received, request: this, site: this.#site, run: this.#run, scopes: this.#scopes };
      const failure = gate.receive(arrival);
      if (failure === undefined) return super.assert(error, response, callback);
      if (typeof callback !== 'function') {
        gate.late.push(failure);
        return super.assert(error, response, callback);
      }
      return super.assert(error, response, function (this: unknown, _, same) {
        callback.call(this, failure, same);
      });
    }
  };
}

/** superagent's own opinion; whether the contract knows the status code is for the examiner to say. */
function isFailed(response: unknown): response is object {
  return isObject(response) && 'error' in response && Boolean(response.error);
}
