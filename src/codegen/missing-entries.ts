import type { Entries, Manifest } from './read-entries';

const LIST = 'src/codegen/package-entries.ts';

/**
 * Reports the differences between the bundler, `src/` and package.json in the entries of the package, one sentence each.
 * A missing entry would break only for users, since the tests load the sources.
 */
export function missingEntries(entries: Entries): readonly string[] {
  return [
    ...missingFiles(entries),
    ...entries.names.flatMap((name) => missingOfEntry(name, entries)),
    ...surplus(entries),
  ];
}

function missingFiles({ names, setup, files, manifest }: Entries): readonly string[] {
  const unnamed = files.filter(({ name, isImported }) => !isImported && !names.includes(name));
  const absent = names.filter((name) => !files.some((file) => file.name === name));
  const silent = files.filter(
    ({ name, hasExports }) =>
      names.includes(name) && !hasExports && !setup.includes(name) && !isCommand(name, manifest),
  );
  return [
    ...unnamed.map(
      ({ name }) =>
        `Nothing imports src/${name}.ts, and ${LIST} does not name it. Add "${name}" there, or remove the file.`,
    ),
    ...absent.map(
      (name) =>
        `${LIST} names the entry "${name}", but there is no file src/${name}.ts. Write the file, or take the entry out.`,
    ),
    ...silent.map(
      ({ name }) =>
        `src/${name}.ts exports nothing, as set-up files do, but src/codegen/bundle-lists.ts does not list it. Add "${name}" to \`setup\`.`,
    ),
  ];
}

function missingOfEntry(name: string, { setup, modules, manifest }: Entries): readonly string[] {
  if (isCommand(name, manifest)) return [];
  const path = pathOf(name);
  const file = fileOf(name, modules);
  const row = { types: modules.includes(name) ? moduleTypesOf(name) : typesOf(name), default: file };
  const shortPath = path.replace('./', '');
  const types = manifest.typesVersions['*'][shortPath];
  const missing: string[] = [];
  if (JSON.stringify(manifest.exports[path]) !== JSON.stringify(row)) {
    missing.push(
      `package.json does not export the entry src/${name}.ts. Write ${JSON.stringify(path)}: ${JSON.stringify(row)} in "exports".`,
    );
  }
  // The main entry has "types" of its own.
  if (path !== '.' && types?.join() !== typesOf(name)) {
    missing.push(
      `package.json hides the types of src/${name}.ts from a TypeScript that does not read "exports". Write "${shortPath}": ["${typesOf(name)}"] in "typesVersions".`,
    );
  }
  if (setup.includes(name) && !manifest.sideEffects.includes(file)) {
    missing.push(
      `package.json lets bundlers leave out the set-up file src/${name}.ts. Add "${file}" to "sideEffects".`,
    );
  }
  return missing;
}

/** Entries that package.json names, but the bundler does not make. */
function surplus({ names, setup, modules, manifest }: Entries): readonly string[] {
  const places: readonly (readonly [member: string, key: string, isKnown: boolean])[] = [
    ...Object.entries(manifest.bin).map(
      ([command, file]) => ['bin', command, names.some((name) => fileOf(name, modules) === file)] as const,
    ),
    ...Object.keys(manifest.exports)
      .filter((path) => !path.includes('*') && !path.endsWith('.json'))
      .map((path) => ['exports', path, names.some((name) => pathOf(name) === path)] as const),
    ...Object.keys(manifest.typesVersions['*']).map(
      (path) => ['typesVersions', path, names.some((name) => pathOf(name) === `./${path}`)] as const,
    ),
    ...manifest.sideEffects.map(
      (file) => ['sideEffects', file, setup.some((name) => fileOf(name, modules) === file)] as const,
    ),
  ];
  return places
    .filter(([, , isKnown]) => !isKnown)
    .map(([member, key]) =>
      member === 'sideEffects'
        ? `package.json names "${key}" in "sideEffects", but src/codegen/bundle-lists.ts does not list it. Add it to \`setup\`, or take it out of package.json.`
        : `package.json names "${key}" in "${member}", but ${LIST} has no such entry. Add it there, or take it out of package.json.`,
    );
}

function isCommand(name: string, { bin }: Manifest): boolean {
  return Object.values(bin).includes(fileOf(name, []));
}

/** Files stay flat: `vitest-enforce` is the entry below `vitest`. The name of a preset is fixed by Jest. */
function pathOf(name: string): string {
  return name === 'index' ? '.' : `./${name.replace(/^(vitest|environment)-/, '$1/')}`;
}

function fileOf(name: string, modules: readonly string[]): string {
  return `./dist/${name}.${modules.includes(name) ? 'mjs' : 'js'}`;
}

/** The compiler can treat a test in TypeScript as CommonJS, although it is an ES module in the runner. */
function moduleTypesOf(name: string): { readonly import: string; readonly default: string } {
  return { import: typesOf(name).replace(/\.ts$/, '.mts'), default: typesOf(name) };
}

function typesOf(name: string): string {
  return `./dist/types/${name}.d.ts`;
}
