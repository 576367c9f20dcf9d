import { afterTests } from '../runner/after-tests';
import type { Gate } from './gate';
import type { SupertestCall, SupertestTest, TestClass } from './supertest';
import { arriveFrom, callFrom } from './supertest';

interface Prototype {
  readonly assert: (this: object, ...given: Parameters<SupertestTest['assert']>) => void;
  /** superagent's method, which supertest calls as soon as a request is made. */
  readonly redirects: (this: object, most: number) => unknown;
}

/**
 * Puts the gate into the copies of supertest that a test file has loaded, until its tests are over. They are looked
 * up in Node's cache of loaded modules: a file that does not use supertest need not load it.
 */
export function watchLoaded(modules: Iterable<string>, gate: Gate, onLoad: () => void): void {
  const missing = new Set(modules);
  const stops: (() => void)[] = [];
  const look = (): void => {
    for (const module of missing) {
      const { exports: Test } = Object(require.cache[module]) as { readonly exports?: TestClass };
      if (Test === undefined) continue;
      missing.delete(module);
      stops.push(watchPrototype(Test.prototype as unknown as Prototype, gate));
      onLoad();
    }
  };
  if (missing.size === 0) return;
  gate.hooks.beforeAll(look);
  gate.hooks.beforeEach(look);
  afterTests(gate.hooks, gate.sandbox.shared).all.push(() => {
    for (const stop of stops) stop();
  });
}

function watchPrototype(prototype: Prototype, gate: Gate): () => void {
  const calls = new WeakMap<object, SupertestCall>();
  const { assert, redirects } = prototype;
  const made: Prototype['redirects'] = function (most) {
    if (!calls.has(this)) calls.set(this, callFrom(gate, made as never));
    return redirects.call(this, most);
  };
  const watched: Prototype['assert'] = function (error, response, callback) {
    const call = calls.get(this) ?? callFrom(gate, watched as never);
    assert.call(this, error, response, arriveFrom(gate, this, call, error, response, callback));
  };
  Object.assign(prototype, { assert: watched, redirects: made });
  return () => {
    Object.assign(prototype, { assert });
    Reflect.deleteProperty(prototype, 'redirects');
  };
}
