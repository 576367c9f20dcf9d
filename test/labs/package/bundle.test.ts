import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../../src/codegen/bundle';

const root = join(__dirname, '..', '..', '..');
const folder = join(root, 'node_modules', '.cache', 'bundle-test');
const out = join(folder, 'dist');

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}');
  await bundle({
    root,
    out,
    entries: ['index', 'matchers', 'register'],
    exportNames: { matchers: ['toBeConflict'] },
  });
});

/**
 * Loads the set-up entry in a process of its own, asserts once if there is something to assert on, and says
 * which files were loaded.
 */
function loadedFiles(content?: string): readonly string[] {
  const script = `
    let matchers;
    globalThis.afterEach = () => {};
    globalThis.afterAll = () => {};
    globalThis.expect = { extend: (map) => { matchers = { ...matchers, ...map }; }, getState: () => ({}) };
    process.chdir(${JSON.stringify(folder)});
    require(${JSON.stringify(join(out, 'register.js'))});
    const response = { status: 409, headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(content ?? '')} };
    const utils = { stringify: String, EXPECTED_COLOR: String, RECEIVED_COLOR: String };
    const context = { isNot: false, promise: '', equals: Object.is, utils };
    const { pass } = ${content === undefined} ? { pass: true } : matchers.toBeConflict.call(context, response);
    const files = Object.keys(require.cache).map((file) => require('node:path').relative(${JSON.stringify(root)}, file));
    console.log(JSON.stringify({ pass, files }));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  const { pass, files } = JSON.parse(stdout) as { pass: boolean; files: readonly string[] };
  expect(pass).toBe(true);
  return files.map((file) => file.replace('node_modules/.cache/bundle-test/', '')).sort();
}

test('a test file that asserts no error loads the set-up entry and nothing else', () => {
  expect(loadedFiles()).toEqual(['dist/register.js']);
});

test('the passing path loads the core, and no Ajv', () => {
  expect(loadedFiles('{"error":"conflict","message":"Resource already exists"}')).toEqual([
    'dist/core.js',
    'dist/register.js',
  ]);
});

test('with schemas of its own, a catalog loads Ajv once and then its cached code alone', () => {
  const extensions = { type: 'object', properties: { at: { type: 'string', format: 'date-time' } } };
  writeFileSync(
    join(folder, 'error-catalog.json'),
    JSON.stringify({ errors: [{ code: 'email_taken', status: 409, extensions }] }),
  );
  try {
    const content = '{"error":"email_taken","message":"Taken","at":"2026-01-01T00:00:00Z"}';
    const isAjv = (file: string): boolean => /node_modules\/ajv\/dist\/(2020|core|compile)/.test(file);
    expect(loadedFiles(content).filter(isAjv)).not.toEqual([]);
    const warm = loadedFiles(content);
    expect(warm.filter(isAjv)).toEqual([]);
    expect(readdirSync(join(folder, 'node_modules', '.cache', 'jest-error-contract'))).toHaveLength(1);
  } finally {
    rmSync(join(folder, 'error-catalog.json'));
  }
});

test('ES modules see the matchers by name', () => {
  const script = `import { toBeConflict } from ${JSON.stringify(join(out, 'matchers.js'))}; console.log(typeof toBeConflict);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect({ stdout, stderr }).toEqual({ stdout: 'function\n', stderr: '' });
});
