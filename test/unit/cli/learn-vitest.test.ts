import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ErrorCatalog } from '../../../src';
import { environmentOfUser } from '../../fixtures/support/environment-of-user';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';

/* `learn` in projects whose tests run in Vitest: its command line takes no set-up files, in whatever project. */

const APP = `
import { createServer } from 'node:http';
export const app = createServer((req, res) => {
  const [, status, error] = req.url.split('/');
  res.writeHead(Number(status), { 'Content-Type': 'application/json' });
  res.end(JSON.stringify({ error, message: error + ' happened' }));
});
`;
const testOf = (...paths: readonly string[]) => `
import { afterAll, beforeAll, expect, test } from 'vitest';
import { app } from '../app.js';
let url;
beforeAll(() => new Promise((done) => app.listen(0, '127.0.0.1', () => { url = 'http://127.0.0.1:' + app.address().port; done(); })));
afterAll(() => new Promise((done) => { app.closeAllConnections(); app.close(done); }));
test.each(${JSON.stringify(paths)})('%s', async (path) => {
  expect((await fetch(url + path)).status).toBeGreaterThan(399);
});
`;

const projects: PackageProject[] = [];
afterAll(() => projects.forEach(({ remove }) => remove()));

function learn(files: Files, ...args: readonly string[]) {
  return learnWith(['vitest'], files, args);
}

interface Files {
  readonly [name: string]: string | undefined;
}

function learnWith(installed: readonly string[], files: Files, args: readonly string[]) {
  const source = mkdtempSync(join(tmpdir(), 'learn-vitest-'));
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(source, name)), { recursive: true });
    writeFileSync(join(source, name), content);
  }
  const project = createPackageProject(source, installed);
  rmSync(source, { recursive: true });
  projects.push(project);
  const cli = join(project.folder, 'node_modules', 'jest-error-contract', 'dist', 'cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'learn', ...args], {
    cwd: project.folder,
    encoding: 'utf8',
    env: environmentOfUser(),
  });
  const codes = (): readonly string[] => {
    const text = readFileSync(join(project.folder, 'error-catalog.json'), 'utf8');
    return (JSON.parse(text) as ErrorCatalog).errors.map((one) => `${one.status} ${one.code}`);
  };
  return { status, out: stdout, err: stderr, codes };
}

const MANIFEST = JSON.stringify({
  type: 'module',
  devDependencies: { vitest: '4' },
  scripts: { test: 'vitest' },
});
const ALL = {
  'package.json': MANIFEST,
  'app.js': APP,
  'tests/a.test.js': testOf('/404/user_not_found', '/409/email_taken'),
  'tests/b.test.js': testOf('/429/rate_limited'),
};

test('without any configuration', () => {
  const { status, out, err, codes } = learn(ALL);
  expect([status, err]).toEqual([0, '']);
  expect(out).toContain('Ran 3 tests, all passed. Saw 3 error responses in 2 test files.');
  expect(codes()).toEqual(['404 user_not_found', '409 email_taken', '429 rate_limited']);
});

test('with projects, which load the matchers already, and a test that fails', () => {
  const { status, out, codes } = learn({
    ...ALL,
    'tests/c.test.js': testOf('/200/fine'),
    'vitest.config.js': `
      import { defineConfig } from 'vitest/config';
      const project = (name, include) => ({ test: { name, include, setupFiles: ['jest-error-contract/vitest'] } });
      export default defineConfig({ test: { projects: [project('a', ['tests/a.test.js']), project('b', ['tests/[bc].test.js'])] } });
    `,
  });
  expect(status).toBe(0);
  expect(out).toContain('Ran 4 tests; 1 failed, but not because of the gate. Saw 3 error responses in ');
  expect(codes()).toHaveLength(3);
});

test('only what is asked for', () => {
  expect(learn(ALL, '--', 'tests/b').codes()).toEqual(['429 rate_limited']);
});

const IN_JEST = `
const http = require('node:http');
test('409', async () => {
  const server = http.createServer((req, res) => {
    res.writeHead(409, { 'Content-Type': 'application/json' });
    res.end('{"error":"name_taken","message":"x"}');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  expect((await fetch('http://127.0.0.1:' + server.address().port)).status).toBe(409);
  await new Promise((done) => server.close(done));
});
`;
const BOTH = {
  ...ALL,
  'package.json': JSON.stringify({
    devDependencies: { jest: '30', vitest: '4' },
    scripts: { test: 'jest', unit: 'vitest' },
    jest: { testMatch: ['<rootDir>/jest/*.test.cjs'], transform: {} },
  }),
  'app.js': undefined,
  'app.mjs': APP,
  'tests/a.test.js': undefined,
  'tests/b.test.js': undefined,
  'tests/b.test.mjs': testOf('/429/rate_limited').replace('../app.js', '../app.mjs'),
  'vitest.config.mjs': `export default { test: { include: ['tests/*'] } };`,
  'jest/a.test.cjs': IN_JEST,
};

test.each<[installed: readonly string[], args: readonly string[], codes: readonly string[], notRun: string]>([
  [['jest', 'vitest'], [], ['409 name_taken', '429 rate_limited'], ''],
  [
    ['jest', 'vitest'],
    ['--', 'a.test.cjs'],
    ['409 name_taken'],
    'Vitest did not run, since the arguments after -- are for Jest. learn --update without them runs both.',
  ],
  [
    ['vitest'],
    [],
    ['429 rate_limited'],
    'Jest did not run, since it is not installed here. Run npm install, and then learn --update.',
  ],
  [
    ['jest'],
    [],
    ['409 name_taken'],
    'Vitest did not run, since it is not installed here. Run npm install, and then learn --update.',
  ],
])(
  'Jest and Vitest, of which %j are installed, with the arguments %j',
  (installed, args, expected, notRun) => {
    const { out, codes } = learnWith(installed, BOTH, args);
    expect(codes()).toEqual(expected);
    expect(out.split('\n\n')[0]?.split('\n').slice(1).join('\n')).toBe(notRun);
  },
);

test('no test at all: it says so, and shows the end of the run', () => {
  const { status, err } = learn({ 'package.json': MANIFEST });
  expect(status).toBe(2);
  expect(err).toContain('vitest run did not run any test, so nothing was written.');
  expect(err).toContain('No test files found');
});
