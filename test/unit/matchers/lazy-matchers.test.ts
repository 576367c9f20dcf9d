import { join } from 'node:path';
import { CatalogError } from '../../../src';
import { createMatchers } from '../../../src/matchers/create-matchers';
import { lazyMatchers } from '../../../src/matchers/lazy-matchers';
import { temporaryProject } from '../catalog/temporary-project';

function fileWith(catalog: unknown): string {
  return join(temporaryProject({ 'error-catalog.json': catalog }), 'error-catalog.json');
}

const errors = [{ code: 'taken', status: 409 }];

test.each<readonly [string, object]>([
  ['entries of its own', { errors }],
  ['an extended one', { errors, extends: 'standard' }],
  ['any code', { errors, codes: 'any' }],
  ['operations', { errors, operations: [{ method: 'GET', path: '/', errors: { '4xx': ['taken'] } }] }],
])('a catalog with %s has the names that it has once it is loaded', (_, catalog) => {
  const file = fileWith(catalog);
  expect(Object.keys(lazyMatchers(file))).toEqual(Object.keys(createMatchers({ catalog: file })));
});

test('without a catalog they are those of the built-in one', () => {
  expect(Object.keys(lazyMatchers(undefined))).toEqual(Object.keys(createMatchers()));
});

test.each([
  ['text that is no JSON', '{"errors": ['],
  ['no list of errors', '{"errors": {}}'],
  ['no object', 'null'],
])('a file with %s is refused at once', (_, content) => {
  const file = fileWith(content);
  expect(() => lazyMatchers(file)).toThrow(CatalogError);
});

test('what else is wrong with a catalog, its first assertion tells', () => {
  const file = fileWith({ errors: [{ code: 'taken', status: 409, message: 7 }] });
  const { toBeConflict } = lazyMatchers(file);
  const context = {} as ThisParameterType<typeof toBeConflict>;
  expect(() => toBeConflict.call(context, {})).toThrow('/errors/0/message');
});
