import * as fc from 'fast-check';
import type { ContractReport } from '../../../src/coverage/contract-report';
import type { ContractRecord } from '../../../src/coverage/record';
import type { ReportOptions } from '../../../src/coverage/report-run';
import { reportRun } from '../../../src/coverage/report-run';
import { trackRun } from '../../../src/coverage/track-run';
import { catalog, everything, file, response, run, violation } from './sample-records';

const WHOLE: ReportOptions = { isWhole: true };

function reportOf(records: readonly ContractRecord[], options = WHOLE): ContractReport {
  const track = trackRun();
  for (const record of records) track.add(record);
  return reportRun(track, options);
}

const statesOf = ({ catalogs }: ContractReport) =>
  Object.fromEntries(catalogs.flatMap(({ entries }) => entries.map(({ code, state }) => [code, state])));

describe('the coverage of a catalog', () => {
  test('an entry that held once is held; broken and never provoked are told apart', () => {
    const broken = { held: false, violations: [violation()] };
    const report = reportOf([
      catalog,
      ...file(),
      run(),
      response(broken),
      response(),
      response({ status: 404, code: 'no_such_user', ...broken }),
    ]);
    expect(statesOf(report)).toEqual({
      email_taken: 'held',
      no_such_user: 'broken',
      maintenance: 'never',
      conflict: 'never',
      gone: 'never',
    });
    expect(report.catalogs).toMatchObject([{ own: 3, held: 1, percentage: 33.3 }]);
  });

  test('an inherited entry is shown, and does not count', () => {
    const report = reportOf([catalog, ...file(), run(), response({ code: 'conflict' })]);
    expect(statesOf(report)).toMatchObject({ conflict: 'held' });
    expect(report.catalogs).toMatchObject([{ own: 3, held: 0, percentage: 0 }]);
  });

  test('who has provoked it: file, test, method and path, each once', () => {
    const records = [response(), response(), response({ test: 'another', path: '/accounts' })];
    const [entry] = reportOf([catalog, ...file(), run(), ...records]).catalogs[0]?.entries.filter(({ code }) => code === 'email_taken') ?? [];
    expect(entry).toMatchObject({
      responses: 3,
      tests: [
        { file: 'test/users.test.ts', test: 'another', method: 'POST', path: '/accounts' },
        { file: 'test/users.test.ts', test: 'takes an email once', method: 'POST', path: '/users' },
      ],
    });
  });

  test('what the catalog lacks is listed by status code and code', () => {
    const records = [response({ code: null, sent: 'odd' }), response({ code: null }), response({ code: null })];
    expect(reportOf([catalog, ...file(), run(), ...records]).catalogs[0]?.uncatalogued).toMatchObject([
      { status: 409, code: null, responses: 2 },
      { status: 409, code: 'odd', responses: 1 },
    ]);
  });

  test('catalogs do not mix', () => {
    const other = { ...catalog, id: 'c2', source: 'admin/error-catalog.json' } as ContractRecord;
    const report = reportOf([catalog, other, ...file(), run({ threshold: 30 }), response({ catalog: 'c2' })]);
    expect(report.catalogs.map(({ source, held }) => [source, held])).toEqual([
      ['admin/error-catalog.json', 1],
      ['error-catalog.json', 0],
    ]);
    expect(report.failures).toEqual(['error-catalog.json: 0 % of its errors held; the threshold is 30 %.']);
  });

  test('a catalog of which no record tells is a failure, not a silent zero', () => {
    expect(reportOf([...file(), run(), response()]).failures).toEqual([
      'No record contains the entries of the catalog c1.',
    ]);
  });
});

