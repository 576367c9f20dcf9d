import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ContractReport } from '../coverage/contract-report';
import { RECORDS_VARIABLE, REPOSITORY_VARIABLE, ROOT_VARIABLE } from '../coverage/record';
import { reportRun } from '../coverage/report-run';
import { trackRun } from '../coverage/track-run';
import { BASELINE_VARIABLE, isBaselineUpdate } from '../coverage/find-baseline';
import { collectBaseline } from '../coverage/collect-baseline';
import { describeRun } from './describe-run';
import { findRepository } from './find-repository';
import type { JestConfig, JestResults } from './jest-run';
import { joinRecords, recordFilesIn } from '../coverage/join-records';
import { readRecords } from '../coverage/read-records';
import { DETAILS_VARIABLE, renderText } from '../coverage/outputs/text';
import { readOptions } from './reporter-options';
import type { ReporterOptions } from './reporter-options';
import { terminalStyle } from '../coverage/terminal-style';
import { writeOutputs } from '../coverage/write-outputs';

/** Where a shard leaves its records, unless the options say otherwise. */
const RECORDS_FOLDER = 'error-contract-records';

/** The reporter that Jest makes: it collects the records of all test files and draws the conclusions. */
export class ContractReporter {
  readonly #config: JestConfig;
  readonly #options: ReporterOptions;
  readonly #repository: string;
  /** Where Jest was started: outputs go there. */
  readonly #cwd = process.cwd();
  #folder: string | undefined;
  #error: Error | undefined;

  constructor(config: JestConfig, options?: ReporterOptions) {
    this.#config = config;
    this.#options = readOptions(options);
    this.#repository = findRepository(config.rootDir, process.env);
    process.once('exit', () => this.#clean());
  }

  onRunStart(): void {
    this.#clean();
    this.#error = undefined;
    const folder = mkdtempSync(join(tmpdir(), 'jest-error-contract-'));
    this.#folder = folder;
    // Workers have no other channel to a reporter; they inherit the environment.
    process.env[RECORDS_VARIABLE] = folder;
    process.env[ROOT_VARIABLE] = this.#config.rootDir;
    process.env[REPOSITORY_VARIABLE] = this.#repository;
  }

  async onRunComplete(_contexts: unknown, results: JestResults): Promise<void> {
    const folder = this.#folder;
    if (folder === undefined) return;
    try {
      const report = await this.#report(folder, results);
      const style = terminalStyle(process.stderr);
      const details = this.#options.details === true || (process.env[DETAILS_VARIABLE] ?? '') !== '';
      process.stderr.write(`\n${renderText(report, { style, details })}`);
      if (report.failures.length > 0) this.#error = new Error(report.failures.join('\n'));
    } catch (error) {
      this.#error = error instanceof Error ? error : new Error(String(error));
      process.stderr.write(`\njest-error-contract/reporter: ${this.#error.message}\n`);
    } finally {
      this.#clean();
    }
  }

  /** Jest fails the run when a reporter has an error. */
  getLastError(): Error | undefined {
    return this.#error;
  }

  async #report(folder: string, results: JestResults): Promise<ContractReport> {
    const track = trackRun();
    const baseline = collectBaseline({ root: this.#config.rootDir, repository: this.#repository });
    const run = describeRun(this.#config, this.#repository, this.#options, results, process.argv);
    for (const file of recordFilesIn(folder)) {
      await readRecords(join(folder, file), file, {
        add(record) {
          track.add(record);
          baseline.add(record);
          run.add(record);
        },
        damage: track.damage,
      });
    }
    const record = run.finish();
    track.add(record);
    const { shard } = record;
    if (shard !== null || this.#options.records !== undefined) {
      await joinRecords(folder, record, resolve(this.#cwd, this.#options.records ?? RECORDS_FOLDER));
    }
    const report = reportRun(track, { isWhole: false });
    const isWhole =
      report.run.narrowedBy.length === 0 &&
      report.run.incomplete.length === 0 &&
      report.run.broken.length === 0;
    const remarks = this.#baselineRemarks(baseline, isWhole);
    const whole = { ...report, notes: [...report.notes, ...remarks] };
    writeOutputs(whole, this.#options.outputs ?? {}, {
      cwd: this.#cwd,
      env: process.env,
      out: (text) => process.stdout.write(text),
    });
    return whole;
  }

  #baselineRemarks(baseline: ReturnType<typeof collectBaseline>, isWhole: boolean): readonly string[] {
    if (isBaselineUpdate()) return baseline.write(isWhole);
    const stale = isWhole ? baseline.countStale() : 0;
    if (stale === 0) return [];
    const [they, them] =
      stale === 1 ? ['violation no longer occurs', 'it'] : ['violations no longer occur', 'them'];
    return [`${stale} known ${they}: take ${them} out with ${BASELINE_VARIABLE}=update.`];
  }

  #clean(): void {
    if (this.#folder === undefined) return;
    rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
    delete process.env[RECORDS_VARIABLE];
  }
}
