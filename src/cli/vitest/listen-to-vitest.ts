import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LISTEN_VARIABLE, RECORDS_VARIABLE } from '../../coverage/record';
import type { HeardRun } from '../jest/listen';
import type { ListeningOrder } from './listening-script';
import { LISTENING_VARIABLE, listeningScript } from './listening-script';

export interface VitestListening {
  readonly folder: string;
  /** The arguments after `vitest run`. */
  readonly args: readonly string[];
  /** The folder for the records. */
  readonly records: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly onOutput: (text: string) => void;
}

const LONGEST_OUTPUT = 20_000;

/** The path of the project's Vitest; undefined if it is not installed. */
export function findInstalledVitest(folder: string): string | undefined {
  try {
    const manifest = createRequire(join(folder, 'package.json')).resolve('vitest/package.json');
    return pathToFileURL(join(dirname(manifest), 'dist', 'node.js')).href;
  } catch {
    return undefined;
  }
}

/** Runs the suite of Vitest once with the gate in listening mode, in which it fails nothing. */
export async function listenToVitest(vitest: string, listening: VitestListening): Promise<HeardRun> {
  const { folder, args, records, env, signal, onOutput } = listening;
  const work = mkdtempSync(join(tmpdir(), 'jest-error-contract-vitest-'));
  const [script, results] = [join(work, 'listen.mjs'), join(work, 'results.json')];
  const ofProject = createRequire(join(folder, 'package.json'));
  const setUp = ['vitest', 'vitest/enforce'].map((entry) =>
    ofProject.resolve(`jest-error-contract/${entry}`),
  );
  const order: ListeningOrder = { vitest, args, setUp, results };
  writeFileSync(script, listeningScript);
  let output = '';
  try {
    await new Promise<void>((done) => {
      const child = spawn(process.execPath, [script], {
        cwd: folder,
        env: {
          ...env,
          NO_COLOR: '1',
          VITEST: 'true',
          [RECORDS_VARIABLE]: records,
          [LISTEN_VARIABLE]: '1',
          [LISTENING_VARIABLE]: JSON.stringify(order),
        },
        signal,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (part: Buffer) => {
          output = (output + part.toString()).slice(-LONGEST_OUTPUT);
          onOutput(part.toString());
        });
      }
      child.once('error', (error) => {
        output += `\n${error.message}`;
        done();
      });
      child.once('close', () => done());
    });
    const told = existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as Told) : undefined;
    const { passed = 0, failed = 0, root = folder } = told ?? {};
    return { results: passed + failed === 0 ? undefined : { passed, failed }, output, root };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface Told {
  readonly passed: number;
  readonly failed: number;
  readonly root: string;
}
