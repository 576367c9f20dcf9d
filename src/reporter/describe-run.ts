import { randomBytes } from 'node:crypto';
import { stripVTControlCharacters } from 'node:util';
import type { ContractRecord, NamedTest, RunRecord, SwallowedViolation } from '../coverage/record';
import { recordsMarkedIn } from '../coverage/failure-mark';
import { recordId, RECORDS_VERSION } from '../coverage/record';
import { relativePath } from '../coverage/paths';
import { callsWatchedClient } from './calls-watched-client';
import { catalogErrorOf } from '../coverage/catalog-error-of';
import { findClients } from './find-clients';
import type { ReporterOptions } from './reporter-options';
import type { FileResult, RunResults, TestResult } from './run-results';
import { maskTestName } from '../mask/mask-test-name';

/** Describes the run of a test runner and its results, as one record. */
export interface RunDescription {
  readonly add: (record: ContractRecord) => void;
  readonly finish: () => RunRecord;
}

/** The folders of the run. */
export interface Place {
  readonly root: string;
  readonly repository: string;
}

export function describeRun(
  { root, repository }: Place,
  { threshold, mustCover = [], strict = false }: ReporterOptions,
  { shard, narrowedBy, files, enforced, gate }: RunResults,
): RunDescription {
  const byFile = new Map<string, FileResult[]>();
  for (const result of files) {
    const file = relativePath(repository, result.path);
    byFile.set(file, [...(byFile.get(file) ?? []), result]);
  }
  const marks = [...byFile].flatMap(([file, results]) =>
    results
      .flatMap(failuresOf)
      .flatMap((failure) => recordsMarkedIn(failure).map((id) => [id, file] as const)),
  );
  const failures = new Set(marks.map(([id]) => id));
  const unrecorded = new Map(marks);
  const silent = new Map(files.filter(hasRun).map(({ path }) => [relativePath(repository, path), path]));
  const suspected = new Map<string, SwallowedViolation>();
  return {
    add(record) {
      if (record.type === 'file') silent.delete(record.file);
      if (record.type === 'end') for (const id of record.delivered ?? []) failures.add(id);
      if (record.type === 'response') unrecorded.delete(recordId(record));
      if (record.type !== 'response' || record.through === undefined || record.through === 'test') return;
      const { file, test, line, column } = record;
      const place = `:${line}:${column}`;
      if ((byFile.get(file) ?? []).some((result) => failedAt(result, place))) return;
      const rule = record.violations?.find(({ state }) => state === 'failed')?.rule ?? '';
      suspected.set(recordId(record), { file, test, line, rule });
    },
    finish: () => ({
      type: 'run',
      version: RECORDS_VERSION,
      writer: randomBytes(8).toString('hex'),
      n: 0,
      shard: shard ?? null,
      narrowedBy,
      broken: filesWith(byFile, ({ errors, tests }) => errors.length > 0 && tests.length === 0),
      failedHooks: filesWith(byFile, ({ errors, tests }) => errors.length > 0 && tests.length > 0),
      failedTests: testsOf(byFile, ({ status }) => status === 'failed'),
      expectedToFail: testsOf(byFile, ({ status, isMeantToFail }) => status === 'passed' && isMeantToFail),
      passedOnRetry: testsOf(byFile, ({ status, isForgiven }) => status === 'passed' && isForgiven),
      swallowed: [...suspected].flatMap(([id, violation]) => (failures.has(id) ? [] : [violation])),
      threshold: threshold ?? null,
      mustCover,
      strict,
      clients: findClients(root),
      gate,
      catalogErrors: [...new Set(files.flatMap(failuresOf).flatMap(catalogErrorOf))].sort(),
      unrecorded: [
        ...new Set([
          ...unrecorded.values(),
          ...[...silent].flatMap(([file, path]) =>
            enforced.has(path) && callsWatchedClient(path) ? [file] : [],
          ),
        ]),
      ].sort(),
    }),
  };
}

function hasRun({ tests }: FileResult): boolean {
  return tests.some(({ status }) => status === 'passed' || status === 'failed');
}

/** The errors of a file and of its tests. */
function failuresOf({ errors, tests }: FileResult): readonly unknown[] {
  return [...errors, ...tests.flatMap((test) => test.errors)];
}

/**
 * Whether the stack of an unmarked error leads to the request: for an error in `afterAll`, Jest keeps only
 * the stack; in a worker, also for an error that is the cause of another one.
 */
function failedAt({ errors, tests }: FileResult, place: string): boolean {
  const ofFile = errors.map((error) => (Object(error) as { readonly stack?: unknown }).stack);
  const unmarked = tests.flatMap((test) =>
    test.stacks.filter((_, index) => recordsMarkedIn(test.errors[index]).length === 0),
  );
  return [...ofFile, ...unmarked].some((text) => typeof text === 'string' && hasFrame(text, place));
}

function hasFrame(text: string, place: string): boolean {
  return stripVTControlCharacters(text)
    .split('\n')
    .some((line) => /^\s+at /.test(line) && line.replace(/\)$/, '').endsWith(place));
}

function filesWith(
  byFile: ReadonlyMap<string, readonly FileResult[]>,
  isWanted: (result: FileResult) => boolean,
): readonly string[] {
  return [...byFile]
    .filter(([, results]) => results.some(isWanted))
    .map(([file]) => file)
    .sort();
}

function testsOf(
  byFile: ReadonlyMap<string, readonly FileResult[]>,
  isWanted: (result: TestResult) => boolean,
): readonly NamedTest[] {
  return [...byFile].flatMap(([file, results]) =>
    results.flatMap(({ tests }) =>
      tests
        .filter(isWanted)
        .map(({ name, runs }) => ({ file, test: maskTestName(name), ...(runs > 1 ? { runs } : {}) })),
    ),
  );
}
