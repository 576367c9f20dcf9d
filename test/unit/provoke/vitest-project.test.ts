import { join } from 'node:path';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import { runVitest } from '../../fixtures/support/run-vitest';

const source = join(__dirname, '..', '..', 'fixtures', 'projects', 'provoke-vitest');
let project: PackageProject;

beforeAll(() => {
  project = createPackageProject(source, ['vitest', 'vite', 'hono']);
});

afterAll(() => project.remove());

test.each([
  ['in processes', []],
  ['in threads', ['--pool=threads']],
  ['without isolation', ['--no-isolate', '--maxWorkers=1']],
  ['with global functions', ['--globals']],
  ['beside the gate', [], 'jest-error-contract/vitest,jest-error-contract/vitest/enforce'],
])('Vitest %s: one test per route and mistake', (_, args, SETUP_FILES = '') => {
  const run = runVitest(project.folder, { args, env: { SETUP_FILES } });
  expect(run.tests.map(({ name, status }) => `${status} ${name}`)).toEqual([
    'passed GET /no-such-path: unknown-path',
    'skipped GET /users/:id: stale-version',
    'passed POST /users: broken-json',
    'failed POST /users: json-null',
    'skipped POST /users: json-nul (except: nobody sends that)',
  ]);
  const [failure = ''] = run.tests.flatMap(({ failures }) => failures);
  expect(failure).toContain('Sent: JSON that is null. The response is 500 Internal Server Error; right is');
  expect(run.text).toContain('tests/hono.test.ts:4');
  expect(run.exitCode).toBe(1);
});
