import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackageProject } from '../../../fixtures/support/package-project';
import { createPackageProject } from '../../../fixtures/support/package-project';

/** What Node shows of an error that a plain script does not catch: it adds the line that threw, which is minified. */

let project: PackageProject;

beforeAll(() => {
  const source = mkdtempSync(join(tmpdir(), 'jest-error-contract-script-'));
  writeFileSync(join(source, 'package.json'), '{}');
  project = createPackageProject(source);
  rmSync(source, { recursive: true });
});

afterAll(() => project.remove());

const WRONG_CATALOG = `{ errors: [{ code: 'email_taken', status: 100 }] }`;

test.each([
  ['createMatchers', `createMatchers({ catalog: ${WRONG_CATALOG} });`],
  ['createMatchers, a wrong option', 'createMatchers({ only: [200] });'],
  ['defineCatalog', `defineCatalog(${WRONG_CATALOG});`],
  ['loadCatalog', "loadCatalog('none.json');"],
  ['check', 'check({});'],
  [
    'check, a wrong catalog',
    `check({ status: 409, fields: [], content: '' }, { catalog: ${WRONG_CATALOG} });`,
  ],
  ['catalogFromOpenApi', "catalogFromOpenApi('none.json');"],
  ['simulator', `simulator({ catalog: ${WRONG_CATALOG} });`],
  ['assertError', 'assertError(undefined);'],
  ['explain', 'explain(undefined);'],
])('%s: no code of ours, and the line of the script', (_, line) => {
  const lines = shown(line).split('\n');
  expect(lines[0]).toMatch(/^node:assert:\d+$/);
  expect(lines.filter((one) => one.length > 300)).toEqual([]);
  expect(lines.find((one) => one.includes('script.js'))).toMatch(/script\.js:2:\d+\)$/);
});

test('a refused catalog points at its caller alone', () => {
  const [text = ''] = shown(`createMatchers({ catalog: ${WRONG_CATALOG} });`).split(/\n +at Module/);
  expect(text.replaceAll(project.folder, '…').replace(/^[^]*?\n\n/, '')).toMatchInlineSnapshot(`
   "CatalogError: The error catalog given in code has a problem.

     /errors/0/status: is 100
       Allowed: an integer from 200 to 599. The status code of the response: 4xx or 5xx, or, in a format with \`within\`, that of a success that contains the error.
       at Object.<anonymous> (…/script.js:2:1)"
  `);
});

test('where Node may not make code, the next step is told', () => {
  const option = '--disallow-code-generation-from-strings';
  const entry = "{ code: 'gone', status: 410, extensions: { required: ['until'] } }";
  const line = `createMatchers({ catalog: { errors: [${entry}] } });`;
  const [text = ''] = shown(line, option).split(/\n +at /);
  expect(text.replace(/^[^]*?\n\n/, '')).toMatchInlineSnapshot(`
   "CatalogError: The error catalog given in code has a problem.

     /errors/0/extensions: cannot be compiled, because Node runs with --disallow-code-generation-from-strings
       Run once without that option: later runs load the code from node_modules/.cache/jest-error-contract."
  `);
  const [unexplained = ''] = shown(`defineCatalog(${WRONG_CATALOG});`, option).split(/\n +at /);
  expect(unexplained.replace(/^[^]*?\n\n/, '')).toMatchInlineSnapshot(`
   "CatalogError: The error catalog given in code has a problem.

     (root): does not conform to schemas/error-catalog.schema.json
       Run once without --disallow-code-generation-from-strings, or open it in an editor, to see where."
  `);
  // What was compiled before is loaded.
  expect(shown(line)).toBe('');
  expect(shown(line, option)).toBe('');
});

/** What a script of that line writes to stderr. */
function shown(line: string, ...options: readonly string[]): string {
  const [name = ''] = line.split('(');
  const file = join(project.folder, 'script.js');
  writeFileSync(file, `const { ${name} } = require('jest-error-contract');\n${line}\n`);
  return spawnSync(process.execPath, [...options, file], { cwd: project.folder, encoding: 'utf8' }).stderr;
}