describe('goals', () => {
  const held = [catalog, ...file(), response(), response({ status: 404, code: 'no_such_user' })];

  test.each<[number, readonly string[], readonly string[]]>([
    [70, ['error-catalog.json: 66.6 % of its errors held; the threshold is 70 %.'], []],
    [66.6, [], []],
    [50, [], ['error-catalog.json: 66.6 % of its errors held, more than the threshold: raise it to 66.6.']],
  ])('threshold %d', (threshold, failures, notes) => {
    expect(reportOf([...held, run({ threshold })])).toMatchObject({ failures, notes, passed: failures.length === 0 });
  });

  test('the threshold needs a catalog of its own', () => {
    const standard = { type: 'catalog', id: 'c1', source: 'standard', entries: [{ code: 'conflict', status: 409, inherited: true }] } as const;
    expect(reportOf([standard, ...file(), response({ code: 'conflict' }), run({ threshold: 10 })]).failures).toEqual([
      expect.stringMatching(/^A threshold needs your own catalog/),
    ]);
    expect(reportOf([run({ threshold: 10 })]).passed).toBe(false);
  });

  test('codes that must be covered', () => {
    expect(reportOf([...held, run({ mustCover: ['email_taken', 'maintenance', 'typo'] })]).failures).toEqual([
      'Must be covered, but did not hold: maintenance, typo.',
    ]);
  });

  test('what is given counts for more than what the reporter was given', () => {
    const records = [...held, run({ threshold: 90 })];
    expect(reportOf(records).passed).toBe(false);
    expect(reportOf(records, { isWhole: true, threshold: 60 }).passed).toBe(true);
  });

  test('a partial run says so, and applies neither', () => {
    const report = reportOf([...held, run({ threshold: 90, mustCover: ['x'], narrowedBy: ['testNamePattern'] })]);
    expect(report).toMatchObject({
      passed: true,
      notes: ['partial run: threshold and list of codes not applied (testNamePattern).'],
    });
  });
});

describe('shards', () => {
  const shard = (index: number) => run({ shard: { index, count: 3 }, threshold: 10 });
  const seen = [catalog, ...file(), response()];

  test('all of them are a whole run', () => {
    expect(reportOf([...seen, shard(1), shard(2), shard(3)])).toMatchObject({
      passed: true,
      run: { shards: { count: 3, missing: [] }, narrowedBy: [] },
    });
  });

  test('shards of several runs are never whole', () => {
    const other = run({ shard: { index: 1, count: 2 } });
    expect(reportOf([...seen, shard(1), shard(2), shard(3), other]).failures).toEqual([
      'The shards are from several runs, of 2 and of 3 shards. Merge the shards of one run.',
    ]);
  });

  test('a whole run among them is told', () => {
    expect(reportOf([...seen, shard(1), shard(2), shard(3), run()]).notes).toContain(
      'A whole run and a shard are merged, so tests of both count twice. Name the files of one of them.',
    );
  });

  test('a missing one is named, and fails what should be whole', () => {
    const records = [...seen, shard(1), shard(3)];
    expect(reportOf(records)).toMatchObject({
      failures: ['Missing: shard 2 of 3.'],
      notes: ['partial run: threshold not applied (shard).'],
    });
    expect(reportOf(records, { isWhole: false }).passed).toBe(true);
  });
});

