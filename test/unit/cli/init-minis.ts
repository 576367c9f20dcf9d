/** A small project of a user: its files, and what `init` should make of it. */
export interface MiniProject {
  readonly name: string;
  readonly files: { readonly [name: string]: string | object };
  /** The example that is written, and run. */
  readonly example: string;
  /** The configuration that is changed, and each line that is new in it; none where nothing is. */
  readonly changed?: readonly [file: string, ...added: string[]] | undefined;
  /** Where the catalog goes, where that is not the folder of the project. */
  readonly catalog?: string | undefined;
  /** The format of the catalog, where a package names one. */
  readonly format?: string | undefined;
  /** What is written besides catalog and example. */
  readonly written?: readonly string[] | undefined;
  /** What the example holds. */
  readonly holds?: readonly string[] | undefined;
  /** The configurations, or their folders, with which the suite is run afterwards. */
  readonly run?: readonly string[] | undefined;
}

const LINE = "setupFilesAfterEnv: ['jest-error-contract/register'],";
const JEST = { devDependencies: { jest: '30', supertest: '7' } };

/** An app that answers every request with a 404 of its own, in CommonJS. */
const app = `module.exports = (req, res) => { res.statusCode = 404; res.end('none'); };\n`;
const test = (client = "const request = require('supertest');", appPath = './app') =>
  `${client}\nconst app = require('${appPath}');\ntest('404', async () => { await request(app).get('/').expect(404); });\n`;
const esModule = `import request from 'supertest';\ntest('404', async () => { await request((_req, res) => { res.statusCode = 404; res.end(); }).get('/').expect(404); });\n`;
const typed = `import request from 'supertest';\nimport type { IncomingMessage, ServerResponse } from 'node:http';\n\nconst app = (_req: IncomingMessage, res: ServerResponse) => { res.statusCode = 404; res.end(); };\ntest('404', async () => { await request(app).get('/').expect(404); });\n`;
const swc = { '^.+\\\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' } } }] };
const swcText = `{ '^.+\\\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' } } }] }`;
const served = (line: string, call: string) => `${line}
const { createServer } = require('node:http');
const app = require('./app');
const server = createServer(app);
beforeAll(() => new Promise((done) => server.listen(0, done)));
afterAll(() => new Promise((done) => server.close(done)));
test('404', async () => {
  const url = 'http://127.0.0.1:' + server.address().port;
  const res = await ${call};
  expect(res.status ?? res.statusCode).toBe(404);
});
`;
const common = { 'package.json': JEST, 'app.js': app };

