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
  'no-catalog/error-catalog.json': '{"errors":',
  'no-catalog/a.test.js': `${HEAD}
    test('asks', () => request(app).get('/good'));`,
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
    ['no-client', { strict: true }, 'nothing judged', 1, [/^Nothing was judged: no response was seen/]],
    ['no-error', {}, 'nothing judged', 0, []],
    ['no-error', { threshold: 0 }, 'nothing judged', 1, [/^Nothing was judged: no error/, /own/]],
    [
      'broken-catalog',
      {},
      'failed',
      1,
      [/^The catalog .*broken-catalog\/error-catalog\.json does not load: \/errors\/0\/code: /],
    ],
    [
      'no-catalog',
      {},
      'failed',
      1,
      [/^The catalog .*no-catalog\/error-catalog\.json does not load: /, /^Not run/],
    ],
  ])('%s %j: %s', (suite, reporterOptions, verdict, exitCode, failures) => {
    const { run, report } = runOf(suite, reporterOptions, version, options);
    expect(report).toMatchObject({ verdict, failures: failures.map((one) => expect.stringMatching(one)) });
    expect(run.text).toContain(`Error contract ${verdict} · `);
    expect(run.exitCode).toBe(exitCode);
  });
});

test('why nothing was judged is told in a line', () => {
  const summaryOf = (suite: string) => /^Error contract .*\n(?: .*\n)*/m.exec(runOf(suite).run.text)?.[0];
  expect(summaryOf('no-client')).toMatchInlineSnapshot(`
   "Error contract nothing judged · 0 error responses in 0 test files
     · Nothing was judged: no response was seen, though package.json names got, supertest. Name "jest-error-contract/enforce" among the set-up files, or give the responses to enforce() or to a matcher.
   "
  `);
  expect(summaryOf('no-error')).toMatchInlineSnapshot(`
   "Error contract nothing judged · 0 error responses in 1 test file
     · Nothing was judged: no error was provoked in 1 test file. Request something that must fail, as a path that does not exist.
   "
  `);
});

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
