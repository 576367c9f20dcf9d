import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import { runVitest } from '../../fixtures/support/run-vitest';

/* What the environment and the configuration say: base URLs, a baseline, projects, and set-up files that do not fit. */

const SERVER = `
const http = require('node:http');
const server = http.createServer((request, response) => {
  response.writeHead(409, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(request.url === '/bad' ? { message: 'no code' } : { error: 'conflict', message: 'x' }));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

const reporters = `reporters: ['default', ['json', { outputFile: 'vitest-results.json' }], 'jest-error-contract/vitest/reporter']`;
const FILES: { readonly [name: string]: string } = {
  'package.json': '{ "type": "module" }',
  'server.cjs': SERVER,
  'vitest.config.js': `export default { test: {
    include: ['remote/*.test.js'], ${reporters},
    setupFiles: ['jest-error-contract/vitest', 'jest-error-contract/vitest/enforce'],
  } };`,
  'remote/a.test.js': `
    import http from 'node:http';
    import { test } from 'vitest';
    const at = (path) => process.env.BASE + path;
    test('good', () => fetch(at('/good')));
    test('break: fetch', () => fetch(at('/bad')));
    test('break: node:http', () => new Promise((done) => { http.get(at('/bad'), (reply) => reply.resume().on('end', done)); }));
    test.concurrent('break: concurrent', () => fetch(at('/bad')));
    test.concurrent('good: concurrent', () => fetch(at('/good')));`,
  'projects.config.js': `export default { test: { ${reporters}, projects: ['api', 'admin'].map((name) => ({ test: {
    name, include: ['projects/*.test.js'],
    setupFiles: ['jest-error-contract/vitest', ...(name === 'api' ? ['jest-error-contract/vitest/enforce'] : [])],
  } })) } };`,
  'projects/a.test.js': `
    import http from 'node:http';
    import request from 'supertest';
    import { test } from 'vitest';
    const app = http.createServer((_, response) => response.writeHead(409).end('{}'));
    test('asks', () => request(app).get('/'));`,
  'import.config.js': `export default { test: { include: ['projects/*.test.js'], ${reporters}, setupFiles: ['./set-up.js'] } };`,
  'set-up.js': `import 'jest-error-contract/vitest'; import 'jest-error-contract/vitest/enforce';`,
  'register.config.js': `export default { test: { include: ['projects/*.test.js'], ${reporters}, setupFiles: ['jest-error-contract/register'] } };`,
  'enforce.config.js': `export default { test: { globals: true, include: ['projects/*.test.js'], ${reporters}, setupFiles: ['jest-error-contract/register', 'jest-error-contract/enforce'] } };`,
  'reporter.config.js': `export default { test: { include: ['projects/*.test.js'], reporters: [['jest-error-contract/vitest/reporter', { treshold: 80 }]] } };`,
};

let project: PackageProject;
let server: ChildProcess;
let base: string;
beforeAll(async () => {
  const source = mkdtempSync(join(tmpdir(), 'jest-error-contract-vitest-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(source, name)), { recursive: true });
    writeFileSync(join(source, name), text);
  }
  project = createPackageProject(source, ['vitest', 'vite']);
  rmSync(source, { recursive: true });
  server = spawn(process.execPath, [join(project.folder, 'server.cjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(server.stdout as Readable, 'data')) as [Buffer];
  base = `http://127.0.0.1:${String(port).trim()}`;
});
afterAll(() => {
  server.kill();
  project.remove();
});

const outcomes = (env: { readonly [name: string]: string }) => {
  const { tests, text } = runVitest(project.folder, { env: { BASE: base, ...env } });
  return {
    text,
    wrong: tests.filter(({ name, status }) => (status === 'passed') !== name.startsWith('good')),
  };
};

test('a server in another process is watched by its base URL', () => {
  expect(outcomes({ JEST_ERROR_CONTRACT_BASE_URL: base }).wrong).toEqual([]);
  const unwatched = outcomes({});
  expect(unwatched.wrong.map(({ name }) => name)).toEqual([
    'break: fetch',
    'break: node:http',
    'break: concurrent',
  ]);
  expect(unwatched.text).toContain('Error contract nothing judged');
});

test('a baseline takes in what is broken today', () => {
  const env = { BASE: base, JEST_ERROR_CONTRACT_BASE_URL: base };
  const update = runVitest(project.folder, { env: { ...env, JEST_ERROR_CONTRACT_BASELINE: 'update' } });
  expect([update.exitCode, update.text]).toEqual([0, expect.stringContaining('Error contract passed')]);
  const file = join(project.folder, 'error-contract-baseline.json');
  const { violations } = JSON.parse(readFileSync(file, 'utf8')) as { violations: { test: string }[] };
  expect(violations.map((one) => one.test).sort()).toEqual([
    'break: concurrent',
    'break: fetch',
    'break: node:http',
  ]);
  const again = runVitest(project.folder, { env });
  expect([again.exitCode, again.text]).toEqual([0, expect.stringContaining('3 in the baseline')]);
  rmSync(file);
});

test('of two projects, the one with the gate fails', () => {
  const { tests, exitCode, text } = runVitest(project.folder, { args: ['--config=projects.config.js'] });
  expect(tests.map(({ status }) => status).sort()).toEqual(['failed', 'passed']);
  expect(exitCode).toBe(1);
  expect(text).toContain('in 1 test file\n');
  const one = runVitest(project.folder, { args: ['--config=projects.config.js', '--project=admin'] });
  expect([one.exitCode, one.text]).toEqual([0, expect.stringContaining('Error contract nothing judged')]);
});

test('a set-up file of the user may import the entries', () => {
  const { tests } = runVitest(project.folder, { args: ['--config=import.config.js'] });
  expect(tests.map(({ status }) => status)).toEqual(['failed']);
});

test.each([
  [
    'register.config.js',
    'jest-error-contract/register is for Jest. In Vitest, name "jest-error-contract/vitest" in "setupFiles" of the configuration.',
  ],
  [
    'enforce.config.js',
    'jest-error-contract/enforce is for Jest. In Vitest, name "jest-error-contract/vitest/enforce" in "setupFiles" of the configuration.',
  ],
])('%s: what is for Jest alone says what to name instead', (config, advice) => {
  const { text, exitCode } = runVitest(project.folder, { args: [`--config=${config}`] });
  expect([exitCode, text]).toEqual([1, expect.stringContaining(advice)]);
});

test('a wrong option of the reporter is refused', () => {
  expect(() => runVitest(project.folder, { args: ['--config=reporter.config.js'] })).toThrow(
    'jest-error-contract/vitest/reporter: there is no option "treshold". Did you mean "threshold"?',
  );
});