export const minis: readonly MiniProject[] = [
  {
    name: 'no configuration',
    files: { ...common, 'app.test.js': test() },
    example: 'error-contract.test.js',
    written: ['jest.config.js'],
  },
  {
    name: 'what jest --init writes, with the option in a comment',
    files: {
      ...common,
      'app.test.js': test(),
      'jest.config.js': `/** @type {import('jest').Config} */\nconst config = {\n  // All imported modules in your tests should be mocked automatically\n  // automock: false,\n\n  // A list of paths to modules that run some code\n  // setupFilesAfterEnv: [],\n};\n\nmodule.exports = config;\n`,
    },
    example: 'error-contract.test.js',
    changed: ['jest.config.js', `  ${LINE}`],
  },
  {
    name: 'a list that has files already',
    files: {
      ...common,
      'app.test.js': test(),
      'a.js': '',
      'jest.config.js': `module.exports = {\n  setupFilesAfterEnv: [\n    './a.js', // mine\n  ],\n};\n`,
    },
    example: 'error-contract.test.js',
    changed: ['jest.config.js', "    'jest-error-contract/register',"],
  },
  {
    name: 'one line',
    files: { ...common, 'app.test.js': test(), 'jest.config.js': `module.exports = { verbose: false };\n` },
    example: 'error-contract.test.js',
    changed: ['jest.config.js', `module.exports = { ${LINE} verbose: false };`],
  },
  {
    name: 'package.json',
    files: {
      'app.js': app,
      'app.test.js': test(),
      'package.json': { ...JEST, jest: { testEnvironment: 'node' } },
    },
    example: 'error-contract.test.js',
    changed: [
      'package.json',
      '    "testEnvironment": "node",',
      '    "setupFilesAfterEnv": ["jest-error-contract/register"]',
    ],
  },
  {
    name: 'JSON',
    files: { ...common, 'app.test.js': test(), 'jest.config.json': '{ "testTimeout": 9000 }\n' },
    example: 'error-contract.test.js',
    changed: [
      'jest.config.json',
      '{ "testTimeout": 9000, "setupFilesAfterEnv": ["jest-error-contract/register"] }',
    ],
  },
  {
    name: 'JSON with comments',
    files: {
      ...common,
      'app.test.js': test(),
      'jest.config.json': '{\n  // slow machines\n  "testTimeout": 9000 /* ms */\n}\n',
    },
    example: 'error-contract.test.js',
    changed: [
      'jest.config.json',
      '  "testTimeout": 9000, /* ms */',
      '  "setupFilesAfterEnv": ["jest-error-contract/register"]',
    ],
  },
  {
    name: 'projects in one file',
    files: {
      ...common,
      'api/app.test.js': test(undefined, '../app'),
      'lib/sum.test.js': "test('sum', () => {});",
      'jest.config.js': `module.exports = {\n  projects: [\n    {\n      displayName: 'lib',\n      roots: ['<rootDir>/lib'],\n    },\n    {\n      displayName: 'api',\n      roots: ['<rootDir>/api'],\n    },\n  ],\n};\n`,
    },
    example: 'api/error-contract.test.js',
    run: [],
    changed: ['jest.config.js', `      ${LINE}`],
  },
  {
    name: 'projects in folders of their own',
    files: {
      ...common,
      'jest.config.js': `module.exports = { projects: ['<rootDir>/packages/*'] };\n`,
      'packages/api/package.json': {},
      'packages/api/jest.config.js': `module.exports = {\n  displayName: 'api',\n};\n`,
      'packages/api/app.test.js': test(undefined, '../../app'),
      'packages/lib/package.json': {},
      'packages/lib/jest.config.js': `module.exports = {};\n`,
      'packages/lib/sum.test.js': "test('sum', () => {});",
    },
    example: 'packages/api/error-contract.test.js',
    catalog: 'packages/api/error-catalog.json',
    run: ['packages/api'],
    changed: ['packages/api/jest.config.js', `  ${LINE}`],
  },
  {
    name: 'the two configurations of NestJS',
    files: {
      'package.json': {
        scripts: {
          test: 'jest',
          'test:watch': 'jest --watch',
          'test:debug': 'node --inspect-brk node_modules/.bin/jest --runInBand',
          'test:e2e': 'jest --config ./test/jest-e2e.json',
        },
        dependencies: { '@nestjs/core': '11' },
        devDependencies: { jest: '30', supertest: '7', '@swc/jest': '0.2', typescript: '5' },
        jest: {
          rootDir: 'src',
          testRegex: '.*\\.spec\\.ts$',
          moduleFileExtensions: ['js', 'json', 'ts'],
          transform: { '^.+\\.ts$': swc['^.+\\\\.ts$'] },
        },
      },
      'src/app.controller.spec.ts': "test('unit', () => {});\n",
      'test/jest-e2e.json': {
        moduleFileExtensions: ['js', 'json', 'ts'],
        rootDir: '.',
        testRegex: '.e2e-spec.ts$',
        transform: { '^.+\\.ts$': swc['^.+\\\\.ts$'] },
      },
      'test/app.e2e-spec.ts': typed.replace('import request', 'import request'),
    },
    format: 'nest',
    example: 'test/error-contract.e2e-spec.ts',
    changed: ['test/jest-e2e.json', '  },', '  "setupFilesAfterEnv": ["jest-error-contract/register"]'],
    run: ['test/jest-e2e.json'],
  },
  {
    name: '@jest/globals',
    files: {
      ...common,
      'app.test.js': `const { test } = require('@jest/globals');\n${test()}`,
      'jest.config.js': `module.exports = {\n  injectGlobals: false,\n};\n`,
    },
    example: 'error-contract.test.js',
    changed: ['jest.config.js', `  ${LINE}`],
    holds: ["const { expect, test } = require('@jest/globals');"],
  },
  {
    name: 'ts-jest and @jest/globals, without the types of globals',
    files: {
      'package.json': {
        devDependencies: {
          jest: '30',
          supertest: '7',
          'ts-jest': '29',
          typescript: '5',
          '@jest/globals': '30',
        },
      },
      'tsconfig.json': {
        compilerOptions: {
          strict: true,
          esModuleInterop: true,
          module: 'node16',
          moduleResolution: 'node16',
          target: 'es2022',
          types: ['node'],
          skipLibCheck: true,
        },
      },
      'jest.config.ts': `/** @jest-config-loader esbuild-register */\nimport type { Config } from 'jest';\n\nexport default {\n  transform: { '^.+\\\\.ts$': ['ts-jest', {}] },\n} satisfies Config;\n`,
      'test/app.test.ts': `import { test } from '@jest/globals';\n${typed}`,
    },
    example: 'test/error-contract.test.ts',
    changed: ['jest.config.ts', `  ${LINE}`],
    holds: [
      "import { expect, test } from '@jest/globals';",
      "import type {} from 'jest-error-contract/register';",
    ],
  },
  {
    name: 'ts-jest and the globals',
    files: {
      'package.json': {
        devDependencies: {
          jest: '30',
          supertest: '7',
          'ts-jest': '29',
          typescript: '5',
          '@types/jest': '30',
        },
      },
      'tsconfig.json': {
        compilerOptions: {
          strict: true,
          esModuleInterop: true,
          module: 'node16',
          moduleResolution: 'node16',
          target: 'es2022',
          types: ['node', 'jest'],
          skipLibCheck: true,
        },
      },
      'jest.config.cjs': `module.exports = {\n  preset: 'ts-jest',\n};\n`,
      'src/test/app.spec.ts': typed,
    },
    example: 'src/test/error-contract.spec.ts',
    changed: ['jest.config.cjs', `  ${LINE}`],
    written: ['src/test/jest-error-contract.d.ts'],
  },
  {
    name: 'jest.config.ts with a constant',
    files: {
      'package.json': { devDependencies: { jest: '30', supertest: '7', '@swc/jest': '0.2' } },
      'tsconfig.json': {},
      'jest.config.ts': `/** @jest-config-loader esbuild-register */\nimport type { Config } from 'jest';\n\nconst config: Config = {\n  transform: ${swcText},\n};\nexport default config;\n`,
      'app.test.ts': typed,
    },
    example: 'error-contract.test.ts',
    changed: ['jest.config.ts', `  ${LINE}`],
  },
  {
    name: 'testMatch that excludes the usual names',
    files: {
      ...common,
      'checks/app.check.js': test(undefined, '../app'),
      'jest.config.js': `module.exports = {\n  testMatch: ['**/checks/*.check.js'],\n};\n`,
    },
    example: 'checks/error-contract.check.js',
    changed: ['jest.config.js', `  ${LINE}`],
  },
  {
    name: 'testRegex, and roots',
    files: {
      ...common,
      'server/it/app-it.js': test(undefined, '../../app'),
      'server/it/users.it.js': test(undefined, '../../app'),
      'jest.config.js': `module.exports = {\n  roots: ['<rootDir>/server'],\n  testRegex: ['\\\\.it\\\\.js$'],\n};\n`,
    },
    example: 'server/it/error-contract.it.js',
    changed: ['jest.config.js', `  ${LINE}`],
  },
  {
    name: '__tests__, without a suffix',
    files: {
      ...common,
      '__tests__/app.js': test(undefined, '../app'),
      'jest.config.js': `module.exports = {\n};\n`,
    },
    example: '__tests__/error-contract.js',
    changed: ['jest.config.js', "module.exports = { setupFilesAfterEnv: ['jest-error-contract/register'] };"],
  },
  {
    name: 'tests in JavaScript of a project in TypeScript',
    files: {
      ...common,
      'tsconfig.json': {},
      'package.json': { devDependencies: { jest: '30', supertest: '7', typescript: '5' } },
      'app.test.js': test(),
    },
    example: 'error-contract.test.js',
    written: ['jest.config.js'],
  },
  {
    name: 'a function that makes the configuration',
    files: {
      ...common,
      'app.test.js': test(),
      'jest.config.js': `module.exports = async () => ({\n  verbose: false,\n});\n`,
    },
    example: 'error-contract.test.js',
    changed: ['jest.config.js', `  ${LINE}`],
  },
  {
    name: 'a function with a body',
    files: {
      ...common,
      'app.test.js': test(),
      'jest.config.js': `module.exports = () => {\n  return {\n    verbose: false,\n  };\n};\n`,
    },
    example: 'error-contract.test.js',
    changed: ['jest.config.js', `    ${LINE}`],
  },
  {
    name: 'a call around the configuration',
    files: {
      ...common,
      'app.test.js': test(),
      'jest.config.js': `const create = (config) => async () => config;\n\nconst own = {\n  verbose: false,\n};\n\nmodule.exports = create(own);\n`,
    },
    example: 'error-contract.test.js',
    changed: ['jest.config.js', `  ${LINE}`],
  },
  {
    name: 'a spread that has set-up files',
    files: {
      ...common,
      'app.test.js': test(),
      'a.js': '',
      'base.js': `module.exports = { setupFilesAfterEnv: ['<rootDir>/a.js'] };\n`,
      'jest.config.js': `const base = require('./base');\n\nmodule.exports = {\n  ...base,\n};\n`,
    },
    example: 'error-contract.test.js',
    changed: [
      'jest.config.js',
      "  setupFilesAfterEnv: [...(base.setupFilesAfterEnv ?? []), 'jest-error-contract/register'],",
    ],
  },
  {
    name: 'double quotes, tabs, and CRLF',
    files: {
      ...common,
      'app.test.js': test(),
      'jest.config.js': `module.exports = {\r\n\ttestEnvironment: "node",\r\n\tcollectCoverageFrom: ["src/**"],\r\n};\r\n`,
    },
    example: 'error-contract.test.js',
    changed: ['jest.config.js', '\tsetupFilesAfterEnv: ["jest-error-contract/register"],'],
  },
  {
    name: 'ES modules',
    files: {
      'package.json': {
        ...JEST,
        type: 'module',
        scripts: { test: 'NODE_OPTIONS=--experimental-vm-modules jest' },
      },
      'jest.config.js': `export default {\n  verbose: false,\n};\n`,
      'app.test.js': esModule,
    },
    example: 'error-contract.test.js',
    run: [],
    changed: ['jest.config.js', `  ${LINE}`],
    holds: ["import request from 'supertest';"],
  },
  {
    name: 'ES modules in .mjs',
    files: {
      'package.json': {
        ...JEST,
        scripts: { test: 'node --experimental-vm-modules node_modules/jest/bin/jest.js' },
      },
      'jest.config.mjs': `export default {\n  testMatch: ['**/*.test.mjs'],\n};\n`,
      'app.test.mjs': esModule,
    },
    example: 'error-contract.test.mjs',
    run: [],
    changed: ['jest.config.mjs', `  ${LINE}`],
  },
  {
    name: 'got',
    files: {
      ...common,
      'package.json': {
        devDependencies: { jest: '30', got: '14' },
        scripts: { test: 'NODE_OPTIONS=--experimental-vm-modules jest' },
      },
      'app.test.mjs': served(
        "import got from 'got';\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
        'got(url, { throwHttpErrors: false })',
      ),
      'jest.config.js': `module.exports = {\n  testMatch: ['**/*.test.mjs'],\n};\n`,
    },
    example: 'error-contract.test.mjs',
    run: [],
    changed: ['jest.config.js', `  ${LINE}`],
    holds: ["import got from 'got';"],
  },
  {
    name: 'axios',
    files: {
      ...common,
      'package.json': { devDependencies: { jest: '30', axios: '1' } },
      'app.test.js': served("const axios = require('axios');", 'axios.get(url, { validateStatus: null })'),
    },
    example: 'error-contract.test.js',
    written: ['jest.config.js'],
    holds: ["const axios = require('axios');"],
  },
  {
    name: 'fetch',
    files: { ...common, 'app.test.js': served('', 'fetch(url)') },
    example: 'error-contract.test.js',
    written: ['jest.config.js'],
    holds: ['await expect(res).toBeConflict('],
  },
  {
    name: 'inject of Fastify, without its package',
    files: {
      ...common,
      'package.json': { dependencies: { fastify: '5' }, devDependencies: { jest: '30' } },
      'app.test.js':
        "const app = { inject: async () => ({ statusCode: 404 }) };\ntest('404', async () => { expect((await app.inject('/')).statusCode).toBe(404); });\n",
    },
    format: 'fastify',
    example: 'error-contract.test.js',
    written: ['jest.config.js'],
    holds: ['await expect(res).toBeConflict('],
  },
  {
    name: 'a namespace import of the client',
    files: {
      'package.json': { devDependencies: { jest: '30', supertest: '7', '@swc/jest': '0.2' } },
      'jest.config.js': `module.exports = {\n  transform: ${swcText.replace("'typescript' }", "'typescript' }")},\n};\n`,
      'app.test.ts': typed.replace(
        "import request from 'supertest'",
        "import request = require('supertest')",
      ),
    },
    example: 'error-contract.test.ts',
    changed: ['jest.config.js', `  ${LINE}`],
    holds: ["import request = require('supertest');"],
  },
  {
    name: 'a script with a configuration elsewhere',
    files: {
      ...common,
      'package.json': {
        ...JEST,
        scripts: { test: 'cross-env A=1 jest --config config/jest.js --coverage --runInBand' },
      },
      'test/app.test.js': test(undefined, '../app'),
      'config/jest.js': `module.exports = {\n  rootDir: '..',\n};\n`,
    },
    example: 'test/error-contract.test.js',
    changed: ['config/jest.js', `  ${LINE}`],
    run: ['config/jest.js'],
  },
  {
    name: 'several scripts with one configuration',
    files: {
      ...common,
      'package.json': {
        ...JEST,
        scripts: {
          test: 'jest --config config/jest.js',
          'test:serial': 'jest --config config/jest.js -i',
          'test:debug': 'node --inspect-brk node_modules/.bin/jest --config config/jest.js --runInBand',
          'test:ci': 'jest --config=config/jest.js --coverage',
        },
      },
      'test/app.test.js': test(undefined, '../app'),
      'config/jest.js': `module.exports = {\n  rootDir: '..',\n};\n`,
    },
    example: 'test/error-contract.test.js',
    changed: ['config/jest.js', `  ${LINE}`],
    run: ['config/jest.js'],
  },
  {
    name: 'no tests yet',
    files: { 'package.json': JEST },
    example: 'test/error-contract.test.js',
    written: ['jest.config.js'],
  },
  {
    name: 'a module.exports of ES interop',
    files: {
      ...common,
      'app.test.js': test(),
      'jest.config.js': `Object.defineProperty(exports, '__esModule', { value: true });\nexports.default = {\n  verbose: false,\n};\n`,
    },
    example: 'error-contract.test.js',
    changed: ['jest.config.js', `  ${LINE}`],
  },
  {
    name: 'the errors of problem details, by a package',
    files: {
      ...common,
      'package.json': { ...JEST, dependencies: { 'api-problem': '9' } },
      'app.test.js': test(),
    },
    format: 'problem-details',
    example: 'error-contract.test.js',
    written: ['jest.config.js'],
  },
];
