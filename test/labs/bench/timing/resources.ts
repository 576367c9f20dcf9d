import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a process and all processes that it has started have used. */
export interface Resources {
  /** Time in nanoseconds. */
  readonly wall: number;
  /** User and system time in nanoseconds. */
  readonly cpu: number;
  /** The part of it that Jest has spent on test files before their set-up, in `timed-environment.js`. */
  readonly beforeSetup: number;
  /** The most memory that one of the processes has held, in bytes: its resident set. */
  readonly peak: number;
}

/**
 * Measures a tree of Node processes. They report when they exit, as far as they inherit the variables.
 *
 * @param run starts the tree with these variables and waits for its end
 * @throws Error when a process was killed, and what it has used is unknown
 */
export function measureResources<T>(run: (env: Readonly<Record<string, string>>) => T): {
  readonly resources: Resources;
  readonly result: T;
} {
  const folder = mkdtempSync(join(tmpdir(), 'jest-error-contract-resources-'));
  const file = join(folder, 'resources.jsonl');
  try {
    const start = process.hrtime.bigint();
    const result = run({ NODE_OPTIONS: `--require ${JSON.stringify(PRELOAD)}`, BENCH_RESOURCES: file });
    const wall = Number(process.hrtime.bigint() - start);
    return { resources: { wall, ...add(readFileSync(file, 'utf8')) }, result };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const PRELOAD = join(__dirname, 'suites', 'report-resources.js');

interface Line {
  readonly pid: number;
  /** In microseconds; without it, the process has only begun. */
  readonly cpu?: number;
  readonly beforeSetup?: number;
  /** In kibibytes. */
  readonly peak?: number;
}

function add(text: string): Omit<Resources, 'wall'> {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const ended = lines.filter(({ cpu }) => cpu !== undefined);
  if (ended.length === 0 || 2 * ended.length !== lines.length) {
    throw new Error('A process was killed before it could tell what it has used.');
  }
  return {
    cpu: ended.reduce((sum, { cpu = 0 }) => sum + cpu * 1_000, 0),
    beforeSetup: ended.reduce((sum, { beforeSetup = 0 }) => sum + beforeSetup * 1_000, 0),
    peak: Math.max(...ended.map(({ peak = 0 }) => peak * 1_024)),
  };
}
