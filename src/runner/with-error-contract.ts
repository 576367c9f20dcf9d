import { types } from 'node:util';
import { readEnvironmentOptions } from './environment-options';
import type { lazyExpect } from './lazy-expect/lazy-expect';
import { loadInSandbox } from './load-in-sandbox';
import { AUTOMOCK_ADVICE, MODULES } from './modules-key';

/** The part of a Jest environment that is used here. */
export interface JestEnvironment {
  readonly global: object;
  getVmContext(): object | null;
  setup(): Promise<void>;
  teardown(): Promise<void>;
  handleTestEvent?(event: never, state: never): unknown;
}

/** The class of an environment. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript wants it of a class that is extended
export type EnvironmentClass = new (...given: any[]) => JestEnvironment;

/** The first event of jest-circus: the source of `@jest/globals`, and of the global functions. */
interface SetupEvent {
  readonly name: string;
  readonly runtimeGlobals: { expect: Expect };
}

type Expect = Parameters<typeof lazyExpect>[0];

// Taken before any test can replace it.
const { isProxy } = types;

const EXTENDED = Symbol.for('jest-error-contract/environment');

/**
 * Adds to an environment of Jest the features of `jest-error-contract/environment`: the checks are loaded
 * once per worker rather than once per test file, since they come from outside the sandbox, and each matcher
 * is made when it is read. Everything else stays the same.
 *
 * @example
 * module.exports = withErrorContract(MyEnvironment);
 */
export function withErrorContract<E extends EnvironmentClass>(environment: E): E {
  refuseOther(environment);
  if (EXTENDED in environment) return environment;
  const extended = class extends environment {
    #isLazy: boolean;

    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript wants it of a mixin
    constructor(...given: any[]) {
      super(...given);
      const [config] = given as readonly unknown[];
      refuseAutomock(config);
      this.#isLazy = readEnvironmentOptions(config).expect !== 'jest';
      Object.defineProperty(this.global, MODULES, { value: (file: string): unknown => require(file) });
    }

    override async setup(): Promise<void> {
      await super.setup();
      // A subclass can have a handler that does not call the one below.
      const handle = this.handleTestEvent.bind(this);
      this.handleTestEvent = (event: never, state: never) => {
        this.#replaceExpect(event);
        return handle(event, state);
      };
    }

    override handleTestEvent(event: never, state: never): unknown {
      this.#replaceExpect(event);
      return super.handleTestEvent?.(event, state);
    }

    #replaceExpect({ name, runtimeGlobals }: SetupEvent): void {
      const context = this.#isLazy && name === 'setup' ? this.getVmContext() : null;
      if (context === null) return;
      this.#isLazy = false;
      const { expect } = runtimeGlobals;
      const file = require.resolve('./lazy-expect/lazy-expect');
      const inSandbox = loadInSandbox(file, context) as { readonly lazyExpect: typeof lazyExpect };
      runtimeGlobals.expect = inSandbox.lazyExpect(expect, { file, isProxy });
      const globals = this.global as { expect?: Expect };
      if (globals.expect === expect) globals.expect = runtimeGlobals.expect;
    }
  };
  return Object.assign(extended, { [EXTENDED]: true });
}

/** The exports of an environment module are easily mistaken for its class. */
function refuseOther(given: unknown): void {
  if (typeof given === 'function') return;
  const names = Object.keys(Object(given) as object);
  const found = names.length === 0 ? String(given) : `an object with ${names.join(', ')}`;
  throw new TypeError(
    `withErrorContract() expects the class of an environment, but received ${found}. A module of Jest exports it as TestEnvironment: withErrorContract(require('jest-environment-node').TestEnvironment).`,
  );
}

/** A mocked `enforce()` would silently check nothing. */
function refuseAutomock(config: unknown): void {
  const { automock, unmockedModulePathPatterns } = Object(
    (config as { readonly projectConfig?: unknown } | undefined)?.projectConfig,
  ) as { readonly automock?: unknown; readonly unmockedModulePathPatterns?: readonly string[] };
  const isSpared = (unmockedModulePathPatterns ?? []).some((pattern) => new RegExp(pattern).test(__dirname));
  if (automock === true && !isSpared) throw new Error(AUTOMOCK_ADVICE);
}
