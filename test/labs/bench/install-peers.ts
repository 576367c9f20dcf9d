import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The peers, in the versions that are measured. They are no dependencies of the project. */
export const peerVersions = {
  'api-contract-validator': '2.2.8',
  'jest-extended': '7.0.0',
  'jest-json-schema': '6.1.0',
  'jest-openapi': '0.14.2',
} as const;

const FOLDER = join(__dirname, '..', '..', '..', 'node_modules', '.cache', 'bench-peers');

/** Installs the peers into a folder that git ignores, unless they are there, and gives a `require` for it. */
export function installPeers(): NodeJS.Require {
  const wanted = JSON.stringify({ private: true, dependencies: peerVersions }, null, 2);
  const file = join(FOLDER, 'package.json');
  const isThere = existsSync(file) && readFileSync(file, 'utf8') === wanted;
  if (
    !isThere ||
    !Object.keys(peerVersions).every((name) => existsSync(join(FOLDER, 'node_modules', name)))
  ) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, wanted);
    execFileSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--omit=peer'],
      {
        cwd: FOLDER,
        stdio: 'inherit',
      },
    );
  }
  return createRequire(file);
}

/** Where the peers find files that they want to read. */
export function peerFile(name: string, content: string): string {
  const file = join(FOLDER, name);
  writeFileSync(file, content);
  return file;
}
