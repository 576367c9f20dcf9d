import { narrowedBy } from './jest-narrowing';
import type { FileResult, RunResults } from './run-results';

/** The part of Jest's global configuration that selects the tests. */
export interface JestConfig {
  readonly rootDir: string;
  readonly shard?: { readonly shardIndex: number; readonly shardCount: number } | undefined;
  readonly [option: string]: unknown;
}

/** The part of Jest's results that is read. */
export interface JestResults {
  readonly testResults: readonly JestFileResult[];
}

export interface JestFileResult {
  readonly testFilePath: string;
  readonly testExecError?: unknown;
  readonly testResults: readonly JestTestResult[];
}

export interface JestTestResult {
  readonly fullName: string;
  readonly status: string;
  /** The number of runs of the test: more than one with `jest.retryTimes`. */
  readonly invocations?: number | undefined;
  /** `test.failing`, since Jest 30. */
  readonly failing?: boolean | undefined;
  readonly failureMessages?: readonly string[] | undefined;
  /** The errors themselves, with their own members. */
  readonly failureDetails?: readonly unknown[] | undefined;
}

/** The part of a test file that describes its set-up. */
export interface JestTest {
  readonly path: string;
  readonly context: {
    readonly config: {
      readonly setupFilesAfterEnv?: readonly string[] | undefined;
      /** Replaced modules: pattern and path. */
      readonly moduleNameMapper?: readonly (readonly [string, unknown])[] | undefined;
      readonly automock?: boolean | undefined;
    };
  };
}

/** Whether the gate is set up for a test file, before the modules are replaced. */
export function isEnforced({ context: { config } }: JestTest): boolean {
  const { setupFilesAfterEnv = [], moduleNameMapper = [], automock = false } = config;
  return (
    !automock &&
    moduleNameMapper.length === 0 &&
    setupFilesAfterEnv.some((file) => /[\\/]jest-error-contract[\\/].*\benforce\.js$/.test(file))
  );
}

/** The results of Jest, in the common form of all test runners. */
export function jestRun(
  config: JestConfig,
  { testResults }: JestResults,
  { args, enforced }: { readonly args: readonly string[]; readonly enforced: ReadonlySet<string> },
): RunResults {
  const { shard } = config;
  return {
    shard: shard === undefined ? undefined : { index: shard.shardIndex, count: shard.shardCount },
    narrowedBy: narrowedBy(config, args),
    files: testResults.map(fileResult),
    enforced,
  };
}

/** A file that Jest could not finish, for example because its worker was killed, has no test results. */
function fileResult({ testFilePath, testExecError, testResults }: JestFileResult): FileResult {
  return {
    path: testFilePath,
    errors: testExecError === undefined || testExecError === null ? [] : [testExecError],
    tests: testResults.map(
      ({ fullName, status, invocations = 1, failing, failureMessages = [], failureDetails = [] }) => ({
        name: fullName,
        status,
        runs: invocations,
        isForgiven: invocations > 1,
        isMeantToFail: failing === true,
        errors: failureDetails,
        stacks: failureMessages,
      }),
    ),
  };
}
