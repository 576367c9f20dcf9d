import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ContractReport } from '../../../src/coverage/contract-report';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import type { JestRun } from '../../fixtures/support/run-jest';
import { runJest } from '../../fixtures/support/run-jest';

/** Small suites, each with the verdict that its run must end with. */
const HEAD = `
const http = require('node:http');
const request = require('supertest');
const app = http.createServer((req, res) => {
  const [status, body] = { '/good': [404, { error: 'not_found', message: 'No such user' }], '/bad': [404, { message: 'no code' }] }[req.url] ?? [200, {}];
  res.writeHead(status, { 'Content-Type': 'application/json' });
  res.end(JSON.stringify(body));
});
`;

const FILES: { readonly [name: string]: string } = {
  'package.json': JSON.stringify({ devDependencies: { jest: '*', got: '*', supertest: '*' } }),
  'jest.config.js': `module.exports = {
    rootDir: __dirname,
    testEnvironment: 'node',
    testMatch: [__dirname + '/' + process.env.SUITE + '/*.test.js'],
    setupFiles: process.env.SUITE === 'unrecorded' ? [__dirname + '/unrecorded/forget.js'] : [],
    setupFilesAfterEnv: ['jest-error-contract/register', 'jest-error-contract/enforce'],
    reporters: ['default', ['jest-error-contract/reporter', { outputs: { json: 'report.json' }, ...JSON.parse(process.env.REPORTER_OPTIONS ?? '{}') }]],
    transform: {},
  };`,
  'holds/a.test.js': `${HEAD}
    test('holds', () => request(app).get('/good'));`,
  'no-client/a.test.js': `test('adds', () => { expect(1 + 1).toBe(2); });`,
  'no-error/a.test.js': `${HEAD}
    test('is fine', () => request(app).get('/fine').expect(200));`,
  'broken-catalog/error-catalog.json': JSON.stringify({ errors: [{ code: 'a b', status: 404 }] }),
  'broken-catalog/a.test.js': `${HEAD}
    test('asks', () => request(app).get('/good'));`,
  'caught-catalog/error-catalog.json': JSON.stringify({ errors: [{ code: 'a b', status: 404 }] }),
  'caught-catalog/a.test.js': `${HEAD}
    test('goes on', () => {
      try { expect({ status: 404, headers: {}, text: '' }).toBeNotFound(); } catch {}
    });`,
  // Where an error may come inside a success, the catalog is read for that.
  'success-alone/error-catalog.json': JSON.stringify({ format: './none.json', errors: [] }),
  'success-alone/a.test.js': `${HEAD}
    test('is fine', () => request(app).get('/fine').expect(200));`,
  'no-catalog/error-catalog.json': '{"errors":',
  'no-catalog/a.test.js': `${HEAD}
    test('asks', () => request(app).get('/good'));`,
  'caught/a.test.js': `${HEAD}
    test('goes on', async () => {
      const response = await request(app).get('/bad');
      try {
        expect(response).toBeNotFound();
      } catch {}
    });
    test('tries again', async () => {
      for (let attempt = 0; attempt < 2; attempt += 1) {
        const response = await request(app).get('/bad');
        try { expect(response).toBeNotFound(); } catch {}
      }
    });`,
  'permitted/a.test.js': `${HEAD}
    const { allowErrors } = require('jest-error-contract/enforce');
    test('permits what an assertion has found', async () => {
      allowErrors('schema');
      const response = await request(app).get('/bad');
      try { expect(response).toBeNotFound(); } catch {}
    });`,
  'lookalike/a.test.js': `${HEAD.replace('application/json', 'application/problem+json').replace("{ message: 'no code' }", "{ type: 'about:blank', title: 'Not Found', status: 404 }")}
    test.each([1, 2, 3])('asks %i', () => request(app).get('/bad'));
    test('asserts', async () => { expect(await request(app).get('/bad')).toBeNotFound(); });`,
  // Before the set-up files of the package, so that they do not learn where the records go.
  'unrecorded/forget.js': `process.env = {};`,
  'unrecorded/a.test.js': `${HEAD}
    test('holds', () => request(app).get('/good'));`,
  'unrecorded/b.test.js': `${HEAD.replace("const request = require('supertest');", "jest.mock('supertest', () => () => ({ get: () => {} })); const request = require('supertest');")}
    test('asks nobody', () => request(app).get('/good'));`,
  'after-all/a.test.js': `${HEAD}
    test('holds', () => request(app).get('/good'));
    afterAll(() => { throw new Error('the database is gone'); });`,
  'retried/a.test.js': `${HEAD}
    jest.retryTimes(2);
    test('fails by the gate', () => request(app).get('/bad'));
    test('fails by a matcher', async () => { expect(await request(app).get('/bad')).toBeNotFound(); });
    test('fails twice at one line', async () => {
      for (const path of ['/bad', '/bad']) await request(app).get(path);
    });`,
};

let project: PackageProject;

