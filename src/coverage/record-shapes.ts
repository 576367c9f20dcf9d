import type { ContractRecord } from './record';
import { RECORDS_VERSION } from './record';

/** Checks the shape of a value. */
export type Shape = (value: unknown) => boolean;

/** Any program can have written a record, so the memory for it must have a limit. */
const LONGEST_TEXT = 100_000;
const DEEPEST_JSON = 100;
const MOST_SHARDS = 10_000;

const text: Shape = (value) => typeof value === 'string' && value.length <= LONGEST_TEXT;
const flag: Shape = (value) => typeof value === 'boolean';
const count: Shape = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const percentage: Shape = (value) => typeof value === 'number' && value >= 0 && value <= 100;
const json: Shape = (value) => value !== undefined && isShallow(value, DEEPEST_JSON);
const textOrNull = nullable(text);
const texts = listOf(text);

const named = { version: optional(oneOf(RECORDS_VERSION)), writer: text, n: count };
const tests = listOf(shaped({ file: text, test: text, runs: optional(count) }));

const violation = shaped({
  rule: text,
  severity: oneOf('must', 'should'),
  at: optional(text),
  expected: json,
  received: json,
  reference: optional(text),
  remedy: text,
  state: oneOf('failed', 'asserted', 'allowed', 'baseline', 'advice'),
});

/** The shape of each type of record, in every member that is read later; other members are ignored. */
export const recordShapes: { readonly [type in ContractRecord['type']]: Shape } = {
  file: shaped({ ...named, file: text }),
  end: shaped({
    ...named,
    file: text,
    lost: count,
    before: optional(count),
    delivered: optional(texts),
    catalogErrors: optional(texts),
  }),
  catalog: shaped({
    version: named.version,
    id: text,
    source: text,
    entries: listOf(shaped({ code: text, status: count, inherited: flag })),
    operations: optional(listOf(shaped({ name: text, declared: texts }))),
  }),
  response: shaped({
    ...named,
    file: text,
    test: textOrNull,
    line: optional(count),
    column: optional(count),
    at: optional(text),
    catalog: text,
    method: text,
    path: text,
    status: count,
    code: textOrNull,
    sent: optional(text),
    operations: optional(listOf(shaped({ operation: text, declared: textOrNull }))),
    held: flag,
    by: text,
    contentUnknown: optional(flag),
    through: optional(oneOf('test', 'request', 'file')),
    violations: optional(listOf(violation)),
    looksLike: optional(text),
    answer: optional(
      shaped({
        fields: listOf(isField),
        json: optional(json),
        text: optional(text),
        isCut: optional(flag),
        flaws: optional(listOf(shaped({ rule: text, at: text }))),
      }),
    ),
  }),
  allowance: shaped({ ...named, file: text, test: textOrNull, line: optional(count), filter: text }),
  run: shaped({
    ...named,
    shard: nullable(isShard),
    narrowedBy: texts,
    broken: texts,
    failedTests: tests,
    passedOnRetry: tests,
    swallowed: listOf(shaped({ file: text, test: textOrNull, line: optional(count), rule: text })),
    threshold: nullable(percentage),
    mustCover: texts,
    strict: optional(flag),
    clients: optional(texts),
    catalogErrors: optional(texts),
    unrecorded: optional(texts),
    failedHooks: optional(texts),
    expectedToFail: optional(tests),
    gate: optional(text),
  }),
};

function shaped(members: { readonly [member: string]: Shape }): Shape {
  const all = Object.entries(members);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    return all.every(([name, isRight]) =>
      isRight(Object.hasOwn(value, name) ? (value as { readonly [name: string]: unknown })[name] : undefined),
    );
  };
}

function isField(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(text);
}

function isShard(value: unknown): boolean {
  if (!shaped({ index: count, count })(value)) return false;
  const shard = value as { readonly index: number; readonly count: number };
  return shard.index >= 1 && shard.index <= shard.count && shard.count <= MOST_SHARDS;
}

function listOf(item: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(item);
}

function optional(shape: Shape): Shape {
  return (value) => value === undefined || shape(value);
}

function nullable(shape: Shape): Shape {
  return (value) => value === null || shape(value);
}

function oneOf(...values: readonly unknown[]): Shape {
  return (value) => values.includes(value);
}

/** Content with thousands of levels can be parsed, but then not be written. */
function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((one) => isShallow(one, levels - 1));
}
