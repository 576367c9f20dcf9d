import { basename, dirname, join, relative, resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { build } from 'esbuild';

/** What is bundled, as paths below `src/` without extension. */
export interface BundlePlan {
  readonly root: string;
  readonly out: string;
  /** The modules whose closure every test file loads. */
  readonly core: readonly string[];
  /** The public entries. */
  readonly entries: readonly string[];
  /** Entry → names of its exports that ES modules are to see, where the code does not show them. */
  readonly exportNames?: { readonly [entry: string]: readonly string[] } | undefined;
}

const CORE = 'core';

/**
 * Bundles the package. Many small files are slow to load in Jest's sandbox, so what every test file
 * needs is one file, `core.js`; an entry is a small file in front of it. A module that is loaded with
 * `require()` becomes a file of its own, loaded when it is needed, and shares the modules of the core.
 */
export async function bundle({ root, out, core, entries, exportNames = {} }: BundlePlan): Promise<void> {
  const src = join(root, 'src');
  const coreText = core.map((name) => `import ${JSON.stringify(join(src, name))};`).join('\n');
  const first = await build({
    ...options(root),
    stdin: stdin(coreText, src),
    write: false,
    plugins: [validatorHelpers, lazyFiles(src, new Set())],
  });
  const modules = Object.keys(first.metafile.inputs)
    .filter((path) => path.startsWith('src/') && basename(path) !== `${CORE}.ts`)
    .map((path) => join(root, path));
  const names = new Map(modules.map((path) => [path, `$${relative(src, path).replaceAll(/\W/g, '_')}`]));
  const lazy = new Set<string>();
  const namespaces = [...names]
    .map(([path, name]) => `export * as ${name} from ${JSON.stringify(path)};`)
    .join('\n');
  await build({
    ...options(root),
    stdin: stdin(namespaces, src),
    outfile: join(out, `${CORE}.js`),
    plugins: [validatorHelpers, lazyFiles(src, lazy)],
  });
  const built = new Set<string>();
  const queue = entries.map((entry) => join(src, `${entry}.ts`));
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (built.has(next)) continue;
    built.add(next);
    await build({
      ...options(root),
      entryPoints: [next],
      outfile: join(out, `${nameOf(next)}.js`),
      footer: { js: exportsFooter(exportNames[nameOf(next)]) },
      plugins: [validatorHelpers, sharedCore(names, next), lazyFiles(src, lazy)],
    });
    queue.push(...lazy);
  }
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
    external: ['ajv', 'ajv-formats', '@jest/globals'],
  };
}

/** Node finds the names of a CommonJS module by looking at its text; this line is there to be looked at. */
function exportsFooter(names: readonly string[] = []): string {
  return names.length === 0 ? '' : `0 && (module.exports = { ${names.join(', ')} });`;
}

function stdin(contents: string, resolveDir: string) {
  return { contents, resolveDir, loader: 'ts', sourcefile: `${CORE}.ts` } as const;
}

/** `dist/` is flat, so a file is called after its module. */
function nameOf(path: string): string {
  return basename(path).replace(/\.[jt]s$/, '');
}

/** Leaves modules that are loaded with `require()` to files of their own, and notes them. */
function lazyFiles(src: string, lazy: Set<string>): Plugin {
  return {
    name: 'lazy-files',
    setup(on) {
      on.onResolve({ filter: /^\./ }, async ({ path, kind, resolveDir, pluginData }) => {
        if (kind !== 'require-call' || pluginData === SKIP || !resolve(resolveDir, path).startsWith(src))
          return undefined;
        const found = await on.resolve(path, { kind, resolveDir, pluginData: SKIP });
        lazy.add(found.path);
        return { path: `./${nameOf(found.path)}.js`, external: true };
      });
    },
  };
}

/** Ajv is loaded from its package when it is needed; the few helpers of compiled validators come along. */
const validatorHelpers: Plugin = {
  name: 'validator-helpers',
  setup(on) {
    on.onResolve({ filter: /^ajv(-formats)?\/dist\/(runtime\/|formats$)/ }, ({ path }) => ({
      path: require.resolve(path),
    }));
  },
};

/** Takes modules that the core holds from there, so that each exists once. */
function sharedCore(names: ReadonlyMap<string, string>, entry: string): Plugin {
  return {
    name: 'shared-core',
    setup(on) {
      on.onResolve({ filter: /^\./ }, async ({ path, kind, resolveDir, importer, pluginData }) => {
        if (pluginData === SKIP || kind === 'entry-point' || kind === 'require-call') return undefined;
        const found = await on.resolve(path, { kind, resolveDir, importer, pluginData: SKIP });
        const name = names.get(found.path);
        return name === undefined || found.path === entry ? undefined : { path: name, namespace: CORE };
      });
      on.onLoad({ filter: /.*/, namespace: CORE }, ({ path }) => ({
        contents: `module.exports = require("./${CORE}.js").${path};`,
        resolveDir: dirname(entry),
      }));
      on.onResolve({ filter: /^\.\/core\.js$/, namespace: CORE }, ({ path }) => ({ path, external: true }));
    },
  };
}

const SKIP = Symbol('resolve without the plugins of this file');
