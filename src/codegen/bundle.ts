import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { basename, join, relative, resolve } from 'node:path';
import type { BuildOptions, Metafile, Plugin } from 'esbuild';
import { build } from 'esbuild';
import { bundleLists } from './bundle-lists';
import { nameFiles, nameOf } from './name-files';
import { refuseCopiedClasses } from './refuse-copied-classes';
import { refuseStaleLists } from './refuse-stale-lists';
import { importedMembers, takeEarly } from './take-early';

const BUILT_IN = [
  'Array',
  'ArrayBuffer',
  'BigInt',
  'Boolean',
  'Buffer',
  'Error',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'RangeError',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'SyntaxError',
  'TypeError',
  'Uint8Array',
  'WeakMap',
  'WeakSet',
  'decodeURIComponent',
  'encodeURIComponent',
  'process',
];

const STDIN = 'shared-file.ts';
const SHARED_FILE = 'shared-file';
const SKIP = Symbol('resolve without the plugins of this file');

/** The modules to bundle, as paths below `src/` without extension. */
export interface BundlePlan {
  readonly root: string;
  readonly out: string;
  /** The public entries. */
  readonly entries: readonly string[];
  /** Entry → names of its exports for ES modules, if the code does not show them. */
  readonly exportNames?: { readonly [entry: string]: readonly string[] } | undefined;
}

/**
 * Bundles the package. Many small files are slow to load in Jest's sandbox, so the modules of every test file
 * are one file, `core.js`, and an entry is a small file in front of it. A module that is loaded with
 * `require()` becomes its own file, loaded on demand. An entry that has to be an ES module is one,
 * `.mjs`, and it imports CommonJS files of the package.
 */
export async function bundle({ root, out, entries, exportNames = {} }: BundlePlan): Promise<void> {
  const src = join(root, 'src');
  refuseStaleLists(bundleLists, src);
  const members = importedMembers(src, [UNPACK]);
  const nameFile = nameFiles(root, Object.keys(bundleLists.shared));
  const homes = await findHomes(root, src);
  const used = new Set<string>();
  const lazy = new Set<string>();
  const built = new Map<string, Metafile>();
  /** @param module the module to build: the name of a shared file, else a path below `src/` */
  const buildOne = async (input: BuildOptions, write: boolean, module: string): Promise<void> => {
    const file = module in bundleLists.shared ? module : undefined;
    const { outputFiles, metafile } = await build({
      ...options(root),
      ...input,
      write: false,
      metafile: true,
      plugins: [validatorHelpers, dataAsText, fromSharedFiles(homes, used, src, file), lazyFiles(src, lazy)],
    });
    if (!write) return;
    built.set(basename(input.outfile ?? ''), metafile);
    mkdirSync(out, { recursive: true });
    for (const { path, text } of outputFiles) {
      const taking = {
        members,
        globals: BUILT_IN,
        isFirst: bundleLists.first.includes(module) || module in bundleLists.shared,
        isSetUp: bundleLists.setup.includes(module),
        probe: bundleLists.probes[module],
      };
      // An environment itself loads modules for others, outside every sandbox.
      const code = /^environment\b/.test(module) ? text : takeEarly(text, taking);
      writeFileSync(path, code, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
    }
  };
  const buildModule = async (path: string, name: string): Promise<void> => {
    await build({
      ...options(root),
      format: 'esm',
      entryPoints: [path],
      outfile: join(out, `${name}.mjs`),
      plugins: [filesBehind(src, lazy)],
    });
  };
  const buildShared = async (write: boolean): Promise<void> => {
    for (const file of Object.keys(bundleLists.shared)) {
      const namespaces = [...homes]
        .filter(([path, home]) => home.file === file && used.has(path))
        .map(([path, { name }]) => `export * as ${name} from ${JSON.stringify(path)};`);
      const all = write
        ? namespaces
        : bundleLists.shared[file]?.map((name) => `import ${JSON.stringify(join(src, name))};`);
      const input = { stdin: stdin(all?.join('\n') ?? '', src), outfile: join(out, `${file}.js`) };
      await buildOne(input, write, file);
    }
  };
  // Once without writing, to find the names that are used of the shared files: the others need no name there.
  await buildShared(false);
  const seen = new Set<string>();
  const queue = [...entries.map((entry) => join(src, `${entry}.ts`)), ...lazy];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const module = moduleOf(src, next);
    if (bundleLists.modules.includes(module)) await buildModule(next, nameOf(next));
    else {
      const name = nameFile(next);
      const footer = { js: exportsFooter(exportNames[name]) };
      await buildOne({ entryPoints: [next], outfile: join(out, `${name}.js`), footer }, true, module);
    }
    queue.push(...lazy);
  }
  await buildShared(true);
  refuseCopiedClasses(built, root);
}

/** The place of a shared module: its file, and its name there. */
interface Home {
  readonly file: string;
  readonly name: string;
}

async function findHomes(root: string, src: string): Promise<ReadonlyMap<string, Home>> {
  const homes = new Map<string, Home>();
  for (const [file, roots] of Object.entries(bundleLists.shared)) {
    const { metafile } = await build({
      ...options(root),
      stdin: stdin(roots.map((name) => `import ${JSON.stringify(join(src, name))};`).join('\n'), src),
      write: false,
      plugins: [validatorHelpers, lazyFiles(src, new Set())],
    });
    for (const path of Object.keys(metafile.inputs)) {
      const full = join(root, path);
      if (!path.startsWith('src/') || homes.has(full) || basename(path) === STDIN) continue;
      if (bundleLists.copied.includes(moduleOf(src, full))) continue;
      homes.set(full, { file, name: `$${relative(src, full).replaceAll(/\W/g, '_')}` });
    }
  }
  return homes;
}

