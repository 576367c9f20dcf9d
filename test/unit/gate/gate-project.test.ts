import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { merge } from '../../../src/cli/commands/merge';
import { runCommand } from '../../fixtures/support/run-command';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import type { JestOptions, JestRun } from '../../fixtures/support/run-jest';
import { runJest } from '../../fixtures/support/run-jest';

/**
 * A sample project with an error that breaks the contract in every place where one can hide. Each test
 * whose name says `break` must fail, at the line of its request; no other may.
 */
const source = join(__dirname, '..', '..', 'fixtures', 'projects', 'gate');
let project: PackageProject;

beforeAll(() => {
  project = createPackageProject(source);
});

afterAll(() => project.remove());

const VERSIONS = [29, 30] as const;

/** With a limit of memory Jest uses workers even for files that are known to be fast. */
const workers: JestOptions['options'] = { maxWorkers: 2, workerIdleMemoryLimit: '1GB' };
const ENVIRONMENT = 'jest-error-contract/environment';
const RUNS = VERSIONS.flatMap(
  (version): (JestOptions & { readonly how: string; readonly testEnvironment?: string })[] => [
    { version, how: 'in band', options: { runInBand: true } },
    { version, how: 'two workers', options: workers },
    { version, how: 'two worker threads', options: { ...workers, workerThreads: true } },
    {
      version,
      how: 'its own environment, in band',
      options: { runInBand: true },
      testEnvironment: ENVIRONMENT,
    },
    { version, how: 'its own environment, two workers', options: workers, testEnvironment: ENVIRONMENT },
  ],
);

/** The requests of the deliberate breaks, by the number in the name of the test, as they stand in the files. */
const EXPECTED_LINES: { readonly [number: string]: string } = {
  1: 'tests/places.test.js:7',
  2: 'tests/places.test.js:13',
  3: 'tests/places.test.js:19',
  4: 'tests/places.test.js:25',
  5: 'tests/places.test.js:34',
  6: 'tests/places.test.js:40',
  7: 'tests/places.test.js:45',
  8: 'tests/hooks.test.js:8',
  9: 'tests/hooks.test.js:16',
  10: 'tests/hooks.test.js:24',
  11: 'tests/concurrent.test.js:7',
  12: 'tests/modules.test.js:7',
  13: 'tests/modules.test.js:15',
  14: 'tests/module.test.mjs:5',
  15: 'other/admin.test.js:5',
  16: 'tests/good.test.js:33',
};

/** Assertions whose failures the tests have caught: no test fails, and the run does. */
const CAUGHT_LINES = ['tests/good.test.js:43', 'tests/good.test.js:49', 'tests/good.test.js:55'];

describe.each(RUNS)('Jest $version, $how', ({ version = 30, options, testEnvironment = 'node' }) => {
  let run: JestRun;
  let report: string;

  beforeAll(() => {
    installEnvironment(version);
    run = inProject({ version, options, env: { TEST_ENVIRONMENT: testEnvironment } });
    report = readFileSync(join(project.folder, 'report.txt'), 'utf8');
  }, 120_000);

  test('every break fails, at the line of its request, once and by the gate', () => {
    const failed = run.files.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed'),
    );
    const lines = failed.map(({ fullName, failureMessages }) => {
      const number = /break (\d+)/.exec(fullName)?.[1] ?? fullName;
      expect(failureMessages).toHaveLength(1);
      expect(failureMessages[0]).toMatch(/breaks\s+the\s+error\s+contract\.[^]*jest-error-contract\/enforce/);
      // What Jest shows as the place of the failure: the first frame of the stack.
      const frames = (failureMessages[0] ?? '')
        .split('\n')
        .filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line));
      return [number, /([\w]+\/[\w.]+:\d+):\d+\)?$/.exec(frames[0] ?? '')?.[1]];
    });
    expect(Object.fromEntries(lines)).toEqual(EXPECTED_LINES);
    expect(failed).toHaveLength(Object.keys(EXPECTED_LINES).length);
  });

  test('no good neighbour fails', () => {
    const results = run.files.flatMap(({ assertionResults }) => assertionResults);
    const good = results.filter(({ fullName }) => fullName.includes('good'));
    expect(good.filter(({ status }) => status !== 'passed')).toEqual([]);
    expect(good.length).toBeGreaterThanOrEqual(15);
    expect(run.files.filter(({ assertionResults }) => assertionResults.length === 0)).toEqual([]);
    expect(run.exitCode).toBe(1);
  });

  test('the report names the same lines', () => {
    const lines = [...report.matchAll(/^ {4}(\S+:\d+) {2}[a-z-]+ ?\S* {2}GET/gm)].map(([, line]) => line);
    expect(lines.sort()).toEqual([...Object.values(EXPECTED_LINES), ...CAUGHT_LINES].sort());
    const caught = [...report.matchAll(/^ {2}✗ (\S+): .* the test caught the failure\.$/gm)].map(
      ([, line]) => line,
    );
    expect(caught.sort()).toEqual(CAUGHT_LINES);
  });

  test('the summary is that of every other run, byte for byte', () => {
    expect(report).toBe(firstReport(version, report));
  });

  test('nothing is left behind', () => {
    expect(existsSync(join(project.folder, 'error-contract-records'))).toBe(false);
  });
});

test.each(VERSIONS)(
  'Jest %i: four merged shards make the same summary',
  async (version) => {
    const records = join(project.folder, 'error-contract-records');
    for (const index of [1, 2, 3, 4]) {
      const { text } = inProject({ version, options: { shard: `${index}/4`, maxWorkers: 1 } });
      expect(text).toContain('partial run: threshold not applied (shard).');
    }
    expect(readdirSync(records)).toEqual([1, 2, 3, 4].map((index) => `records-${index}-of-4.jsonl`));
    // Each shard may have run on another machine, under another name of the file.
    mkdirSync(join(project.folder, 'artefacts'));
    renameSync(records, join(project.folder, 'artefacts', 'elsewhere'));
    const merged = await runCommand(merge, {
      arguments: ['artefacts'],
      options: { text: 'merged.txt' },
      cwd: project.folder,
    });
    rmSync(join(project.folder, 'artefacts'), { recursive: true });
    expect(merged.exitCode).toBe(1);
    expect(readFileSync(join(project.folder, 'merged.txt'), 'utf8')).toBe(firstReport(version));
  },
  120_000,
);

/** The first report of each version of Jest, with which all others are compared. */
const reports = new Map<number, string>();

function firstReport(version: number, report?: string): string | undefined {
  if (report !== undefined && !reports.has(version)) reports.set(version, report);
  return reports.get(version);
}

function inProject(given: JestOptions): JestRun {
  const options = { threshold: 60, outputs: { text: 'report.txt' } };
  const env = { ...given.env, REPORTER_OPTIONS: JSON.stringify(options) };
  return runJest(project.folder, { ...given, env });
}

/** Beside the package, as npm installs it: the one that comes with the version of Jest. */
function installEnvironment(version: 29 | 30): void {
  const name = 'jest-environment-node';
  const modules = join(__dirname, '..', '..', '..', 'node_modules');
  const link = join(project.folder, 'node_modules', name);
  rmSync(link, { force: true });
  symlinkSync(join(version === 29 ? join(modules, 'jest-core29', 'node_modules') : modules, name), link);
}
