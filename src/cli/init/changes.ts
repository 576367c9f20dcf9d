import { existsSync, mkdirSync, readFileSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Planned changes to the files of a project: they are applied on request, and all can be undone. */
export interface Changes {
  /** The future content of a file; undefined if it does not exist. */
  readonly read: (name: string) => string | undefined;
  readonly write: (name: string, text: string) => void;
  readonly apply: () => void;
  readonly undo: () => void;
  /** The changes as a diff, file by file. */
  readonly diff: () => string;
}

/** Changes to the files of a folder. */
export function createChanges(folder: string): Changes {
  const written = new Map<string, string>();
  const before = new Map<string, string | undefined>();
  const onDisk = (name: string): string | undefined => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  const made: string[] = [];
  return {
    read: (name) => written.get(name) ?? onDisk(name),
    write(name, text) {
      if (!before.has(name)) before.set(name, onDisk(name));
      written.set(name, text);
    },
    apply() {
      for (const [name, text] of written) {
        const path = join(folder, name);
        const first = mkdirSync(dirname(path), { recursive: true });
        if (first !== undefined) made.push(dirname(path));
        writeFileSync(path, text);
      }
    },
    undo() {
      for (const [name, text] of before) {
        if (text === undefined) rmSync(join(folder, name), { force: true });
        else writeFileSync(join(folder, name), text);
      }
      for (const path of made.splice(0)) removeIfEmpty(path);
    },
    diff: () => [...written].map(([name, text]) => fileDiff(name, before.get(name), text)).join('\n'),
  };
}

function removeIfEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // The file has been changed since.
  }
}

/** The lines that differ, without the equal lines at the start and at the end. */
function fileDiff(name: string, before: string | undefined, after: string): string {
  const [old, fresh] = [linesOf(before ?? ''), linesOf(after)];
  const start = commonStart(old, fresh);
  const end = commonStart(old.slice(start).reverse(), fresh.slice(start).reverse());
  const gone = old.slice(start, old.length - end).map((line) => `-${line}`);
  const added = fresh.slice(start, fresh.length - end).map((line) => `+${line}`);
  const head = `--- ${before === undefined ? '/dev/null' : name}\n+++ ${name}`;
  return `${head}\n@@ -${start + 1},${gone.length} +${start + 1},${added.length} @@\n${[...gone, ...added].join('\n')}\n`;
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  let index = 0;
  while (index < one.length && index < other.length && one[index] === other[index]) index += 1;
  return index;
}
