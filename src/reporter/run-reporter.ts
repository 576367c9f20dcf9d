import { join, resolve } from 'node:path';
import { errorMessage } from '../core/error-message';
import { printable } from '../core/printable';
import { collectBaseline } from '../coverage/collect-baseline';
import type { ContractReport } from '../coverage/contract-report';
import { BASELINE_VARIABLE, isBaselineUpdate } from '../coverage/find-baseline';
import { joinRecords, recordFilesIn } from '../coverage/join-records';
import { DETAILS_VARIABLE, renderText } from '../coverage/outputs/text';
import { readRecords } from '../coverage/read-records';
import { RECORDS_VARIABLE, REPOSITORY_VARIABLE, ROOT_VARIABLE } from '../coverage/record';
import { reportRun } from '../coverage/report-run';
import { terminalStyle } from '../coverage/terminal-style';
import { trackRun } from '../coverage/track-run';
import { writeOutputs } from '../coverage/write-outputs';
import type { RecordsFolder } from './create-records-folder';
import { createRecordsFolder } from './create-records-folder';
import { describeRun } from './describe-run';
import { findRepository } from '../coverage/find-repository';
import type { ReporterOptions } from './reporter-options';
import type { RunResults } from './run-results';

/** The folder for the records of a shard, unless the options name another one. */
const RECORDS_FOLDER = 'error-contract-records';

/** Collects the records of all test files of a run and draws the conclusions, for the reporter of any test runner. */
export class RunReporter {
  readonly #entry: string;
  readonly #root: string;
  readonly #options: ReporterOptions;
  readonly #repository: string;
  /** The folder in which the test runner was started: outputs go there. */
  readonly #cwd = process.cwd();
  #folder: RecordsFolder | undefined;
  /** Files that could not be read or written, one sentence each: the result of the run is then unknown. */
  #problems: string[] = [];

  /** @param entry the name of the reporter in the test runner */
  constructor(root: string, options: ReporterOptions, entry: string) {
    this.#entry = entry;
    this.#root = root;
    this.#options = options;
    this.#repository = findRepository(root, process.env);
  }

  /** Starts a run. Existing workers keep the folder that they know. */
  async start(): Promise<void> {
    this.#problems = [];
    await this.#attempt('No records can be kept', 'Set TMPDIR to a writable folder.', () => {
      if (this.#folder === undefined) this.#folder = createRecordsFolder();
      else this.#folder.empty();
      // Workers have no other channel to a reporter; they inherit the environment.
      process.env[RECORDS_VARIABLE] = this.#folder.path;
      process.env[ROOT_VARIABLE] = this.#root;
      process.env[REPOSITORY_VARIABLE] = this.#repository;
    });
  }

  /** Reports the run, and returns the error with which it failed. */
  async finish(results: RunResults): Promise<Error | undefined> {
    try {
      const report = await this.#report(results);
      const style = terminalStyle(process.stderr);
      const details = this.#options.details === true || (process.env[DETAILS_VARIABLE] ?? '') !== '';
      process.stderr.write(`\n${renderText(report, { style, details })}`);
      return report.failures.length > 0 ? new Error(printable(report.failures.join('\n'))) : undefined;
    } catch (error) {
      process.stderr.write(printable(`\njest-error-contract/${this.#entry}: ${errorMessage(error)}\n`));
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  /** Called if no run follows. */
  end(): void {
    this.#folder?.remove();
    this.#folder = undefined;
    delete process.env[RECORDS_VARIABLE];
  }

  async #report(results: RunResults): Promise<ContractReport> {
    const track = trackRun();
    const baseline = collectBaseline({ root: this.#root, repository: this.#repository });
    const place = { root: this.#root, repository: this.#repository };
    const run = describeRun(place, this.#options, results);
    const { path: folder } = this.#folder ?? {};
    const sink: Parameters<typeof readRecords>[2] = {
      add(record) {
        track.add(record);
        baseline.add(record);
        run.add(record);
      },
      damage: track.damage,
    };
    await this.#attempt(
      'The records cannot be read',
      'Make sure that no test deletes files in TMPDIR.',
      async () => {
        if (folder === undefined) return;
        for (const file of recordFilesIn(folder)) await readRecords(join(folder, file), file, sink);
      },
    );
    const record = run.finish();
    track.add(record);
    if (folder !== undefined && (record.shard !== null || this.#options.records !== undefined)) {
      const target = resolve(this.#cwd, this.#options.records ?? RECORDS_FOLDER);
      const remedy = 'Set the option "records" to a writable folder.';
      await this.#attempt('The records of the run cannot be written', remedy, async () => {
        await joinRecords(folder, record, target);
      });
    }
    const report = reportRun(track, { isWhole: false });
    const { narrowedBy, incomplete, broken } = report.run;
    const isWhole = folder !== undefined && narrowedBy.length + incomplete.length + broken.length === 0;
    const remarks: string[] = [];
    await this.#attempt('The baseline cannot be written', 'Make its folder writable.', () => {
      if (!isBaselineUpdate()) this.#problems.push(...baseline.damage());
      remarks.push(...this.#baselineRemarks(baseline, isWhole));
    });
    // Without records, nothing is known about the tests.
    const notes = folder === undefined ? [] : report.notes;
    const whole = { ...report, notes: [...notes, ...remarks] };
    const unwritten = writeOutputs(withProblems(whole, this.#problems), this.#options.outputs ?? {}, {
      cwd: this.#cwd,
      env: process.env,
      out: (text) => process.stdout.write(text),
    });
    return withProblems(whole, [...this.#problems, ...unwritten]);
  }

  #baselineRemarks(baseline: ReturnType<typeof collectBaseline>, isWhole: boolean): readonly string[] {
    if (isBaselineUpdate()) return this.#folder === undefined ? [] : baseline.write(isWhole);
    const stale = isWhole ? baseline.countStale() : 0;
    if (stale === 0) return [];
    const [they, them] =
      stale === 1 ? ['violation no longer occurs', 'it'] : ['violations no longer occur', 'them'];
    return [`${stale} known ${they}: remove ${them} with ${BASELINE_VARIABLE}=update.`];
  }

  /** Continues after an error of the file system. */
  async #attempt(problem: string, remedy: string, action: () => void | Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      const isOfSystem = (error as Partial<NodeJS.ErrnoException>).syscall !== undefined;
      this.#problems.push(isOfSystem ? `${problem}: ${errorMessage(error)}. ${remedy}` : errorMessage(error));
    }
  }
}

function withProblems(report: ContractReport, problems: readonly string[]): ContractReport {
  if (problems.length === 0) return report;
  return { ...report, passed: false, verdict: 'failed', failures: [...problems, ...report.failures] };
}
