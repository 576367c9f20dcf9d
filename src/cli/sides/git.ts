import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';

/** No list of files, and no catalog, is larger. */
const LARGEST = 256 * 1024 * 1024;

/** What git printed, or what it complains of. */
export type GitOutcome = { readonly out: string } | { readonly problem: string };

/** Asks git, which changes nothing: no command of those used here writes. */
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

/** The commit that a name stands for, where it does. */
export function commitOf(cwd: string, revision: string): string | undefined {
  const found = git(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  return 'out' in found ? found.out.trim() : undefined;
}

/** Whether a folder is in a working tree at all, and where that starts; why not otherwise. */
export function topLevel(cwd: string): GitOutcome {
  const found = git(cwd, ['rev-parse', '--show-toplevel']);
  return 'out' in found ? { out: found.out.trim() } : found;
}

/** A path of the file system as git writes it, from the top of the working tree. */
export function pathInTree(top: string, path: string): string {
  return relative(realpathSync(top), path).split(sep).join(posix.sep);
}
