import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a run of Jest in another process has shown. */
export interface JestRun {
  readonly exitCode: number | null;
  /** What was printed, without colours. */
  readonly text: string;
  readonly files: readonly JestFile[];
}

export interface JestFile {
  readonly name: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
}

export interface JestOptions {
  readonly version?: 29 | 30 | undefined;
  /** In the words of Jest's command line: `{ maxWorkers: 2 }`. */
  readonly options?: { readonly [option: string]: string | number | boolean } | undefined;
  readonly env?: { readonly [name: string]: string } | undefined;
}

/** Runs Jest in a folder, as a user would; ES modules are switched on. */
export function runJest(folder: string, { version = 30, options = {}, env = {} }: JestOptions = {}): JestRun {
  const outputFile = join(folder, 'jest-results.json');
  const all = { ...options, json: true, outputFile };
  const args =
    version === 29
      ? [join(__dirname, 'jest-29.js'), JSON.stringify(all)]
      : [
          require.resolve('jest/bin/jest'),
          ...Object.entries(all).map(([name, value]) => `--${name}=${String(value)}`),
        ];
  rmSync(outputFile, { force: true });
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...environment(), NODE_OPTIONS: '--experimental-vm-modules --no-warnings', ...env },
  });
  try {
    const results = JSON.parse(readFileSync(outputFile, 'utf8')) as {
      readonly testResults: readonly JestFile[];
    };
    return { exitCode: status, text: stderr, files: results.testResults };
  } catch (error) {
    throw new Error(`Jest ${version} left no results:\n${stderr}`, { cause: error });
  }
}

/** Without what the surrounding Jest, or a CI system, has set for itself. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:JEST_|GITHUB_|FORCE_COLOR$|NODE_OPTIONS$)/.test(name),
  );
  return { ...Object.fromEntries(kept), NO_COLOR: '1', CI: 'true' };
}
