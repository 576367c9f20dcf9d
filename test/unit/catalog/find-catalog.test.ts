import { join } from 'node:path';
import { CATALOG_VARIABLE, findCatalog } from '../../../src/catalog/find-catalog';
import { temporaryProject } from './temporary-project';

const project = temporaryProject({
  'error-catalog.json': { errors: [] },
  'package.json': {},
  'test/users/users.test.ts': '',
  'packages/own/error-catalog.json': { errors: [] },
  'packages/own/package.json': {},
  'packages/own/test/admin/error-catalog.json': { errors: [] },
  'packages/own/test/admin/deep/admin.test.ts': '',
  'packages/none/package.json': {},
  'packages/none/test/a.test.ts': '',
  'packages/no-manifest/test/a.test.ts': '',
});

test.each([
  ['beside the test file', 'packages/own/test/admin', 'packages/own/test/admin/error-catalog.json'],
  [
    'in a folder above: the nearest',
    'packages/own/test/admin/deep',
    'packages/own/test/admin/error-catalog.json',
  ],
  ['beside the package.json', 'packages/own/test', 'packages/own/error-catalog.json'],
  ['in the folder itself', 'packages/own', 'packages/own/error-catalog.json'],
  ['at the root of the project', 'test/users', 'error-catalog.json'],
  ['above a folder that is no package', 'packages/no-manifest/test', 'error-catalog.json'],
  ['not above the first package.json', 'packages/none/test', undefined],
])('the catalog is found %s', (_, folder, expected) => {
  const found = findCatalog(join(project, folder), {});
  expect(found).toBe(expected === undefined ? undefined : join(project, expected));
});

test('the environment names another one, from the working directory', () => {
  const environment = { [CATALOG_VARIABLE]: 'contract/errors.json' };
  expect(findCatalog(join(project, 'packages/own'), environment)).toBe(
    join(process.cwd(), 'contract/errors.json'),
  );
});

test('an empty variable names nothing', () => {
  expect(findCatalog(project, { [CATALOG_VARIABLE]: '' })).toBe(join(project, 'error-catalog.json'));
});

test('the environment of the process counts', () => {
  process.env[CATALOG_VARIABLE] = join(project, 'x.json');
  try {
    expect(findCatalog(project)).toBe(join(project, 'x.json'));
  } finally {
    delete process.env[CATALOG_VARIABLE];
  }
});
