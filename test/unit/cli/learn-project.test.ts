import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ErrorCatalog } from '../../../src';
import { errorCases } from '../../fixtures/server/error-cases';
import { environmentOfUser } from '../../fixtures/support/environment-of-user';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import { runJest } from '../../fixtures/support/run-jest';

const repository = join(__dirname, '..', '..', '..');
const server = join(repository, 'test', 'fixtures', 'server');
const projects: PackageProject[] = [];
afterAll(() => projects.forEach(({ remove }) => remove()));

function project(files: { readonly [name: string]: string | object }, packages: readonly string[] = []) {
  const source = mkdtempSync(join(tmpdir(), 'learn-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(source, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
  }
  const created = createPackageProject(source, ['jest', ...packages]);
  rmSync(source, { recursive: true });
  projects.push(created);
  return created.folder;
}

function learn(folder: string, ...args: string[]) {
  const cli = join(folder, 'node_modules', 'jest-error-contract', 'dist', 'cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'learn', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: environmentOfUser(),
  });
  return { status, out: stdout, err: stderr };
}

const read = <T>(folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;

const GATED = {
  setupFilesAfterEnv: ['jest-error-contract/register', 'jest-error-contract/enforce'],
  reporters: ['default', 'jest-error-contract/reporter'],
};

describe('the API of the repository, with its catalog taken away', () => {
  const swc = ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }];
  const config = { transform: { '^.+\\.ts$': swc }, testTimeout: 60_000 };
  const tests = `
    import { createApp } from '${server}/app';
    import { errorCases } from '${server}/error-cases';
    import request from 'supertest';
    let api;
    beforeAll(async () => { api = await createApp({ log: () => {} }); });
    beforeEach(() => api.reset());
    afterAll(() => api.close());
    test.each(errorCases)('$request', async ({ send, switches, status }) => {
      Object.assign(api.switches, switches);
      expect((await send(api.app)).status).toBe(status);
    });
    test('an old route', async () => {
      expect((await request(api.app).get('/legacy/accounts')).status).toBe(401);
    });
  `;
  let folder: string;
  beforeAll(() => {
    folder = project(
      { 'package.json': { scripts: { test: 'jest' } }, 'jest.config.json': config, 'api.test.ts': tests },
      ['@swc'],
    );
  });

  test('learn finds format, codes and status codes, and writes them', () => {
    const { status, out, err } = learn(folder);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('Ran 55 tests, all passed. Saw 55 error responses in 1 test file.');
    expect(out).toContain('  format    simple: 55 responses match it, sure\n');
    const catalog = read<ErrorCatalog>(folder, 'error-catalog.json');
    expect(catalog.format).toBe('simple');
    const named = (list: readonly { readonly status: number; readonly code: string }[]) =>
      [...new Set(list.map((one) => `${one.status} ${one.code}`))].sort();
    expect(named(catalog.errors)).toEqual(named(errorCases));
  });

  test('afterwards the suite with the gate is green', () => {
    writeFileSync(join(folder, 'jest.config.json'), JSON.stringify({ ...config, ...GATED }));
    const { exitCode, text } = runJest(folder);
    expect([exitCode, text]).toEqual([0, expect.stringContaining('Error contract passed')]);
  });

  test('what breaks the contract from now on is red', () => {
    const broken = tests.replace(
      'send(api.app)',
      "send(require('express')().use((_req, res) => res.status(status).json({ error: 'oops', message: 'No' })))",
    );
    writeFileSync(join(folder, 'broken.test.ts'), broken);
    const { exitCode, files } = runJest(folder, { options: { testPathPatterns: 'broken' } });
    const failed = files.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed'),
    );
    expect(exitCode).toBe(1);
    expect(failed.length).toBeGreaterThanOrEqual(errorCases.length);
  });
});

