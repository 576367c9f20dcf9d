import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';

const root = join(__dirname, '..', '..', '..');
const unit = join(root, 'test', 'unit');
const own = join(__dirname, 'unit');

/** The unit tests whose texts and verdicts must be the same in every runner. */
const FILES: readonly string[] = [
  ...readdirSync(join(unit, 'failure', 'rules')).map((name) => `failure/rules/${name}`),
  'failure/exchange.test.ts',
  'failure/likely-cause.test.ts',
  ...['arguments', 'asymmetric', 'misuse', 'negation', 'options', 'received', 'statuses'].map(
    (name) => `matchers/${name}.test.ts`,
  ),
];

const made = new Map<string, Promise<string>>();

/** A module that holds the unit tests, which ask the packed package instead of the sources. */
export function unitTexts(format: 'commonjs' | 'modules'): Promise<string> {
  const known = made.get(format) ?? bundle(format);
  made.set(format, known);
  return known;
}

async function bundle(format: 'commonjs' | 'modules'): Promise<string> {
  const contents = [
    ...FILES.flatMap((name) => [
      `import 'begin:${name.replace('.test.ts', '')}';`,
      `import '${join(unit, name)}';`,
    ]),
    `import { endFiles } from '${join(own, 'collect')}';`,
    'endFiles();',
    `export { told, unitTests } from '${join(own, 'collect')}';`,
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: own, loader: 'ts' },
    bundle: true,
    // The package says that its files have no side effects; the tests do.
    ignoreAnnotations: true,
    write: false,
    format: format === 'commonjs' ? 'cjs' : 'esm',
    platform: 'node',
    target: 'node20',
    inject: [join(own, 'collect.ts')],
    plugins: [fromThePackage],
    external: ['supertest'],
    banner: format === 'commonjs' ? {} : { js: REQUIRE },
    logLevel: 'error',
  });
  return outputFiles?.[0]?.text ?? '';
}

/** Some of what is bundled is CommonJS that loads modules of Node, and asks for its folder. */
const REQUIRE =
  "import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url); const __dirname = process.cwd();";

/** Helpers of the unit tests that here know of `assertError` as well. */
const REPLACED = ['show-failure', 'turn-off'];

const fromThePackage: Plugin = {
  name: 'from the package',
  setup(build) {
    build.onResolve({ filter: /^begin:/ }, ({ path }) => ({ path, namespace: 'begin' }));
    build.onLoad({ filter: /.*/, namespace: 'begin' }, ({ path }) => ({
      contents: `import { beginFile } from '${join(own, 'collect')}'; beginFile('${path.replace('begin:', '')}');`,
      resolveDir: own,
    }));
    build.onResolve({ filter: /^\.\.?\// }, ({ path, importer, resolveDir }) => {
      const target = resolve(resolveDir, path);
      if (target === join(root, 'src')) return { path: 'jest-error-contract', external: true };
      const isTests = importer !== '' && dirname(relative(own, importer)) !== '.';
      const replaced = REPLACED.find((name) => target === join(unit, 'failure', name));
      return replaced !== undefined && isTests ? { path: join(own, `${replaced}.ts`) } : undefined;
    });
  },
};
