import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { environmentOfUser } from '../../fixtures/support/environment-of-user';
import { installEnvironments } from '../../fixtures/support/install-environments';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import type { JestOptions, JestRun } from '../../fixtures/support/run-jest';
import { runJest } from '../../fixtures/support/run-jest';

/*
 * One suite, with and without the environments of the package: what Jest documents of `expect` and of custom matchers,
 * other packages with matchers, snapshots, places of failures, what `expect()` gives. Many of its tests fail, since the
 * texts of failures are to be the same.
 */

const modules = join(__dirname, '..', '..', '..', 'node_modules');
const projects: PackageProject[] = [];

afterAll(() => projects.forEach(({ remove }) => remove()));

/** The same run of both projects. */
interface Pair {
  readonly without: JestRun;
  readonly withOurs: JestRun;
}

function createPair(version: 29 | 30): {
  readonly without: PackageProject;
  readonly withOurs: PackageProject;
} {
  const create = (): PackageProject => {
    const project = createPackageProject(join(__dirname, '..', '..', 'fixtures', 'projects', 'lazy-expect'), [
      'jest-extended',
      '@testing-library',
    ]);
    const home = version === 29 ? join(modules, 'jest-core29', 'node_modules') : modules;
    for (const name of ['@jest', 'expect', 'jest-snapshot']) {
      symlinkSync(join(home, name), join(project.folder, 'node_modules', name));
    }
    installEnvironments(project.folder, version);
    projects.push(project);
    return project;
  };
  return { without: create(), withOurs: create() };
}

function runBoth(pair: ReturnType<typeof createPair>, run: string, options: JestOptions): Pair {
  const runOne = ({ folder }: PackageProject, isWith: 'yes' | 'no'): JestRun =>
    runJest(folder, {
      ...options,
      options: { cacheDirectory: join(folder, 'cache'), ...options.options },
      env: { WITH_ENVIRONMENT: isWith, RUN: run },
    });
  return { without: runOne(pair.without, 'no'), withOurs: runOne(pair.withOurs, 'yes') };
}

/** What no two runs have in common: folders, durations, ports, dates; and where the code of our own package stands. */
function comparable(text: string, folder: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(folder, '<folder>')
    .replaceAll(folder.slice(1), '<folder>')
    .replaceAll(folder.split('/').at(-1) ?? folder, '<name>')
    .replaceAll(/ \(\d[\d.]* m?s\)/g, '')
    .replaceAll(/Time:.*/g, 'Time')
    .replaceAll(/127\.0\.0\.1:\d+/g, '<host>')
    .replaceAll(/Date: [^"\\\n]*/g, 'Date')
    .replaceAll(/(jest-error-contract\/dist\/[\w-]+\.js):\d+:\d+/g, '$1');
}

/** All that Jest tells of each test. */
function testsOf({ files }: JestRun, folder: string): readonly string[] {
  return files
    .flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, status, failureMessages, ...rest }) => {
        const { failureDetails, numPassingAsserts } = rest as {
          failureDetails?: unknown;
          numPassingAsserts?: unknown;
        };
        const told = { name, fullName, status, failureMessages, failureDetails, numPassingAsserts };
        return comparable(JSON.stringify(told), folder);
      }),
    )
    .sort();
}

/** The files of the project, with the snapshots that were written. */
function filesOf(folder: string): readonly string[] {
  return ['tests', 'modules', 'dom', 'gate', 'no-globals'].flatMap((room) =>
    readdirSync(join(folder, room), { recursive: true, encoding: 'utf8' })
      .sort()
      .filter((name) => name.includes('.'))
      .map((name) => `${name}\n${readFileSync(join(folder, room, name), 'utf8')}`),
  );
}

describe.each([30, 29] as const)('in Jest %i nobody can tell', (version) => {
  const pair = createPair(version);
  let written: Pair;
  let read: Pair;

  beforeAll(() => {
    written = runBoth(pair, '1', { version, options: { ci: false, maxWorkers: 2, workerThreads: true } });
    read = runBoth(pair, '2', { version, options: { ci: true, runInBand: true } });
  }, 300_000);

  test('the suite has many cases, of which many fail', () => {
    const statuses = read.without.files.flatMap(({ assertionResults }) =>
      assertionResults.map(({ status }) => status),
    );
    expect(statuses.filter((one) => one === 'passed').length).toBeGreaterThan(150);
    expect(statuses.filter((one) => one === 'failed').length).toBeGreaterThan(300);
  });

  test('each test has the same outcome and the same texts, in workers', () => {
    expect(testsOf(written.withOurs, pair.withOurs.folder)).toEqual(
      testsOf(written.without, pair.without.folder),
    );
  });

  test('each test has the same outcome and the same texts, in one process', () => {
    expect(testsOf(read.withOurs, pair.withOurs.folder)).toEqual(testsOf(read.without, pair.without.folder));
  });

  test('the same is printed', () => {
    expect(comparable(read.withOurs.text, pair.withOurs.folder)).toBe(
      comparable(read.without.text, pair.without.folder),
    );
    expect(read.withOurs.exitCode).toBe(read.without.exitCode);
  });

  test('the same snapshots are written', () => {
    expect(filesOf(pair.withOurs.folder)).toEqual(filesOf(pair.without.folder));
    expect(filesOf(pair.withOurs.folder).join('\n')).toContain('toMatchTrimmed(`"abc"`)');
  });
});

describe('further ways to run it', () => {
  const pair = createPair(30);

  test('the search for leaks finds the same', () => {
    const { without, withOurs } = runBoth(pair, '1', {
      options: { ci: true, runInBand: true, detectLeaks: true, selectProjects: 'no globals' },
    });
    expect(testsOf(withOurs, pair.withOurs.folder)).toEqual(testsOf(without, pair.without.folder));
    expect(comparable(withOurs.text, pair.withOurs.folder)).toBe(
      comparable(without.text, pair.without.folder),
    );
  });

  test('watched, the second run is the same as well', async () => {
    const [without, withOurs] = await Promise.all([
      watchTwice(pair.without, 'no'),
      watchTwice(pair.withOurs, 'yes'),
    ]);
    expect(without).toHaveLength(2);
    expect(withOurs).toEqual(without);
  });
});

const END = /Ran all test suites[^\n]*\n/;

/** Runs Jest until a file has changed once, and gives what each of both runs has printed. */
function watchTwice({ folder }: PackageProject, isWith: 'yes' | 'no'): Promise<readonly string[]> {
  const jest = spawn(
    process.execPath,
    [require.resolve('jest/bin/jest'), '--watchAll', '--runInBand', '--selectProjects', 'no globals'],
    {
      cwd: folder,
      env: { ...environmentOfUser(), WITH_ENVIRONMENT: isWith, RUN: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  return new Promise((resolve, reject) => {
    const runs: string[] = [];
    let text = '';
    jest.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (let end = END.exec(text); end !== null; end = END.exec(text)) {
        const length = end.index + end[0].length;
        runs.push(comparable(text.slice(0, length), folder));
        text = text.slice(length);
        if (runs.length === 1) writeFileSync(join(folder, 'no-globals', 'changed.js'), '');
        else jest.kill();
      }
    });
    jest.on('error', reject).on('close', () => resolve(runs));
  });
}
