import { existsSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/**
 * The folder from which a code host knows files: the root of the repository around a folder, else the
 * workspace of GitHub Actions, else the folder itself.
 */
export function findRepository(folder: string, environment: NodeJS.ProcessEnv): string {
  for (let current = resolve(folder); ; current = dirname(current)) {
    // A folder, or in a work tree a file.
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) break;
  }
  const workspace = environment['GITHUB_WORKSPACE'];
  return workspace !== undefined && workspace !== '' && `${folder}${sep}`.startsWith(resolve(workspace) + sep)
    ? resolve(workspace)
    : folder;
}
