import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command';

const root = join(__dirname, '..', '..', '..');

/** Packs the package as it would be published, and says where. */
export function pack(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const { status, output } = runCommand('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: root,
  });
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  if (status !== 0 || tarball === undefined) throw new Error(`npm pack wrote no tarball: ${output}`);
  // In a folder that is kept, another content is another dependency.
  const content = readFileSync(join(folder, tarball));
  const named = join(
    folder,
    '..',
    `packed-${createHash('sha256').update(content).digest('hex').slice(0, 12)}.tgz`,
  );
  renameSync(join(folder, tarball), named);
  return named;
}

/**
 * Installs packages into a folder; gives the reason where the registry refuses one, else undefined.
 *
 * @param dependencies name → version, range or tarball
 */
export function install(
  folder: string,
  dependencies: { readonly [name: string]: string },
  rest: object = {},
): string | undefined {
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.stringify({ private: true, ...rest, dependencies }, null, 2);
  const file = join(folder, 'package.json');
  const isThere = existsSync(join(folder, 'node_modules')) && readFileSync(file, 'utf8') === manifest;
  if (isThere) return undefined;
  writeFileSync(file, manifest);
  const { status, output } = runCommand(
    'npm',
    ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'],
    // Neither a browser nor Cypress itself is needed, and no registry has them.
    { cwd: folder, env: { CYPRESS_INSTALL_BINARY: '0', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' } },
  );
  return status === 0 ? undefined : `npm install: ${output.trim().split('\n').slice(0, 6).join(' · ')}`;
}

/** The version of a package that was installed there. */
export function installedVersion(folder: string, name: string): string {
  const file = join(folder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
