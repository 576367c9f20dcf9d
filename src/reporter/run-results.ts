/** What a test runner has run, and what became of it. */
export interface RunResults {
  readonly shard: { readonly index: number; readonly count: number } | undefined;
  /** By what the run is narrowed, beside sharding: the names of the runner's options. */
  readonly narrowedBy: readonly string[];
  readonly files: readonly FileResult[];
  /** Paths of the test files for which the gate is set up. */
  readonly enforced: ReadonlySet<string>;
  /** The set-up file of the gate, where it is not that of Jest. */
  readonly gate?: string | undefined;
}

/** A test file in one project of the runner. */
export interface FileResult {
  readonly path: string;
  /** The errors of the file itself: it cannot be loaded, has not run to the end, or one of its hooks has failed. */
  readonly errors: readonly unknown[];
  readonly tests: readonly TestResult[];
}

export interface TestResult {
  /** With the names of the blocks around it. */
  readonly name: string;
  readonly status: string;
  /** How often the test ran. */
  readonly runs: number;
  /** It failed first, and passed when it ran again. */
  readonly isForgiven: boolean;
  /** It is marked to fail. */
  readonly isMeantToFail: boolean;
  /** The errors with which it failed, with their own members, and the stack of each. */
  readonly errors: readonly unknown[];
  readonly stacks: readonly string[];
}
