import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import { runJest } from '../../fixtures/support/run-jest';

/** An API whose errors all come inside successes, a catalog that is refused, and no reporter to tell it. */
const FILES: { readonly [name: string]: string } = {
  'package.json': '{}',
  'jest.config.js': `module.exports = {
    testEnvironment: 'node', transform: {},
    setupFilesAfterEnv: ['jest-error-contract/register', 'jest-error-contract/enforce'],
  };`,
  'error-catalog.json': JSON.stringify({ format: './none.json', errors: [] }),
  'a.test.js': `
    const http = require('node:http');
    const request = require('supertest');
    const app = http.createServer((_, response) => response.end('{"ok":false}'));
    test('asks', () => request(app).get('/'));
    test('asks again', () => request(app).get('/'));`,
};

let project: PackageProject;
beforeAll(() => {
  const source = mkdtempSync(join(tmpdir(), 'jest-error-contract-refused-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(source, name), text);
  project = createPackageProject(source);
  rmSync(source, { recursive: true });
});
afterAll(() => project.remove());

test.each([29, 30] as const)('Jest %i: the file fails, and says once what is wrong', (version) => {
  const { exitCode, files, text } = runJest(project.folder, { version });
  expect([exitCode, files.map(({ message }) => message)]).toEqual([
    1,
    [expect.stringContaining('/format: ')],
  ]);
  expect(text.split('/format: ')).toHaveLength(2);
});
