import type { ReportedViolation } from './contract-report';
import type { NamedTest, RunRecord } from './record';
import type { RunTrack } from './track-run';

/** The violations as reported, and the number of them that fail the run. */
export interface ViolationsReport {
  readonly violations: readonly ReportedViolation[];
  readonly failed: number;
  /** Violations that are unknown to Jest: an assertion failed, and its test caught the failure. */
  readonly caught: readonly ReportedViolation[];
}

/**
 * Settles the state of each violation by the result of its test. A violation found by an assertion reached Jest
 * if the test failed; otherwise it was caught. A test that ran several times counts each violation as often.
 */
export function reportViolations({ violations, counts, runs }: RunTrack): ViolationsReport {
  const tests = outcomesOf(runs);
  const caught: ReportedViolation[] = [];
  let { failed } = counts;
  const shown = violations.values().flatMap((violation): readonly ReportedViolation[] => {
    const { state, file, test, count } = violation;
    if (state !== 'failed' && state !== 'asserted') return [violation];
    const name = nameOf({ file, test });
    if (state === 'failed') failed -= count;
    if (tests.forgiven.has(name) || (state === 'asserted' && tests.expected.has(name))) return [];
    const settled = {
      ...violation,
      state: 'failed' as const,
      count: Math.ceil(count / (tests.runs.get(name) ?? 1)),
    };
    failed += settled.count;
    const hasReached =
      test === null ? tests.failedFiles.has(file) : tests.runs.has(name) || tests.broken.has(file);
    if (state === 'asserted' && !hasReached) caught.push(settled);
    return [settled];
  });
  return { violations: shown, failed, caught };
}

interface Outcomes {
  /** The number of runs of each failed test. */
  readonly runs: ReadonlyMap<string, number>;
  /** Tests that passed on a retry. */
  readonly forgiven: ReadonlySet<string>;
  /** Tests that are expected to fail. */
  readonly expected: ReadonlySet<string>;
  readonly broken: ReadonlySet<string>;
  /** Files with any failure. */
  readonly failedFiles: ReadonlySet<string>;
}

function outcomesOf(runs: readonly RunRecord[]): Outcomes {
  const failedTests = runs.flatMap((run) => run.failedTests);
  const broken = runs.flatMap((run) => run.broken);
  const failedHooks = runs.flatMap((run) => run.failedHooks ?? []);
  return {
    runs: new Map(failedTests.map((one) => [nameOf(one), one.runs ?? 1])),
    forgiven: new Set(runs.flatMap((run) => run.passedOnRetry.map(nameOf))),
    expected: new Set(runs.flatMap((run) => (run.expectedToFail ?? []).map(nameOf))),
    broken: new Set(broken),
    failedFiles: new Set([...broken, ...failedHooks, ...failedTests.map(({ file }) => file)]),
  };
}

function nameOf({ file, test }: Pick<NamedTest, 'file'> & { readonly test: string | null }): string {
  return JSON.stringify([file, test]);
}
