import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a process has said, and what it has taken. */
export interface Child {
  readonly status: number | null;
  readonly stdout: string;
  /** How long it has run, in nanoseconds. */
  readonly time: number;
  /** The most memory that it has held, in MB: its resident set. */
  readonly peak: number;
}

/**
 * Runs a script in a Node process of its own.
 *
 * @param status the exit code that is expected
 * @throws Error when it ends otherwise
 */
export function runChild(folder: string, args: readonly string[], status = 0): Child {
  const run = spawnSync(process.execPath, ['--require', join(CHILDREN, 'print-peak.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' },
  });
  if (run.status !== status) throw new Error(`${args.join(' ')} ended with ${run.status}:\n${run.stderr}`);
  const [time, peak] = JSON.parse(run.output[3] ?? '') as readonly [number, number];
  return { status, stdout: run.stdout, time: time * 1e6, peak };
}

/** Runs one of the scripts in `child/`, with a value, and gives what it tells. */
export function runScript(folder: string, name: string, value: unknown): Child {
  return runChild(folder, [join(CHILDREN, `${name}.js`), JSON.stringify(value)]);
}

const CHILDREN = join(__dirname, 'child');

/** A Node process that does nothing. */
export function runEmpty(folder: string): Child {
  return runChild(folder, ['--eval', '0']);
}
