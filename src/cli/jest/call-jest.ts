import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InstalledJest } from './installed-jest';
import type { Preload, ReadConfigs } from './preload';
import { PRELOAD_VARIABLE, preloadText } from './preload';
import type { JestCommand } from './script-commands';

/** A project to call Jest in. */
export interface JestPlace {
  readonly folder: string;
  readonly jest: InstalledJest;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
}

export interface JestCall {
  readonly command: JestCommand;
  /** Options after those of the command. */
  readonly further: readonly string[];
  /** Additional set-up files for every test file. */
  readonly setUp?: readonly string[] | undefined;
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** Receives the output of Jest during the run. */
  readonly onOutput?: ((text: string) => void) | undefined;
}

/** The result of a call. */
export interface JestAnswer {
  /** The printed output; if it is very long, its end. */
  readonly output: string;
  /** The configuration as read by Jest; undefined if Jest stopped before. */
  readonly read: ReadConfigs | undefined;
  /** The JSON that Jest wrote, if it was requested. */
  readonly results: unknown;
}

const LONGEST_OUTPUT = 20_000;

/** Calls Jest with the options of a suite, independently of CI, watch mode and coverage. */
export async function callJest(
  { folder, jest, env, signal }: JestPlace,
  { command, further, setUp = [], env: added = {}, onOutput = () => {} }: JestCall,
): Promise<JestAnswer> {
  const work = mkdtempSync(join(tmpdir(), 'jest-error-contract-call-'));
  const file = (name: string): string => join(work, name);
  const preload: Preload = {
    jestConfig: jest.resolve('jest-config') ?? 'jest-config',
    setUp,
    answer: file('answer.json'),
  };
  writeFileSync(file('preload.cjs'), preloadText);
  const args = [
    ...command.nodeOptions,
    '--require',
    file('preload.cjs'),
    jest.bin,
    ...command.args,
    '--ci',
    '--coverage=false',
    '--watchAll=false',
    ...further,
    '--json',
    `--outputFile=${file('results.json')}`,
  ];
  try {
    const { printed, output } = await run(args, {
      cwd: folder,
      env: { ...env, ...command.env, ...added, [PRELOAD_VARIABLE]: JSON.stringify(preload) },
      signal,
      onOutput,
    });
    return {
      output,
      read: readJson(file('answer.json')) as ReadConfigs | undefined,
      results: readJson(file('results.json')) ?? parsed(printed),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface Running {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal | undefined;
  readonly onOutput: (text: string) => void;
}

function run(
  args: readonly string[],
  { onOutput, ...options }: Running,
): Promise<{ readonly printed: string; readonly output: string }> {
  return new Promise((done) => {
    let [printed, output] = ['', ''];
    const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const take = (text: string): void => {
      output = (output + text).slice(-LONGEST_OUTPUT);
      onOutput(text);
    };
    child.stdout.on('data', (part: Buffer) => {
      printed += part.toString();
      take(part.toString());
    });
    child.stderr.on('data', (part: Buffer) => take(part.toString()));
    child.once('error', (error) => done({ printed, output: `${output}\n${error.message}` }));
    child.once('close', () => done({ printed, output }));
  });
}

function readJson(file: string): unknown {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined;
}

/** The JSON in the output; other programs may have printed text before it. */
function parsed(printed: string): unknown {
  const start = printed.search(/^[[{]/m);
  try {
    return start === -1 ? undefined : (JSON.parse(printed.slice(start)) as unknown);
  } catch {
    return undefined;
  }
}
