import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackageProject } from '../../fixtures/support/package-project';
import { runJest } from '../../fixtures/support/run-jest';

/**
 * Shows which files of the package stand in Jest's registry of modules, and which in that of Node, outside the sandbox,
 * at three moments of a test file.
 */
const TEST = `
  const { expect, test } = require('@jest/globals');
  const request = require('supertest');
  const http = require('node:http');
  const vm = require('node:vm');
  const { _cache } = vm.runInThisContext('process.getBuiltinModule("node:module")');
  const namesIn = (cache) =>
    Object.keys(cache).flatMap((file) => /jest-error-contract.dist.(.+).js$/.exec(file)?.slice(1) ?? []).sort().join();
  const loaded = () => [namesIn(require.cache), namesIn(_cache)];
  const app = http.createServer((req, res) =>
    req.url === '/good'
      ? res.writeHead(200, { 'Content-Type': 'application/json' }).end('{}')
      : res.writeHead(409, { 'Content-Type': 'application/json' }).end('{"error":"conflict","message":"It exists"}'));
  const moments = [loaded()];
  test('a success', async () => {
    await request(app).get('/good');
    moments.push(loaded());
  });
  test('an error that keeps the contract', async () => {
    const response = await request(app).get('/');
    if (expect(1).toBeConflict) expect(response).toBeConflict();
  });
  test('shows', () => {
    moments.push(loaded());
    throw new Error('LOADED ' + JSON.stringify(moments) + ' END');
  });
`;

/** A file inside the sandbox costs a millisecond per test file, one outside of it as much per worker. */
test.each<readonly [entries: string, config: object, inside: string, setUp: string, passing: string]>([
  ['register', {}, 'register', '', 'core'],
  ['enforce', {}, 'bun,enforce', 'gate', 'core,create-examiner,gate'],
  ['register,enforce', {}, 'bun,enforce,register', 'gate', 'core,create-examiner,gate'],
  // Without the object `jest`, nothing can be mocked automatically, and no file asks.
  ['register,enforce', { injectGlobals: false }, 'enforce,register', 'gate', 'core,create-examiner,gate'],
])('a test file that passes loads little: %s, %j', (entries, config, inside, setUp, passing) => {
  const source = mkdtempSync(join(tmpdir(), 'jest-error-contract-loaded-'));
  writeFileSync(
    join(source, 'package.json'),
    JSON.stringify({
      name: 'loaded',
      jest: {
        ...config,
        transform: {},
        setupFilesAfterEnv: entries.split(',').map((entry) => `jest-error-contract/${entry}`),
      },
    }),
  );
  writeFileSync(join(source, 'loaded.test.js'), TEST);
  const project = createPackageProject(source);
  try {
    const [file] = runJest(project.folder).files;
    const shown = /LOADED (.+) END/.exec(file?.message ?? '')?.[1] ?? file?.message;
    expect(JSON.parse(shown ?? '')).toEqual([
      [inside, setUp],
      [inside, setUp],
      [inside, passing],
    ]);
  } finally {
    project.remove();
    rmSync(source, { recursive: true });
  }
});
