import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import packageConfig from '../../../../jest.config';
import { workFolder } from './frameworks';
import { LIVE_NAME, LIVE_PORT } from './live-target';
import { startGroup } from './process-group';
import type { FrameworkResult } from './results';
import { standardErrors } from './standard-errors';

/** What Jest writes with `--json`, as far as it is read here. */
interface JestReport {
  readonly testResults: readonly { readonly assertionResults: readonly LiveTest[] }[];
}

const root = resolve(__dirname, '..', '..', '..', '..');

/** One test, as far as it is counted. */
export interface LiveTest {
  readonly title: string;
  readonly status: string;
}

/** Of the package's own configuration without what bundles the package: these tests run on the sources. */
const { globalSetup: _bundle, globalTeardown: _remove, ...ofPackage } = packageConfig;
const config = { ...ofPackage, rootDir: root, testMatch: ['<rootDir>/test/labs/frameworks/*.live.ts'] };

/** Runs test files through Jest against a server and returns what came of each test. */
export async function runLiveTest(
  name: string,
  port: number,
  files: readonly string[],
): Promise<readonly LiveTest[]> {
  const report = join(workFolder(name), 'jest.json');
  rmSync(report, { force: true });
  const jest = startGroup(
    process.execPath,
    [
      require.resolve('jest/bin/jest'),
      '--config',
      JSON.stringify(config),
      '--runTestsByPath',
      ...files.map((file) => join(root, 'test/labs/frameworks', file)),
      '--runInBand',
      '--reporters=default',
      '--verbose=false',
      '--json',
      `--outputFile=${report}`,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, [LIVE_NAME]: name, [LIVE_PORT]: String(port) } },
  );
  const { code } = await jest.ended;
  await jest.stop();
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  // A file that does not even load has no tests, and is no success.
  const isSilent = code !== 0 && tests.every(({ status }) => status === 'passed');
  return isSilent ? [...tests, { title: `Jest ended with exit code ${code}`, status: 'failed' }] : tests;
}

/** Counts what came of the tests of one framework. */
export function countTests(
  tests: readonly LiveTest[],
): Pick<FrameworkResult, 'statuses' | 'passed' | 'failed' | 'exceptions'> {
  const held = tests.filter(({ status }) => status === 'passed');
  const exceptions = held.filter(({ title }) => title.startsWith('exception: ')).length;
  const broken = tests.filter(({ status }) => status !== 'passed');
  const statuses = standardErrors.filter(
    ({ status }) =>
      held.some(({ title }) => isOf(title, status)) && !broken.some(({ title }) => isOf(title, status)),
  ).length;
  return { statuses, passed: held.length - exceptions, failed: broken.length, exceptions };
}

function isOf(title: string, status: number): boolean {
  return title.replace('exception: ', '').startsWith(`${status} `);
}
