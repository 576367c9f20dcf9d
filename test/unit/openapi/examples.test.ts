import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogFromOpenApi } from '../../../src';
import { runMain } from '../cli/run-main';

const schema = { type: 'object', required: ['error'], properties: { error: { type: 'string' } } };

const API = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  paths: {
    '/orders/{id}': {
      get: {
        responses: {
          404: { description: 'None', content: { 'application/json': { schema, example: { error: 7 } } } },
          409: {
            description: 'Taken',
            content: {
              'application/json': {
                schema,
                examples: {
                  right: { value: { error: 'taken' } },
                  wrong: { $ref: '#/components/examples/Wrong' },
                },
              },
            },
          },
        },
      },
      delete: {
        responses: {
          409: {
            description: 'Taken',
            content: { 'application/json': { schema, example: { error: 'taken', by: 'this operation' } } },
          },
        },
      },
    },
  },
  components: { examples: { Wrong: { value: ['wrong'] } } },
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jest-error-contract-examples-'));
  writeFileSync(join(folder, 'api.json'), JSON.stringify(API));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('entries show the examples of the document, operations those of their own', () => {
  const { errors, operations } = catalogFromOpenApi(API);
  expect(errors.map(({ code, examples }) => [code, examples])).toEqual([
    ['7', [{ error: 7 }]],
    ['taken', [{ error: 'taken' }]],
  ]);
  expect(operations.map(({ method, examples }) => [method, examples])).toEqual([
    ['GET', undefined],
    ['DELETE', { taken: [{ error: 'taken', by: 'this operation' }] }],
  ]);
});

test('an example that does not match its schema is a warning, where that is asked for', () => {
  expect(catalogFromOpenApi(API).warnings.filter(({ problem }) => problem.includes('example'))).toEqual([]);
  const { warnings } = catalogFromOpenApi(API, { checkExamples: true });
  expect(
    warnings.filter(({ problem }) => problem.includes('example')).map(({ at, problem }) => [at, problem]),
  ).toMatchInlineSnapshot(`
   [
     [
       "/paths/~1orders~1{id}/get/responses/404/content/application~1json/example",
       "is an example that does not match its schema, at /error: expected a string",
     ],
     [
       "/components/examples/Wrong/value",
       "is an example that does not match its schema, as a whole: expected an object",
     ],
   ]
  `);
});

test('lint tells it', async () => {
  const { out, exitCode } = await runMain(['lint', 'api.json'], { cwd: folder });
  expect(out).toContain('is an example that does not match its schema, at /error: expected');
  expect(exitCode).toBe(0);
});

test('docs groups by operation', async () => {
  const { out, err } = await runMain(['docs', '--catalog', 'api.json', '--out', 'pages'], { cwd: folder });
  expect({ out, err }).toEqual({
    out: expect.stringMatching(/^Wrote \d+ pages to pages; open pages\/index\.html\.\n$/),
    err: '',
  });
  const index = readFileSync(join(folder, 'pages', 'index.html'), 'utf8');
  expect(
    [...index.matchAll(/<h2>([^<]*)<\/h2>\s*<p>([^<]*)/g)].map(([, ...texts]) => texts.join(': ')),
  ).toEqual([
    'GET /orders/{id}: 2 errors that it declares',
    'DELETE /orders/{id}: 1 error that it declares',
    expect.stringMatching(/^Decisions/),
    expect.stringMatching(/^Frameworks/),
  ]);
  const page = readFileSync(join(folder, 'pages', 'taken.html'), 'utf8');
  expect(page.replaceAll(/<[^>]*>/g, '')).toContain(
    'const catalog = catalogFromOpenApi(&quot;api.json&quot;);',
  );
});
