import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import type { JestRun } from '../../fixtures/support/run-jest';
import { runJest } from '../../fixtures/support/run-jest';

/** What the reporter does with folders: its own goes away with the process, and one that refuses is told. */
const FILES: { readonly [name: string]: string } = {
  'package.json': '{}',
  'jest.config.js': `module.exports = {
    testEnvironment: 'node',
    // Jest's own cache would go where TMPDIR is.
    cacheDirectory: __dirname + '/.cache',
    setupFilesAfterEnv: ['jest-error-contract/register', 'jest-error-contract/enforce'],
    reporters: ['default', ['jest-error-contract/reporter', JSON.parse(process.env.REPORTER_OPTIONS ?? '{}')]],
    transform: {},
  };`,
  'a.test.js': `
    const fs = require('node:fs');
    const http = require('node:http');
    const request = require('supertest');
    const app = http.createServer((req, res) => {
      res.writeHead(404, { 'Content-Type': 'application/json' });
      res.end(JSON.stringify(process.env.BROKEN ? {} : { error: 'not_found', message: 'No such user' }));
    });
    test('asks, and may be the end of the process', async () => {
      await request(app).get('/users/1');
      const folder = process.env.JEST_ERROR_CONTRACT_RECORDS;
      fs.writeFileSync(__dirname + '/seen.txt', folder && fs.existsSync(folder) ? folder : '');
      if (process.env.SIGNAL === undefined) return;
      process.kill(process.pid, process.env.SIGNAL);
      await new Promise(() => setInterval(() => {}, 1000));
    });`,
};

let project: PackageProject;
let temporary: string;

beforeEach(() => {
  const source = mkdtempSync(join(tmpdir(), 'jest-error-contract-folders-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(source, name)), { recursive: true });
    writeFileSync(join(source, name), text);
  }
  project = createPackageProject(source);
  rmSync(source, { recursive: true });
  temporary = join(project.folder, 'temporary');
  mkdirSync(temporary);
});

afterEach(() => project.remove());

const run = (version: 29 | 30, env: { readonly [name: string]: string }, options: object = {}): JestRun =>
  runJest(project.folder, {
    version,
    options: { runInBand: true, ...options },
    env: { TMPDIR: temporary, ...env },
  });
const seen = (): string => readFileSync(join(project.folder, 'seen.txt'), 'utf8');
const left = (): readonly string[] =>
  readdirSync(temporary).filter((name) => name.startsWith('jest-error-contract'));

describe.each([29, 30] as const)('Jest %i', (version) => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s ends the process, and leaves nothing', (SIGNAL) => {
    expect(() => run(version, { SIGNAL })).toThrow('left no results');
    expect(dirname(seen())).toBe(temporary);
    expect(left()).toEqual([]);
  });

  test('what a killed process has left the next one sweeps away, and nothing else', () => {
    expect(() => run(version, { SIGNAL: 'SIGKILL' })).toThrow('left no results');
    expect(left().map((name) => join(temporary, name))).toEqual([seen()]);
    // One of a process that lives, and one of somebody else.
    const alive = seen().replace(/-\d+-(\w+)$/, `-${process.pid}-$1`);
    const other = join(temporary, 'jest-error-contract-run-elsewhere-1-abcdef');
    for (const folder of [alive, other]) mkdirSync(folder);
    expect(run(version, {}).exitCode).toBe(0);
    expect(
      left()
        .map((name) => join(temporary, name))
        .sort(),
    ).toEqual([alive, other].sort());
  });
});

/** The lines of the summary that say what went wrong; the folder of the project is `~`. */
function problemsOf({ text }: JestRun): string {
  return (/^Error contract .*\n(?: .*\n)*/m.exec(text)?.[0] ?? '').replaceAll(project.folder, '~');
}

test('TMPDIR: the run goes on without records, and has not passed', () => {
  const TMPDIR = join(project.folder, 'package.json');
  const { exitCode, files, ...rest } = run(30, { TMPDIR });
  expect(problemsOf({ exitCode, files, ...rest }).replace(/run-.*XXXXXX/, 'run-…')).toMatchInlineSnapshot(`
   "Error contract failed · 0 error responses in 0 test files
     ✗ No records can be kept: ENOTDIR: not a directory, mkdtemp '~/package.json/jest-error-contract-run-…'. Set TMPDIR to a writable folder.
   "
  `);
  expect(files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status))).toEqual([
    'passed',
  ]);
  expect(exitCode).toBe(1);
  expect(seen()).toBe('');
});

test('an output: the others are written, and say the same', () => {
  const options = { outputs: { json: 'package.json/r.json', text: 'r.txt' } };
  const done = run(30, { REPORTER_OPTIONS: JSON.stringify(options) });
  expect(problemsOf(done)).toMatchInlineSnapshot(`
   "Error contract failed · 1 error response in 1 test file
     standard: no errors of its own; 1 inherited error held
     ✗ The output json cannot be written: EEXIST: file already exists, mkdir '~/package.json'. Name a file in a writable folder.
   "
  `);
  expect(done.exitCode).toBe(1);
  expect(existsSync(join(project.folder, 'r.txt'))).toBe(true);
});

test('the folder of a shard', () => {
  const done = run(
    30,
    { REPORTER_OPTIONS: JSON.stringify({ records: 'package.json/records' }) },
    { shard: '1/1' },
  );
  expect(problemsOf(done)).toMatchInlineSnapshot(`
   "Error contract failed · 1 error response in 1 test file
     standard: no errors of its own; 1 inherited error held
     ✗ The records of the run cannot be written: ENOTDIR: not a directory, mkdir '~/package.json/records'. Set the option "records" to a writable folder.
   "
  `);
  expect(done.exitCode).toBe(1);
});

test('the baseline', () => {
  mkdirSync(join(project.folder, 'error-contract-baseline.json'));
  const done = run(30, { JEST_ERROR_CONTRACT_BASELINE: 'update', BROKEN: 'yes' });
  expect(problemsOf(done).replace(/\.\d+\.tmp/, '.….tmp')).toMatchInlineSnapshot(`
   "Error contract failed · 1 error response in 1 test file
     standard: no errors of its own; 0 inherited errors held
       never valid    404 not_found
     Violations: 0 failed, 2 in the baseline
     ✗ The baseline cannot be written: EISDIR: illegal operation on a directory, rename '~/error-contract-baseline.json.….tmp' -> '~/error-contract-baseline.json'. Make its folder writable.
   "
  `);
  expect(done.exitCode).toBe(1);
});
