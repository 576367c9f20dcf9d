import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InstalledJest } from './installed-jest';
import type { Preload, ReadConfigs } from './preload';
import { PRELOAD_VARIABLE, preloadText } from './preload';
import type { JestCommand } from './script-commands';

/** A project in which Jest is called. */
export interface JestPlace {
  readonly folder: string;
  readonly jest: InstalledJest;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
}

export interface JestCall {
  readonly command: JestCommand;
  /** Options behind those of the command. */
  readonly further: readonly string[];
  /** Set-up files that every test file gets besides its own. */
  readonly setUp?: readonly string[] | undefined;
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** Takes what Jest writes while it runs. */
  readonly onOutput?: ((text: string) => void) | undefined;
}

/** What a call has come to. */
export interface JestAnswer {
  /** What was printed; of very much, the end. */
  readonly output: string;
  /** The configuration that Jest has read; undefined where it did not come to that. */
  readonly read: ReadConfigs | undefined;
  /** The JSON that Jest has written, where it was asked for. */
  readonly results: unknown;
}

const LONGEST_OUTPUT = 20_000;

/** Calls Jest with the options of a suite; what is in CI, in watch mode or under coverage makes no difference. */
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

/** The JSON in what was printed; others may have printed something before it. */
function parsed(printed: string): unknown {
  const start = printed.search(/^[[{]/m);
  try {
    return start === -1 ? undefined : (JSON.parse(printed.slice(start)) as unknown);
  } catch {
    return undefined;
  }
}
