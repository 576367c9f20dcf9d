import { randomBytes } from 'node:crypto';
import { stripVTControlCharacters } from 'node:util';
import type { ContractRecord, NamedTest, RunRecord, SwallowedViolation } from '../coverage/record';
import { recordsMarkedIn } from '../coverage/failure-mark';
import { recordId, RECORDS_VERSION } from '../coverage/record';
import { relativePath } from '../coverage/paths';
import { callsWatchedClient } from './calls-watched-client';
import { catalogErrorOf } from '../coverage/catalog-error-of';
import { findClients } from './find-clients';
import type { JestConfig, JestFileResult, JestResults, JestTestResult } from './jest-run';
import { narrowedBy } from './jest-run';
import type { ReporterOptions } from './reporter-options';

/** Tells what Jest has run and what became of it, as a record of its own. */
export interface RunDescription {
  readonly add: (record: ContractRecord) => void;
  readonly finish: () => RunRecord;
}

/** What else is known of the run. */
export interface Surroundings {
  /** The command line. */
  readonly args: readonly string[];
  /** Paths of the test files for which the gate is set up. */
  readonly enforced: ReadonlySet<string>;
}

export function describeRun(
  config: JestConfig,
  repository: string,
  { threshold, mustCover = [], strict = false }: ReporterOptions,
  { testResults }: JestResults,
  { args, enforced }: Surroundings,
): RunDescription {
  const { rootDir, shard } = config;
  const byFile = new Map<string, JestFileResult[]>();
  for (const result of testResults) {
    const file = relativePath(repository, result.testFilePath);
    byFile.set(file, [...(byFile.get(file) ?? []), result]);
  }
  const marks = [...byFile].flatMap(([file, results]) =>
    results
      .flatMap(failuresOf)
      .flatMap((failure) => recordsMarkedIn(failure).map((id) => [id, file] as const)),
  );
  const failures = new Set(marks.map(([id]) => id));
  const unrecorded = new Map(marks);
  const silent = new Map(
    testResults
      .filter(hasRun)
      .map(({ testFilePath }) => [relativePath(repository, testFilePath), testFilePath]),
  );
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
      shard: shard === undefined ? null : { index: shard.shardIndex, count: shard.shardCount },
      narrowedBy: narrowedBy(config, args),
      broken: filesWith(byFile, (result) => hasExecError(result) && result.testResults.length === 0),
      failedHooks: filesWith(byFile, (result) => hasExecError(result) && result.testResults.length > 0),
      failedTests: testsOf(byFile, ({ status }) => status === 'failed'),
      expectedToFail: testsOf(byFile, ({ status, failing }) => status === 'passed' && failing === true),
      passedOnRetry: testsOf(byFile, ({ status, invocations = 1 }) => status === 'passed' && invocations > 1),
      swallowed: [...suspected].flatMap(([id, violation]) => (failures.has(id) ? [] : [violation])),
      threshold: threshold ?? null,
      mustCover,
      strict,
      clients: findClients(rootDir),
      catalogErrors: [...new Set(testResults.flatMap(failuresOf).flatMap(catalogErrorOf))].sort(),
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

function hasRun({ testResults }: JestFileResult): boolean {
  return testResults.some(({ status }) => status === 'passed' || status === 'failed');
}

/** The errors with which a file and its tests have failed. */
function failuresOf({ testExecError, testResults }: JestFileResult): readonly unknown[] {
  return [testExecError, ...testResults.flatMap(({ failureDetails = [] }) => failureDetails)];
}

/**
 * Whether the stack of an error without a mark leads to the request: of an error in `afterAll` Jest keeps the
 * stack alone, and of one that another has as its cause, in a worker, too.
 */
function failedAt({ testExecError, testResults }: JestFileResult, place: string): boolean {
  const { stack } = Object(testExecError) as { readonly stack?: unknown };
  const unmarked = testResults.flatMap(({ failureMessages = [], failureDetails = [] }) =>
    failureMessages.filter((_, index) => recordsMarkedIn(failureDetails[index]).length === 0),
  );
  return [stack, ...unmarked].some((text) => typeof text === 'string' && hasFrame(text, place));
}

function hasFrame(text: string, place: string): boolean {
  return stripVTControlCharacters(text)
    .split('\n')
    .some((line) => /^\s+at /.test(line) && line.replace(/\)$/, '').endsWith(place));
}

/** A file that Jest could not run to the end, as when its worker was killed, has no results of tests. */
function hasExecError({ testExecError }: JestFileResult): boolean {
  return testExecError !== undefined && testExecError !== null;
}

function filesWith(
  byFile: ReadonlyMap<string, readonly JestFileResult[]>,
  isWanted: (result: JestFileResult) => boolean,
): readonly string[] {
  return [...byFile]
    .filter(([, results]) => results.some(isWanted))
    .map(([file]) => file)
    .sort();
}

function testsOf(
  byFile: ReadonlyMap<string, readonly JestFileResult[]>,
  isWanted: (result: JestTestResult) => boolean,
): readonly NamedTest[] {
  return [...byFile].flatMap(([file, results]) =>
    results.flatMap(({ testResults }) =>
      testResults.filter(isWanted).map(({ fullName, invocations = 1 }) => ({
        file,
        test: fullName,
        ...(invocations > 1 ? { runs: invocations } : {}),
      })),
    ),
  );
}
