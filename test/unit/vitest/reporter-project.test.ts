import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ContractReport } from '../../../src/coverage/contract-report';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import { runJest } from '../../fixtures/support/run-jest';
import type { VitestOptions, VitestRun } from '../../fixtures/support/run-vitest';
import { runVitest } from '../../fixtures/support/run-vitest';
import { runMain } from '../cli/run-main';

/** Small suites, each with the verdict that its run must end with. */
const HEAD = `
import http from 'node:http';
import request from 'supertest';
const app = http.createServer((req, res) => {
  const [status, body] = { '/good': [404, { error: 'not_found', message: 'No such user' }], '/bad': [404, { message: 'no code' }] }[req.url] ?? [200, {}];
  res.writeHead(status, { 'Content-Type': 'application/json' });
  res.end(JSON.stringify(body));
});
`;
const VITEST = `import { afterAll, describe, expect, test, vi } from 'vitest';`;

const FILES: { readonly [name: string]: string } = {
  'package.json': JSON.stringify({ type: 'module', devDependencies: { vitest: '*', supertest: '*' } }),
  'error-catalog.json': JSON.stringify({
    errors: [
      { code: 'not_found', status: 404 },
      { code: 'maintenance', status: 503 },
    ],
  }),
  'vitest.config.js': `
    export default { test: {
      include: [process.env.SUITE + '/*.test.mjs'],
      setupFiles: [
        ...(process.env.SUITE === 'unrecorded' ? ['./unrecorded/forget.js'] : []),
        'jest-error-contract/vitest', 'jest-error-contract/vitest/enforce',
      ],
      sequence: { setupFiles: 'list' },
      reporters: ['default', ['json', { outputFile: 'vitest-results.json' }],
        ['jest-error-contract/vitest/reporter', { outputs: { json: 'report.json' }, ...JSON.parse(process.env.REPORTER_OPTIONS ?? '{}') }]],
    } };`,
  'jest.config.mjs': `
    export default {
      testEnvironment: 'node', testMatch: ['**/shared/*.test.mjs'], transform: {},
      setupFilesAfterEnv: ['jest-error-contract/register', 'jest-error-contract/enforce'],
      reporters: [['jest-error-contract/reporter', { records: 'of-jest', outputs: { json: 'report.json' } }]],
    };`,
  'holds/a.test.mjs': `${HEAD}${VITEST}
    test('holds', () => request(app).get('/good'));
    describe('a block', () => { test('holds as well', () => request(app).get('/good')); });`,
  'no-client/a.test.mjs': `${VITEST}
    test('adds', () => { expect(1 + 1).toBe(2); });`,
  'no-error/a.test.mjs': `${HEAD}${VITEST}
    test('is fine', () => request(app).get('/fine').expect(200));`,
  'broken-catalog/error-catalog.json': JSON.stringify({ errors: [{ code: 'a b', status: 404 }] }),
  'broken-catalog/a.test.mjs': `${HEAD}${VITEST}
    test('asks', () => request(app).get('/good'));`,
  'no-catalog/error-catalog.json': '{"errors":',
  'no-catalog/a.test.mjs': `${HEAD}${VITEST}
    test('asks', () => request(app).get('/good'));`,
  'gate/a.test.mjs': `${HEAD}${VITEST}
    describe('a block', () => { test('asks', () => request(app).get('/bad')); });
    test.fails('is meant to fail', () => request(app).get('/bad'));`,
  'caught/a.test.mjs': `${HEAD}${VITEST}
    describe('a block', () => {
      test('goes on', async () => {
        const response = await request(app).get('/bad');
        try { expect(response).toBeNotFound(); } catch {}
      });
    });`,
  'late/a.test.mjs': `${HEAD}${VITEST}
    afterAll(async () => { await request(app).get('/bad').catch(() => {}); });
    test('holds', () => request(app).get('/good'));`,
  'after-all/a.test.mjs': `${HEAD}${VITEST}
    test('holds', () => request(app).get('/good'));
    afterAll(() => { throw new Error('the database is gone'); });`,
  'killed/a.test.mjs': `${HEAD}${VITEST}
    test('holds', () => request(app).get('/good'));
    test('ends the process', () => { process.kill(process.pid, 'SIGKILL'); return new Promise(() => {}); });`,
  'import-error/a.test.mjs': `${HEAD}${VITEST} throw new Error('cannot be loaded');`,
  // Before the set-up files of the package, so that they do not learn where the records go.
  'unrecorded/forget.js': `process.env = {};`,
  'unrecorded/a.test.mjs': `${HEAD}${VITEST}
    test('holds', () => request(app).get('/good'));`,
  'unrecorded/b.test.mjs': `${VITEST}
    import request from 'supertest';
    vi.mock('supertest', () => ({ default: () => ({ get: () => {} }) }));
    test('asks nobody', () => { request().get('/good'); });`,
  'retried/a.test.mjs': `${HEAD}${VITEST}
    test('fails by the gate', { retry: 2 }, () => request(app).get('/bad'));
    test('fails by a matcher', { retry: 2 }, async () => { expect(await request(app).get('/bad')).toBeNotFound(); });
    test('fails twice', { repeats: 1 }, async () => { await request(app).get('/bad'); });
    let attempt = 0;
    test('is mended', { retry: 2 }, () => request(app).get(attempt++ === 0 ? '/bad' : '/good'));`,
  'shards/a.test.mjs': `${HEAD}${VITEST}
    test('holds', () => request(app).get('/good'));`,
  'shards/b.test.mjs': `${HEAD}${VITEST}
    test('breaks', () => request(app).get('/bad'));`,
  'shared/c.test.mjs': `${HEAD}
    test('in Jest', () => request(app).get('/good'));`,
};

