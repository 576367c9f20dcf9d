import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import type { VitestRun } from '../../fixtures/support/run-vitest';
import { runVitest } from '../../fixtures/support/run-vitest';

/*
 * A project of a user in Vitest: each test is named after what must become of it, `good` or `break`, and the line
 * that a failure must point at says `here`.
 */

const PACKAGES = 'vitest vite axios got hono ky light-my-request needle node-fetch superagent undici'.split(
  ' ',
);
const source = join(__dirname, '..', '..', 'fixtures', 'projects', 'vitest');

let project: PackageProject;
beforeAll(() => (project = createPackageProject(source, PACKAGES)));
afterAll(() => project.remove());

describe.each([
  ['in processes', []],
  ['in threads', ['--pool=threads']],
  ['without isolation', ['--no-isolate', '--maxWorkers=1']],
  ['with global functions, one file after the other', ['--globals', '--no-file-parallelism']],
])('%s', (_, args) => {
  let run: VitestRun;
  beforeAll(() => (run = runVitest(project.folder, { args })));

  test('every test ends as its name says', () => {
    expect(run.tests.length).toBe(86);
    const wrong = run.tests.filter(({ name, status }) => (status === 'passed') !== /\bgood:/.test(name));
    expect(wrong).toEqual([]);
    expect(run.exitCode).toBe(1);
  });

  test('every failure points at its line, and is one', () => {
    const places = run.tests
      .filter(({ status, file }) => status === 'failed' && file !== CLIENTS)
      .map(({ name, file, failures }) => ({
        name,
        found: placesOf(failures),
        wanted: [placeOf(file, name)],
      }));
    expect(places.filter(({ found, wanted }) => String(found) !== String(wanted))).toEqual([]);
    expect(run.text).not.toContain('Serialized Error');
    expect(run.text).not.toContain('Unhandled');
  });

  test('every client is blamed in the test file, where it can be at the very request', () => {
    const broken = run.tests.filter(({ status, file }) => status === 'failed' && file === CLIENTS);
    const lines = readFileSync(join(project.folder, CLIENTS), 'utf8').split('\n');
    const texts = broken.map(({ name, failures }) => {
      const places = placesOf(failures);
      expect(places).toEqual([expect.stringMatching(/^clients\.test\.js:\d+$/)]);
      return [name, lines[Number(places[0]?.split(':')[1]) - 1]?.trim()] as const;
    });
    expect(texts.filter(([name]) => /^(?:fetch|ky|an app).*nobody/.test(name))).toEqual([
      ['fetch break: nobody asserts', 'fetch: (url) => fetch(url),'],
      ['ky break: nobody asserts', "await ask(at('/bad'));"],
      [
        'an app without a socket break: nobody asserts',
        "test('break: nobody asserts', () => app.request('/bad'));",
      ],
    ]);
  });
});

test('in the realms of vmThreads, where Vitest on Node 20 cannot load supertest', () => {
  const run = runVitest(project.folder, { args: ['--pool=vmThreads', 'realm'] });
  expect(run.tests.length).toBe(8);
  expect(run.tests.filter(({ name, status }) => (status === 'passed') !== /\bgood:/.test(name))).toEqual([]);
});

const CLIENTS = 'tests/clients.test.js';

/** The lines of the test file at which the stacks begin, each once. */
function placesOf(failures: readonly string[]): readonly string[] {
  const places = failures.map(
    (stack) => /\n\s+at .*?([\w-]+\.test\.[jt]s:\d+):\d+/.exec(stack)?.[1] ?? stack,
  );
  return [...new Set(places)];
}

/** The first line of a test, or below it, that says `here`. */
function placeOf(file: string, name: string): string {
  const lines = readFileSync(join(project.folder, file), 'utf8').split('\n');
  const [title] = /\bbreak: .*$/.exec(name) ?? [name];
  const start = lines.findIndex((line) => line.includes(`'${title}'`));
  const here = lines.findIndex((line, index) => index >= start && line.includes('// here'));
  return `${basename(file)}:${here + 1}`;
}
