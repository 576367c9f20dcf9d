/** The results of a test runner. */
export interface RunResults {
  readonly shard: { readonly index: number; readonly count: number } | undefined;
  /** The options that narrow the run, besides sharding: the names that the runner uses. */
  readonly narrowedBy: readonly string[];
  readonly files: readonly FileResult[];
  /** Paths of the test files with the gate. */
  readonly enforced: ReadonlySet<string>;
  /** The set-up file of the gate, if it is not the one of Jest. */
  readonly gate?: string | undefined;
}

/** A test file in one project of the runner. */
export interface FileResult {
  readonly path: string;
  /** The errors of the file itself: it cannot be loaded, did not finish, or one of its hooks failed. */
  readonly errors: readonly unknown[];
  readonly tests: readonly TestResult[];
}

export interface TestResult {
  /** With the names of the blocks around it. */
  readonly name: string;
  readonly status: string;
  /** The number of runs of the test. */
  readonly runs: number;
  /** It failed first, and passed when it ran again. */
  readonly isForgiven: boolean;
  /** It is marked to fail. */
  readonly isMeantToFail: boolean;
  /** The errors with which it failed, with their own members, and the stack of each. */
  readonly errors: readonly unknown[];
  readonly stacks: readonly string[];
}
