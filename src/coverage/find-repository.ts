import { existsSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/**
 * The folder to which paths on a code host are relative: the root of the repository around a folder, else
 * the workspace of GitHub Actions, else the folder itself.
 */
export function findRepository(folder: string, environment: NodeJS.ProcessEnv): string {
  for (let current = resolve(folder); ; current = dirname(current)) {
    // `.git` is a folder, or a file in a linked work tree.
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) break;
  }
  const workspace = environment['GITHUB_WORKSPACE'];
  return workspace !== undefined && workspace !== '' && `${folder}${sep}`.startsWith(resolve(workspace) + sep)
    ? resolve(workspace)
    : folder;
}
