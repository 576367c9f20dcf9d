import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { parseRecord } from '../../../src/coverage/parse-record';
import { readRecords } from '../../../src/coverage/read-records';
import type { ContractRecord } from '../../../src/coverage/record';
import { createSeenLines } from '../../../src/coverage/seen-lines';
import { createSmallest } from '../../../src/coverage/smallest';
import { createRecordWriter } from '../../../src/coverage/write-records';
import schema from '../../../schemas/record.schema.json';
import { outputs } from '../../../src/coverage/outputs';
import { reportRun } from '../../../src/coverage/report-run';
import { trackRun } from '../../../src/coverage/track-run';
import { catalog, everything, response, run, violation } from './sample-records';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jest-error-contract-records-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function readBack(): Promise<{ records: ContractRecord[]; damaged: string[] }> {
  const records: ContractRecord[] = [];
  const damaged: string[] = [];
  const sink = { add: (record: ContractRecord) => records.push(record), damage: (place: string) => damaged.push(place) };
  for (const name of readdirSync(folder).sort()) await readRecords(join(folder, name), name, sink);
  return { records, damaged };
}

test('what is written is read back, line by line, and conforms to the schema', async () => {
  const validate = new Ajv2020({ strict: true }).compile(schema);
  const writer = createRecordWriter(folder);
  const given = everything();
  for (const record of given) {
    if (record.type === 'catalog') writer.writeCatalog(record);
    else writer.write(record);
  }
  const { records, damaged } = await readBack();
  expect(damaged).toEqual([]);
  expect(records).toHaveLength(given.length);
  for (const record of records) expect([validate(record), record]).toEqual([true, record]);
  const numbers = records.flatMap((record) => ('n' in record ? record.n : []));
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('a record is on disk as soon as it is written', () => {
  const writer = createRecordWriter(folder);
  writer.write({ type: 'file', file: 'a.test.ts' });
  const [name = ''] = readdirSync(folder);
  expect(readFileSync(join(folder, name), 'utf8')).toMatch(/^\n\{"type":"file","file":"a\.test\.ts",.*\}\n$/);
});

test('writers of one process share a file, and all write the same catalog once', async () => {
  for (let index = 0; index < 20; index += 1) {
    const writer = createRecordWriter(folder);
    writer.write({ type: 'file', file: `${index}.test.ts` });
    if (catalog.type === 'catalog') writer.writeCatalog(catalog);
  }
  const names = readdirSync(folder).sort();
  expect(names).toEqual([expect.stringMatching(/^\d+-\d+-\d+\.jsonl$/), 'catalog-c1.jsonl']);
  const { records, damaged } = await readBack();
  expect(damaged).toEqual([]);
  expect(records).toHaveLength(21);
  expect(new Set(records.flatMap((record) => ('writer' in record ? record.writer : []))).size).toBe(20);
});

test('a folder that cannot be written to fails no test; the lost records are counted', () => {
  const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const writer = createRecordWriter(join(folder, 'gone'));
  writer.write({ type: 'file', file: 'a.test.ts' });
  writer.write({ type: 'file', file: 'a.test.ts' });
  expect(writer.lost()).toBe(2);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn).toHaveBeenCalledWith(expect.stringMatching(/cannot record error responses: .*ENOENT/));
  warn.mockRestore();
});

test('half a line of one writer damages nothing of the next', async () => {
  createRecordWriter(folder).write({ type: 'file', file: 'a.test.ts' });
  const [name = ''] = readdirSync(folder);
  appendFileSync(join(folder, name), '{"type":"respon');
  createRecordWriter(folder).write({ type: 'file', file: 'b.test.ts' });
  const { records, damaged } = await readBack();
  expect(records).toMatchObject([{ file: 'a.test.ts' }, { file: 'b.test.ts' }]);
  expect(damaged).toEqual([`${name}:3`]);
});

test('after a write that failed, the damage stays on one line', async () => {
  const gone = join(folder, 'later');
  const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const writer = createRecordWriter(gone);
  writer.write({ type: 'file', file: 'a.test.ts' });
  mkdirSync(gone);
  writer.write({ type: 'file', file: 'b.test.ts' });
  warn.mockRestore();
  const [name = ''] = readdirSync(gone);
  expect(readFileSync(join(gone, name), 'utf8')).toMatch(/^\n\{"type":"file","file":"b\.test\.ts"/);
});

test.each([
  ['half a line', '{"type":"response","file":"test/us'],
  ['no JSON', 'hello'],
  ['another value', '42'],
  ['null', 'null'],
  ['an unknown type', '{"type":"other"}'],
  ['a type that every object has', '{"type":"constructor"}'],
  ['no type', '{}'],
  ['a member of another kind', '{"type":"file","file":1,"writer":"w","n":0}'],
  ['a number that is none', '{"type":"file","file":"a","writer":"w","n":-1}'],
  ['a number too large to count', '{"type":"file","file":"a","writer":"w","n":1e300}'],
])('damaged: %s', async (_, line) => {
  expect(parseRecord(line)).toBeUndefined();
  writeFileSync(join(folder, 'a.jsonl'), `{"type":"file","file":"a","writer":"w","n":0}\n\n${line}\n`);
  appendFileSync(join(folder, 'a.jsonl'), '{"type":"file","file":"b","writer":"w","n":1}');
  const { records, damaged } = await readBack();
  expect(records.map((record) => 'file' in record && record.file)).toEqual(['a', 'b']);
  expect(damaged).toEqual(['a.jsonl:3']);
});

/** Every record with every member it may have. */
const WHOLE: readonly ContractRecord[] = [
  ...everything(),
  {
    type: 'end',
    file: 'a',
    lost: 0,
    before: 3,
    delivered: ['w:1'],
    writer: 'w',
    n: 4,
    version: 1,
  },
  response({ sent: 'x', at: 'help.ts', through: 'test', looksLike: 'other', violations: [violation()] }),
  run({
    shard: { index: 1, count: 2 },
    threshold: 80,
    mustCover: ['a'],
    narrowedBy: ['filter'],
    broken: ['a'],
    failedTests: [{ file: 'a', test: 'b', runs: 2 }],
    passedOnRetry: [{ file: 'a', test: 'b' }],
    expectedToFail: [{ file: 'a', test: 'b' }],
    swallowed: [{ file: 'a', test: null, line: 1, rule: 'json' }],
    strict: true,
    clients: ['got'],
    catalogErrors: ['It does not load.'],
    unrecorded: ['a'],
    failedHooks: ['a'],
  }),
];

/** The same record once for each of its members, nested ones too, with another value in its place. */
function* withOther(record: unknown, value: unknown): Generator<unknown> {
  if (typeof record !== 'object' || record === null) return;
  for (const [name, member] of Object.entries(record)) {
    const copy = (changed: unknown): unknown =>
      Array.isArray(record) ? Object.assign([...(record as readonly unknown[])], { [name]: changed }) : { ...record, [name]: changed };
    yield copy(value);
    for (const changed of withOther(member, value)) yield copy(changed);
  }
}

test.each([[null], [true], [-1], [1.5], [1e300], ['text'], [[]], [{}], [[null]], [[42]], [[{}]], [{ length: 1e9 }]])(
  'a member that is %j instead is damage, or nothing that reads it minds',
  (value) => {
    const changed = WHOLE.flatMap((record) => [...withOther(record, value)]);
    expect(changed.length).toBeGreaterThan(200);
    for (const one of changed) {
      const record = parseRecord(JSON.stringify(one));
      if (record === undefined || record.type === 'foreign') continue;
      const track = trackRun();
      for (const each of [...WHOLE, record]) track.add(each);
      const report = reportRun(track, { isWhole: true });
      for (const { render } of outputs) expect(render(report).length).toBeLessThan(100_000);
    }
  },
);

test.each<[string, object]>([
  ['a violation without a rule', response({ violations: [{ ...violation(), rule: undefined as never }] })],
  ['a violation of an unknown state', response({ violations: [violation({ state: 'other' as never })] })],
  ['a violation that is none', response({ violations: [null as never] })],
  ['content of a thousand levels', response({ violations: [violation({ received: JSON.parse('['.repeat(1000) + ']'.repeat(1000)) as never })] })],
  ['a text without end', response({ path: 'x'.repeat(1_000_000) })],
  ['a billion shards', run({ shard: { index: 1, count: 1e9 } })],
  ['a shard that is none', run({ shard: { index: 3, count: 2 } })],
  ['a threshold above all', run({ threshold: 101 })],
  ['a test without a name', run({ failedTests: [{ file: 'a' } as never] })],
  ['an entry without a status', { ...catalog, entries: [{ code: 'a', inherited: false }] }],
  ['a version that is no number', { ...run(), version: 'two' }],
])('damaged: %s', (_, record) => {
  expect(parseRecord(JSON.stringify(record))).toBeUndefined();
});

test('what a line lacks is not taken from its prototype', () => {
  expect(parseRecord('{"__proto__":{"type":"file","file":"a","writer":"w","n":0},"type":"file"}')).toBeUndefined();
});

test('another version of the format is told from damage', () => {
  expect(parseRecord('{"type":"file","file":"a","writer":"w","n":0,"version":1}')).toMatchObject({ type: 'file' });
  expect(parseRecord('{"type":"novelty","version":2}')).toEqual({ type: 'foreign', version: '2' });
});

test('line breaks of any system, and a line that no memory would hold', async () => {
  const line = '{"type":"file","file":"ä","writer":"w","n":0}';
  const file = join(folder, 'a.jsonl');
  writeFileSync(file, `${line}\r\n\n`);
  for (let index = 0; index < 65; index += 1) appendFileSync(file, 'x'.repeat(1024 * 1024));
  appendFileSync(file, `\n${line}`);
  const { records, damaged } = await readBack();
  expect(records.map((record) => 'file' in record && record.file)).toEqual(['ä', 'ä']);
  expect(damaged).toEqual(['a.jsonl:3']);
});

test('every line counts once, by writer and number', () => {
  const isRepeated = createSeenLines();
  const lines = ['a', 'b'].flatMap((writer) => [0, 1, 7, 8, 4095, 4096, 9_007_199_254_740_991].map((n) => ({ writer, n })));
  expect(lines.map(isRepeated)).toEqual(lines.map(() => false));
  expect(lines.map(isRepeated)).toEqual(lines.map(() => true));
});

test('the smallest of many, in whatever order they come', () => {
  const keys = Array.from({ length: 1_000 }, (_, index) => String(index).padStart(4, '0'));
  for (const order of [keys, [...keys].reverse(), keys.map((_, index) => keys[(index * 7) % 1_000] ?? '')]) {
    const smallest = createSmallest<string>(10);
    for (const key of order) smallest.add(key, key);
    expect(smallest.values()).toEqual(keys.slice(0, 10));
  }
});
