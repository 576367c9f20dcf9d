import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '../../../src/cli/command';
import { merge } from '../../../src/cli/commands/merge';
import type { ContractRecord } from '../../../src/coverage/record';
import { outputs } from '../../../src/coverage/outputs';
import type { CommandRun } from '../../fixtures/support/run-command';
import { runCommand } from '../../fixtures/support/run-command';
import { catalog, file, response, run, violation } from './sample-records';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jest-error-contract-merge-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const one = [catalog, ...file(), response(), run({ shard: { index: 1, count: 2 }, threshold: 50 })];
const two = [
  catalog,
  ...file('test/accounts.test.ts', 'w2'),
  response({ status: 404, code: 'no_such_user', writer: 'w2' }),
  run({ shard: { index: 2, count: 2 }, threshold: 50 }),
];

function write(name: string, records: readonly ContractRecord[], more = ''): void {
  writeFileSync(join(folder, name), records.map((record) => `${JSON.stringify(record)}\n`).join('') + more);
}

function merged(
  names: readonly string[],
  options: { readonly [name: string]: string | readonly string[] | true } = {},
  env: NodeJS.ProcessEnv = {},
): Promise<CommandRun> {
  return runCommand(merge, { arguments: names, options, cwd: folder, env });
}

describe('exit codes', () => {
  test('0: the whole run holds', async () => {
    write('1.jsonl', one);
    write('2.jsonl', two);
    const { exitCode, out } = await merged(['1.jsonl', '2.jsonl']);
    expect(out).toMatchInlineSnapshot(`
     "Error contract passed · 2 error responses in 2 test files
       error-catalog.json: 2 of 3 errors held (66.6 %)
         held           404 no_such_user, 409 email_taken
         never seen     503 maintenance
       · error-catalog.json: 66.6 % of its errors held, more than the threshold: raise it to 66.6.
     "
    `);
    expect(exitCode).toBe(0);
  });

  test.each<[string, readonly ContractRecord[], { readonly [name: string]: string }, string]>([
    ['a threshold of the reporter that is not met', [run({ threshold: 90 })], {}, 'the threshold is 90 %'],
    ['a threshold of the command line', [], { threshold: '70' }, 'the threshold is 70 %'],
    [
      'a code that did not hold',
      [],
      { 'must-cover': 'maintenance' },
      'Must be covered, but did not hold: maintenance',
    ],
    [
      'a violation',
      [response({ held: false, violations: [violation()] })],
      {},
      '1 violation of the error contract',
    ],
    [
      'a swallowed violation',
      [run({ swallowed: [{ file: 'a', test: null, rule: 'json' }] })],
      {},
      'was swallowed',
    ],
    [
      'records that break off',
      [{ type: 'file', file: 'killed', writer: 'k', n: 0 }],
      {},
      '(a worker was killed, or the disk is full): killed',
    ],
  ])('1: %s', async (_, more, options, says) => {
    write('1.jsonl', one);
    write('2.jsonl', [...two, ...more]);
    const { exitCode, out } = await merged(['1.jsonl', '2.jsonl'], options);
    expect(out).toContain(says);
    expect(exitCode).toBe(1);
  });

  test('1: a shard is missing', async () => {
    write('1.jsonl', one);
    const { exitCode, out } = await merged(['1.jsonl']);
    expect(out).toContain('Missing: shard 2 of 2.');
    expect(out).toContain('partial run: threshold not applied (shard).');
    expect(exitCode).toBe(1);
  });

  test('0: nothing is judged; 1 when that is asked for', async () => {
    write('1.jsonl', [run({ clients: ['got'] })]);
    const { exitCode, out } = await merged(['1.jsonl']);
    expect(out).toMatchInlineSnapshot(`
     "Error contract nothing judged · 0 error responses in 0 test files
       · Nothing was judged: no error response was seen, although package.json lists got. If "jest-error-contract/enforce" is one of the set-up files, request something that must fail, such as a path that does not exist. If not, add it there, or pass the responses to enforce() or to a matcher.
     "
    `);
    expect(exitCode).toBe(0);
    expect((await merged(['1.jsonl'], { strict: true })).exitCode).toBe(1);
  });

  test.each<[string, readonly string[], { readonly [name: string]: string }, RegExp]>([
    ['a file that is not there', ['none.jsonl'], {}, /records cannot be read: .*none\.jsonl/],
    ['files without a run', ['empty.jsonl'], {}, /contain no record of a run/],
    ['a threshold that is none', ['1.jsonl'], { threshold: 'high' }, /"high" is not a percentage/],
    ['a threshold above all', ['1.jsonl'], { threshold: '101' }, /"101" is not a percentage/],
    ['a threshold of nothing', ['1.jsonl'], { threshold: '' }, /"" is not a percentage/],
    ['an output that cannot be written', ['1.jsonl'], { json: '1.jsonl/report.json' }, /cannot be written/],
  ])('2: %s', async (_, names, options, message) => {
    write('1.jsonl', one);
    write('empty.jsonl', []);
    const error = await merged(names, options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CommandError);
    expect(error).toMatchObject({ exitCode: 2, message: expect.stringMatching(message) });
  });
});

