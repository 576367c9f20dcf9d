import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackageProject } from '../fixtures/support/package-project';
import { runJest } from '../fixtures/support/run-jest';

test.each([29, 30] as const)('Jest %i: one line is environment, matchers, gate and reporter', (version) => {
  const source = mkdtempSync(join(tmpdir(), 'preset-'));
  writeFileSync(join(source, 'package.json'), '{ "jest": { "preset": "jest-error-contract" } }');
  writeFileSync(
    join(source, 'a.test.js'),
    `const request = require('supertest');
     const { simulator } = require('jest-error-contract');
     test('held', async () => { expect(await request(simulator()).get('/404')).toBeNotFound(); });
     test('broken', () => request((_req, res) => { res.statusCode = 404; res.end('none'); }).get('/').expect(404));`,
  );
  const project = createPackageProject(source, ['jest-environment-node']);
  rmSync(source, { recursive: true });
  const { exitCode, text, files } = runJest(project.folder, { version });
  project.remove();
  const statuses = files[0]?.assertionResults.map(({ status }) => status);
  expect([exitCode, statuses, text]).toEqual([
    1,
    ['passed', 'failed'],
    expect.stringContaining('Error contract failed · 2 error responses in 1 test file'),
  ]);
});
