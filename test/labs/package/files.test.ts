import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { formats } from '../../../src/generated/data';

const root = join(__dirname, '..', '..', '..');

/** What is packed beside `dist/`, which has a size of its own in `npm run test:package`. */
const packed = packedFiles().filter((path) => !path.startsWith('dist/'));

test('the package holds what users read, and nothing that is only compiled in', () => {
  expect(packed).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'package.json',
    'schemas/diff.schema.json',
    'schemas/error-catalog.schema.json',
    'schemas/format.schema.json',
    ...formats.map(({ id }) => `schemas/formats/${id}.json`),
    'schemas/provoke.schema.json',
    'schemas/record.schema.json',
    'schemas/report.schema.json',
    'schemas/standard-catalog.json',
    'schemas/statuses.json',
    'schemas/statuses.schema.json',
  ]);
});

test.each(packed.filter((path) => path.startsWith('schemas/')))('%s refers to packed files alone', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const targets = [...text.matchAll(/"\$(?:ref|schema)": "(\.{0,2}[\w./-]+\.json)"/g)]
    .map(([, target = '']) => posix.join(dirname(path), target))
    // An example stands in the project of a user.
    .filter((target) => !target.includes('node_modules'));
  expect(packed).toEqual(expect.arrayContaining(targets));
});

function packedFiles(): readonly string[] {
  const { stdout, stderr } = spawnSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  const [found] = Object.values(
    JSON.parse(stdout) as { readonly [name: string]: { files: { path: string }[] } },
  );
  return (found?.files ?? []).map(({ path }) => path).sort();
}
