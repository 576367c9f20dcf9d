import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { addToJson, addToProgram } from '../../../src/cli/init/add-set-up';
import { addToVitest } from '../../../src/cli/init/add-to-vitest';
import { loadCatalog } from '../../../src';
import { environmentOfUser } from '../../fixtures/support/environment-of-user';
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

const init = (cwd: string, ...args: string[]) => runMain(['init', ...args], { cwd });

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

test('a project in TypeScript with Fastify, and tests in __tests__', async () => {
  const folder = project({
    'package.json': {
      type: 'module',
      dependencies: { fastify: '5' },
      devDependencies: { jest: '30', supertest: '7' },
    },
    'tsconfig.json': {},
    'jest.config.ts':
      "import type { Config } from 'jest';\n\nconst config: Config = {\n  testEnvironment: 'node',\n};\nexport default config;\n",
    '__tests__/x.test.ts': '',
  });
  expect((await init(folder)).out).toMatchInlineSnapshot(`
   "Found TypeScript, ES modules, Fastify, Jest configured in jest.config.ts.

     wrote    error-catalog.json
     changed  jest.config.ts: setupFilesAfterEnv loads the matchers
     wrote    __tests__/error-contract.test.ts

   Next:
     npm install --save-dev jest-error-contract @types/jest @types/supertest
     npx jest
     npx jest-error-contract simulate
   "
  `);
  expect(readFileSync(join(folder, 'jest.config.ts'), 'utf8')).toMatchInlineSnapshot(`
   "import type { Config } from 'jest';

   const config: Config = {
     setupFilesAfterEnv: ['jest-error-contract/register'],
     testEnvironment: 'node',
   };
   export default config;
   "
  `);
  expect(readFileSync(join(folder, '__tests__/error-contract.test.ts'), 'utf8')).toMatchInlineSnapshot(`
   "import request from 'supertest';
   import { simulator } from 'jest-error-contract';

   // The simulator answers with the errors of the catalog. Put your own app here (Fastify), and provoke the error.
   const app = simulator({ catalog: 'error-catalog.json' });

   test('an address that is taken is refused', async () => {
     const res = await request(app).get('/email_taken');

     expect(res).toBeConflict('email_taken');
   });

   test('an unknown route keeps the contract as well', async () => {
     const res = await request(app).get('/no-such-route');

     expect(res).toBeNotFound();
   });
   "
  `);
});

test('nothing is overwritten, unless it is meant to be', async () => {
  const folder = project({
    'package.json': { jest: { setupFilesAfterEnv: ['jest-error-contract/register'] } },
    'error-catalog.json': '{ "errors": [] }',
    'test/error-contract.test.js': '// mine',
  });
  const { out } = await init(folder);
  expect(out.match(/^ {2}kept .*$/gm)).toEqual([
    '  kept     error-catalog.json (--force writes it anew)',
    '  kept     package.json (it loads the matchers already)',
    '  kept     test/error-contract.test.js (--force writes it anew)',
  ]);
  expect(readFileSync(join(folder, 'error-catalog.json'), 'utf8')).toBe('{ "errors": [] }');
  const forced = await init(folder, '--force');
  expect(forced.out).toContain('  rewrote  error-catalog.json\n');
  expect(readFileSync(join(folder, 'test/error-contract.test.js'), 'utf8')).toContain('email_taken');
});

test('a configuration that is written in another way is left alone, and the line is shown', async () => {
  const config = 'module.exports = async () => ({ verbose: true });\n';
  const folder = project({ 'package.json': {}, 'jest.config.cjs': config });
  const { out } = await init(folder);
  expect(out).toContain(
    "  to do    jest.config.cjs: add setupFilesAfterEnv: ['jest-error-contract/register'], ",
  );
  expect(readFileSync(join(folder, 'jest.config.cjs'), 'utf8')).toBe(config);
});

test('a folder without a project', async () => {
  const folder = project({});
  expect(await init(folder)).toEqual({
    exitCode: 2,
    out: '',
    err: `There is no package.json in ${folder}.\nRun this in the folder of a project, or make one with npm init.\n`,
  });
  expect(existsSync(join(folder, 'error-catalog.json'))).toBe(false);
});

test.each([
  [
    '{\n    "verbose": true\n}',
    undefined,
    '{\n    "verbose": true,\n    "setupFilesAfterEnv": [\n        "jest-error-contract/register"\n    ]\n}',
  ],
  [
    '{"jest":{"setupFilesAfterEnv":["./a"]}}\n',
    'jest',
    '{\n  "jest": {\n    "setupFilesAfterEnv": [\n      "./a",\n      "jest-error-contract/register"\n    ]\n  }\n}\n',
  ],
  ['{', undefined, undefined],
  ['[]', undefined, undefined],
  [
    '{\r\n  "verbose": true\r\n}\r\n',
    undefined,
    '{\r\n  "verbose": true,\r\n  "setupFilesAfterEnv": [\r\n    "jest-error-contract/register"\r\n  ]\r\n}\r\n',
  ],
  ['{"setupFilesAfterEnv":"./a"}', undefined, undefined],
])('JSON: %j', (text, member, expected) => {
  expect(addToJson(text, member)).toBe(expected);
});

const LINE = "setupFilesAfterEnv: ['jest-error-contract/register'],";
test.each([
  [
    'module.exports = {\n    verbose: true,\n};\n',
    `module.exports = {\n    ${LINE}\n    verbose: true,\n};\n`,
  ],
  ['export default { verbose: true };', `export default { ${LINE} verbose: true };`],
  [
    "module.exports = { setupFilesAfterEnv: ['./a.js'] };",
    `module.exports = { setupFilesAfterEnv: ['jest-error-contract/register', './a.js'] };`,
  ],
  [
    'module.exports = { setupFilesAfterEnv: [] };',
    "module.exports = { setupFilesAfterEnv: ['jest-error-contract/register'] };",
  ],
  ['module.exports = create({ verbose: true });', undefined],
  ['export default async () => ({});', undefined],
  ['const config = {\n};\nmodule.exports = {\n  ...config,\n};', undefined],
  [
    'module.exports = {\r\n  verbose: true,\r\n};\r\n',
    `module.exports = {\r\n  ${LINE}\r\n  verbose: true,\r\n};\r\n`,
  ],
  [
    "/*\nmodule.exports = {\n};\n*/\n// setupFilesAfterEnv: []\nmodule.exports = { testMatch: ['**/*.js'] };",
    `/*\nmodule.exports = {\n};\n*/\n// setupFilesAfterEnv: []\nmodule.exports = { ${LINE} testMatch: ['**/*.js'] };`,
  ],
  [
    "module.exports = {\n  setupFilesAfterEnv: [\n    './a.js',\n  ],\n};",
    "module.exports = {\n  setupFilesAfterEnv: [\n    'jest-error-contract/register',\n    './a.js',\n  ],\n};",
  ],
])('a program: %j', (text, expected) => {
  expect(addToProgram(text)).toBe(expected);
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
    ['an unknown route keeps the contract as well', 'passed'],
  ]);
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
        'jest.config.js': 'module.exports = { verbose: true };\n',
        'vitest.config.js': "export default { test: { setupFiles: ['./a.js'] } };\n",
      });
      const { out } = await init(folder);
      expect(out).toContain('Jest configured in jest.config.js');
      expect(out).toContain('Vitest configured in vitest.config.js');
      expect(out.match(/^ {2}changed .*$/gm)).toEqual(
        expect.arrayContaining([
          '  changed  jest.config.js: setupFilesAfterEnv loads the matchers',
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