describe('the verdict', () => {
  const held = [catalog, ...file(), response()];
  const silent = [catalog, ...file()];
  const noError =
    'Nothing was judged: no error was provoked in 1 test file. Request something that must fail, such as a path that does not exist.';
  const noClient =
    'Nothing was judged: no error response was seen, and package.json lists no known client. If "jest-error-contract/enforce" is one of the set-up files, request something that must fail, such as a path that does not exist. If not, add it there, or pass the responses to enforce() or to a matcher.';
  const otherClient =
    'Nothing was judged: no error response was seen, although package.json lists axios, got. If "jest-error-contract/enforce" is one of the set-up files, request something that must fail, such as a path that does not exist. If not, add it there, or pass the responses to enforce() or to a matcher.';

  test.each<[string, readonly ContractRecord[], ContractReport['verdict'], readonly string[], readonly string[]]>([
    ['an error that holds', [...held, run()], 'passed', [], []],
    ['no error', [...silent, run()], 'nothing judged', [], [noError]],
    ['no error, strict', [...silent, run({ strict: true })], 'nothing judged', [noError], []],
    ['no client', [run()], 'nothing judged', [], [noClient]],
    [
      'no client, in two test runners',
      [run(), run({ writer: 'other', gate: 'of/vitest' })],
      'nothing judged',
      [],
      [noClient.replace('"jest-error-contract/enforce"', '"jest-error-contract/enforce" or "of/vitest"')],
    ],
    ['no client that was seen', [run({ clients: ['got', 'axios'] })], 'nothing judged', [], [otherClient]],
    ['no client, strict', [run({ strict: true })], 'nothing judged', [noClient], []],
    [
      'nothing in a part of the tests, strict',
      [run({ strict: true, narrowedBy: ['testNamePattern'] })],
      'nothing judged',
      [],
      [noClient, 'partial run: not the coverage of the whole suite (testNamePattern).'],
    ],
    [
      'a catalog that does not load',
      [run({ catalogErrors: ['The catalog c.json cannot be loaded: /errors: missing.'] })],
      'failed',
      ['The catalog c.json cannot be loaded: /errors: missing.'],
      [noClient],
    ],
    [
      'content that could not be watched',
      [...held, response({ contentUnknown: true }), run()],
      'passed',
      [],
      [
        'The content of 1 response was not checked, because it could not be observed (POST /users in test/users.test.ts). Pass the response to enforce() or to a matcher.',
      ],
    ],
    [
      'a catalog that does not load, in a test that caught the error',
      [...held, { ...file()[1], n: 7, catalogErrors: ['The catalog c.json cannot be loaded.'] } as ContractRecord, run()],
      'failed',
      ['The catalog c.json cannot be loaded.'],
      [],
    ],
    [
      'a failure of which no record tells',
      [...held, run({ unrecorded: ['test/lost.test.ts'] })],
      'failed',
      ['Records are incomplete (a worker was killed, or the disk is full): test/lost.test.ts.'],
      [],
    ],
    [
      'a file whose first record is missing',
      [...held, { type: 'end', file: 'test/lost.test.ts', lost: 0, writer: 'w9', n: 1 }, run()],
      'failed',
      ['Records are incomplete (a worker was killed, or the disk is full): test/lost.test.ts.'],
      [],
    ],
  ])('%s', (_, records, verdict, failures, notes) => {
    expect(reportOf(records)).toMatchObject({ verdict, failures, notes, passed: verdict === 'passed' });
  });

  test('with a threshold a run that has judged nothing fails', () => {
    expect(reportOf([...silent, run({ threshold: 0 })])).toMatchObject({
      verdict: 'nothing judged',
      failures: [noError],
      notes: [],
    });
    expect(reportOf([...silent, run()], { isWhole: true, strict: true }).failures).toEqual([noError]);
  });
});

