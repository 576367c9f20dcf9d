import { readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContractReport } from '../../../src/coverage/contract-report';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import type { JestRun } from '../../fixtures/support/run-jest';
import { runJest } from '../../fixtures/support/run-jest';

/** In the compiled test file the request stands on another line: types are gone. */
let project: PackageProject;

beforeAll(async () => {
  project = createPackageProject(join(__dirname, '..', '..', 'fixtures', 'projects', 'typescript'));
  const name = 'jest-environment-node';
  symlinkSync(dirname(require.resolve(`${name}/package.json`)), join(project.folder, 'node_modules', name));
});

afterAll(() => project.remove());

const ENVIRONMENTS = ['node', 'jest-error-contract/environment'];

test.each(ENVIRONMENTS)(
  'in the environment %s a violation is told at the line of the source',
  (TEST_ENVIRONMENT) => {
    const { files, text } = run('orders', TEST_ENVIRONMENT);
    expect(text).toContain("> 21 |   await request(app).get('/orders');");
    expect(files.flatMap(({ assertionResults }) => assertionResults)).toMatchObject([
      { failureMessages: [expect.stringMatching(/orders\.test\.ts:21:\d+/)] },
    ]);
    const report = JSON.parse(readFileSync(join(project.folder, 'report.json'), 'utf8')) as ContractReport;
    expect(report.violations).toMatchObject([{ file: 'orders.test.ts', line: 21, rule: 'code' }]);
  },
);

test.each(ENVIRONMENTS)(
  'in the environment %s a catalog that is given in code holds for the gate too',
  (TEST_ENVIRONMENT) => {
    const { files } = run('stock', TEST_ENVIRONMENT);
    expect(files.flatMap(({ assertionResults }) => assertionResults)).toMatchObject([
      { fullName: 'asserted', failureMessages: [] },
      { fullName: 'not asserted', failureMessages: [] },
    ]);
  },
);

function run(testFile: string, TEST_ENVIRONMENT: string): JestRun {
  const env = { TEST_ENVIRONMENT, TRANSFORMER: require.resolve('@swc/jest') };
  return runJest(project.folder, { options: { runInBand: true, testPathPatterns: testFile }, env });
}
