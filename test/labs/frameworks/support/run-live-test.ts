import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { workFolder } from './frameworks';
import { LIVE_NAME, LIVE_PORT } from './live-target';
import { startGroup } from './process-group';
import type { FrameworkResult } from './results';
import { standardErrors } from './standard-errors';

/** What Jest writes with `--json`, as far as it is read here. */
interface JestReport {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

const root = resolve(__dirname, '..', '..', '..', '..');

/** Runs `framework.live.ts` through Jest against a server and counts what came of it. */
export async function runLiveTest(
  name: string,
  port: number,
): Promise<Pick<FrameworkResult, 'statuses' | 'passed' | 'failed' | 'exceptions'>> {
  const report = join(workFolder(name), 'jest.json');
  rmSync(report, { force: true });
  const jest = startGroup(
    process.execPath,
    [
      require.resolve('jest/bin/jest'),
      '--rootDir',
      root,
      '--testMatch',
      join(root, 'test/labs/frameworks/framework.live.ts'),
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
  return count(JSON.parse(readFileSync(report, 'utf8')) as JestReport, code);
}

function count({ testResults }: JestReport, code: number | null): ReturnType<typeof countTests> {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const counts = countTests(tests);
  // A file that does not even load has no tests, and is no success.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function countTests(tests: readonly { readonly title: string; readonly status: string }[]) {
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
