import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../src/codegen/bundle';

const root = join(__dirname, '..', '..');

/** A project of a user, outside of the repository, with the package built into its `node_modules`. */
export interface PackageProject {
  readonly folder: string;
  readonly remove: () => void;
}

/** Copies a sample project and installs the package as it is built: only what an installed one could use is there. */
export async function createPackageProject(
  source: string,
  entries: readonly string[] = [],
): Promise<PackageProject> {
  const folder = mkdtempSync(join(tmpdir(), 'jest-error-contract-project-'));
  cpSync(source, folder, { recursive: true });
  const modules = join(folder, 'node_modules');
  const home = join(modules, 'jest-error-contract');
  mkdirSync(home, { recursive: true });
  cpSync(join(root, 'package.json'), join(home, 'package.json'));
  cpSync(join(root, 'schemas'), join(home, 'schemas'), { recursive: true });
  await bundle({
    root,
    out: join(home, 'dist'),
    entries: ['index', 'register', 'enforce', 'environment', 'reporter', ...entries],
  });
  for (const name of ['supertest', 'ajv', 'ajv-formats']) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