describe('a small API', () => {
  const app = `
    const { createServer } = require('node:http');
    const send = (res, status, body, type = 'application/json') => {
      res.writeHead(status, { 'Content-Type': type });
      res.end(type === 'application/json' ? JSON.stringify(body) : body);
    };
    module.exports = createServer((req, res) => {
      if (req.url === '/page') return send(res, 500, '<pre>Error: x\\n at y (/srv/app/z.js:1:2)</pre>', 'text/html');
      const [, status, code] = req.url.split('/');
      send(res, Number(status), { success: false, code, message: code + ' happened' });
    });`;
  const testOf = (...paths: string[]) => `
    const request = require('supertest');
    const app = require('./app');
    test.each(${JSON.stringify(paths)})('%s', async (path) => {
      expect((await request(app).get(path)).status).toBeGreaterThan(399);
    });`;
  const gated = { jest: GATED };
  const first = testOf('/404/user_not_found', '/409/email_taken', '/409/name_taken', '/page');
  let folder: string;
  beforeAll(() => {
    folder = project({
      'package.json': { scripts: { test: 'jest --coverage' } },
      'app.js': app,
      'a.test.js': first,
    });
  });

  test('learn writes a format of its own, and what leaks into the baseline', () => {
    const { status, out } = learn(folder);
    expect([status, out]).toMatchInlineSnapshot(`
     [
       0,
       "Ran 4 tests, all passed. Saw 4 error responses in 1 test file.

     Concluded
       format    api (of your own): 3 of 4 responses match it, likely
       entries   3
         404 user_not_found  ×1
         409 email_taken  ×1
         409 name_taken  ×1
       baseline  3 known violations
         500  leak
         500  media-type Content-Type
         500  unlisted status

     For you to decide
       1. Review your own format in the catalog, and name it: it describes the responses seen, not your intention.
       2. 500 Internal Server Error shows internals of the server (a stack trace, a page of the framework). Fix that first, and remove it from the baseline.
       3. 500 Internal Server Error came in no readable format, so the catalog has no entry for it. What should such an error look like?

     Wrote error-catalog.json: 3 errors.
     Wrote error-contract-baseline.json: 3 known violations.
     Next: let the gate check every error response, with preset: 'jest-error-contract' in Jest. Next to another preset, add jest-error-contract/enforce to setupFilesAfterEnv and jest-error-contract/reporter to reporters; in Vitest, add jest-error-contract/vitest/enforce to setupFiles.
     ",
     ]
    `);
    expect(read(folder, 'error-catalog.json')).toMatchInlineSnapshot(`
     {
       "$schema": "./node_modules/jest-error-contract/schemas/error-catalog.schema.json",
       "errors": [
         {
           "code": "user_not_found",
           "message": "user_not_found happened",
           "status": 404,
         },
         {
           "code": "email_taken",
           "message": "email_taken happened",
           "status": 409,
         },
         {
           "code": "name_taken",
           "message": "name_taken happened",
           "status": 409,
         },
       ],
       "format": {
         "cannotCarry": [
           "details",
         ],
         "codeCase": "snake",
         "codeOptional": false,
         "crossChecks": [],
         "extends": "fastify",
         "extensions": "",
         "id": "api",
         "mediaTypes": [
           "application/json",
         ],
         "members": {
           "title": null,
         },
         "parameters": "any",
         "reference": "the responses that the tests of this project provoked",
         "schema": {
           "properties": {
             "code": {
               "type": "string",
             },
             "message": {
               "type": "string",
             },
             "success": {
               "type": "boolean",
             },
           },
           "required": [
             "success",
             "code",
             "message",
           ],
           "type": "object",
         },
         "strictSchema": true,
         "summary": "How this API writes its errors, as seen by \`learn\`",
         "template": {
           "/error": null,
           "/statusCode": null,
           "/success": {
             "const": false,
           },
         },
         "title": "Errors of this API",
       },
     }
    `);
    expect(read(folder, 'error-contract-baseline.json')).toMatchInlineSnapshot(`
     {
       "version": 1,
       "violations": [
         {
           "at": "",
           "code": null,
           "file": "a.test.js",
           "rule": "leak",
           "status": 500,
           "test": "/page",
         },
         {
           "at": "Content-Type",
           "code": null,
           "file": "a.test.js",
           "rule": "media-type",
           "status": 500,
           "test": "/page",
         },
         {
           "at": "status",
           "code": null,
           "file": "a.test.js",
           "rule": "unlisted",
           "status": 500,
           "test": "/page",
         },
       ],
     }
    `);
  });

  test('the suite with the gate is green', () => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify(gated));
    expect(runJest(folder).exitCode).toBe(0);
  });

  test('a second run is refused, and changes nothing', () => {
    const before = readFileSync(join(folder, 'error-catalog.json'), 'utf8');
    expect(learn(folder)).toMatchInlineSnapshot(`
     {
       "err": "error-catalog.json exists already, so nothing was changed.
     Add new errors to it with learn --update, or move it away to start again.
     ",
       "out": "",
       "status": 2,
     }
    `);
    expect(readFileSync(join(folder, 'error-catalog.json'), 'utf8')).toBe(before);
  });

  test('--update adds what is new, and keeps what a person wrote', () => {
    const file = join(folder, 'error-catalog.json');
    const text = readFileSync(file, 'utf8').replace('user_not_found happened', 'This user is not here');
    writeFileSync(file, text);
    writeFileSync(
      join(folder, 'b.test.js'),
      testOf('/404/user_not_found', '/422/too_short', '/503/maintenance'),
    );
    expect(runJest(folder).exitCode).toBe(1);
    const { status, out } = learn(folder, '--update');
    expect([status, out]).toMatchInlineSnapshot(`
     [
       0,
       "Ran 7 tests, all passed. Saw 7 error responses in 2 test files.

     Added 2 errors to error-catalog.json:
       422 too_short  ×1
       503 maintenance  ×1
     3 violations of the catalog remain: fix the responses, or add them to the baseline with JEST_ERROR_CONTRACT_BASELINE=update.
     ",
     ]
    `);
    const added = readFileSync(file, 'utf8');
    const [head = ''] = text.split(/\n {2}\]/);
    expect(added.startsWith(head)).toBe(true);
    expect(read<ErrorCatalog>(folder, 'error-catalog.json').errors.map(({ code }) => code)).toEqual([
      'user_not_found',
      'email_taken',
      'name_taken',
      'too_short',
      'maintenance',
    ]);
    expect(runJest(folder).exitCode).toBe(0);
    expect(learn(folder, '--update').out).toContain(
      'already lists every error that was seen; nothing was changed.',
    );
  });

  test('tests that fail of themselves are told, and the errors are learnt', () => {
    const red = project({
      'package.json': {},
      'app.js': app,
      'a.test.js': `${first}\ntest('red', () => { throw new Error('red'); });`,
    });
    const { status, out } = learn(red);
    expect([status, out]).toEqual([
      0,
      expect.stringContaining('Ran 5 tests; 1 failed, but not because of the gate. Saw 4 error responses'),
    ]);
  });

  test.each([
    ['no error', { 'a.test.js': "test('x', () => {});" }, 1],
    ['no test', {}, 2],
    [
      'a configuration that is broken',
      { 'a.test.js': first, 'app.js': app, 'jest.config.js': 'throw new Error("mine");' },
      2,
    ],
  ])('%s: nothing is written', (_, files, exitCode) => {
    const none = project({ 'package.json': {}, ...files });
    const { status, out, err } = learn(none);
    expect(status).toBe(exitCode);
    expect(existsSync(join(none, 'error-catalog.json'))).toBe(false);
    expect(`${out}${err}`).toMatch(/nothing was written/);
  });

  test('several suites, with a root folder each, as NestJS has them', () => {
    const nest = project({
      'package.json': {
        scripts: {
          test: 'jest',
          'test:watch': 'jest --watch',
          'test:e2e': 'jest --config ./test/jest-e2e.json',
        },
        jest: { rootDir: 'src' },
      },
      'src/app.js': app,
      'src/a.spec.js': testOf('/404/user_not_found'),
      'test/jest-e2e.json': { rootDir: '.', testRegex: '.e2e.js$', ...GATED },
      'test/b.e2e.js': testOf('/409/email_taken', '/page').replace('./app', '../src/app'),
    });
    const { status, out } = learn(nest);
    expect([status, out]).toEqual([0, expect.stringContaining('Saw 3 error responses in 2 test files.')]);
    expect(read<ErrorCatalog>(nest, 'error-catalog.json').errors.map(({ code }) => code)).toEqual([
      'user_not_found',
      'email_taken',
    ]);
    expect(runJest(nest, { options: { config: 'test/jest-e2e.json' } }).exitCode).toBe(0);
  });

  test('ES modules, and a project in several parts', () => {
    const several = project({
      'package.json': { type: 'module', scripts: { test: 'NODE_OPTIONS=--experimental-vm-modules jest' } },
      'jest.config.js': "export default { projects: ['<rootDir>/one', '<rootDir>/two'] };",
      'one/jest.config.js': "export default { displayName: 'one' };",
      'two/jest.config.js': "export default { displayName: 'two' };",
      'one/app.cjs': app,
      ...Object.fromEntries(
        [
          ['one', '/404/user_not_found'],
          ['two', '/409/email_taken'],
        ].map(([name, path = '']) => [
          `${name}/a.test.js`,
          testOf(path)
            .replace("const request = require('supertest')", "import request from 'supertest'")
            .replace("const app = require('./app')", "import app from '../one/app.cjs'"),
        ]),
      ),
    });
    const { status, out } = learn(several);
    expect([status, out]).toEqual([0, expect.stringContaining('Saw 2 error responses in 2 test files.')]);
  });

  test('init, learn and the gate, one after another', () => {
    const fresh = project({
      'package.json': { scripts: { test: 'jest' }, devDependencies: { jest: '30' } },
      'app.js': app,
      'a.test.js': first,
    });
    const cli = join(fresh, 'node_modules', 'jest-error-contract', 'dist', 'cli.js');
    const made = spawnSync(process.execPath, [cli, 'init'], {
      cwd: fresh,
      encoding: 'utf8',
      env: environmentOfUser(),
    });
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toContain('Ran error-contract.test.js: 2 passed.');
    expect(learn(fresh).status).toBe(0);
    writeFileSync(join(fresh, 'jest.config.js'), `module.exports = ${JSON.stringify(GATED)};`);
    expect(runJest(fresh).exitCode).toBe(0);
    expect(learn(fresh).status).toBe(2);
  });

  test('learn, init and the gate, one after another: the example asks for an error of the catalog', () => {
    const fresh = project({
      'package.json': { scripts: { test: 'jest' }, devDependencies: { jest: '30' } },
      'app.js': app,
      'a.test.js': first,
    });
    expect(learn(fresh).status).toBe(0);
    const learnt = readFileSync(join(fresh, 'error-catalog.json'), 'utf8');
    const cli = join(fresh, 'node_modules', 'jest-error-contract', 'dist', 'cli.js');
    const made = spawnSync(process.execPath, [cli, 'init'], {
      cwd: fresh,
      encoding: 'utf8',
      env: environmentOfUser(),
    });
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toContain('Ran error-contract.test.js: 1 passed.');
    expect(made.stdout).not.toContain('npx jest-error-contract learn');
    expect(readFileSync(join(fresh, 'error-catalog.json'), 'utf8')).toBe(learnt);
    const [{ code } = { code: '' }] = (JSON.parse(learnt) as { errors: readonly { code: string }[] }).errors;
    expect(readFileSync(join(fresh, 'error-contract.test.js'), 'utf8')).toContain(
      `expect(res).toBeErrorResponse('${code}');`,
    );
    writeFileSync(join(fresh, 'jest.config.js'), `module.exports = ${JSON.stringify(GATED)};`);
    expect(runJest(fresh).exitCode).toBe(0);
  });

  test("a run of one's own that listens leaves records to learn from", () => {
    const reporters = ['default', ['jest-error-contract/reporter', { records: 'heard' }]];
    const listening = project({
      'package.json': { jest: { ...GATED, reporters } },
      'app.js': app,
      'a.test.js': first,
    });
    const { exitCode, text } = runJest(listening, { env: { JEST_ERROR_CONTRACT_LISTEN: '1' } });
    expect([exitCode, text]).toEqual([0, expect.stringContaining('Error contract passed')]);
    const { status, out } = learn(listening, '--from', 'heard');
    expect([status, out]).toEqual([
      0,
      expect.stringContaining('Read 1 file of records. Saw 4 error responses in 1 test file.'),
    ]);
    expect(runJest(listening).exitCode).toBe(0);
  });
});
