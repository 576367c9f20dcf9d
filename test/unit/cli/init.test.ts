import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { addToVitest } from '../../../src/cli/init/add-to-vitest';
import { loadCatalog } from '../../../src';
import { environmentOfUser } from '../../fixtures/support/environment-of-user';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import { runJest } from '../../fixtures/support/run-jest';
import { runMain } from './run-main';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function project(files: { readonly [name: string]: string | object }): string {
  const folder = mkdtempSync(join(tmpdir(), 'init-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
  }
  return folder;
}

const init = (cwd: string, ...args: string[]) =>
  runMain(['init', ...args], { cwd, env: environmentOfUser() });

test('an empty project in CommonJS', async () => {
  const folder = project({ 'package.json': {} });
  expect((await init(folder)).out).toMatchInlineSnapshot(`
   "Found JavaScript, CommonJS, no known framework, Jest without a configuration.

     wrote    error-catalog.json
     wrote    jest.config.js
     wrote    test/error-contract.test.js

   Next:
     npm install --save-dev jest supertest jest-error-contract
     npx jest
     npx jest-error-contract learn
     npx jest-error-contract simulate
   "
  `);
  expect(readFileSync(join(folder, 'jest.config.js'), 'utf8')).toMatchInlineSnapshot(`
   "module.exports = { setupFilesAfterEnv: ['jest-error-contract/register'] };
   "
  `);
  expect(readFileSync(join(folder, 'error-catalog.json'), 'utf8')).toMatchInlineSnapshot(`
   "{
     "$schema": "./node_modules/jest-error-contract/schemas/error-catalog.schema.json",
     "format": "simple",
     "extends": "standard",
     "errors": [
       {
         "code": "email_taken",
         "status": 409,
         "message": "This e-mail address is already registered"
       }
     ]
   }
   "
  `);
  expect(loadCatalog(join(folder, 'error-catalog.json')).byCode.has('email_taken')).toBe(true);
});

test('nothing is overwritten, unless it is meant to be', async () => {
  const folder = project({
    'package.json': { jest: { setupFilesAfterEnv: ['jest-error-contract/register'] } },
    'error-catalog.json': '{ "errors": [] }',
    'test/error-contract.test.js': '// mine',
  });
  const { out } = await init(folder);
  expect(out.match(/^ {2}kept .*$/gm)).toEqual([
    '  kept     error-catalog.json (--force rewrites it)',
    '  kept     package.json (it loads the matchers already)',
    '  kept     test/error-contract.test.js (--force rewrites it)',
  ]);
  expect(readFileSync(join(folder, 'error-catalog.json'), 'utf8')).toBe('{ "errors": [] }');
  const forced = await init(folder, '--force');
  expect(forced.out).toContain('  rewrote  error-catalog.json\n');
  expect(readFileSync(join(folder, 'test/error-contract.test.js'), 'utf8')).toContain('email_taken');
});

test.each([
  ['{ "errors": [] }', undefined],
  ['{ "errors": [{ "code": "<odd>", "status": 404 }] }', undefined],
  ['not JSON', undefined],
  ['{ "errors": [{ "code": "name_taken", "status": 409 }] }', "get('/name_taken')"],
])('the example asks for an error of the catalog that is there: %s', async (catalog, asked) => {
  const folder = project({
    'package.json': { jest: { setupFilesAfterEnv: ['jest-error-contract/register'] } },
    'error-catalog.json': catalog,
  });
  const { out, exitCode } = await init(folder);
  expect(exitCode).toBe(0);
  const path = join(folder, 'test/error-contract.test.js');
  if (asked === undefined) {
    expect(out).toContain('No example was written: error-catalog.json has no error that it could ask for.\n');
    expect(existsSync(path)).toBe(false);
  } else {
    expect(readFileSync(path, 'utf8')).toContain(asked);
  }
});

test('a folder without a project', async () => {
  const folder = project({});
  expect(await init(folder)).toEqual({
    exitCode: 2,
    out: '',
    err: `There is no package.json in ${folder}.\nRun this in the folder of a project, or create one with npm init.\n`,
  });
  expect(existsSync(join(folder, 'error-catalog.json'))).toBe(false);
});

test.each([
  ['CommonJS', {}],
  ['ES modules', { type: 'module' }],
])('what it writes runs: %s', async (_, manifest) => {
  const folder = project({ 'package.json': manifest });
  await init(folder);
  const installed = createPackageProject(folder);
  const { files } = runJest(installed.folder);
  installed.remove();
  expect(files[0]?.assertionResults.map(({ fullName, status }) => [fullName, status])).toEqual([
    ['an address that is taken is refused', 'passed'],
    ['an unknown route conforms to the contract as well', 'passed'],
  ]);
});

describe('with Jest installed', () => {
  const manifest = { devDependencies: { jest: '30', supertest: '7' } };
  const green =
    "test('404', async () => { await require('supertest')((_req, res) => { res.statusCode = 404; res.end(); }).get('/').expect(404); });\n";
  const installed: PackageProject[] = [];
  afterAll(() => installed.forEach(({ remove }) => remove()));

  const install = (files: { readonly [name: string]: string | object }) => {
    const created = createPackageProject(project({ 'package.json': manifest, ...files }), ['jest']);
    installed.push(created);
    return created.folder;
  };
  const namesIn = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.startsWith('node_modules'))
      .sort();

  test('a configuration that is made elsewhere is left alone, and what to paste is said', async () => {
    const config = "module.exports = require('./base');\n";
    const folder = install({
      'jest.config.js': config,
      'base.js': 'module.exports = {};\n',
      'a.test.js': green,
    });
    expect((await init(folder)).out).toMatchInlineSnapshot(`
     "Found JavaScript, CommonJS, no known framework, Jest configured in jest.config.js.

       wrote    error-catalog.json
       to do    jest.config.js is too dynamic to edit safely. Add to it:
                  setupFilesAfterEnv: ['jest-error-contract/register'],
                and, to check every error response, 'jest-error-contract/enforce' in the same list.
                Then run init again: it writes an example.

     Next:
       npm install --save-dev jest-error-contract
       npx jest
       npx jest-error-contract learn
       npx jest-error-contract simulate
     "
    `);
    expect(readFileSync(join(folder, 'jest.config.js'), 'utf8')).toBe(config);
  });

  test('--dry-run prints a difference, and does nothing', async () => {
    const folder = install({
      'jest.config.js': 'module.exports = {\n  verbose: true,\n};\n',
      'a.test.js': green,
    });
    const before = namesIn(folder);
    expect((await init(folder, '--dry-run')).out).toMatchInlineSnapshot(`
     "--- /dev/null
     +++ error-catalog.json
     @@ -1,0 +1,12 @@
     +{
     +  "$schema": "./node_modules/jest-error-contract/schemas/error-catalog.schema.json",
     +  "format": "simple",
     +  "extends": "standard",
     +  "errors": [
     +    {
     +      "code": "email_taken",
     +      "status": 409,
     +      "message": "This e-mail address is already registered"
     +    }
     +  ]
     +}

     --- jest.config.js
     +++ jest.config.js
     @@ -2,0 +2,1 @@
     +  setupFilesAfterEnv: ['jest-error-contract/register'],

     --- /dev/null
     +++ error-contract.test.js
     @@ -1,0 +1,17 @@
     +const request = require('supertest');
     +const { findCatalog, simulator } = require('jest-error-contract');
     +
     +// The simulator answers with the errors of the catalog. Put your own app here, and provoke the error.
     +const app = simulator({ catalog: findCatalog(__dirname) });
     +
     +test('an address that is taken is refused', async () => {
     +  const res = await request(app).get('/email_taken');
     +
     +  expect(res).toBeConflict('email_taken');
     +});
     +
     +test('an unknown route conforms to the contract as well', async () => {
     +  const res = await request(app).get('/no-such-route');
     +
     +  expect(res).toBeNotFound();
     +});
     "
    `);
    expect(namesIn(folder)).toEqual(before);
    expect(readFileSync(join(folder, 'jest.config.js'), 'utf8')).not.toContain('jest-error-contract');
  });

  test('what does not pass is undone, with its reason', async () => {
    const config =
      "module.exports = {\n  moduleNameMapper: { '^jest-error-contract$': '<rootDir>/none.js' },\n};\n";
    const folder = install({ 'jest.config.js': config, 'none.js': '', 'a.test.js': green });
    const before = namesIn(folder);
    const { exitCode, out } = await init(folder);
    expect([exitCode, out]).toEqual([
      1,
      expect.stringContaining('Everything above was undone. error-contract.test.js: It did not pass:'),
    ]);
    expect(out).toContain('findCatalog');
    expect(namesIn(folder)).toEqual(before);
    expect(readFileSync(join(folder, 'jest.config.js'), 'utf8')).toBe(config);
  });

  test('tests that were red before are told, and the files stay', async () => {
    const folder = install({
      'jest.config.js': "module.exports = {\n  setupFiles: ['<rootDir>/broken.js'],\n};\n",
      'broken.js': "throw new Error('mine');",
      'a.test.js': green,
    });
    const { exitCode, out } = await init(folder);
    expect([exitCode, out]).toEqual([
      0,
      expect.stringContaining(
        'The tests failed before: a.test.js does not pass without these changes either.',
      ),
    ]);
    expect(existsSync(join(folder, 'error-catalog.json'))).toBe(true);
  });

  test('a Jest that is too old: one sentence, and nothing is written', async () => {
    const folder = project({
      'package.json': { devDependencies: { jest: '26' } },
      'node_modules/jest/package.json': { name: 'jest', version: '26.6.3', bin: './bin/jest.js' },
    });
    const before = namesIn(folder);
    expect(await init(folder)).toEqual({
      exitCode: 2,
      out: '',
      err: 'Jest 26.6.3 is too old: jest-error-contract needs Jest 29 or later. Nothing was written.\nUpdate Jest, and run this again.\n',
    });
    expect(namesIn(folder)).toEqual(before);
  });

  test('Jest that is there for somebody else is not asked', async () => {
    const folder = project({
      'package.json': { devDependencies: { vitest: '4' } },
      'node_modules/jest/package.json': { name: 'jest', version: '26.6.3', bin: './bin/jest.js' },
    });
    expect((await init(folder)).out).toContain('Vitest without a configuration.');
  });
});

