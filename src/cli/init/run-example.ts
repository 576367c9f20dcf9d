import type { JestPlace } from '../jest/call-jest';
import { callJest } from '../jest/call-jest';
import type { JestCommand } from '../jest/script-commands';

/** The outcome of the tests of a file. */
export interface RanFile {
  readonly passed: number;
  readonly isGreen: boolean;
  /** Jest did not find the file. */
  readonly isUnknown: boolean;
  readonly output: string;
}

/** Runs the tests of one file, in the same way as its suite. */
export async function runFile(place: JestPlace, command: JestCommand, file: string): Promise<RanFile> {
  const { output, results } = await callJest(place, {
    command: { ...command, args: withoutPaths(command.args) },
    further: ['--runTestsByPath', file],
  });
  const {
    numPassedTests: passed = 0,
    numTotalTests: total = 0,
    success = false,
  } = Object(results) as {
    readonly numPassedTests?: number;
    readonly numTotalTests?: number;
    readonly success?: boolean;
  };
  return { passed, isGreen: success && total > 0, isUnknown: /No tests found/.test(output), output };
}

/** A script can narrow its run to some folders. */
function withoutPaths(args: readonly string[]): readonly string[] {
  return args.filter((arg, index) => arg.startsWith('-') || /^-{1,2}[\w-]+$/.test(args[index - 1] ?? ''));
}
