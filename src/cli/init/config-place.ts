import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { JestCommand } from '../jest/script-commands';
import type { ShownConfig } from '../jest/preload';
import { readManifest } from '../read-manifest';

/** The place of a configuration of Jest. */
export interface JestConfigPlace {
  /** From the folder of the project. */
  readonly file: string;
  /** The member of package.json. */
  readonly within?: string | undefined;
  /** The index in its `projects`, if it is written in the same file. */
  readonly project?: number | undefined;
}

const NAMES = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json'].map((extension) => `jest.config.${extension}`);

/** The configuration that Jest finds for a folder; undefined if there is none. */
export function configOf(folder: string, root = folder): JestConfigPlace | undefined {
  const name = NAMES.find((one) => existsSync(join(folder, one)));
  if (name !== undefined) return { file: relative(root, join(folder, name)) };
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const { jest } = readManifest(folder) as { readonly jest?: unknown };
  if (typeof jest === 'string') return { file: relative(root, resolve(folder, jest)) };
  return jest === undefined ? undefined : { file: relative(root, manifest), within: 'jest' };
}

/** The place of a suite's configuration: the file that its command names, else the one that Jest finds. */
export function configOfCommand(folder: string, { args }: JestCommand): JestConfigPlace | undefined {
  const index = args.findIndex((arg) => /^(?:-c|--config)(?:=|$)/.test(arg));
  const given = index === -1 ? undefined : (/=(.*)$/.exec(args[index] ?? '')?.[1] ?? args[index + 1]);
  if (given === undefined) return configOf(folder);
  const path = resolve(folder, given);
  if (!existsSync(path)) return undefined;
  return path.endsWith('package.json')
    ? { file: relative(folder, path), within: 'jest' }
    : { file: relative(folder, path) };
}

/** The place of one configuration of a suite: a file in its own folder, or an element of `projects`. */
export function placeOf(
  folder: string,
  whole: JestConfigPlace,
  configs: readonly ShownConfig[],
  config: ShownConfig,
): JestConfigPlace {
  if (configs.length < 2) return whole;
  const own = configOf(config.rootDir, folder);
  const isOther = own !== undefined && resolve(folder, own.file) !== resolve(folder, whole.file);
  if (isOther && dirname(resolve(folder, own.file)) === config.rootDir) return own;
  return { ...whole, project: configs.indexOf(config) };
}
