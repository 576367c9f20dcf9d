import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from './command';

/** The package.json of a project. */
export interface Manifest {
  readonly [member: string]: unknown;
}

/**
 * Reads the package.json of a folder.
 *
 * @throws CommandError if it does not exist, or is not valid JSON
 */
export function readManifest(folder: string): Manifest {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) {
    throw new CommandError(
      `There is no package.json in ${folder}.\nRun this in the folder of a project, or create one with npm init.`,
    );
  }
  try {
    return Object(JSON.parse(readFileSync(file, 'utf8'))) as Manifest;
  } catch (error) {
    throw new CommandError(`${file} is not valid JSON: ${(error as Error).message}`);
  }
}

/** The packages that a project depends on, in any way. */
export function dependenciesOf(manifest: Manifest): ReadonlySet<string> {
  return new Set(
    ['dependencies', 'devDependencies', 'peerDependencies'].flatMap((name) =>
      Object.keys(Object(manifest[name]) as object),
    ),
  );
}