beforeAll(() => {
  const source = mkdtempSync(join(tmpdir(), 'jest-error-contract-verdicts-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(source, name)), { recursive: true });
    writeFileSync(join(source, name), text);
  }
  project = createPackageProject(source);
  rmSync(source, { recursive: true });
});

afterAll(() => project.remove());

const workers = { maxWorkers: 2, workerIdleMemoryLimit: '1GB' };

describe.each([
  { version: 29, options: {} },
  { version: 29, options: workers },
  { version: 30, options: {} },
  { version: 30, options: workers },
] as const)('Jest $version, $options', ({ version, options }) => {
  test.each<[string, object, ContractReport['verdict'], number, readonly RegExp[]]>([
    ['holds', {}, 'passed', 0, []],
    ['holds', { strict: true }, 'passed', 0, []],
    ['no-client', {}, 'nothing judged', 0, []],
    ['no-client', { strict: true }, 'nothing judged', 1, [/^Nothing was judged: no error response was seen/]],
    ['no-error', {}, 'nothing judged', 0, []],
    ['no-error', { threshold: 0 }, 'nothing judged', 1, [/^Nothing was judged: no error/, /own/]],
    [
      'broken-catalog',
      {},
      'failed',
      1,
      [/^The catalog .*broken-catalog\/error-catalog\.json cannot be loaded: \/errors\/0\/code: /],
    ],
    [
      'caught-catalog',
      {},
      'failed',
      1,
      [/^The catalog .*caught-catalog\/error-catalog\.json cannot be loaded: \/errors\/0\/code: /],
    ],
    [
      'success-alone',
      {},
      'failed',
      1,
      [/^The catalog .*success-alone\/error-catalog\.json cannot be loaded: /],
    ],
    [
      'caught',
      {},
      'failed',
      1,
      [
        /^3 violations/,
        /^caught\/a\.test\.js:11: .* schema in "goes on" was found by an assertion, but the test caught the failure\.$/,
        /^caught\/a\.test\.js:18: .* schema in "tries again" was found by an assertion/,
      ],
    ],
    ['permitted', {}, 'passed', 0, []],
    ['after-all', {}, 'passed', 1, []],
    [
      'unrecorded',
      {},
      'failed',
      1,
      [/^Records are incomplete \(a worker was killed, or the disk is full\): unrecorded\/a\.test\.js\.$/],
    ],
    ['retried', {}, 'failed', 1, [/^4 violations of the error contract\.$/]],
    [
      'no-catalog',
      {},
      'failed',
      1,
      [/^The catalog .*no-catalog\/error-catalog\.json cannot be loaded: /, /^Did not finish/],
    ],
  ])('%s %j: %s', (suite, reporterOptions, verdict, exitCode, failures) => {
    const { run, report } = runOf(suite, reporterOptions, version, options);
    expect(report).toMatchObject({ verdict, failures: failures.map((one) => expect.stringMatching(one)) });
    expect(run.text).toContain(`Error contract ${verdict} · `);
    expect(run.exitCode).toBe(exitCode);
  });
});

test('a line says how often, and no test more than once', () => {
  expect(summaryOf('caught')).toMatchInlineSnapshot(`
   "Error contract failed · 3 error responses in 1 test file
     standard: no errors of its own; 0 inherited errors held
       never valid    404 not_found
     Violations: 3 failed
       caught/a.test.js:11  schema /error  GET /bad → 404  ×3  in "goes on"
     ✗ 3 violations of the error contract.
     ✗ caught/a.test.js:11: a violation of the rule schema in "goes on" was found by an assertion, but the test caught the failure.
     ✗ caught/a.test.js:18: a violation of the rule schema in "tries again" was found by an assertion, but the test caught the failure.
   "
  `);
  expect(summaryOf('lookalike')).toMatchInlineSnapshot(`
   "Error contract failed · 4 error responses in 1 test file
     standard: no errors of its own; 0 inherited errors held
       never valid    404 not_found
     Violations: 12 failed
       lookalike/a.test.js:10  media-type Content-Type  GET /bad → 404  ×4  in "asks 1"
       lookalike/a.test.js:10  schema /error  GET /bad → 404  ×4  in "asks 1"
       lookalike/a.test.js:10  schema /message  GET /bad → 404  ×4  in "asks 1"
     ✗ 12 violations of the error contract.
     · 4 of 4 responses that break the contract look like problem-details. If that is intended, write "format": "problem-details" into the error catalog.
   "
  `);
  expect(summaryOf('retried')).toMatchInlineSnapshot(`
   "Error contract failed · 12 error responses in 1 test file
     standard: no errors of its own; 0 inherited errors held
       never valid    404 not_found
     Violations: 4 failed
       retried/a.test.js:11  schema /error  GET /bad → 404  ×4  in "fails by the gate"
     ✗ 4 violations of the error contract.
   "
  `);
});

test('why nothing was judged is told in a line', () => {
  expect(summaryOf('no-client')).toMatchInlineSnapshot(`
   "Error contract nothing judged · 0 error responses in 0 test files
     · Nothing was judged: no error response was seen, although package.json lists got, supertest. If "jest-error-contract/enforce" is one of the set-up files, request something that must fail, such as a path that does not exist. If not, add it there, or pass the responses to enforce() or to a matcher.
   "
  `);
  expect(summaryOf('no-error')).toMatchInlineSnapshot(`
   "Error contract nothing judged · 0 error responses in 1 test file
     · Nothing was judged: no error was provoked in 1 test file. Request something that must fail, such as a path that does not exist.
   "
  `);
});

function summaryOf(suite: string): string | undefined {
  return /^Error contract .*\n(?: .*\n)*/m.exec(runOf(suite).run.text)?.[0];
}

function runOf(
  suite: string,
  reporterOptions: object = {},
  version: 29 | 30 = 30,
  options: object = {},
): { readonly run: JestRun; readonly report: ContractReport } {
  const run = runJest(project.folder, {
    version,
    options: { ...options },
    env: { SUITE: suite, REPORTER_OPTIONS: JSON.stringify(reporterOptions) },
  });
  return {
    run,
    report: JSON.parse(readFileSync(join(project.folder, 'report.json'), 'utf8')) as ContractReport,
  };
}
