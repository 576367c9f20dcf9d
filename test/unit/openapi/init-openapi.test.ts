import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '../../../src';
import { temporaryProject } from '../catalog/temporary-project';
import { runMain } from '../cli/run-main';
import { asserting } from '../core/formats/asserting';

const document = join(__dirname, 'documents', 'library.yaml');

test('init --openapi writes a catalog that loads, with its formats beside it', async () => {
  const cwd = temporaryProject({ 'package.json': {} });
  const { exitCode, out, err } = await runMain(['init', '--openapi', document], { cwd });
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect(out.replaceAll(document, 'library.yaml')).toMatchInlineSnapshot(`
   "Found JavaScript, CommonJS, no known framework, Jest without a configuration.

     wrote    error-catalog.json
     wrote    error-formats/error.json
     wrote    error-formats/list-books-400.json
     wrote    error-formats/problem.json
     wrote    error-formats/delete-books-isbn-404.json
     wrote    error-formats/delete-books-latest-405.json
     wrote    error-formats/head-health-503.json
              6 operations, 10 errors
     to do    library.yaml has 5 gaps: npx jest-error-contract lint library.yaml lists them
     wrote    jest.config.js

   Next:
     npm install --save-dev jest supertest jest-error-contract
     npx jest
     npx jest-error-contract simulate
   "
  `);

  const catalog = loadCatalog(join(cwd, 'error-catalog.json'));
  const { broken } = asserting({ catalog });
  const answer = (body: object, method = 'POST') => ({
    status: 409,
    headers: { 'Content-Type': 'application/json' },
    body,
    request: { method, url: '/books' },
  });
  expect(broken(answer({ error: 'isbn_taken', message: 'No' }), 409)).toEqual([]);
  expect(broken(answer({ error: 'isbn_taken' }), 409)).toEqual(['schema /message']);

  expect((await runMain(['lint'], { cwd })).out).toContain('5 pieces of advice.');
});

test('what is there is kept, unless --force says otherwise', async () => {
  const cwd = temporaryProject({ 'package.json': {}, 'error-catalog.json': { errors: [] } });
  expect((await runMain(['init', '--openapi', document], { cwd })).out).toContain(
    'kept     error-catalog.json',
  );
  writeFileSync(join(cwd, 'error-catalog.json'), '{}');
  await runMain(['init', '--openapi', document, '--force'], { cwd });
  expect(readFileSync(join(cwd, 'error-catalog.json'), 'utf8')).toContain('"/books"');
});

test('a document that is not there', async () => {
  const cwd = temporaryProject({ 'package.json': {} });
  const { exitCode, err } = await runMain(['init', '--openapi', 'api.yaml'], { cwd });
  expect(exitCode).toBe(2);
  expect(err).toContain(`of the OpenAPI document ${join(cwd, 'api.yaml')} has a problem`);
});
