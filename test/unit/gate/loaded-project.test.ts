import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackageProject } from '../../fixtures/support/package-project';
import { runJest } from '../../fixtures/support/run-jest';

/** Shows which files of the package stand in Jest's registry of modules, at three moments of a test file. */
const TEST = `
  const request = require('supertest');
  const http = require('node:http');
  const loaded = () =>
    Object.keys(require.cache).flatMap((file) => /jest-error-contract.dist.(.+)$/.exec(file)?.slice(1) ?? []).sort();
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

/** Every file costs a millisecond per test file: reading it, and Jest's wrapper around it. */
test.each<readonly [entries: string, setUp: readonly string[], passing: readonly string[]]>([
  ['register', ['register'], ['core']],
  ['enforce', ['enforce', 'gate'], ['core', 'create-examiner']],
  ['register,enforce', ['enforce', 'gate', 'register'], ['core', 'create-examiner']],
])('a test file that passes loads little: %s', (entries, setUp, passing) => {
  const source = mkdtempSync(join(tmpdir(), 'jest-error-contract-loaded-'));
  writeFileSync(
    join(source, 'package.json'),
    JSON.stringify({
      name: 'loaded',
      jest: {
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
    const named = (names: readonly string[]): readonly string[] => names.map((name) => `${name}.js`);
    expect(JSON.parse(shown ?? '')).toEqual([
      named(setUp),
      named(setUp),
      named([...setUp, ...passing].sort()),
    ]);
  } finally {
    project.remove();
    rmSync(source, { recursive: true });
  }
});