describe('violations', () => {
  const broken = (given: Parameters<typeof violation>[0] = {}) => response({ held: false, violations: [violation(given)] });

  test.each([
    ['failed', 1],
    ['allowed', 0],
    ['baseline', 0],
    ['advice', 0],
  ] as const)('%s', (state, failures) => {
    const report = reportOf([catalog, ...file(), run(), broken({ state })]);
    expect(report.failures).toHaveLength(failures);
    expect(report.counts[state]).toBe(1);
    expect(report.violations).toMatchObject([{ rule: 'media-type', state, line: 12, count: 1 }]);
  });

  test('what an assertion found counts where its test failed', () => {
    const records = [catalog, ...file(), broken({ state: 'asserted' })];
    const failedTests = [{ file: 'test/users.test.ts', test: 'takes an email once' }];
    expect(reportOf([...records, run({ failedTests })])).toMatchObject({
      failures: ['1 violation of the error contract.'],
      counts: { failed: 1 },
      violations: [{ state: 'failed' }],
    });
  });

  const FILE = 'test/users.test.ts';
  const TEST = { file: FILE, test: 'takes an email once' };
  const inHook = { test: null, held: false, violations: [violation({ state: 'asserted' })] };
  const CAUGHT = (where: string) => [
    '1 violation of the error contract.',
    `test/users.test.ts:12: a violation of the rule media-type in ${where} was found by an assertion, but the test caught the failure.`,
  ];

  test.each<[string, ContractRecord, Parameters<typeof run>[0], readonly string[]]>([
    ['a test that passed', broken({ state: 'asserted' }), {}, CAUGHT('"takes an email once"')],
    ['another test that failed', broken({ state: 'asserted' }), { failedTests: [{ ...TEST, test: 'other' }] }, CAUGHT('"takes an email once"')],
    ['a test that passed on a retry', broken({ state: 'asserted' }), { passedOnRetry: [{ ...TEST, runs: 2 }] }, []],
    ['a test that is meant to fail', broken({ state: 'asserted' }), { expectedToFail: [TEST] }, []],
    ['a hook, and nothing failed', response(inHook), {}, CAUGHT('a hook')],
    ['a hook that failed', response(inHook), { failedHooks: [FILE] }, ['1 violation of the error contract.']],
    ['a hook that failed its tests', response(inHook), { failedTests: [TEST] }, ['1 violation of the error contract.']],
  ])('a failed assertion in %s', (_, record, told, failures) => {
    const report = reportOf([catalog, ...file(), record, run(told)]);
    expect(report).toMatchObject({ failures, verdict: failures.length === 0 ? 'passed' : 'failed' });
    expect(report.violations).toHaveLength(failures.length === 0 ? 0 : 1);
  });

  test('of very many that were caught the first are named', () => {
    const records = Array.from({ length: 30 }, (_, index) => response({ line: index, held: false, violations: [violation({ state: 'asserted' })] }));
    const { failures } = reportOf([catalog, ...file(), ...records, run()]);
    expect(failures).toHaveLength(22);
    expect(failures.at(-1)).toBe('10 more violations were caught by their tests.');
  });

  test.each<[number, number, number]>([
    [3, 3, 1],
    [3, 1, 3],
    [6, 3, 2],
    [1, 3, 1],
  ])('%d sightings in %d runs of a failed test count as %d', (sightings, runs, count) => {
    const records = Array.from({ length: sightings }, () => broken());
    const failedTests = [runs === 1 ? TEST : { ...TEST, runs }];
    expect(reportOf([catalog, ...file(), ...records, run({ failedTests })])).toMatchObject({
      counts: { failed: count },
      violations: [{ count }],
    });
  });

  test('what a test has shown before it passed on a retry counts no more', () => {
    const passedOnRetry = [{ file: 'test/users.test.ts', test: 'takes an email once' }];
    const report = reportOf([catalog, ...file(), broken(), broken(), broken({ state: 'allowed' }), run({ passedOnRetry })]);
    expect(report).toMatchObject({ passed: true, counts: { failed: 0, allowed: 1 }, violations: [{ state: 'allowed' }] });
  });

  test('the same thing is listed once, with how often it was seen', () => {
    const report = reportOf([catalog, ...file(), run(), broken(), broken(), broken({ rule: 'leak' })]);
    expect(report.violations.map(({ rule, count }) => [rule, count])).toEqual([
      ['leak', 1],
      ['media-type', 2],
    ]);
    expect(report.counts.failed).toBe(3);
  });

  test('of very many the first are listed, and all are counted', () => {
    const records = Array.from({ length: 5_000 }, (_, index) => ({
      ...broken(),
      file: `test/${String(index).padStart(4, '0')}.test.ts`,
    }));
    const report = reportOf([catalog, ...[...records].reverse(), run()]);
    expect(report.violations.length).toBe(1_000);
    expect(report.violations.at(-1)?.file).toBe('test/0999.test.ts');
    expect(report.counts.failed).toBe(5_000);
  });
});

