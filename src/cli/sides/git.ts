import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';

/** No list of files, and no catalog, is larger. */
const LARGEST = 256 * 1024 * 1024;

/** The output of git, or its error. */
export type GitOutcome = { readonly out: string } | { readonly problem: string };

/** Calls git. None of the commands used here changes anything. */
export function git(cwd: string, args: readonly string[]): GitOutcome {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: LARGEST,
  });
  if (error !== undefined) {
    const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { problem: isAbsent ? 'git is not installed' : error.message };
  }
  const [line = ''] = stderr.trim().split('\n');
  return status === 0 ? { out: stdout } : { problem: line.replace(/^fatal: /, '') };
}

/** The commit of a name, if it has one. */
export function commitOf(cwd: string, revision: string): string | undefined {
  const found = git(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  return 'out' in found ? found.out.trim() : undefined;
}

/** Whether a folder is in a working tree, and the top of that tree; else the reason. */
export function topLevel(cwd: string): GitOutcome {
  const found = git(cwd, ['rev-parse', '--show-toplevel']);
  return 'out' in found ? { out: found.out.trim() } : found;
}

/** A path of the file system as git writes it, from the top of the working tree. */
export function pathInTree(top: string, path: string): string {
  return relative(realpathSync(top), path).split(sep).join(posix.sep);
}