describe('Vitest', () => {
  const manifest = { devDependencies: { vitest: '4', supertest: '7' } };

  test('a project without a configuration', async () => {
    const folder = project({ 'package.json': manifest });
    expect((await init(folder)).out).toMatchInlineSnapshot(`
     "Found JavaScript, CommonJS, no known framework, Vitest without a configuration.

       wrote    error-catalog.json
       wrote    vitest.config.mjs
       wrote    test/error-contract.test.js

     Next:
       npm install --save-dev jest-error-contract
       npx vitest run
       npx jest-error-contract learn
       npx jest-error-contract simulate
     "
    `);
    expect(readFileSync(join(folder, 'vitest.config.mjs'), 'utf8')).toMatchInlineSnapshot(`
     "import { defineConfig } from 'vitest/config';

     export default defineConfig({ test: { setupFiles: ['jest-error-contract/vitest'] } });
     "
    `);
    expect(readFileSync(join(folder, 'test/error-contract.test.js'), 'utf8')).toContain(
      "import request from 'supertest';\nimport { expect, test } from 'vitest';\n",
    );
  });

  test('a project in TypeScript that configures Vite', async () => {
    const folder = project({
      'package.json': { ...manifest, type: 'module' },
      'tsconfig.json': {},
      'vite.config.ts':
        "import { defineConfig } from 'vite';\n\nexport default defineConfig({\n  plugins: [],\n});\n",
    });
    expect((await init(folder)).out).toMatchInlineSnapshot(`
     "Found TypeScript, ES modules, no known framework, Vitest configured in vite.config.ts.

       wrote    error-catalog.json
       changed  vite.config.ts: setupFiles loads the matchers
       wrote    test/error-contract.test.ts

     Next:
       npm install --save-dev jest-error-contract @types/supertest
       npx vitest run
       npx jest-error-contract learn
       npx jest-error-contract simulate
     "
    `);
    expect(readFileSync(join(folder, 'vite.config.ts'), 'utf8')).toMatchInlineSnapshot(`
     "/// <reference types="vitest/config" />
     import { defineConfig } from 'vite';

     export default defineConfig({
       test: { setupFiles: ['jest-error-contract/vitest'] },
       plugins: [],
     });
     "
    `);
    expect(existsSync(join(folder, 'vitest.config.mts'))).toBe(false);
  });

  test.each(['jest', 'vitest run'])(
    'both runners are set up, and the example is for the one of `npm test`: %s',
    async (script) => {
      const folder = project({
        'package.json': {
          scripts: { test: script },
          devDependencies: { jest: '30', vitest: '4', supertest: '7' },
        },
        'jest.config.json': { verbose: true },
        'vitest.config.js': "export default { test: { setupFiles: ['./a.js'] } };\n",
      });
      const { out } = await init(folder);
      expect(out).toContain('Jest configured in jest.config.json');
      expect(out).toContain('Vitest configured in vitest.config.js');
      expect(out.match(/^ {2}changed .*$/gm)).toEqual(
        expect.arrayContaining([
          '  changed  jest.config.json: setupFilesAfterEnv loads the matchers',
          '  changed  vitest.config.js: setupFiles loads the matchers',
        ]),
      );
      const isVitest = script !== 'jest';
      expect(out).toContain(isVitest ? '\n  npx vitest run\n' : '\n  npx jest\n');
      expect(readFileSync(join(folder, 'test/error-contract.test.js'), 'utf8').includes("'vitest'")).toBe(
        isVitest,
      );
      expect((await init(folder)).out.match(/^ {2}kept .*loads the matchers already\)$/gm)).toHaveLength(2);
    },
  );

  test.each([
    ['the reporter alone', "reporters: ['default', 'jest-error-contract/vitest/reporter']", 'changed'],
    ['a comment', "// setupFiles: ['jest-error-contract/vitest']\n", 'changed'],
    ['another entry', "setupFiles: ['jest-error-contract/vitest/enforce']", 'changed'],
    ['the matchers', 'setupFiles: ["jest-error-contract/vitest"]', 'kept'],
    ['the matchers, by a path', "setupFiles: ['./node_modules/jest-error-contract/vitest']", 'kept'],
  ])('a configuration that names %s', async (_, options, outcome) => {
    const config = `export default { test: { ${options} } };\n`;
    const folder = project({ 'package.json': manifest, 'vitest.config.mjs': config });
    expect((await init(folder)).out).toMatch(new RegExp(`^ {2}${outcome} +vitest\\.config\\.mjs`, 'm'));
    const text = readFileSync(join(folder, 'vitest.config.mjs'), 'utf8');
    expect(text === config).toBe(outcome === 'kept');
    expect(text).toMatch(/setupFiles: \[.*jest-error-contract\/vitest['"]/);
  });

  test('what it writes runs', async () => {
    const folder = project({ 'package.json': manifest });
    await init(folder);
    const installed = createPackageProject(folder, ['vitest', 'vite']);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(installed.folder, 'node_modules', 'vitest', 'vitest.mjs'), 'run'],
      { cwd: installed.folder, encoding: 'utf8', env: environmentOfUser() },
    );
    installed.remove();
    expect([status, `${stdout}${stderr}`]).toEqual([0, expect.stringContaining('2 passed')]);
  });
});

