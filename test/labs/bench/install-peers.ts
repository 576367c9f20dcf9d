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

/** Those that hide secrets. */
export const secretPeers = { '@sentry/node': '11.12.0', pino: '10.4.0' } as const;

const CACHE = join(__dirname, '..', '..', '..', 'node_modules', '.cache');
const FOLDER = join(CACHE, 'bench-peers');

/** Installs the peers into a folder that git ignores, unless they are there, and gives a `require` for it. */
export function installPeers(versions: { readonly [name: string]: string } = peerVersions): NodeJS.Require {
  const folder = versions === peerVersions ? FOLDER : join(CACHE, 'bench-secret-peers');
  const wanted = JSON.stringify({ private: true, dependencies: versions }, null, 2);
  const file = join(folder, 'package.json');
  const isThere = existsSync(file) && readFileSync(file, 'utf8') === wanted;
  if (!isThere || !Object.keys(versions).every((name) => existsSync(join(folder, 'node_modules', name)))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, wanted);
    execFileSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--omit=peer'],
      {
        cwd: folder,
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
