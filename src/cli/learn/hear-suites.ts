import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordFilesIn } from '../../coverage/join-records';
import { readRecords } from '../../coverage/read-records';
import { counted } from '../../coverage/words';
import { observe } from '../../learn/observe';
import type { CommandContext } from '../command';
import { detectProject } from '../init/detect-project';
import { CommandError } from '../command';
import type { InstalledJest } from '../jest/installed-jest';
import { findInstalledJest, refuseOldJest } from '../jest/installed-jest';
import type { HeardRun } from '../jest/listen';
import { listen } from '../jest/listen';
import type { JestCommand } from '../jest/script-commands';
import { scriptCommands } from '../jest/script-commands';
import type { Manifest } from '../read-manifest';
import type { VitestListening } from '../vitest/listen-to-vitest';
import { findInstalledVitest, listenToVitest } from '../vitest/listen-to-vitest';
import type { Heard } from './hear-records';
import { sawText } from './hear-records';

/** The line that Jest or Vitest prints after a test file. */
const DONE = /^(?:PASS|FAIL| [✓❯]) /gm;

/** The last lines of a failed run. */
const MOST_LINES = 30;

/**
 * Runs the suites of a project once, with the gate listening, and returns the observations.
 *
 * @throws CommandError if there is no Jest or Vitest to run them, or the run failed
 */
export async function hearSuites(manifest: Manifest, context: CommandContext): Promise<Heard> {
  const { cwd, env, signal, progress } = context;
  const { suites, notRun } = suitesOf(manifest, context);
  const observer = observe();
  const runs: HeardRun[] = [];
  for (const { shown, hear } of suites) {
    const records = mkdtempSync(join(tmpdir(), 'jest-error-contract-heard-'));
    try {
      progress(`Running ${shown}`);
      let files = 0;
      const run = await hear({
        folder: cwd,
        records,
        env,
        signal,
        onOutput(text) {
          files += text.match(DONE)?.length ?? 0;
          progress(`Running ${shown}: ${counted(files, 'test file')} done`);
        },
      });
      progress(undefined);
      if (signal.aborted) throw new CommandError('The run was stopped, and nothing was written.');
      if (run.results === undefined) throw didNotRun(shown, run.output);
      runs.push(run);
      const sink = observer.from(run.root);
      for (const name of recordFilesIn(records)) await readRecords(join(records, name), name, sink);
    } finally {
      rmSync(records, { recursive: true, force: true });
    }
  }
  const observations = observer.finish();
  const saw = [`${ranText(runs)} ${sawText(observations)}`, ...notRun].join('\n');
  return { observations, saw };
}

/** A suite, and how it is run with the gate listening. */
interface Suite {
  readonly shown: string;
  readonly hear: (listening: Omit<VitestListening, 'args'>) => Promise<HeardRun>;
}

/** The suites of a project, and a sentence for each test runner of it whose tests stay out. */
interface Suites {
  readonly suites: readonly Suite[];
  readonly notRun: readonly string[];
}

function suitesOf(manifest: Manifest, { cwd, arguments: args }: CommandContext): Suites {
  const { isJestNamed, runners } = detectProject(cwd);
  const isVitest = runners.includes('Vitest');
  const vitest = isVitest ? findInstalledVitest(cwd) : undefined;
  const jest = isVitest && !isJestNamed ? undefined : findInstalledJest(cwd);
  if (jest === undefined && vitest === undefined) {
    const name = isVitest && !isJestNamed ? 'Vitest' : 'Jest';
    throw new CommandError(
      `${name} is not installed here.\nRun npm install first, in the folder whose package.json lists ${name}.`,
    );
  }
  if (jest !== undefined) refuseOldJest(jest);
  refuseWithoutPackage(cwd);
  const ofJest = (installed: InstalledJest): readonly Suite[] =>
    commandsOf(manifest, args).map((command) => ({
      shown: ['jest', ...command.args].join(' '),
      hear: (listening) => listen({ ...listening, jest: installed, command }),
    }));
  const ofVitest = (installed: string): Suite => ({
    shown: ['vitest run', ...args].join(' '),
    hear: (listening) => listenToVitest(installed, { ...listening, args }),
  });
  // Further arguments are those of one test runner.
  const isForJest = jest !== undefined && args.length > 0;
  const missing = (name: string): string =>
    `${name} did not run, since it is not installed here. Run npm install, and then learn --update.`;
  return {
    suites: [
      ...(jest === undefined ? [] : ofJest(jest)),
      ...(vitest === undefined || isForJest ? [] : [ofVitest(vitest)]),
    ],
    notRun: [
      ...(isJestNamed && jest === undefined ? [missing('Jest')] : []),
      ...(isVitest && vitest === undefined ? [missing('Vitest')] : []),
      ...(vitest !== undefined && isForJest
        ? [
            'Vitest did not run, since the arguments after -- are for Jest. learn --update without them runs both.',
          ]
        : []),
    ],
  };
}

function refuseWithoutPackage(cwd: string): void {
  try {
    createRequire(join(cwd, 'package.json')).resolve('jest-error-contract/enforce');
  } catch {
    throw new CommandError(
      'jest-error-contract is not installed in this project, so its tests could not load it.\nRun npm install --save-dev jest-error-contract, then run this again.',
    );
  }
}

/** The requested suites, else those of the scripts, else all that Jest finds. */
function commandsOf(manifest: Manifest, args: readonly string[]): readonly JestCommand[] {
  const plain: JestCommand = { script: undefined, nodeOptions: [], env: {}, args };
  const found = scriptCommands(Object(manifest['scripts']) as { readonly [name: string]: unknown });
  const [first = plain] = found;
  if (args.length > 0) return [{ ...first, script: undefined, args }];
  return found.length === 0 ? [plain] : found;
}

function didNotRun(line: string, output: string): CommandError {
  const lines = output.trimEnd().split('\n');
  const end = lines.slice(-MOST_LINES).map((one) => `  ${one}`);
  return new CommandError(
    [
      `${line} did not run any test, so nothing was written.`,
      '',
      ...end,
      '',
      'Fix that first. Pass other options after --.',
    ].join('\n'),
  );
}

function ranText(runs: readonly HeardRun[]): string {
  const sum = (of: (results: NonNullable<HeardRun['results']>) => number): number =>
    runs.reduce((all, { results }) => all + (results === undefined ? 0 : of(results)), 0);
  const failed = sum((one) => one.failed);
  const tests = counted(sum((one) => one.passed) + failed, 'test');
  // The gate does not fail any test while it listens.
  return failed === 0
    ? `Ran ${tests}, all passed.`
    : `Ran ${tests}; ${failed} failed, but not because of the gate.`;
}
