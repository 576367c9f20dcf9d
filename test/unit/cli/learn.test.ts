import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMain } from './run-main';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'learn-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const write = (name: string, value: unknown) =>
  writeFileSync(join(cwd, name), typeof value === 'string' ? value : JSON.stringify(value));

test.each([
  ['a folder without a project', {}, 'There is no package.json in '],
  [
    'a catalog that is there',
    { 'package.json': {}, 'error-catalog.json': {} },
    'error-catalog.json exists already, so nothing was changed.',
  ],
  ['no Jest', { 'package.json': {} }, 'Jest is not installed here.'],
  ['Vitest', { 'package.json': { devDependencies: { vitest: '4' } } }, 'Vitest is not installed here.'],
])('%s: nothing is written', async (_, files, words) => {
  for (const [name, value] of Object.entries(files)) write(name, value);
  const { exitCode, out, err } = await runMain(['learn'], { cwd });
  expect([exitCode, out, err]).toEqual([2, '', expect.stringContaining(words)]);
});

const answer = {
  fields: [['Content-Type', 'application/json']],
  json: { error: 'email_taken', message: 'In use' },
};
const record = {
  type: 'response',
  writer: 'w',
  n: 0,
  file: 'a.test.js',
  test: 'a',
  catalog: 'c',
  method: 'POST',
  path: '/users',
  status: 409,
  code: null,
  held: false,
  by: 'gate',
};

test('--from learns from records, without a run', async () => {
  write('package.json', {});
  write('records.jsonl', `${JSON.stringify({ ...record, answer })}\n{"type":"damaged"}\n`);
  const { exitCode, out, err } = await runMain(['learn', '--from', 'records.jsonl'], { cwd });
  expect([exitCode, err, out]).toMatchInlineSnapshot(`
   [
     0,
     "",
     "Read 1 file of records. Saw 1 error response in 0 test files. 1 line of the records could not be read.

   Concluded
     format    simple: 1 response matches it, a guess
     entries   1
       409 email_taken  ×1
     baseline  not needed: every response matches the catalog

   For you to decide
     1. Is "simple" the intended format? 1 response matches it.

   Wrote error-catalog.json: 1 error.
   Next: let the gate check every error response, with preset: 'jest-error-contract' in Jest. Next to another preset, add jest-error-contract/enforce to setupFilesAfterEnv and jest-error-contract/reporter to reporters; in Vitest, add jest-error-contract/vitest/enforce to setupFiles.
   ",
   ]
  `);
});

test('records that tell too little', async () => {
  write('package.json', {});
  write('records.jsonl', `${JSON.stringify(record)}\n`);
  expect(await runMain(['learn', '--from', 'records.jsonl'], { cwd })).toMatchInlineSnapshot(`
   {
     "err": "",
     "exitCode": 1,
     "out": "Read 1 file of records. Saw 1 error response in 0 test files.

   The records contain no error response with its content, so nothing was written.
   Make them with JEST_ERROR_CONTRACT_LISTEN=1, the gate, and the option "records" of the reporter.
   ",
   }
  `);
  expect((await runMain(['learn', '--from', 'none.jsonl'], { cwd })).exitCode).toBe(2);
});