function options(root: string): BuildOptions & { readonly metafile: true } {
  return {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
    // Its name does not resolve to a module that can be bundled.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    external: [
      'ajv',
      'ajv-formats',
      '@jest/globals',
      'jest-environment-node',
      'jest-environment-jsdom',
      'vitest',
    ],
  };
}

/** Node finds the names of a CommonJS module by reading its text; this line is for that reader. */
function exportsFooter(names: readonly string[] = []): string {
  return names.length === 0 ? '' : `0 && (module.exports = { ${names.join(', ')} });`;
}

function stdin(contents: string, resolveDir: string) {
  return { contents, resolveDir, loader: 'ts', sourcefile: STDIN } as const;
}

/** Leaves modules that are loaded with `require()` to their own files, and notes them. */
function lazyFiles(src: string, lazy: Set<string>): Plugin {
  return {
    name: 'lazy-files',
    setup(on) {
      on.onResolve({ filter: /^\./ }, async ({ path, kind, resolveDir, pluginData }) => {
        const isLazy = kind === 'require-call' || kind === 'require-resolve';
        if (!isLazy || pluginData === SKIP || !resolve(resolveDir, path).startsWith(src)) return undefined;
        const found = await on.resolve(path, { kind, resolveDir, pluginData: SKIP });
        lazy.add(found.path);
        return { path: `./${nameOf(found.path)}.js`, external: true };
      });
    },
  };
}

/** Leaves all imports of an ES module to their own files, which are CommonJS, and notes them. */
function filesBehind(src: string, lazy: Set<string>): Plugin {
  return {
    name: 'files-behind',
    setup(on) {
      on.onResolve({ filter: /^\./ }, async ({ path, kind, resolveDir, pluginData }) => {
        if (pluginData === SKIP) return undefined;
        const found = await on.resolve(path, { kind, resolveDir, pluginData: SKIP });
        if (bundleLists.copied.includes(moduleOf(src, found.path))) return found;
        lazy.add(found.path);
        return { path: `./${nameOf(found.path)}.js`, external: true };
      });
      // In a CommonJS package, the bundler treats a file as an ES module only if it exports something.
      on.onLoad({ namespace: 'file', filter: /\.ts$/ }, ({ path }) => ({
        contents: `${readFileSync(path, 'utf8')}export {};`,
        loader: 'ts',
      }));
    },
  };
}

/** A module as named in the lists. */
function moduleOf(src: string, path: string): string {
  return relative(src, path).replaceAll('\\', '/').replace(/\.ts$/, '');
}

/** Ajv is loaded from its package on demand; the few helpers of compiled validators are bundled. */
const validatorHelpers: Plugin = {
  name: 'validator-helpers',
  setup(on) {
    on.onResolve({ filter: /^ajv(-formats)?\/dist\/(runtime\/|formats$)/ }, ({ path }) => ({
      path: require.resolve(path),
    }));
  },
};

/** Imports modules from the shared file that contains them, with `require()` only on demand. */
function fromSharedFiles(
  homes: ReadonlyMap<string, Home>,
  used: Set<string>,
  src: string,
  self: string | undefined,
): Plugin {
  return {
    name: 'from-shared-files',
    setup(on) {
      on.onResolve(
        { filter: /^[./]/ },
        async ({ path, kind, resolveDir, importer, namespace, pluginData }) => {
          if (pluginData === SKIP || kind === 'entry-point' || namespace === SHARED_FILE) return undefined;
          if (!resolve(resolveDir, path).startsWith(src)) return undefined;
          const found = await on.resolve(path, { kind, resolveDir, importer, pluginData: SKIP });
          const home = homes.get(found.path);
          if (home === undefined || home.file === self) return undefined;
          used.add(found.path);
          return { path: found.path, namespace: SHARED_FILE };
        },
      );
      on.onLoad({ filter: /.*/, namespace: SHARED_FILE }, ({ path }) => {
        const home = homes.get(path);
        return { contents: `module.exports = require("./${home?.file}.js").${home?.name};` };
      });
      on.onResolve({ filter: /.*/, namespace: SHARED_FILE }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** Writes the data modules as JSON text, or compressed. */
const dataAsText: Plugin = {
  name: 'data-as-text',
  setup(on) {
    const modules = [...bundleLists.data, ...bundleLists.packed].map((name) => name.replace('/', '[\\\\/]'));
    const filter = new RegExp(`[\\\\/](?:${modules.join('|')})\\.ts$`);
    on.onLoad({ namespace: 'file', filter }, ({ path }) => {
      const data = require(path) as { readonly [name: string]: unknown };
      const isPacked = bundleLists.packed.some((name) => resolve(path).endsWith(join('src', `${name}.ts`)));
      const contents = Object.entries(data).map(
        ([name, value]) =>
          `export const ${name} = JSON.parse(${(isPacked ? packed : JSON.stringify)(JSON.stringify(value))});`,
      );
      return { contents: `${isPacked ? UNPACK : ''}${contents.join('\n')}` };
    });
  },
};

const UNPACK = "import { inflateRawSync } from 'node:zlib';\n";

/** An expression that evaluates to the text. */
function packed(text: string): string {
  const data = deflateRawSync(text, { level: 9 }).toString('base64');
  return `inflateRawSync(Buffer.from('${data}', 'base64')).toString()`;
}
