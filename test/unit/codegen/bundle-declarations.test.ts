import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleDeclarations } from '../../../src/codegen/bundle-declarations';
import manifest from '../../../package.json';

const root = join(__dirname, '..', '..', '..');
const out = mkdtempSync(join(tmpdir(), 'jest-error-contract-declarations-'));
const files = new Map<string, string>();

beforeAll(async () => {
  await bundleDeclarations(root, out);
  for (const name of readdirSync(join(out, 'types'))) {
    files.set(name, readFileSync(join(out, 'types', name), 'utf8'));
  }
});

afterAll(() => rmSync(out, { recursive: true, force: true }));

test('there is one file for each that package.json names, and no other', () => {
  const named = JSON.stringify(manifest.exports).matchAll(/\.\/dist\/types\/([\w.-]+)/g);
  expect([...files.keys()].sort()).toEqual([...new Set([...named].map(([, name]) => name))].sort());
});

test('a file takes from the root and from packages alone', () => {
  const imported = [...files.values()].flatMap((text) =>
    [...text.matchAll(/(?:from |import |import\()'(\.[^']*)'/g)].map(([, path]) => path),
  );
  expect([...new Set(imported)]).toEqual(['./index.js']);
});

test('what users extend exists once', () => {
  const declaring = [...files].filter(([, text]) => /^(?:export )?interface Register /m.test(text));
  expect(declaring.map(([name]) => name)).toEqual(['index.d.ts']);
});

test('what is CommonJS says so', () => {
  expect(files.get('matchers.d.ts')).toMatch(/^export = matchers;$/m);
  expect(files.get('reporter.d.ts')).toMatch(/^export = ContractReporter;$/m);
});

test('an augmentation loads the module that it speaks of', () => {
  expect(files.get('register.d.ts')?.match(/^import type \{\} from '.*';$/gm)).toEqual([
    "import type {} from 'jest-snapshot';",
    "import type {} from 'expect';",
  ]);
});
