import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { merge } from '../../../src/cli/commands/merge';
import type { ContractReport } from '../../../src/coverage/contract-report';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import { runCommand } from '../../fixtures/support/run-command';
import { runJest } from '../../fixtures/support/run-jest';

/** A test file kills its worker in the middle of the run. */
let project: PackageProject;

beforeAll(() => {
  project = createPackageProject(join(__dirname, '..', '..', 'fixtures', 'projects', 'killed'));
});

afterAll(() => project.remove());

test.each([29, 30] as const)(
  'Jest %i: what was finished is kept, and what is missing is told',
  async (version) => {
    const { exitCode, text } = runJest(project.folder, {
      version,
      options: { maxWorkers: 2, workerIdleMemoryLimit: '1GB' },
    });
    expect(exitCode).toBe(1);
    expect(text).toMatch(/signal=SIGKILL/);
    const report = JSON.parse(readFileSync(join(project.folder, 'report.json'), 'utf8')) as ContractReport;
    expect(report.failures).toEqual(['Did not finish: tests/killed.test.js.']);
    // One response of the killed file, and one of each of the others.
    expect(report.run).toMatchObject({ testFiles: 4, responses: 4, broken: ['tests/killed.test.js'] });
    expect(report.catalogs[0]?.entries.find(({ code }) => code === 'email_taken')).toMatchObject({
      state: 'held',
      tests: [{ file: 'tests/killed.test.js', test: 'finishes before' }],
    });

    // The records that are left say the same.
    expect(existsSync(join(project.folder, 'records', 'records.jsonl'))).toBe(true);
    const merged = await runCommand(merge, { arguments: ['records'], cwd: project.folder });
    expect(merged.exitCode).toBe(1);
    expect(merged.out).toContain('Did not finish: tests/killed.test.js.');
  },
);
