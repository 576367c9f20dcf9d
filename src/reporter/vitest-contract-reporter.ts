import type { ReporterOptions } from './reporter-options';
import { readOptions } from './reporter-options';
import { RunReporter } from './run-reporter';
import type { VitestInstance, VitestModule } from './vitest-run';
import { vitestRun } from './vitest-run';

const ENTRY = 'vitest/reporter';

/** The reporter for Vitest. */
export class VitestContractReporter {
  readonly #options: ReporterOptions;
  #vitest: VitestInstance | undefined;
  #run: RunReporter | undefined;

  constructor(options?: ReporterOptions) {
    this.#options = readOptions(options, ENTRY);
  }

  onInit(vitest: VitestInstance): void {
    const run = new RunReporter(vitest.config.root, this.#options, ENTRY);
    this.#vitest = vitest;
    this.#run = run;
    vitest.onClose?.(() => run.end());
  }

  async onTestRunStart(): Promise<void> {
    await this.#run?.start();
  }

  async onTestRunEnd(modules: readonly VitestModule[]): Promise<void> {
    if (this.#vitest === undefined || this.#run === undefined) return;
    const error = await this.#run.finish(vitestRun(this.#vitest, modules));
    // A reporter of Vitest has no other way to fail the run.
    if (error !== undefined) process.exitCode = 1;
  }
}