describe('causes', () => {
  const failing = (given: Partial<Parameters<typeof response>[0]>, broken: Parameters<typeof violation>[0] = {}) =>
    response({ held: false, violations: [violation(broken)], ...given });

  test('by rule and place, the most frequent one first, each with the first sighting', () => {
    const report = reportOf([
      catalog,
      ...file(),
      failing({ line: 3 }, { rule: 'leak', at: '/message' }),
      failing({ line: 9 }),
      failing({ line: 4 }),
      failing({ line: 4 }),
      failing({ file: 'test/zoo.test.ts', line: 1 }),
      failing({ line: 1 }, { state: 'allowed' }),
      run(),
    ]);
    expect(report.causes).toMatchObject([
      { rule: 'media-type', at: 'Content-Type', count: 4, files: 2, first: { file: 'test/users.test.ts', line: 4 } },
      { rule: 'leak', at: '/message', count: 1, files: 1, first: { line: 3, test: 'takes an email once' } },
    ]);
  });

  test.each<[number, number, number, readonly string[]]>([
    [22, 0, 1, ['22 of 23 responses that break the contract look like nest. If that is intended, write "format": "nest" into the error catalog.']],
    [2, 1, 1, []],
    [0, 0, 3, []],
    [0, 2, 1, ['2 of 3 responses that break the contract look like rails. If that is intended, write "format": "rails" into the error catalog.']],
  ])('%d and %d of other formats, %d of none', (nest, rails, none, notes) => {
    const looks = [...Array(nest).fill('nest'), ...Array(rails).fill('rails'), ...Array(none).fill(undefined)] as (string | undefined)[];
    const records = looks.map((looksLike) => failing({ looksLike }));
    expect(reportOf([catalog, ...file(), ...records, run()]).notes).toEqual(notes);
  });
});

describe('what is missing', () => {
  const started: ContractRecord = { type: 'file', file: 'test/killed.test.ts', writer: 'w9', n: 0 };

  test.each<[string, readonly ContractRecord[], string]>([
    [
      'a record in the middle',
      [started, { type: 'end', file: 'test/killed.test.ts', lost: 0, before: 2, writer: 'w9', n: 2 }],
      'Records are incomplete (a worker was killed, or the disk is full): test/killed.test.ts.',
    ],
    ['a file without an end', [started], 'Records are incomplete (a worker was killed, or the disk is full): test/killed.test.ts.'],
    [
      'an end after records were lost',
      [started, { type: 'end', file: 'test/killed.test.ts', lost: 2, writer: 'w9', n: 1 }],
      'Records are incomplete (a worker was killed, or the disk is full): test/killed.test.ts.',
    ],
  ])('%s', (_, records, failure) => {
    expect(reportOf([catalog, ...file(), ...records, response(), run()]).failures).toEqual([failure]);
  });

  test('a file that Jest could not run is named once', () => {
    const report = reportOf([catalog, started, response(), run({ broken: ['test/killed.test.ts'] }), ...file()]);
    expect(report.failures).toEqual(['Did not finish: test/killed.test.ts.']);
  });
});

test('order, repeated lines and damaged ones change nothing but the count of damaged ones', () => {
  const records = everything();
  const expected = reportOf(records);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...records], { minLength: records.length }),
      fc.subarray([...records]),
      fc.nat(30),
      (shuffled, again, damaged) => {
        const track = trackRun();
        for (const record of [...shuffled, ...again]) track.add(record);
        for (let index = 0; index < damaged; index += 1) track.damage(`records.jsonl:${index}`);
        const { failures, run: told, ...report } = reportRun(track, WHOLE);
        const { failures: expectedFailures, run: expectedRun, ...rest } = expected;
        expect(report).toEqual(rest);
        expect(told.damaged.lines).toBe(damaged);
        expect({ ...told, damaged: undefined }).toEqual({ ...expectedRun, damaged: undefined });
        expect(failures.filter((failure) => !failure.includes('cannot be read'))).toEqual(expectedFailures);
        expect(failures.length - expectedFailures.length).toBe(damaged > 0 ? 1 : 0);
      },
    ),
    { numRuns: 200 },
  );
});

test('damaged lines fail the run; they are counted, and the first of them named', () => {
  const track = trackRun();
  for (const record of [catalog, ...file(), response(), run()]) track.add(record);
  for (const place of ['b:7', 'a:3', 'a:1', 'c:9']) track.damage(place);
  expect(reportRun(track, WHOLE)).toMatchObject({
    verdict: 'failed',
    failures: ['4 lines of the records cannot be read: a:1, a:3, b:7, ….'],
  });
});