let project: PackageProject;
beforeAll(() => {
  const source = mkdtempSync(join(tmpdir(), 'jest-error-contract-vitest-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(source, name)), { recursive: true });
    writeFileSync(join(source, name), text);
  }
  project = createPackageProject(source, ['vitest', 'vite']);
  rmSync(source, { recursive: true });
});
afterAll(() => project.remove());

describe.each([['forks'], ['threads']])('pool %s', (pool) => {
  test.each<[string, object, ContractReport['verdict'], number, readonly RegExp[]]>([
    ['holds', {}, 'passed', 0, []],
    ['holds', { strict: true }, 'passed', 0, []],
    ['holds', { threshold: 50 }, 'passed', 0, []],
    ['holds', { threshold: 80 }, 'failed', 1, [/50 % of its errors held; the threshold is 80 %/]],
    ['holds', { mustCover: ['maintenance'] }, 'failed', 1, [/maintenance/]],
    ['no-client', {}, 'nothing judged', 0, []],
    [
      'no-client',
      { strict: true },
      'nothing judged',
      1,
      [/^Nothing was judged: no error response was seen.* "jest-error-contract\/vitest\/enforce" is one of/],
    ],
    ['no-error', {}, 'nothing judged', 0, []],
    [
      'no-error',
      { strict: true },
      'nothing judged',
      1,
      [/^Nothing was judged: no error was provoked in 1 test/],
    ],
    [
      'broken-catalog',
      {},
      'failed',
      1,
      [/^The catalog .*error-catalog\.json cannot be loaded: \/errors\/0\/code: /],
    ],
    [
      'no-catalog',
      {},
      'failed',
      1,
      [/^The catalog .*error-catalog\.json cannot be loaded: /, /^Did not finish/],
    ],
    ['gate', {}, 'failed', 1, [/^2 violations of the error contract\.$/]],
    [
      'caught',
      {},
      'failed',
      1,
      [
        /^1 violation /,
        /^caught\/a\.test\.mjs:12: .* schema in "a block > goes on" .* the test caught the failure\.$/,
      ],
    ],
    ['late', {}, 'failed', 1, [/^1 violation /, /^late\/a\.test\.mjs:10: .* schema in a hook was swallowed/]],
    ['after-all', {}, 'passed', 1, []],
    ['import-error', {}, 'failed', 1, [/^Did not finish: import-error\/a\.test\.mjs/]],
    [
      'unrecorded',
      {},
      'failed',
      1,
      [/^Records are incomplete \(a worker was killed, or the disk is full\): unrecorded\/a\.test\.mjs\.$/],
    ],
    ['retried', {}, 'failed', 1, [/^3 violations of the error contract\.$/]],
  ])('%s %j: %s', (suite, reporterOptions, verdict, exitCode, failures) => {
    const { run, report } = runOf(suite, reporterOptions, { args: [`--pool=${pool}`] });
    expect(report).toMatchObject({ verdict, failures: failures.map((one) => expect.stringMatching(one)) });
    expect(run.text).toContain(`Error contract ${verdict} · `);
    expect(run.exitCode).toBe(exitCode);
  });
});

test('a process that is killed leaves the run failed', () => {
  const { run, report } = runOf('killed', {}, { args: ['--pool=forks'] });
  expect(report.verdict).toBe('failed');
  expect(report.run).toMatchObject({ broken: ['killed/a.test.mjs'], responses: 1 });
  expect(run.exitCode).toBe(1);
});

test('the summary', () => {
  const { text } = runOf('gate').run;
  expect(text.slice(text.indexOf('Error contract'))).toMatchInlineSnapshot(`
   "Error contract failed · 2 error responses in 1 test file
     error-catalog.json: 0 of 2 errors held (0 %)
       never valid    404 not_found
       never seen     503 maintenance
     Violations: 2 failed
       gate/a.test.mjs:10  schema /error  GET /bad → 404  ×2  in "a block > asks"
     ✗ 2 violations of the error contract.
   "
  `);
});

test.each([
  ['a name', ['--testNamePattern=holds$'], ['testNamePattern']],
  ['a file', ['holds/a'], ['file filters']],
  ['changed files', ['--changed=HEAD', '--passWithNoTests'], ['changed']],
  ['a shard', ['--shard=1/2', '--passWithNoTests'], ['shard']],
  ['several', ['holds/a', '--testNamePattern=holds$'], ['file filters', 'testNamePattern']],
])('a run that is narrowed by %s', (_, args, narrowedBy) => {
  const { report, run } = runOf('holds', { threshold: 100, records: 'elsewhere' }, { args });
  expect(report.run.narrowedBy).toEqual(narrowedBy);
  expect(report.notes.join()).toContain('partial run: threshold not applied');
  expect([run.exitCode, report.failures]).toEqual([0, []]);
});

test('shards, and a run of Jest, are merged', async () => {
  for (const shard of [1, 2]) runOf('shards', { records: 'merged' }, { args: [`--shard=${shard}/2`] });
  expect(readdirSync(join(project.folder, 'merged'))).toEqual([
    'records-1-of-2.jsonl',
    'records-2-of-2.jsonl',
  ]);
  runJest(project.folder);
  const merged = await runMain(['merge', 'merged', 'of-jest/records.jsonl'], { cwd: project.folder });
  expect(merged).toMatchInlineSnapshot(`
   {
     "err": "",
     "exitCode": 1,
     "out": "Error contract failed · 3 error responses in 3 test files
     error-catalog.json: 1 of 2 errors held (50 %)
       held           404 not_found
       never seen     503 maintenance
     Violations: 1 failed
       shards/b.test.mjs:10  schema /error  GET /bad → 404  in "breaks"
     ✗ 1 violation of the error contract.
     · A whole run and a shard are merged, so tests of both count twice. Name the files of one of them.
   ",
   }
  `);
});

function runOf(
  suite: string,
  reporterOptions: object = {},
  { args = [] }: VitestOptions = {},
): { readonly run: VitestRun; readonly report: ContractReport } {
  const file = join(project.folder, 'report.json');
  rmSync(file, { force: true });
  const env = { SUITE: suite, REPORTER_OPTIONS: JSON.stringify(reporterOptions) };
  const run = runVitest(project.folder, { args, env });
  return { run, report: JSON.parse(readFileSync(file, 'utf8')) as ContractReport };
}
