import { spawnSync } from 'node:child_process';
import { realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import { page } from '../../fixtures/support/pages';

/** A project without Jest, with a catalog of its own above its tests. */
let project: PackageProject;

beforeAll(() => {
  project = createPackageProject(join(__dirname, '..', '..', 'fixtures', 'projects', 'without-expect'));
});

afterAll(() => project.remove());

/** Runs Node in the folder above the project, where there is no catalog. */
function runNode(...args: readonly string[]): { readonly status: number | null; readonly text: string } {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const folder = realpathSync(project.folder);
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: join(folder, '..'),
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1' },
  });
  return { status, text: `${stdout}${stderr}`.replaceAll(folder, '<project>') };
}

test('node:test: the catalog above the test file holds, and a failure points at its line', () => {
  const file = join(project.folder, 'tests', 'users.test.js');
  const { status, text } = runNode('--test', '--test-reporter=tap', file);
  expect(status).toBe(1);
  const results = [...text.matchAll(/^ *((?:not )?ok) \d+ - (\w.*)$/gm)].map(([, result, name]) => [
    name,
    result,
  ]);
  expect(results).toEqual([
    ['supertest', 'ok'],
    ['fetch', 'ok'],
    ['break, at once', 'not ok'],
    ['break, of a promise', 'not ok'],
    ['content that is gone is remembered, whoever has read it', 'ok'],
  ]);
  expect(text.match(/schema · \/message/g)).toHaveLength(2);
  expect(text.match(/code: 'ERR_ASSERTION'/g)).toHaveLength(2);
  const [atOnce, ofPromise] = [...text.matchAll(/stack: \|-\n +(.*)/g)].map(([, frame]) => frame);
  expect(atOnce).toMatch(/tests\/users\.test\.js:17:3/);
  expect(ofPromise).toMatch(/tests\/users\.test\.js:21:9/);
});

test('the example of docs/other-runners.md passes', () => {
  const shown = page('docs/other-runners.md');
  const [, example = ''] = /^```ts\n(import \{ test \} from 'node:test';\n[^]*?)^```$/m.exec(shown) ?? [];
  const file = join(project.folder, 'tests', 'readme.test.js');
  writeFileSync(file, example);
  expect(runNode('--test', '--test-reporter=tap', file).text).toMatch(/^# pass [1-9]\d*\n# fail 0$/m);
});

test('a plain script ends with the text, at its line', () => {
  const { status, text } = runNode(join(project.folder, 'script.cjs'));
  expect(status).toBe(1);
  // Node's own lines differ from version to version.
  const own = text.replace(/^node:assert:\d+\n[^]*?\^\n\n/m, '').replace(/ \{\n  generatedMessage[^]*/, '');
  expect(own).toMatchInlineSnapshot(`
   "undefined
   explain(response, 404)

   The response is 409 Conflict, not 404 Not Found.
   AssertionError [ERR_ASSERTION]: assertError(response, "5xx")

   The response is 409 Conflict, not a server error (5xx).

   1. status
      Expected: a server error (5xx)
      Received: 409 Conflict
      → Change the server's answer, or assert the status code that is meant.

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "email_taken",
       "message": "Resource already exists"
     }
       at Object.<anonymous> (<project>/script.cjs:9:1)"
  `);
});
