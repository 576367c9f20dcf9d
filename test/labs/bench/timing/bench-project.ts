import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installPeers, peerVersions } from '../install-peers';
import type { Resources } from './resources';
import { measureResources } from './resources';

const root = join(__dirname, '..', '..', '..', '..');

/** A project of a user, outside of the repository, with the built package, the peers and the clients installed. */
export interface BenchProject {
  readonly folder: string;
  /** Writes a file, in a folder that is made where it is missing, and gives its path. */
  readonly write: (name: string, text: string) => string;
  /** Runs Jest in the project, in band unless `args` say something else. */
  readonly runJest: (config: object, options?: RunOptions) => JestRun;
  readonly remove: () => void;
}

export interface RunOptions {
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Options of Node, as `--expose-gc`. */
  readonly nodeOptions?: readonly string[] | undefined;
  /** The arguments of Jest in place of `-i`. */
  readonly args?: readonly string[] | undefined;
  /** Whether a failed test is expected; else it is an Error with the output of Jest. */
  readonly mayFail?: boolean | undefined;
}

export interface JestRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What the child has said of itself: `process.stdout.write('\nmeasured ' + JSON.stringify(…) + '\n')`. */
  readonly measured: readonly unknown[];
  /** Time and memory of all processes of the run. */
  readonly resources: Resources;
}

/** Makes a project in a temporary folder. The package is copied as `npm install` would lay it down. */
export function createBenchProject(): BenchProject {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jest-error-contract-bench-')));
  const modules = join(folder, 'node_modules');
  const home = join(modules, 'jest-error-contract');
  mkdirSync(home, { recursive: true });
  if (!existsSync(join(root, 'dist', 'index.js'))) throw new Error('There is no dist: run "npm run build".');
  for (const part of ['package.json', 'dist', 'schemas']) {
    cpSync(join(root, part), join(home, part), { recursive: true });
  }
  const load = installPeers();
  for (const name of Object.keys(peerVersions)) {
    symlinkSync(join(load.resolve.paths(name)?.[0] ?? '', name), join(modules, name));
  }
  for (const name of [
    'ajv',
    'ajv-formats',
    'express',
    'jest-environment-jsdom',
    'jest-environment-node',
    'supertest',
  ]) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  const write = (name: string, text: string): string => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  write('package.json', JSON.stringify({ private: true }));
  return {
    folder,
    write,
    runJest: (config, options) => runJest(folder, config, options),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function runJest(
  folder: string,
  config: object,
  { env, nodeOptions = [], args = ['-i'], mayFail = false }: RunOptions = {},
): JestRun {
  const all = {
    rootDir: folder,
    testEnvironment: 'node',
    transform: {},
    // Its own cache, so that no run of another project makes it warm or cold.
    cacheDirectory: join(folder, '.jest-cache'),
    ...config,
  };
  const jest = require.resolve('jest/bin/jest');
  const parameters = [...nodeOptions, jest, ...args, '--config', JSON.stringify(all)];
  const { resources, result } = measureResources((variables) =>
    spawnSync(process.execPath, parameters, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...cleanEnvironment(), ...env, ...variables },
    }),
  );
  const { status, stdout, stderr } = result;
  if (status !== 0 && !mayFail) throw new Error(`Jest ended with ${status}:\n${stderr}\n${stdout}`);
  const measured = stdout
    .split('\n')
    .filter((line) => line.startsWith(MARK))
    .map((line) => JSON.parse(line.slice(MARK.length)) as unknown);
  return { status, stdout, stderr, measured, resources };
}

const MARK = 'measured ';

/** Without what would switch something on in the child: our own variables, options of Node, colours. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('JEST_') && !['NODE_OPTIONS', 'NODE_ENV', 'NO_COLOR'].includes(name),
  );
  return { ...Object.fromEntries(kept), FORCE_COLOR: '0' };
}
