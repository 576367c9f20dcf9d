import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CatalogReport, ContractReport } from '../../../src/coverage/contract-report';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import { runJest } from '../../fixtures/support/run-jest';
import { runVitest } from '../../fixtures/support/run-vitest';
import { runMain } from '../cli/run-main';

const json = {
  'application/json': {
    schema: { type: 'object', required: ['error'], properties: { error: { type: 'string' } } },
  },
};
const error = { description: 'An error', content: json };
const ok = { description: 'OK' };

const API = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  paths: {
    '/items': {
      get: { responses: { 200: ok, '4XX': error, 500: error } },
      post: { responses: { 201: ok, 400: error, 409: error } },
    },
    '/items/{id}': { get: { responses: { 200: ok, 404: error, default: error } } },
    '/orders/{id}': { get: { responses: { 200: ok, 404: error } } },
    '/health': { get: { responses: { 200: ok } } },
  },
};

const HEAD = `
import http from 'node:http';
import request from 'supertest';
const answers = {
  'GET /items?page=x': [400, { error: 'bad_page' }],
  'GET /items?page=9': [404, { error: 'no_such_page' }],
  'POST /items': [409, { error: 'taken' }],
  'GET /items/1': [404, { error: 'gone' }],
  'GET /items/2': [503, { error: 'busy' }],
  'GET /orders/1': [404, { message: 'no error' }],
  'GET /orders/2': [500, { error: 'oops' }],
  'HEAD /items/1': [404, {}],
};
const app = http.createServer((req, res) => {
  const [status, body] = answers[req.method + ' ' + req.url] ?? [req.url === '/hidden' ? 500 : 404, { error: 'unknown' }];
  res.writeHead(status, { 'Content-Type': 'application/json' });
  res.end(JSON.stringify(body));
});
`;

const FILES: { readonly [name: string]: string } = {
  'package.json': JSON.stringify({ type: 'module', devDependencies: { supertest: '*' } }),
  'api.json': JSON.stringify(API),
  'use-catalog.js': `
    import { catalogFromOpenApi, createMatchers } from 'jest-error-contract';
    expect.extend(createMatchers({ catalog: catalogFromOpenApi('api.json') }));`,
  'jest.config.js': `
    const options = JSON.parse(process.env.REPORTER_OPTIONS ?? '{}');
    export default {
      testEnvironment: 'node', testMatch: ['**/*.test.js'], transform: {},
      setupFilesAfterEnv: ['jest-error-contract/register', './use-catalog.js', 'jest-error-contract/enforce'],
      reporters: [['jest-error-contract/reporter', options]],
    };`,
  'vitest.config.js': `
    const options = JSON.parse(process.env.REPORTER_OPTIONS ?? '{}');
    export default { test: {
      globals: true, include: ['*.test.js'], sequence: { setupFiles: 'list' },
      setupFiles: ['jest-error-contract/vitest', './use-catalog.js', 'jest-error-contract/vitest/enforce'],
      reporters: [['json', { outputFile: 'vitest-results.json' }], ['jest-error-contract/vitest/reporter', options]],
    } };`,
  'items.test.js': `${HEAD}
    test('asks for a page that is none', () => request(app).get('/items?page=x'));
    test('asks for a page that is not there', () => request(app).get('/items?page=9'));
    test('adds an item twice', async () => { expect(await request(app).post('/items')).toBeConflict(); });
    test('asks for an item that is gone', () => request(app).get('/items/1'));
    test('asks whether it is gone', () => request(app).head('/items/1'));
    test('asks at a bad time', () => request(app).get('/items/2'));`,
  'orders.test.js': `${HEAD}
    test('asks for an order that is not there', () => request(app).get('/orders/1'));
    test('asks for an order that nobody can read', () => request(app).get('/orders/2'));
    test('asks for what no document describes', () => request(app).get('/hidden'));
    test('asks for nothing', () => request(app).get('/nowhere'));
    test('looks at a response without its request', () => {
      expect({ status: 404, headers: { 'content-type': 'application/json' }, body: { error: 'x' } }).toBeNotFound();
    });`,
};

