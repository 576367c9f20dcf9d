import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LISTEN_VARIABLE, RECORDS_VARIABLE } from '../../coverage/record';
import type { InstalledJest } from './installed-jest';
import type { Preload } from './preload';
import { PRELOAD_VARIABLE, preloadText } from './preload';
import type { JestCommand } from './script-commands';

/** What a run of the suite has shown, beside its records. */
export interface HeardRun {
  /** Undefined where Jest did not come to run tests: then the output says why. */
  readonly results: { readonly passed: number; readonly failed: number; readonly files: number } | undefined;
  readonly output: string;
  /** The root folder of the run. */
  readonly root: string;
}

/** How a suite is run. */
export interface Listening {
  readonly folder: string;
  readonly jest: InstalledJest;
  readonly command: JestCommand;
  /** Where the records go. */
  readonly records: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Takes what Jest writes while it runs. */
  readonly onOutput: (text: string) => void;
}

/** So much of the output of Jest is kept, its end. */
const LONGEST_OUTPUT = 20_000;

/** Runs a suite once with the gate in it, which listens and fails nothing. */
export async function listen(listening: Listening): Promise<HeardRun> {
  const { folder, jest, command, records, env, signal, onOutput } = listening;
  const work = mkdtempSync(join(tmpdir(), 'jest-error-contract-learn-'));
  const preload = join(work, 'preload.cjs');
  const rootFile = join(work, 'root');
  const outputFile = join(work, 'results.json');
  const ofProject = createRequire(join(folder, 'package.json'));
  const setUp = ['register', 'enforce'].map((entry) => ofProject.resolve(`jest-error-contract/${entry}`));
  const preloaded: Preload = { jestConfig: jest.resolve('jest-config') ?? 'jest-config', setUp, rootFile };
  writeFileSync(preload, preloadText);
  const args = [
    ...command.nodeOptions,
    '--require',
    preload,
    jest.bin,
    ...command.args,
    '--ci',
    '--coverage=false',
    '--watchAll=false',
    '--bail=0',
    '--json',
    `--outputFile=${outputFile}`,
  ];
  try {
    const output = await run(
      args,
      { folder, signal, onOutput },
      {
        ...env,
        ...command.env,
        [RECORDS_VARIABLE]: records,
        [LISTEN_VARIABLE]: '1',
        [PRELOAD_VARIABLE]: JSON.stringify(preloaded),
      },
    );
    const root = existsSync(rootFile) ? readFileSync(rootFile, 'utf8') : folder;
    return { results: readResults(outputFile), output, root };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function run(
  args: readonly string[],
  { folder, signal, onOutput }: Pick<Listening, 'folder' | 'signal' | 'onOutput'>,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  return new Promise((done) => {
    let output = '';
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env,
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const take = (part: Buffer): void => {
      const text = part.toString();
      output = (output + text).slice(-LONGEST_OUTPUT);
      onOutput(text);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', (error) => done(`${output}\n${error.message}`));
    child.once('close', () => done(output));
  });
}

function readResults(file: string): HeardRun['results'] {
  if (!existsSync(file)) return undefined;
  const results = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly numTotalTests: number;
    readonly numTotalTestSuites: number;
  };
  if (results.numTotalTests === 0) return undefined;
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests,
    files: results.numTotalTestSuites,
  };
}
