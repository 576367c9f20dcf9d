import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** Jest as it is installed in a project. */
export interface InstalledJest {
  readonly version: string;
  /** The program that `npx jest` runs. */
  readonly bin: string;
  /** The path of a package that Jest brings along; undefined where it brings none of that name. */
  readonly resolve: (name: string) => string | undefined;
}

/** Which package brings which, from `jest` on: with pnpm, each is found from its own parent alone. */
const WAYS: { readonly [name: string]: readonly string[] } = {
  'jest-config': ['jest-cli', '@jest/core'],
  '@babel/parser': ['jest-cli', '@jest/core', 'jest-config', 'babel-jest', '@babel/core'],
};

/** The Jest that a project runs; undefined where it has none. */
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

function alongWay(start: string, names: readonly string[]): string | undefined {
  let from = start;
  let found: string | undefined;
  for (const name of names) {
    found = resolveFrom(from, name);
    // What is hoisted is found without its parent.
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
