import { cpSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A change of one place in a source file. */
export interface Mutant {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly change: string;
}

/** A copy of the repository whose sources hold all mutants, each behind a switch. */
export interface Mutated {
  readonly folder: string;
  readonly mutants: readonly Mutant[];
}

const root = join(__dirname, '..', '..', '..');
const FOLDERS = ['src/core/rules', 'src/mask'];
const FILES = ['src/core/statuses.ts', 'src/core/status-range.ts'];
const COPIED = [
  'src',
  'test/unit',
  'test/fixtures',
  'test/labs',
  'schemas',
  'docs',
  'README.md',
  'package.json',
];

/** Lets Stryker write its mutants of rules, masking and statuses into a copy of the repository. */
export async function mutate(): Promise<Mutated> {
  const { Instrumenter } = await import('@stryker-mutator/instrumenter');
  const silent = (): void => undefined;
  const log = { debug: silent, info: silent, warn: silent, isDebugEnabled: () => false };
  const instrumenter = new Instrumenter(log as unknown as ConstructorParameters<typeof Instrumenter>[0]);
  const contents = new Map(sources().map((name) => [name, readFileSync(join(root, name), 'utf8')]));
  const { files, mutants } = await instrumenter.instrument(
    [...contents].map(([name, content]) => ({ name, mutate: true, content })),
    { plugins: null, excludedMutations: [], ignorers: [], noHeader: false },
  );
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
  const sourceOf = Object.fromEntries(mutants.map(({ id, fileName }) => [id, fileName]));
  writeFileSync(join(folder, 'sources.json'), JSON.stringify(sourceOf));
  return {
    folder,
    mutants: mutants.map(({ id, fileName, mutatorName, replacement, location }) => ({
      id,
      file: fileName,
      line: location.start.line + 1,
      change: `${mutatorName}: ${inOneLine(textAt(contents.get(fileName) ?? '', location))} → ${inOneLine(replacement)}`,
    })),
  };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function textAt(content: string, { start, end }: { readonly start: Place; readonly end: Place }): string {
  const all = content.split('\n').slice(start.line, end.line + 1);
  all.push((all.pop() ?? '').slice(0, end.column));
  return all.join('\n').slice(start.column);
}

const LONGEST = 100;

function inOneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function sources(): readonly string[] {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  return [...inFolders.filter((name) => name.endsWith('.ts')), ...FILES];
}
