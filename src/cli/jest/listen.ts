import { createRequire } from 'node:module';
import { join } from 'node:path';
import { LISTEN_VARIABLE, RECORDS_VARIABLE } from '../../coverage/record';
import type { JestPlace } from './call-jest';
import { callJest } from './call-jest';
import type { JestCommand } from './script-commands';

/** The outcome of a run of the suite, besides its records. */
export interface HeardRun {
  /** Undefined if Jest did not run any tests: the output then contains the reason. */
  readonly results: { readonly passed: number; readonly failed: number } | undefined;
  readonly output: string;
  /** The root folder of the run. */
  readonly root: string;
}

/** How to run a suite. */
export interface Listening extends JestPlace {
  readonly command: JestCommand;
  /** The folder for the records. */
  readonly records: string;
  readonly onOutput: (text: string) => void;
}

/** Runs a suite once with the gate in listening mode, in which it fails nothing. */
export async function listen({ command, records, onOutput, ...place }: Listening): Promise<HeardRun> {
  const ofProject = createRequire(join(place.folder, 'package.json'));
  const { output, read, results } = await callJest(place, {
    command,
    further: ['--bail=0'],
    setUp: ['register', 'enforce'].map((entry) => ofProject.resolve(`jest-error-contract/${entry}`)),
    env: { [RECORDS_VARIABLE]: records, [LISTEN_VARIABLE]: '1' },
    onOutput,
  });
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numTotalTests = 0,
  } = Object(results) as {
    readonly numPassedTests?: number;
    readonly numFailedTests?: number;
    readonly numTotalTests?: number;
  };
  return {
    results: numTotalTests === 0 ? undefined : { passed: numPassedTests, failed: numFailedTests },
    output,
    root: read?.rootDir ?? place.folder,
  };
}