let project: PackageProject;
beforeAll(() => {
  const source = mkdtempSync(join(tmpdir(), 'jest-error-contract-operations-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(source, name)), { recursive: true });
    writeFileSync(join(source, name), text);
  }
  project = createPackageProject(source, ['vitest', 'vite']);
  rmSync(source, { recursive: true });
});
afterAll(() => project.remove());

interface Run {
  readonly exitCode: number | null;
  readonly text: string;
}

const withJest = (options: object, shard?: string): Run =>
  runJest(project.folder, {
    options: shard === undefined ? {} : { shard },
    env: { REPORTER_OPTIONS: JSON.stringify(options) },
  });
const withVitest = (options: object, shard?: string): Run =>
  runVitest(project.folder, {
    args: shard === undefined ? [] : [`--shard=${shard}`],
    env: { REPORTER_OPTIONS: JSON.stringify(options) },
  });

const written = (name: string): string => readFileSync(join(project.folder, name), 'utf8');
const catalogIn = (name: string): CatalogReport | undefined =>
  (JSON.parse(written(name)) as ContractReport).catalogs.find(({ source }) => source === 'api.json');

/** What became of each error, as few words as possible. */
function verdictsIn(name: string): object {
  const { own, held, percentage, operations = [], undeclared = [] } = catalogIn(name) ?? {};
  return {
    own,
    held,
    percentage,
    declared: operations.flatMap((one) =>
      one.errors.map(({ status, state, responses, tests }) =>
        [one.name, status, state, responses, ...tests.map(({ test }) => test)].join(' | '),
      ),
    ),
    undeclared: undeclared.map(({ operation, described, status, tests }) =>
      [operation, described, status, ...tests.map(({ test }) => test)].join(' | '),
    ),
  };
}

const OUTPUTS = {
  json: 'r.json',
  text: 'r.txt',
  markdown: 'r.md',
  html: 'r.html',
  github: 'r.github',
  sarif: 'r.sarif',
};

const VERDICTS = {
  own: 7,
  held: 4,
  percentage: 57.1,
  declared: [
    'GET /items | 500 | never | 0',
    'GET /items | 4xx | held | 2 | asks for a page that is none | asks for a page that is not there',
    'POST /items | 400 | never | 0',
    'POST /items | 409 | held | 1 | adds an item twice',
    'GET /items/{id} | 404 | held | 2 | asks for an item that is gone | asks whether it is gone',
    'GET /items/{id} | default | held | 1 | asks at a bad time',
    'GET /orders/{id} | 404 | broken | 1 | asks for an order that is not there',
  ],
  undeclared: [
    'GET /orders/{id} | true | 500 | asks for an order that nobody can read',
    'GET /hidden | false | 500 | asks for what no document describes',
  ],
};

const summaryOf = (text: string): string =>
  /Error contract [^]*?(?=Test results|JSON report|$)/.exec(text)?.[0] ?? '';

describe.each([
  ['Jest', withJest],
  ['Vitest', withVitest],
])('%s', (_, run) => {
  test('what became of each error of each operation, by which tests', () => {
    const { exitCode, text } = run({ outputs: OUTPUTS, threshold: 60 });
    expect(verdictsIn('r.json')).toEqual(VERDICTS);
    expect(exitCode).toBe(1);
    expect(text).toContain('api.json: 4 of 7 errors of 4 operations held (57.1 %)');
  });

  test('a threshold, and errors that must hold, count operations', () => {
    run({ outputs: { json: 'r.json' }, threshold: 57, mustCover: ['POST /items 409', 'POST /items 400'] });
    const { failures, notes } = JSON.parse(written('r.json')) as ContractReport;
    expect(failures).toContain('Must be covered, but did not hold: POST /items 400.');
    expect(notes).toContain(
      'api.json: 57.1 % of its errors held, more than the threshold: raise it to 57.1.',
    );
  });

  test('shards, merged, say the same as the whole run', async () => {
    rmSync(join(project.folder, 'shards'), { recursive: true, force: true });
    for (const shard of ['1/2', '2/2']) run({ records: 'shards' }, shard);
    const { exitCode, out } = await runMain(
      ['merge', 'shards', '--json', 'merged.json', '--threshold', '60'],
      {
        cwd: project.folder,
      },
    );
    expect(exitCode).toBe(1);
    expect(verdictsIn('merged.json')).toEqual(VERDICTS);
    expect(out).toContain('api.json: 4 of 7 errors of 4 operations held (57.1 %)');
  });
});

describe('every output of a run with Jest', () => {
  beforeAll(() => void withJest({ outputs: OUTPUTS, threshold: 60 }));

  test('text', () =>
    expect(written('r.txt')).toMatchInlineSnapshot(`
     "Error contract failed · 11 error responses in 2 test files
       api.json: 4 of 7 errors of 4 operations held (57.1 %)
         GET /items
           500     never seen
           4xx     held
             ← GET /items in items.test.js › asks for a page that is none
             ← GET /items in items.test.js › asks for a page that is not there
         POST /items
           400     never seen
           409     held
             ← POST /items in items.test.js › adds an item twice
         GET /items/{id}
           404     held
             ← GET /items/1 in items.test.js › asks for an item that is gone
             ← HEAD /items/1 in items.test.js › asks whether it is gone
           default held
             ← GET /items/2 in items.test.js › asks at a bad time
         GET /orders/{id}
           404     never valid
             ← GET /orders/1 in orders.test.js › asks for an order that is not there
           500     not declared
             ← GET /orders/2 in orders.test.js › asks for an order that nobody can read
         GET /hidden (no operation)
           500     not declared
             ← GET /hidden in orders.test.js › asks for what no document describes
       Violations: 3 failed, 1 as advice
         orders.test.js:20  schema /error  GET /orders/1 → 404  in "asks for an order that is not there"
         orders.test.js:21  unlisted status  GET /orders/2 → 500  in "asks for an order that nobody can read"
         orders.test.js:22  unlisted status  GET /hidden → 500  in "asks for what no document describes"
       ✗ 3 violations of the error contract.
       ✗ api.json: 57.1 % of its errors held; the threshold is 60 %.
       · api.json: 1 response had no request, and does not count for any operation (first in orders.test.js). Pass matchers the response of the client, or add "request": { "method", "url" } to it.
     "
    `));
  test('markdown', () =>
    expect(written('r.md').replace(/### Violations[^]*/, '')).toMatchInlineSnapshot(`
     "## Error contract: failed ❌

     11 error responses in 2 test files; 3 violations failed, 0 allowed, 0 in the baseline.

     - ❌ 3 violations of the error contract.
     - ❌ api.json: 57.1 % of its errors held; the threshold is 60 %.

     - api.json: 1 response had no request, and does not count for any operation (first in orders.test.js). Pass matchers the response of the client, or add "request": { "method", "url" } to it.

     ### api.json

     4 of 7 declared errors held (57.1 %).

     | Operation | Error | State | Responses | Provoked by |
     | --- | --- | --- | --- | --- |
     | GET /items | 4xx | ✅ held | 2 | asks for a page that is none (items.test.js), … 1 more |
     | POST /items | 409 | ✅ held | 1 | adds an item twice (items.test.js) |
     | GET /items/{id} | 404 | ✅ held | 2 | asks for an item that is gone (items.test.js), … 1 more |
     | GET /items/{id} | default | ✅ held | 1 | asks at a bad time (items.test.js) |
     | GET /orders/{id} | 404 | ❌ never valid | 1 | asks for an order that is not there (orders.test.js) |
     | GET /orders/{id} | 500 | ❓ not declared | 1 | asks for an order that nobody can read (orders.test.js) |
     | GET /hidden (no operation) | 500 | ❓ not declared | 1 | asks for what no document describes (orders.test.js) |

     | Operation | ⬜ never seen |
     | --- | --- |
     | GET /items | 500 |
     | POST /items | 400 |

     ### Causes

     | Rule | Violations | Test files | First | Test |
     | --- | --- | --- | --- | --- |
     | unlisted status | 2 | 1 | orders.test.js:21 | asks for an order that nobody can read |
     | schema /error | 1 | 1 | orders.test.js:20 | asks for an order that is not there |

     "
    `));
  test('github', () =>
    expect(written('r.github').replaceAll(/^::error.*\n/gm, '')).toMatchInlineSnapshot(`
     "::notice title=Error contract::api.json: 2 declared errors were never seen: GET /items 500; POST /items 400.
     ::notice file=orders.test.js,title=Error contract::api.json: GET /orders/{id} answered 500, which it does not declare (first in "asks for an order that nobody can read").
     ::notice file=orders.test.js,title=Error contract::api.json: GET /hidden answered 500, but the document describes no such operation (first in "asks for what no document describes").
     "
    `));
  test('sarif', () => {
    const log = JSON.parse(written('r.sarif')) as {
      runs: [
        { invocations: [{ toolExecutionNotifications: { level: string; message: { text: string } }[] }] },
      ];
    };
    const [{ invocations }] = log.runs;
    const notes = invocations[0].toolExecutionNotifications.filter(({ level }) => level === 'note');
    expect(notes.map(({ message }) => message.text).join('\n')).toMatchInlineSnapshot(`
     "api.json: 2 declared errors were never seen: GET /items 500; POST /items 400.
     api.json: GET /orders/{id} answered 500, which it does not declare (first in "asks for an order that nobody can read").
     api.json: GET /hidden answered 500, but the document describes no such operation (first in "asks for what no document describes")."
    `);
  });
  test('html', () => {
    const rows = /<div[^>]*aria-label="Operations of api.json"[^]*?<\/div>/.exec(written('r.html'))?.[0];
    expect(rows).toMatchInlineSnapshot(`
     "<div class="wide" tabindex="0" role="region" aria-label="Operations of api.json"><table>
     <thead><tr><th scope="col">Operation</th><th scope="col">Error</th><th scope="col">State</th><th scope="col">Responses</th><th scope="col">Provoked by</th></tr></thead>
     <tbody>
     <tr class="never"><th scope="rowgroup" rowspan="2"><code>GET /items</code></th><td>500</td><td><span class="state">never seen</span></td><td>0</td><td>—</td></tr>
     <tr class="held"><td>4xx</td><td><span class="state">held</span></td><td>2</td><td><details><summary>2 tests</summary><ul><li><code>GET /items</code> asks for a page that is none <span class="quiet">items.test.js</span></li><li><code>GET /items</code> asks for a page that is not there <span class="quiet">items.test.js</span></li></ul></details></td></tr>
     </tbody>
     <tbody>
     <tr class="never"><th scope="rowgroup" rowspan="2"><code>POST /items</code></th><td>400</td><td><span class="state">never seen</span></td><td>0</td><td>—</td></tr>
     <tr class="held"><td>409</td><td><span class="state">held</span></td><td>1</td><td><details><summary>1 test</summary><ul><li><code>POST /items</code> adds an item twice <span class="quiet">items.test.js</span></li></ul></details></td></tr>
     </tbody>
     <tbody>
     <tr class="held"><th scope="rowgroup" rowspan="2"><code>GET /items/{id}</code></th><td>404</td><td><span class="state">held</span></td><td>2</td><td><details><summary>2 tests</summary><ul><li><code>GET /items/1</code> asks for an item that is gone <span class="quiet">items.test.js</span></li><li><code>HEAD /items/1</code> asks whether it is gone <span class="quiet">items.test.js</span></li></ul></details></td></tr>
     <tr class="held"><td>default</td><td><span class="state">held</span></td><td>1</td><td><details><summary>1 test</summary><ul><li><code>GET /items/2</code> asks at a bad time <span class="quiet">items.test.js</span></li></ul></details></td></tr>
     </tbody>
     <tbody>
     <tr class="broken"><th scope="rowgroup" rowspan="2"><code>GET /orders/{id}</code></th><td>404</td><td><span class="state">never valid</span></td><td>1</td><td><details><summary>1 test</summary><ul><li><code>GET /orders/1</code> asks for an order that is not there <span class="quiet">orders.test.js</span></li></ul></details></td></tr>
     <tr class="undeclared"><td>500</td><td><span class="state">not declared</span></td><td>1</td><td><details><summary>1 test</summary><ul><li><code>GET /orders/2</code> asks for an order that nobody can read <span class="quiet">orders.test.js</span></li></ul></details></td></tr>
     </tbody>
     <tbody>
     <tr class="undeclared"><th scope="rowgroup" rowspan="1"><code>GET /hidden (no operation)</code></th><td>500</td><td><span class="state">not declared</span></td><td>1</td><td><details><summary>1 test</summary><ul><li><code>GET /hidden</code> asks for what no document describes <span class="quiet">orders.test.js</span></li></ul></details></td></tr>
     </tbody></table></div>"
    `);
  });
});

test('a summary fits into 80 columns', () => {
  const { text } = withJest({ threshold: 60 });
  expect(summaryOf(text)).toMatchInlineSnapshot(`
   "Error contract failed · 11 error responses in 2 test files
     api.json: 4 of 7 errors of 4 operations held (57.1 %)
       held           GET /items 4xx; POST /items 409; GET /items/{id} 404, default
       never valid    GET /orders/{id} 404
       never seen     GET /items 500; POST /items 400
       not declared   GET /orders/{id} 500; GET /hidden (no operation) 500
     Violations: 3 failed, 1 as advice
       orders.test.js:21  unlisted status  GET /orders/2 → 500  ×2  in "asks for an order that nobody can read"
       orders.test.js:20  schema /error  GET /orders/1 → 404  in "asks for an order that is not there"
     ✗ 3 violations of the error contract.
     ✗ api.json: 57.1 % of its errors held; the threshold is 60 %.
     · api.json: 1 response had no request, and does not count for any operation (first in orders.test.js). Pass matchers the response of the client, or add "request": { "method", "url" } to it.
   "
  `);
  const lines = summaryOf(text)
    .split('\n')
    .filter((line) => /^ {4}(?:held|never|not declared)/.test(line));
  expect(lines).toHaveLength(4);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});