test('order, repeated files and repeated lines change nothing; damaged lines fail, and are named', async () => {
  write('1.jsonl', one);
  write('2.jsonl', two);
  const { out: expected } = await merged(['1.jsonl', '2.jsonl']);
  write('3.jsonl', [...one, ...two].reverse(), '{"type":"response","file":"te\n\n');
  for (const names of [
    ['2.jsonl', '1.jsonl'],
    ['1.jsonl', '2.jsonl', '1.jsonl'],
    ['1.jsonl', '3.jsonl', '2.jsonl'],
    ['3.jsonl'],
  ]) {
    const { exitCode, out } = await merged(names);
    const isDamaged = names.includes('3.jsonl');
    expect(exitCode).toBe(isDamaged ? 1 : 0);
    expect(out.replace(/ {2}✗ 1 line of .*\n/, '').replace('failed', 'passed')).toBe(expected);
    expect(out.includes('3.jsonl:11')).toBe(isDamaged);
  }
});

test('records of another version of the package are refused in words', async () => {
  write('1.jsonl', [...one, ...two], '{"type":"novelty","version":2}\n{"type":"file","version":2}\n');
  const { exitCode, out } = await merged(['1.jsonl']);
  expect(exitCode).toBe(1);
  expect(out).toContain(
    '2 records in version 2 of the format (the first is 1.jsonl:11), but this jest-error-contract reads version 1. Use one version of the package for the tests and for merge.',
  );
});

test('a folder stands for the record files in it, whatever folders the artefacts came in', async () => {
  mkdirSync(join(folder, 'artefacts', 'shard-1'), { recursive: true });
  mkdirSync(join(folder, 'artefacts', 'shard-2'));
  write('artefacts/shard-1/records.jsonl', one);
  write('artefacts/shard-2/records.jsonl', two);
  write('artefacts/notes.txt', []);
  expect((await merged(['artefacts'])).exitCode).toBe(0);
});

test.each(outputs)('--$id writes $summary', async ({ id, render }) => {
  write('all.jsonl', [...one, ...two]);
  await merged(['all.jsonl'], { [id]: 'out/report' });
  const { run: told } = JSON.parse(await json()) as { run: { responses: number } };
  expect(told.responses).toBe(2);
  expect(readFileSync(join(folder, 'out', 'report'), 'utf8')).toBe(render(JSON.parse(await json())));
});

async function json(): Promise<string> {
  await merged(['all.jsonl'], { json: 'report.json' });
  return readFileSync(join(folder, 'report.json'), 'utf8');
}

test.each([false, true])(
  'on GitHub, annotations and the job summary need no asking; files besides: %s',
  async (isNamed) => {
    write('all.jsonl', [...one, ...two, response({ held: false, violations: [violation()] })]);
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, '# Before\n');
    const github = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    const files = { markdown: 'out.md', github: 'out.txt' };
    const { out } = await merged(['all.jsonl'], isNamed ? files : {}, github);
    expect(out).toMatch(/^::error file=test\/users\.test\.ts,line=12,col=22,title=/m);
    expect(readFileSync(summary, 'utf8')).toMatch(/^# Before\n## Error contract: failed/);
    expect(existsSync(join(folder, 'out.md'))).toBe(isNamed);
  },
);

describe('--base', () => {
  const main = [
    catalog,
    ...file(),
    response({ status: 503, code: 'maintenance' }),
    response(),
    run({ shard: null }),
  ];

  test('what has become of the coverage since another run, in every output', async () => {
    write('main.jsonl', main);
    write('1.jsonl', one);
    write('2.jsonl', two);
    const { exitCode, out } = await merged(['1.jsonl', '2.jsonl'], {
      base: ['main.jsonl'],
      json: 'report.json',
      markdown: 'report.md',
    });
    const says =
      'error-catalog.json: 66.6 % of its errors held, 66.6 % in the base; now held: 404 no_such_user; no longer held: 503 maintenance.';
    expect(out).toContain(says);
    expect(exitCode).toBe(0);
    const { coverageChange } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as {
      coverageChange: unknown;
    };
    expect(coverageChange).toEqual([
      {
        source: 'error-catalog.json',
        percentage: 66.6,
        before: 66.6,
        gained: [{ status: 404, code: 'no_such_user' }],
        lost: [{ status: 503, code: 'maintenance' }],
      },
    ]);
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toContain('now held: 404 no');
  });

  test('more, less, and a base that knows nothing of the catalog', async () => {
    write('1.jsonl', one);
    write('2.jsonl', two);
    write('less.jsonl', [catalog, ...file(), response(), run({ shard: null })]);
    write('other.jsonl', [
      { ...catalog, id: 'c9', source: 'other.json' } as ContractRecord,
      run({ shard: null }),
    ]);
    expect((await merged(['1.jsonl', '2.jsonl'], { base: ['less.jsonl'] })).out).toContain(
      '33.3 % in the base (+33.3)',
    );
    expect((await merged(['less.jsonl'], { base: ['1.jsonl', '2.jsonl'] })).out).toContain(
      '66.6 % in the base (−33.3)',
    );
    expect((await merged(['1.jsonl', '2.jsonl'], { base: ['other.jsonl'] })).out).toContain(
      'not in the base',
    );
  });

  test('records of a base that are not there are told', async () => {
    write('1.jsonl', one);
    await expect(merged(['1.jsonl'], { base: ['nope'] })).rejects.toThrow(CommandError);
  });
});