test.each([
  [
    'export default defineConfig({\n  test: {\n    globals: true,\n  },\n});\n',
    "export default defineConfig({\n  test: {\n    setupFiles: ['jest-error-contract/vitest'],\n    globals: true,\n  },\n});\n",
  ],
  [
    'export default defineConfig({ test: { setupFiles: [] } });',
    "export default defineConfig({ test: { setupFiles: ['jest-error-contract/vitest'] } });",
  ],
  [
    "export default { test: { setupFiles: ['./a'] } };",
    "export default { test: { setupFiles: ['jest-error-contract/vitest', './a'] } };",
  ],
  [
    'export default { plugins: [] };',
    "export default { test: { setupFiles: ['jest-error-contract/vitest'] }, plugins: [] };",
  ],
  ["export default { test: { setupFiles: './a' } };", undefined],
  ['export default defineConfig(() => ({}));', undefined],
  ['export default { test: { projects: [{ test: {} }] } };', undefined],
  [
    "export default [{ extends: './vite.config.ts', test: { name: 'api' } }];",
    "export default [{ extends: './vite.config.ts', test: { setupFiles: ['jest-error-contract/vitest'], name: 'api' } }];",
  ],
  ["export default [{ test: { name: 'api' } }, { test: { name: 'admin' } }];", undefined],
  [
    "import { defineConfig } from 'vite';\r\nexport default defineConfig({\r\n  test: {\r\n    globals: true,\r\n  },\r\n});\r\n",
    "/// <reference types=\"vitest/config\" />\r\nimport { defineConfig } from 'vite';\r\nexport default defineConfig({\r\n  test: {\r\n    setupFiles: ['jest-error-contract/vitest'],\r\n    globals: true,\r\n  },\r\n});\r\n",
  ],
  [
    "// test: { x }\nexport default defineConfig({ test: { include: ['**/*.test.js'] } });",
    "// test: { x }\nexport default defineConfig({ test: { setupFiles: ['jest-error-contract/vitest'], include: ['**/*.test.js'] } });",
  ],
  ['/* test: { x } */\nexport default create();', undefined],
  [
    "export default { // projects: []\n  base: 'http://a.test', test: {} };",
    "export default { // projects: []\n  base: 'http://a.test', test: { setupFiles: ['jest-error-contract/vitest'],} };",
  ],
])('a configuration of Vitest: %j', (text, expected) => {
  expect(addToVitest(text)).toBe(expected);
});
