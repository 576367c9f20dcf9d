import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import { runJest } from '../../fixtures/support/run-jest';

/** A repository whose tests stand in a folder of their own, with a `rootDir` that is not the repository. */
const FILES: { readonly [name: string]: string } = {
  'package.json': '{}',
  'api/error-catalog.json': JSON.stringify({ extends: 'standard', errors: [{ code: 'taken', status: 409 }] }),
  'api/test/help.js': `
    const http = require('node:http');
    const request = require('supertest');
    const app = http.createServer((req, res) => {
      res.writeHead(404, { 'Content-Type': 'application/json' });
      res.end('{"message":"no code"}');
    });
    exports.get = (path) => request(app).get(path);`,
  'api/test/app.e2e.js': `
    const { get } = require('./help');
    test('knows who is missing', () => get('/users/1'));`,
  'api/test/jest.config.js': `module.exports = {
    testEnvironment: 'node',
    testMatch: ['**/*.e2e.js'],
    setupFilesAfterEnv: ['jest-error-contract/register', 'jest-error-contract/enforce'],
    reporters: ['default', ['jest-error-contract/reporter', { outputs: { json: 'out/r.json', sarif: 'out/r.sarif', text: 'out/r.txt', markdown: 'out/r.md' } }]],
    transform: {},
  };`,
};

let project: PackageProject;

beforeEach(() => {
  const source = mkdtempSync(join(tmpdir(), 'jest-error-contract-places-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(source, name)), { recursive: true });
    writeFileSync(join(source, name), text);
  }
  project = createPackageProject(source);
  rmSync(source, { recursive: true });
});

afterEach(() => project.remove());

const run = (env: { readonly [name: string]: string } = {}) =>
  runJest(project.folder, { options: { config: 'api/test/jest.config.js' }, env });
const written = (name: string): string => readFileSync(join(project.folder, 'out', name), 'utf8');

test.each<[string, () => { readonly [name: string]: string }, string]>([
  [
    'a repository',
    () => {
      mkdirSync(join(project.folder, '.git'));
      return {};
    },
    'api/test/',
  ],
  [
    'a work tree, whatever GITHUB_WORKSPACE says',
    () => {
      writeFileSync(join(project.folder, 'api', '.git'), 'gitdir: elsewhere');
      return { GITHUB_WORKSPACE: project.folder };
    },
    'test/',
  ],
  ['a workspace of GitHub', () => ({ GITHUB_WORKSPACE: project.folder }), 'api/test/'],
  ['the workspace of another repository', () => ({ GITHUB_WORKSPACE: '/somewhere/else' }), ''],
  ['no repository', () => ({}), ''],
])('%s: places count from its root, outputs land where Jest was started', (_, prepare, prefix) => {
  const { text } = run(prepare());
  const { violations } = JSON.parse(written('r.json')) as { violations: readonly object[] };
  expect(violations).toMatchObject([{ file: `${prefix}app.e2e.js`, line: 3, test: 'knows who is missing' }]);
  expect(written('r.sarif')).toContain(`"uri": "${prefix}app.e2e.js"`);
  expect(text).toContain(
    `    ${prefix}app.e2e.js:3  schema /error  GET /users/1 → 404  in "knows who is missing"\n`,
  );
});

test('on GitHub, the summary of the job and the annotations come besides the outputs that are named', () => {
  const summary = join(project.folder, 'summary.md');
  run({ GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary });
  expect(readFileSync(summary, 'utf8')).toBe(written('r.md'));
});

test('a baseline keeps the paths it has, from rootDir', () => {
  mkdirSync(join(project.folder, '.git'));
  const update = { JEST_ERROR_CONTRACT_BASELINE: 'update' };
  expect(run(update).text).toContain('api/test/error-contract-baseline.json: 1 known violation.');
  const baseline = join(project.folder, 'api', 'test', 'error-contract-baseline.json');
  expect(readFileSync(baseline, 'utf8')).toContain('{"file":"app.e2e.js",');
  expect(run().exitCode).toBe(0);
  expect(existsSync(join(project.folder, 'error-contract-baseline.json'))).toBe(false);
});
