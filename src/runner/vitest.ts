import { AsyncLocalStorage } from 'node:async_hooks';
import { observer, renewObserver } from './observer';
import type { Hooks, TestRunner } from './test-runner';

/** A test, as Vitest passes it to hooks. */
interface VitestTask {
  readonly name: string;
  readonly file: { readonly filepath: string };
  /** The describe block around it; absent at the top of a file. */
  readonly suite?: Pick<VitestTask, 'name' | 'suite'> | undefined;
  readonly concurrent?: boolean | undefined;
  /** The place where `test()` was called, while `includeTaskLocation` is on. */
  readonly location?: { readonly line: number; readonly column: number } | undefined;
}

interface VitestContext {
  readonly task: VitestTask;
  /** Its callback runs after all hooks of the test, even if one of them throws. */
  readonly onTestFinished: (end: () => void) => void;
}

/** The part of the module `vitest` that is used. */
export interface Vitest {
  readonly expect: {
    extend(matchers: object): void;
    getState(): { readonly testPath?: string | undefined };
  };
  readonly vi: { setConfig(config: object): void };
  beforeAll(hook: () => unknown): void;
  beforeEach(hook: (context: VitestContext) => unknown): void;
  afterAll(hook: () => unknown): void;
  /** Available since Vitest 4.1. */
  aroundEach?(hook: (run: () => Promise<void>, context: VitestContext) => Promise<void>): void;
  aroundAll?(hook: (run: () => Promise<void>) => Promise<void>): void;
}

/** The part of the module below that is used, which Vitest 4.1 deprecates and Vitest 5 lacks. */
interface VitestSuite {
  getFn(task: object): () => unknown;
  setFn(task: object, fn: () => Promise<void>): void;
}

const SUITE = 'vitest/suite';

/** Imports a module from the place of the set-up file; Vite examines literal names of modules. */
type Import = (name: string) => Promise<unknown>;

/**
 * Vitest, as a set-up file finds it. With `isolate: false` the files of a worker share one realm, and the set-up
 * files run in it for each of them: the watch of the previous file is over then.
 */
export function findVitest(vitest: Vitest, load: Import): TestRunner {
  const { testPath } = vitest.expect.getState();
  const { runner: known, isOver } = observer();
  if (known !== undefined && (isOver === true || known.testPath() !== testPath)) renewObserver();
  const watcher = observer();
  if (watcher.runner !== undefined) return watcher.runner;
  const tests = new AsyncLocalStorage<VitestTask>();
  const hooks = hooksOf(vitest, tests);
  hooks.afterAll(() => void (watcher.isOver = true));
  followTests(vitest, tests, load);
  const nameOfTest = (): string | undefined => nameOf(tests.getStore());
  watcher.testName = nameOfTest;
  return (watcher.runner = {
    expect: { extend: (matchers) => vitest.expect.extend(matchers) },
    hooks,
    testPath: () => testPath,
    testName: nameOfTest,
    running() {
      const task = tests.getStore();
      return { name: nameOf(task), concurrent: task?.concurrent === true ? task : undefined };
    },
    testSite() {
      const { location, file } = tests.getStore() ?? {};
      return location === undefined
        ? undefined
        : { stack: `Error\n    at ${file?.filepath}:${location.line}:${location.column}` };
    },
    showsMembers: true,
    gateEntry: 'jest-error-contract/vitest/enforce',
    reporterAdvice: 'add "jest-error-contract/vitest/reporter" to "reporters" of the Vitest configuration',
  });
}

/** Lets Vitest note the place of each test of the file; it forgets that at the end of the file. */
export function noteLocations({ vi }: Vitest): void {
  const noted = { includeTaskLocation: true };
  vi.setConfig(noted);
  // Without isolation, Vitest 3 keeps for `vi` the configuration of the first files of a worker.
  const { __vitest_worker__: worker } = globalThis as { readonly __vitest_worker__?: { config?: object } };
  Object.assign(worker?.config ?? {}, noted);
}

/** Lets the asynchronous context of a test identify it, even if others run at the same time. */
function followTests(vitest: Vitest, tests: AsyncLocalStorage<VitestTask>, load: Import): void {
  // Vitest examines the parameters of hooks: it makes fixtures for destructured ones.
  if (vitest.aroundEach !== undefined) {
    vitest.aroundEach((run, { task }) => tests.run(task, run));
    return;
  }
  const known = new WeakSet<VitestTask>();
  let suite: VitestSuite | undefined;
  vitest.beforeAll(async () => void (suite = (await load(SUITE)) as VitestSuite));
  vitest.beforeEach(({ task }) => {
    if (suite === undefined || known.has(task)) return;
    known.add(task);
    const fn = suite.getFn(task);
    suite.setFn(task, async () => void (await tests.run(task, fn)));
  });
}

/**
 * Hooks that come first and last. If one of the user's throws, Vitest skips the others of its kind: those of a
 * test are past that, and those of the file are from Vitest 4.1 on.
 */
function hooksOf(vitest: Vitest, tests: AsyncLocalStorage<VitestTask>): Hooks {
  return {
    beforeAll: (run) => vitest.beforeAll(() => run()),
    beforeEach: (run) => vitest.beforeEach(({ task }) => tests.run(task, run)),
    afterEach: (run) =>
      vitest.beforeEach(({ task, onTestFinished }) => onTestFinished(() => tests.run(task, run))),
    afterAll(run) {
      if (vitest.aroundAll === undefined) vitest.afterAll(() => run());
      else {
        vitest.aroundAll(async (runAll) => {
          await runAll();
          run();
        });
      }
    },
  };
}

/** As Vitest writes it: with the names of the blocks around it. */
function nameOf(task: Pick<VitestTask, 'name' | 'suite'> | undefined): string | undefined {
  if (task === undefined) return undefined;
  const outer = nameOf(task.suite);
  return outer === undefined || outer === '' ? task.name : `${outer} > ${task.name}`;
}
