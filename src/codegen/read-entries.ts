import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bundleLists } from './bundle-lists';
import { packageEntries } from './package-entries';

/** The entries of the package in the bundler, in `src/` and in package.json. */
export interface Entries {
  /** The bundled entries. */
  readonly names: readonly string[];
  /** The entries with an effect on load. */
  readonly setup: readonly string[];
  /** The entries that are ES modules. */
  readonly modules: readonly string[];
  /** The files of `src/` itself. */
  readonly files: readonly {
    readonly name: string;
    readonly isImported: boolean;
    readonly hasExports: boolean;
  }[];
  readonly manifest: Manifest;
}

/** The part of package.json that names entries. */
export interface Manifest {
  readonly bin: { readonly [command: string]: string };
  readonly exports: { readonly [path: string]: unknown };
  readonly typesVersions: { readonly '*': { readonly [entry: string]: readonly string[] } };
  readonly sideEffects: readonly string[];
}

/** Reads the current state; writes nothing. */
export function readEntries(root: string): Entries {
  const src = join(root, 'src');
  const imported = importedFiles(src);
  const names = readdirSync(src)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace('.ts', ''));
  return {
    names: packageEntries,
    setup: bundleLists.setup,
    modules: bundleLists.modules,
    files: names.map((name) => ({
      name,
      isImported: imported.has(join(src, name)),
      hasExports: /^export /m.test(readFileSync(join(src, `${name}.ts`), 'utf8')),
    })),
    manifest: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest,
  };
}

/** Every path that a file of `src/` imports, without extension. */
function importedFiles(src: string): ReadonlySet<string> {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return new Set(
    files.flatMap((name) => {
      const text = readFileSync(join(src, name), 'utf8');
      const found = text.matchAll(/(?:\bfrom |\bimport |\brequire\()'(\.[^']*)'/g);
      return [...found].map(([, path = '']) => resolve(src, dirname(name), path));
    }),
  );
}
