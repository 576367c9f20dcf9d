/** The part of Jest's global configuration that tells what is run. */
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
  /** How often the test ran: more than once under `jest.retryTimes`. */
  readonly invocations?: number | undefined;
  /** `test.failing`, since Jest 30. */
  readonly failing?: boolean | undefined;
  readonly failureMessages?: readonly string[] | undefined;
  /** The errors themselves, with their own members. */
  readonly failureDetails?: readonly unknown[] | undefined;
}

/** The part of a test file that tells how it is set up. */
export interface JestTest {
  readonly path: string;
  readonly context: {
    readonly config: {
      readonly setupFilesAfterEnv?: readonly string[] | undefined;
      /** Modules that are replaced by others: pattern and path. */
      readonly moduleNameMapper?: readonly (readonly [string, unknown])[] | undefined;
      readonly automock?: boolean | undefined;
    };
  };
}

/** Whether the gate is set up for a test file, in front of the modules as they are. */
export function isEnforced({ context: { config } }: JestTest): boolean {
  const { setupFilesAfterEnv = [], moduleNameMapper = [], automock = false } = config;
  return (
    !automock &&
    moduleNameMapper.length === 0 &&
    setupFilesAfterEnv.some((file) => /[\\/]jest-error-contract[\\/].*\benforce\.js$/.test(file))
  );
}

/** Options of Jest that run less than the whole suite. */
const NARROWING = [
  'testNamePattern',
  'testPathPattern',
  'testPathPatterns',
  'runTestsByPath',
  'onlyChanged',
  'onlyFailures',
  'changedSince',
  'lastCommit',
  'findRelatedTests',
  'filter',
  'watch',
  'watchAll',
];

/** Options that only the command line knows. */
const NARROWING_ARGUMENTS = ['--selectProjects', '--ignoreProjects'];

/** By what a run is narrowed, beside sharding. */
export function narrowedBy(config: JestConfig, args: readonly string[]): readonly string[] {
  return [
    ...NARROWING.filter((option) => isGiven(config[option])),
    ...NARROWING_ARGUMENTS.filter((name) =>
      args.some((arg) => arg === name || arg.startsWith(`${name}=`)),
    ).map((name) => name.slice('--'.length)),
  ];
}

function isGiven(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  // Jest 30 keeps the patterns in an object.
  const patterns = (Object(value) as { readonly patterns?: unknown }).patterns;
  return patterns === undefined ? Boolean(value) : isGiven(patterns);
}
