import type { Surroundings } from '../../../src/cli/main';
import { main } from '../../../src/cli/main';

/** What a command line printed, and its exit code. */
export interface Outcome {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process. */
export async function runMain(args: readonly string[], given: Partial<Surroundings> = {}): Promise<Outcome> {
  let out = '';
  let err = '';
  const exitCode = await main(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    progress: () => {},
    hasColours: false,
    cwd: process.cwd(),
    env: {},
    signal: new AbortController().signal,
    version: '1.2.3',
    ...given,
  });
  return { exitCode, out, err };
}
