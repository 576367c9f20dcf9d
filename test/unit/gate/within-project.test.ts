import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractReport } from '../../../src/coverage/contract-report';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import { runJest } from '../../fixtures/support/run-jest';

/** An API with errors inside 200: tests whose names say so fail with the gate. */
const source = join(__dirname, '..', '..', 'fixtures', 'projects', 'within');
let project: PackageProject;

beforeAll(() => {
  project = createPackageProject(source);
});

afterAll(() => project.remove());

test.each([
  ['a format of its own', 'error-catalog.json'],
  ['the format graphql', 'graphql-catalog.json'],
])('the gate sees errors inside a success, and coverage counts them: %s', (_, catalog) => {
  const run = runJest(project.folder, {
    version: 30,
    env: {
      JEST_ERROR_CONTRACT_CATALOG: join(project.folder, catalog),
      REPORTER_OPTIONS: JSON.stringify({ outputs: { json: 'r.json' } }),
    },
  });
  const results = run.files.flatMap(({ assertionResults }) => assertionResults);
  const wrong = results.filter(
    ({ fullName, status }) => status !== (fullName.includes('fails') ? 'failed' : 'passed'),
  );
  expect(wrong.map(({ fullName, failureMessages }) => [fullName, failureMessages])).toEqual([]);
  expect(results).toHaveLength(9);
  const failed = results.flatMap(({ failureMessages }) => failureMessages ?? []);
  for (const message of failed) expect(message).toMatch(/was answered with 200 OK/);
  const report = JSON.parse(readFileSync(join(project.folder, 'r.json'), 'utf8')) as ContractReport;
  expect(report.catalogs[0]?.entries.map(({ code, state }) => [code, state])).toEqual([
    ['email_taken', 'held'],
    ['never_provoked', 'never'],
  ]);
  expect(report.run.responses).toBe(13);
  expect(report.counts).toMatchObject({ failed: 4, allowed: 1 });
});
