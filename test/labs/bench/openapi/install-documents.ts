import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';

/** What ships real documents, and the peers: installed for the lab alone. */
const PACKAGES = {
  '@blockfrost/openapi': '0.1.93',
  '@directus/specs': '15.2.0',
  '@octokit/openapi': '23.0.2',
  '@readme/oas-examples': '8.2.2',
  'jest-openapi': '0.14.2',
  'openapi-response-validator': '12.1.3',
} as const;

export const peerVersions = PACKAGES;

/** Where documents stand in the packages. */
const PLACES: readonly (readonly [folder: string, file: RegExp])[] = [
  ['@blockfrost/openapi', /^openapi\.yaml$/],
  ['@directus/specs/dist', /^openapi\.json$/],
  ['@octokit/openapi/generated', /^(?:api\.github\.com|ghes-3\.19)\.json$/],
  ['@readme/oas-examples/3.0/json', /\.json$/],
  ['@readme/oas-examples/3.1/json', /\.json$/],
];

export interface Installed {
  readonly load: NodeJS.Require;
  readonly documents: readonly { readonly name: string; readonly path: string }[];
}

/** Installs the packages into a folder, and lists their documents. */
export function installDocuments(folder: string): Installed {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'package.json');
  writeFileSync(file, JSON.stringify({ private: true, dependencies: PACKAGES }, null, 2));
  execFileSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--omit=peer'],
    { cwd: folder, stdio: 'inherit' },
  );
  const modules = join(folder, 'node_modules');
  const documents = PLACES.flatMap(([place, pattern]) =>
    readdirSync(join(modules, place), { recursive: true, encoding: 'utf8' })
      .filter((name) => pattern.test(name))
      .sort()
      .map((name) => join(modules, place, name)),
  );
  return {
    load: createRequire(file),
    documents: documents.map((path) => ({ path, name: relative(modules, path) })),
  };
}
