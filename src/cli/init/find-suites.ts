import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { JestPlace } from '../jest/call-jest';
import { callJest } from '../jest/call-jest';
import type { ShownConfig } from '../jest/preload';
import type { JestCommand } from '../jest/script-commands';
import { scriptCommands } from '../jest/script-commands';
import type { Manifest } from '../read-manifest';
import type { JestConfigPlace } from './config-place';
import { configOfCommand, placeOf } from './config-place';
import type { Neighbour } from './neighbour';
import { readNeighbour } from './neighbour';

/** A configuration of Jest, with the tests that it runs. */
export interface Suite {
  readonly command: JestCommand;
  readonly config: ShownConfig;
  /** The place of the configuration; undefined if there is none. */
  readonly place: JestConfigPlace | undefined;
  /** Its test files, those that send requests first. */
  readonly tests: readonly Neighbour[];
  readonly sendsRequests: boolean;
}

/** The usual places of configurations for tests over HTTP that no script names. */
const FURTHER = [
  'test/jest-e2e.json',
  'jest-e2e.json',
  'jest.config.e2e.js',
  'jest.e2e.config.js',
  'jest.config.e2e.ts',
  'jest.e2e.config.ts',
  'jest.config.integration.js',
  'jest.integration.config.js',
];

/** This many test files are enough to see the style of the tests. */
const MOST_READ = 200;

/** Asks Jest for all suites of a project, and reads their tests. */
export async function findSuites(place: JestPlace, manifest: Manifest): Promise<readonly Suite[]> {
  const { folder } = place;
  const plain: JestCommand = { script: undefined, nodeOptions: [], env: {}, args: [] };
  const named = scriptCommands(Object(manifest['scripts']) as { readonly [name: string]: unknown });
  const [first = plain] = named;
  const known = named.flatMap((one) => configOfCommand(folder, one)?.file ?? []);
  const further = FURTHER.filter((file) => existsSync(join(folder, file)) && !known.includes(file));
  const commands = [
    ...(named.length === 0 ? [plain] : named),
    ...further.map((file) => ({ ...first, script: undefined, args: ['--config', file] })),
  ];
  const suites = await Promise.all(commands.map((command) => askSuite(place, command)));
  return suites.flat();
}

/** Asks Jest for the configuration of a suite and its test files; nothing if Jest does not answer. */
async function askSuite(place: JestPlace, command: JestCommand): Promise<readonly Suite[]> {
  const { read, results } = await callJest(place, { command, further: ['--listTests'] });
  if (read === undefined) return [];
  return suitesOf(place.folder, command, read.configs, (results ?? []) as readonly string[]);
}

function suitesOf(
  folder: string,
  command: JestCommand,
  configs: readonly ShownConfig[],
  files: readonly string[],
): readonly Suite[] {
  const whole = configOfCommand(folder, command);
  return configs.map((config) => {
    const own = files.filter((file) => ownerOf(file, configs) === config);
    const tests = own
      .slice(0, MOST_READ)
      .map((file) => readNeighbour(relative(folder, file), readFileSync(file, 'utf8')))
      .sort((one, other) => Number(other.client !== undefined) - Number(one.client !== undefined));
    return {
      command,
      config,
      place: whole === undefined ? undefined : placeOf(folder, whole, configs, config),
      tests,
      sendsRequests: tests.some(({ client }) => client !== undefined),
    };
  });
}

/** With several configurations, a file belongs to the one with the nearest folder. */
function ownerOf(file: string, configs: readonly ShownConfig[]): ShownConfig | undefined {
  const depth = ({ roots, rootDir }: ShownConfig): number =>
    Math.max(-1, ...[rootDir, ...roots].filter((root) => file.startsWith(root)).map((root) => root.length));
  return [...configs].sort((one, other) => depth(other) - depth(one))[0];
}
