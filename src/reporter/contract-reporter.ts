import type { JestConfig, JestResults, JestTest } from './jest-run';
import { isEnforced, jestRun } from './jest-run';
import { readOptions } from './reporter-options';
import type { ReporterOptions } from './reporter-options';
import { RunReporter } from './run-reporter';

/** The reporter for Jest. */
export class ContractReporter {
  readonly #config: JestConfig;
  readonly #run: RunReporter;
  /** Test files with the gate. */
  readonly #enforced = new Set<string>();
  #error: Error | undefined;

  constructor(config: JestConfig, options?: ReporterOptions) {
    this.#config = config;
    this.#run = new RunReporter(config.rootDir, readOptions(options), 'reporter');
  }

  async onRunStart(): Promise<void> {
    this.#run.end();
    this.#error = undefined;
    this.#enforced.clear();
    await this.#run.start();
  }

  onTestFileResult(test: JestTest): void {
    if (isEnforced(test)) this.#enforced.add(test.path);
  }

  async onRunComplete(_contexts: unknown, results: JestResults): Promise<void> {
    const known = { args: process.argv, enforced: this.#enforced };
    this.#error = await this.#run.finish(jestRun(this.#config, results, known));
    this.#run.end();
  }

  /** Jest fails the run if a reporter has an error. */
  getLastError(): Error | undefined {
    return this.#error;
  }
}
