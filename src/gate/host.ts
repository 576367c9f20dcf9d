/** The part of Jest that the gate needs, as `@jest/globals` gives it. */
export interface JestHost {
  readonly expect: { readonly getState: () => JestState };
  readonly jest: {
    readonly mock: (module: string, factory: () => unknown) => unknown;
    readonly requireActual: (module: string) => unknown;
  };
  readonly beforeAll: Hook;
  readonly beforeEach: Hook;
  readonly afterEach: Hook;
  readonly afterAll: Hook;
}

type Hook = (run: () => void) => void;

/** What Jest tells of the test that runs; the functions follow the asynchronous context. */
export interface JestState {
  readonly testPath?: string | undefined;
  /** Stale in `beforeAll`: the name of the test before. */
  readonly currentTestName?: string | undefined;
  /** In concurrent tests only before Jest 30.5, in every test since. */
  readonly currentConcurrentTestName?: (() => string | undefined) | undefined;
  /** Since Jest 30.5: the very test, also where two have the same name. */
  readonly currentTestIdentity?: (() => TestIdentity | undefined) | undefined;
}

export interface TestIdentity {
  readonly concurrent?: boolean | undefined;
}
