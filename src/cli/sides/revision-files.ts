import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { percentDecoded } from '../../core/urls';
import { CommandError } from '../command';
import { git } from './git';

/** A revision of a repository, and the list of its files. */
export interface Revision {
  readonly top: string;
  readonly commit: string;
  /** The name as given: `origin/main`. */
  readonly name: string;
  readonly files: ReadonlySet<string>;
}

export function readRevision(top: string, commit: string, name: string): Revision {
  const listed = git(top, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
  if (!('out' in listed)) throw new CommandError(`${name} cannot be read: ${listed.problem}.`);
  return { top, commit, name, files: new Set(listed.out.split('\0')) };
}

/**
 * Passes a file of a revision, with the files that it refers to, to a function, in a temporary folder.
 * Nothing is checked out: the working tree stays unchanged.
 */
export function withFileOf<T>(revision: Revision, path: string, use: (file: string, folder: string) => T): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jest-error-contract-')));
  try {
    copyWithNamed(revision, path, folder);
    return use(join(folder, path), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function copyWithNamed(revision: Revision, path: string, folder: string): void {
  const known = new Set([path]);
  for (const file of known) {
    const shown = git(revision.top, ['show', `${revision.commit}:${file}`]);
    if (!('out' in shown)) {
      throw new CommandError(`${file} of ${revision.name} cannot be read: ${shown.problem}.`);
    }
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, shown.out);
    for (const named of namedIn(shown.out)) {
      const other = posix.normalize(posix.join(posix.dirname(file), named));
      if (revision.files.has(other)) known.add(other);
    }
  }
}

/** Every text that can be the path of another file: formats and references are texts like any other. */
function namedIn(text: string): readonly string[] {
  const texts = textsIn(text) ?? [
    ...[...text.matchAll(/"([^"\n]+)"|'([^'\n]+)'/g)].map(([, one, other]) => one ?? other ?? ''),
    ...text.split(/[\s"'`,[\]{}]+/),
  ];
  return [...new Set(texts.map((one) => percentDecoded(one.split('#')[0] ?? '')))].filter((one) =>
    /[./]/.test(one),
  );
}

function textsIn(text: string): readonly string[] | undefined {
  const found: string[] = [];
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''), (_, value: unknown) => {
      if (typeof value === 'string') found.push(value);
      return value;
    });
    return found;
  } catch {
    return undefined;
  }
}
