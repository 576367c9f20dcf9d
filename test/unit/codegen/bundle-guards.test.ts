import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundle } from '../../../src/codegen/bundle';
import { bundleLists } from '../../../src/codegen/bundle-lists';

/** Every module that the bundler knows by its path. */
const KNOWN = [
  ...Object.values(bundleLists.shared).flat(),
  ...bundleLists.copied,
  ...bundleLists.setup,
  ...bundleLists.first,
  ...bundleLists.data,
  ...bundleLists.packed,
];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jest-error-contract-bundle-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Bundles a tree of the given modules and of stubs for those that must exist. */
async function bundleOf(
  modules: { readonly [module: string]: string },
  { without = '', entries = ['start'] } = {},
): Promise<void> {
  const stubs = KNOWN.filter((module) => module !== without).map((module) => [module, ''] as const);
  for (const [module, text] of [...stubs, ...Object.entries(modules)]) {
    const path = join(root, 'src', `${module}.ts`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${text}\nexports.name = ${JSON.stringify(module)};`);
  }
  await bundle({ root, out: join(root, 'dist'), entries });
}

const load = (file: string): unknown => require(join(root, 'dist', file));

describe('dist/ is flat, so two modules cannot have one name there', () => {
  test('modules of different names are bundled, also one that is loaded from two places', async () => {
    await bundleOf({
      start: "exports.found = [require('./rooms/html'), require('./far').other];",
      far: "exports.other = require('./rooms/html');",
      'rooms/html': '',
    });
    const html = { name: 'rooms/html' };
    expect(load('start.js')).toEqual({ name: 'start', found: [html, html] });
  });

  test.each([
    [
      'two lazy modules',
      {
        start: "require('./rooms/html'); require('./rooms/deep/html');",
        'rooms/html': '',
        'rooms/deep/html': '',
      },
      ['start'],
      /^src\/rooms\/(deep\/)?html\.ts and src\/rooms\/(deep\/)?html\.ts would both be dist\/html\.js, since dist\/ is flat\. Rename one of them\.$/,
    ],
    [
      'a lazy module and an entry',
      { start: "require('./rooms/reporter');", reporter: '', 'rooms/reporter': '' },
      ['start', 'reporter'],
      /^src\/reporter\.ts and src\/rooms\/reporter\.ts would both be dist\/reporter\.js, /,
    ],
    [
      'a lazy module and a shared file',
      { start: "require('./rooms/core');", 'rooms/core': '' },
      ['start'],
      /^the shared file "core" of bundle-lists\.ts and src\/rooms\/core\.ts would both be dist\/core\.js, /,
    ],
  ])('%s of one name are refused', async (_, modules, entries, words) => {
    await expect(bundleOf(modules, { entries })).rejects.toThrow(words);
  });
});

describe('a class that is asked for with `instanceof` is in one file', () => {
  const thrower = "import { Refused } from './refused'; exports.refuse = () => { throw new Refused(); };";
  const modules = {
    start: "import { Refused } from './refused'; exports.knows = (one) => one instanceof Refused;",
    refused: 'export class Refused extends Error {}',
    thrower,
  };

  test('two copies are refused', async () => {
    await expect(bundleOf(modules, { entries: ['start', 'thrower'] })).rejects.toThrow(
      'The class Refused of src/refused.ts would be in start.js and thrower.js, and `instanceof` distinguishes the two. Name its module in `shared` of src/codegen/bundle-lists.ts.',
    );
  });

  test('one is not, and neither are copies of a class that nobody asks for', async () => {
    await expect(bundleOf(modules)).resolves.toBeUndefined();
    await expect(
      bundleOf({ ...modules, start: thrower }, { entries: ['start', 'thrower'] }),
    ).resolves.toBeUndefined();
  });
});

describe('the lists of the bundler name files that exist', () => {
  const named: readonly (readonly [list: string, module: string])[] = [
    ['shared.core', 'matchers/create-matchers'],
    ...bundleLists.copied.map((module) => ['copied', module] as const),
    ...bundleLists.setup.map((module) => ['setup', module] as const),
    ...bundleLists.data
      .filter((module) => !bundleLists.copied.includes(module))
      .map((module) => ['data', module] as const),
    ...bundleLists.packed.map((module) => ['packed', module] as const),
  ];

  test.each(named)('%s: %s', async (list, module) => {
    await expect(bundleOf({ start: '' }, { without: module })).rejects.toThrow(
      `src/codegen/bundle-lists.ts names "${module}" in \`${list}\`, but there is no file src/${module}.ts. Write its new path, or take it out.`,
    );
  });
});
