import type { FileResult, RunResults, TestResult } from './run-results';

/** The part of Vitest that selects the tests. */
export interface VitestInstance {
  readonly config: VitestConfig;
  /** The file filters of the command line. */
  readonly filenamePattern?: readonly string[] | undefined;
  readonly onClose?: ((end: () => void) => void) | undefined;
}

interface VitestConfig {
  readonly root: string;
  readonly shard?: { readonly index: number; readonly count: number } | undefined;
  readonly setupFiles: readonly string[];
  readonly [option: string]: unknown;
}

/** A test file in one project, as Vitest reports it. */
export interface VitestModule {
  readonly moduleId: string;
  readonly project: { readonly config: { readonly setupFiles: readonly string[] } };
  readonly children: {
    readonly allTests: () => Iterable<VitestTestCase>;
    readonly allSuites: () => Iterable<WithErrors>;
  };
  readonly state: () => string;
  readonly errors: () => readonly unknown[];
}

interface WithErrors {
  readonly errors: () => readonly unknown[];
}

interface VitestTestCase {
  readonly fullName: string;
  readonly options: { readonly fails?: boolean | undefined };
  readonly result: () => { readonly state: string; readonly errors?: readonly unknown[] | undefined };
  readonly diagnostic: () => { readonly retryCount: number; readonly repeatCount: number } | undefined;
}

/** States of a file that did not finish, for example because its worker was killed. */
const UNENDED = ['queued', 'pending'];

/** The results of Vitest, in the common form of all test runners. */
export function vitestRun(vitest: VitestInstance, modules: readonly VitestModule[]): RunResults {
  return {
    shard: vitest.config.shard,
    narrowedBy: narrowedBy(vitest),
    files: modules.map(fileResult),
    gate: 'jest-error-contract/vitest/enforce',
    enforced: new Set(modules.filter(isEnforced).map(({ moduleId }) => moduleId)),
  };
}

/** Options of Vitest that select a part of the suite. */
const NARROWING = ['testNamePattern', 'changed', 'related', 'project', 'tagsFilter', 'cliExclude', 'watch'];

function narrowedBy({ config, filenamePattern = [] }: VitestInstance): readonly string[] {
  const isGiven = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));
  return [
    ...(filenamePattern.length > 0 ? ['file filters'] : []),
    ...NARROWING.filter((option) => isGiven(config[option])),
  ];
}

function isEnforced({ project }: VitestModule): boolean {
  return project.config.setupFiles.some((file) =>
    /[\\/]jest-error-contract[\\/].*\bvitest-enforce\.mjs$/.test(file),
  );
}

function fileResult(module: VitestModule): FileResult {
  const { moduleId: path, children } = module;
  const isEnded = !UNENDED.includes(module.state());
  const errors = [module, ...children.allSuites()].flatMap((one) => one.errors());
  return {
    path,
    errors: isEnded ? errors : [...errors, new Error('The file did not finish.')],
    tests: isEnded ? [...children.allTests()].map(testResult) : [],
  };
}

function testResult(test: VitestTestCase): TestResult {
  const { state, errors = [] } = test.result();
  const { retryCount = 0, repeatCount = 0 } = test.diagnostic() ?? {};
  return {
    name: test.fullName,
    status: state,
    runs: 1 + retryCount + repeatCount,
    isForgiven: retryCount > 0,
    isMeantToFail: test.options.fails === true,
    errors,
    stacks: errors.map((error) => String((Object(error) as { readonly stack?: unknown }).stack)),
  };
}
