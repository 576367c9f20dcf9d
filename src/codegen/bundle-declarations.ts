import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'rollup';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

const ROOT_ENTRY = 'index';
/** With an extension, as ES modules require. */
const ROOT_FILE = `./${ROOT_ENTRY}.js`;

/**
 * Writes one file of declarations per entry of `exports` in package.json, below a folder. Entries import the exports of
 * the root from there: a type that users extend (`Register`) must exist once.
 */
export async function bundleDeclarations(root: string, out: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'jest-error-contract-types-'));
  try {
    compile(root, folder);
    const texts = new Map<string, string>();
    const files = declarationFiles(join(root, 'package.json'));
    for (const file of files) {
      const name = basename(file).replace(/\.d\.[cm]?ts$/, '');
      const text = texts.get(name) ?? (await bundleOne(folder, name));
      texts.set(name, text);
      mkdirSync(dirname(join(out, file)), { recursive: true });
      writeFileSync(join(out, file), isRepeated(file, text, files) ? referenceTo(name) : text);
    }
    refuseUnexported(texts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Whether a declaration for CommonJS augments a module that its twin for ES modules augments: for such a test runner,
 * the CommonJS types only repeat the declarations of the ES module, and cannot be augmented.
 */
function isRepeated(file: string, text: string, files: readonly string[]): boolean {
  return (
    file.endsWith('.d.ts') && files.includes(file.replace(/\.ts$/, '.mts')) && /^declare module/m.test(text)
  );
}

function referenceTo(name: string): string {
  return `/// <reference path="./${name}.d.mts" />\nexport {};\n`;
}

/** One declaration file per source file. */
function compile(root: string, folder: string): void {
  const tsc = join(root, 'node_modules', 'typescript7', 'lib', 'tsc.js');
  execFileSync(process.execPath, [tsc, '-p', join(__dirname, 'tsconfig.build.json'), '--outDir', folder], {
    stdio: 'inherit',
  });
}

/** The files under `types` in `exports`, under any conditions, relative to the folder `dist`. */
function declarationFiles(manifest: string): readonly string[] {
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly exports: object };
  const paths = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [value] : Object.values(Object(value) as object).flatMap(paths);
  const found = paths(exports).filter((path) => /\.d\.[cm]?ts$/.test(path));
  return [...new Set(found)].map((path) => path.replace('./dist/', ''));
}

async function bundleOne(folder: string, name: string): Promise<string> {
  const path = join(folder, `${name}.d.ts`);
  const bundle = await rollup({
    input: path,
    external: (id) => !/^[./]/.test(id),
    plugins: [...(name === ROOT_ENTRY ? [] : [takeFromRoot(folder)]), dts()],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const [{ code }] = output;
  return loadAugmented(exportAsWritten(code, readFileSync(path, 'utf8')));
}

/** Replaces imports of modules that the root exports by imports of the root. */
function takeFromRoot(folder: string): Plugin {
  const index = readFileSync(join(folder, `${ROOT_ENTRY}.d.ts`), 'utf8');
  const modules = [...index.matchAll(/ from '(\.[^']*)'/g)].map(([, path = '']) => findModule(folder, path));
  return {
    name: 'take-from-root',
    resolveId(source, importer) {
      if (importer === undefined || !source.startsWith('.')) return undefined;
      const path = findModule(dirname(importer), source);
      return modules.includes(path) ? { id: ROOT_FILE, external: true } : path;
    },
  };
}

function findModule(from: string, path: string): string {
  const file = `${resolve(from, path)}.d.ts`;
  return existsSync(file) ? file : join(resolve(from, path), 'index.d.ts');
}

/** The bundler supports only ES modules: it exports an `export =` as the default. */
function exportAsWritten(code: string, source: string): string {
  const [, name] = /^export = (\w+);/m.exec(source) ?? [];
  return name === undefined ? code : code.replace(`export { ${name} as default };`, `export = ${name};`);
}

/** An augmentation does not load its module. The compiler removes such imports, because they name nothing. */
function loadAugmented(code: string): string {
  const modules = new Set([...code.matchAll(/^declare module '([^']+)'/gm)].map(([, name]) => name));
  return [...[...modules].map((name) => `import type {} from '${name}';`), code].join('\n');
}

/** Since whole modules are left to the root, a name that it does not export would be missing. */
function refuseUnexported(texts: ReadonlyMap<string, string>): void {
  const exported = namesIn(texts.get(ROOT_ENTRY) ?? '', /^export (?:type )?\{([^}]*)\};/gm);
  const imports = new RegExp(`^import (?:type )?(?:\\{([^}]*)\\}|\\* as .*) from '${ROOT_FILE}';`, 'gm');
  for (const [name, text] of texts) {
    const missing = namesIn(text, imports).filter((one) => !exported.includes(one));
    if (missing.length === 0) continue;
    throw new Error(
      `The types of src/${name}.ts need ${missing.join(', ')}, which src/${ROOT_ENTRY}.ts does not export. Export it there, or write down the types of the exports of src/${name}.ts.`,
    );
  }
}

/** The names in braces; a whole module has no name there, and is written as `*`. */
function namesIn(text: string, lists: RegExp): readonly string[] {
  return [...text.matchAll(lists)].flatMap(([, list = '*']) =>
    list.split(',').map((one) => one.trim().replace(/ as .*/, '')),
  );
}
