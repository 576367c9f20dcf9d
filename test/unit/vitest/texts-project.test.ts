import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import { runJest } from '../../fixtures/support/run-jest';
import { runVitest } from '../../fixtures/support/run-vitest';

/* One test file, run by Jest and by Vitest: each failure must read the same. */

const SUITE = `
import http from 'node:http';
import request from 'supertest';

const ANSWERS = {
  '/conflict': [409, 'application/json', { error: 'conflict', message: 'Resource already exists', at: [1, { two: 'x' }] }],
  '/html': [409, 'text/html', '<h1>Conflict</h1>'],
  '/json': [409, 'application/json', '{"error":'],
  '/leak': [500, 'application/json', { error: 'internal_server_error', message: 'at get (/srv/app/src/users.js:10:5)' }],
  '/unauthorized': [401, 'application/json', { error: 'unauthorized', message: 'Log in', token: 'ey123456789' }],
  '/bad': [409, 'application/json', { message: 'no code' }],
  '/fine': [200, 'application/json', { ok: true }],
};
const app = http.createServer((req, res) => {
  const [status, type, content] = ANSWERS[req.url];
  res.writeHead(status, { 'Content-Type': type });
  res.end(typeof content === 'string' ? content : JSON.stringify(content));
});
const ask = (path) => request(app).get(path).catch((error) => error);
const fetched = (path) => new Response(JSON.stringify(ANSWERS[path][2]), { status: ANSWERS[path][0], headers: { 'Content-Type': ANSWERS[path][1] } });

test('another status', async () => expect(await ask('/leak')).toBeConflict());
test('no error', async () => expect(await ask('/fine')).toBeErrorResponse());
test('another media type', async () => expect(await ask('/html')).toBeConflict());
test('no JSON', async () => expect(await ask('/json')).toBeConflict());
test('a leak', async () => expect(await ask('/leak')).toBeServerError());
test('a duty', async () => expect(await ask('/unauthorized')).toBeUnauthorized());
test('a code', async () => expect(await ask('/bad')).toBeConflict('conflict'));
test('a negation', async () => expect(await ask('/conflict')).not.toBeConflict());
test('wishes', async () => expect(await ask('/conflict')).toBeConflict({
  message: /nowhere/,
  details: [{ pointer: '/email' }],
  body: { at: expect.arrayContaining([2]), error: expect.any(Number), more: { deep: [null, true, new Date(0)] } },
  headers: { 'Content-Type': expect.stringContaining('xml'), 'X-None': 'none' },
}));
test('an asymmetric wish', async () => expect(await ask('/conflict')).toBeConflict({ body: { at: expect.not.arrayContaining([1]), error: expect.stringMatching(/^x/) } }));
test('a class', async () => expect(await ask('/conflict')).toBeErrorResponse({ status: '5xx' }));
test('no response', () => expect({ a: 1 }).toBeConflict());
test('undefined', () => expect(undefined).toBeConflict());
test('a forgotten await of a request', () => expect(request(app).get('/bad')).toBeConflict());
test('an error', () => expect(new Error('refused')).toBeConflict());
test('an unknown code', async () => expect(await ask('/conflict')).toBeConflict('conflct'));
test('an unknown key', async () => expect(await ask('/conflict')).toBeConflict({ mesage: 'x' }));
test('a negation with an argument', async () => expect(await ask('/conflict')).not.toBeConflict({ message: /x/ }));
test('a Response', async () => { await expect(fetched('/bad')).toBeConflict(); });
test('resolves', async () => { await expect(Promise.resolve(fetched('/bad'))).resolves.toBeConflict(); });
test('rejects', async () => { await expect(Promise.reject(Object.assign(new Error(), { response: { status: 409, headers: {}, data: 'x' } }))).rejects.toBeConflict(); });
test('a Response inside another matcher', () => expect({ a: fetched('/bad') }).toEqual({ a: expect.toBeConflict() }));
test('a Response that is used', async () => { const one = fetched('/bad'); await one.text(); await expect(one).toBeConflict(); });
test('a forgotten await', () => { expect(fetched('/conflict')).toBeConflict(); });
test('the gate', async () => { await ask('/bad'); });
test('the gate, a leak and more', async () => { await ask('/leak'); });
test('the gate, twice', async () => { await ask('/bad'); await ask('/unauthorized'); });
test('the gate, no JSON', async () => { await ask('/json'); });
`;

const FILES: { readonly [name: string]: string } = {
  'package.json': '{}',
  'jest.config.js': `module.exports = {
    testEnvironment: 'node', testMatch: ['**/*.test.mjs'], transform: {},
    setupFilesAfterEnv: ['jest-error-contract/register', 'jest-error-contract/enforce'],
  };`,
  'vitest.config.mjs': `export default { test: {
    include: ['*.test.mjs'], globals: true, reporters: ['default', ['json', { outputFile: 'vitest-results.json' }]],
    setupFiles: ['jest-error-contract/vitest', 'jest-error-contract/vitest/enforce'],
  } };`,
  'texts.test.mjs': SUITE,
};

let project: PackageProject;
beforeAll(() => {
  const source = mkdtempSync(join(tmpdir(), 'jest-error-contract-texts-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(source, name)), { recursive: true });
    writeFileSync(join(source, name), text);
  }
  project = createPackageProject(source, ['vitest', 'vite']);
  rmSync(source, { recursive: true });
});
afterAll(() => project.remove());

test('every failure reads in Vitest as it does in Jest', () => {
  const ofJest = runJest(project.folder).files.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, failureMessages }) => [fullName, failureMessages.map(textOf)]),
  );
  const ofVitest = runVitest(project.folder).tests.map(
    ({ name, failures }) => [name, failures.map(textOf)] as const,
  );
  expect(ofVitest.length).toBe(SUITE.split("\ntest('").length - 1);
  expect(ofVitest.map(([name, failures]) => [name, failures.map(withGateOfJest)])).toEqual(ofJest);
  expect(ofVitest.filter(([, failures]) => failures.length !== 1)).toEqual([]);
});

/** The gate names the entry that the user has set up; all else is the same. */
function withGateOfJest(text: string): string {
  expect(text).not.toContain('jest-error-contract/enforce');
  return text.replaceAll('jest-error-contract/vitest/enforce', 'jest-error-contract/enforce');
}

/** The text above the stack, without what is another one in each run. */
function textOf(stack: string): string {
  return stripVTControlCharacters(stack)
    .replace(/\n\s+at [^]*$/, '')
    .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:0')
    .replaceAll(/date: .*/gi, 'Date: then');
}
