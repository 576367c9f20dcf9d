import type { ReportedViolation } from './contract-report';
import type { NamedTest } from './record';
import type { RunTrack } from './track-run';

/** The violations as they are reported, and how many of them fail the run. */
export interface ViolationsReport {
  readonly violations: readonly ReportedViolation[];
  readonly failed: number;
}

/** What an assertion found counts where its test failed; elsewhere the test was about it. */
export function reportViolations({ violations, counts, runs }: RunTrack): ViolationsReport {
  const namesOf = (tests: readonly NamedTest[]): string[] => tests.map(({ file, test }) => `${file}\n${test}`);
  const passed = new Set(runs.flatMap((run) => namesOf(run.passedOnRetry)));
  const failedTests = new Set(runs.flatMap((run) => namesOf(run.failedTests)));
  let { failed } = counts;
  const shown = violations.values().flatMap((violation): readonly ReportedViolation[] => {
    const name = `${violation.file}\n${violation.test}`;
    if (violation.state === 'failed' && passed.has(name)) {
      failed -= violation.count;
      return [];
    }
    if (violation.state !== 'asserted') return [violation];
    if (!failedTests.has(name)) return [];
    failed += violation.count;
    return [{ ...violation, state: 'failed' }];
  });
  return { violations: shown, failed };
}
