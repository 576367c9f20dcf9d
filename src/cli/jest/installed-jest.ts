import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { CommandError } from '../command';

/** Jest as it is installed in a project. */
export interface InstalledJest {
  readonly version: string;
  /** The program that `npx jest` runs. */
  readonly bin: string;
  /** The path of a package that Jest depends on; undefined if it does not depend on it. */
  readonly resolve: (name: string) => string | undefined;
}

/** The chain of dependencies, starting with `jest`: with pnpm, each is found only from its parent. */
const WAYS: { readonly [name: string]: readonly string[] } = {
  'jest-config': ['jest-cli', '@jest/core'],
  '@babel/parser': ['jest-cli', '@jest/core', 'jest-config', 'babel-jest', '@babel/core'],
};

/** The Jest that a project runs; undefined if there is none. */
export function findInstalledJest(folder: string): InstalledJest | undefined {
  const manifest = resolveFrom(join(resolve(folder), 'package.json'), 'jest/package.json');
  if (manifest === undefined) return undefined;
  const { version, bin } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    readonly version?: unknown;
    readonly bin?: unknown;
  };
  const program = typeof bin === 'string' ? bin : (Object(bin) as { readonly jest?: string }).jest;
  return {
    version: String(version),
    bin: join(dirname(manifest), program ?? 'bin/jest.js'),
    resolve: (name) => alongWay(manifest, [...(WAYS[name] ?? []), name]),
  };
}

/** Older versions do not support `exports`, or `node:` in module names. */
const OLDEST_MAJOR = 29;

/** @throws CommandError for a version of Jest that the package does not support */
export function refuseOldJest({ version }: InstalledJest): void {
  if (Number.parseInt(version, 10) >= OLDEST_MAJOR) return;
  throw new CommandError(
    `Jest ${version} is too old: jest-error-contract needs Jest ${OLDEST_MAJOR} or later. Nothing was written.\nUpdate Jest, and run this again.`,
  );
}

function alongWay(start: string, names: readonly string[]): string | undefined {
  let from = start;
  let found: string | undefined;
  for (const name of names) {
    found = resolveFrom(from, name);
    // A hoisted package is found without its parent.
    if (found !== undefined) from = found;
  }
  return found;
}

function resolveFrom(file: string, name: string): string | undefined {
  try {
    return createRequire(file).resolve(name);
  } catch {
    return undefined;
  }
}
