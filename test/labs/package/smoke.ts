import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { statuses } from '../../../schemas/statuses.json';
import { report, run, write } from './run';
import { testTypes } from './type-matrix';

/**
 * Installs the packed package into projects as users have them and runs a test suite there: what works
 * in the repository may still lack a file, a declaration or a dependency once it is packed.
 */
interface Project {
  readonly name: string;
  readonly jest: string;
  readonly supertest: string;
  readonly isModule: boolean;
  /** Versions of Node to run it with, beside the one that runs this. */
  readonly nodes: readonly string[];
}

const PROJECTS: readonly Project[] = [
  { name: 'jest-30-commonjs', jest: '30', supertest: '7', isModule: false, nodes: ['22', '24'] },
  { name: 'jest-30-modules', jest: '30', supertest: '7', isModule: true, nodes: ['24'] },
  { name: 'jest-29-commonjs', jest: '29', supertest: '6', isModule: false, nodes: ['22'] },
];

/** The entries that only a runner of ES modules loads. */
const MODULES = ['vitest', 'vitest/enforce'];

const COMMONJS_IMPORTS =
  "const { createServer } = require('node:http');\nconst request = require('supertest');\n";
const MODULE_IMPORTS = "import { createServer } from 'node:http';\nimport request from 'supertest';\n";

/** A suite of a user, after its imports. */
const SUITE = `
const send = (status, type, content) => createServer((_, response) => {
  response.writeHead(status, { 'Content-Type': type });
  response.end(JSON.stringify(content));
});

test('a conflict that keeps its contract', async () => {
  const content = { error: 'email_taken', message: 'Resource already exists', at: '2026-01-01T00:00:00Z' };
  expect(await request(send(409, 'application/json', content)).get('/')).toBeConflict('email_taken');
});

test('one that does not', async () => {
  const response = await request(send(409, 'text/html', { error: 'email_taken', message: 'x', at: 'now' })).get('/');
  expect(() => expect(response).toBeConflict()).toThrow(/media-type[^]*extensions · \\/at/);
});

test('asymmetric, and negated', async () => {
  const response = await request(send(404, 'application/json', { error: 'not_found', message: 'No such user' })).get('/');
  expect({ response }).toEqual({ response: expect.toBeNotFound() });
  expect(response).not.toBeConflict();
});
`;

const COMMONJS_ENTRIES = `
test('every entry can be required', () => {
  const { assertError, check, createMatchers, defineCatalog, explain, loadCatalog } = require('jest-error-contract');
  expect([assertError, check, createMatchers, defineCatalog, explain, loadCatalog].map((one) => typeof one)).toEqual(Array(6).fill('function'));
  expect(typeof require('jest-error-contract/matchers').toBeConflict).toBe('function');
  expect(typeof require('jest-error-contract/provoke').provoke).toBe('function');
  expect(require('jest-error-contract/schemas/statuses.json').statuses.length).toBe(${statuses.length});
});
`;

const MODULE_ENTRIES = `
import { assertError, check, createMatchers, defineCatalog, explain, loadCatalog } from 'jest-error-contract';
import matchers, { toBeConflict } from 'jest-error-contract/matchers';

test('every entry can be imported, by name', () => {
  expect([assertError, check, createMatchers, defineCatalog, explain, loadCatalog].map((one) => typeof one)).toEqual(Array(6).fill('function'));
  expect(matchers.toBeConflict).toBe(toBeConflict);
});
`;

/** In jsdom, where supertest cannot be loaded. */
const PAGE_SUITE = `/** @jest-environment jest-error-contract/environment/jsdom */
test('a page', () => {
  document.body.innerHTML = '<p>Resource already exists</p>';
  const content = { error: 'email_taken', message: document.querySelector('p').textContent };
  const headers = { 'content-type': 'application/json' };
  expect({ status: 409, headers, body: content }).toBeConflict('email_taken');
  expect(() => expect({ status: 404, headers, body: content }).toBeConflict()).toThrow('404');
});
`;

/** The most that the package may hold: what no entry reaches would be back above it. */
const MOST_FILES = 120;
const MOST_BYTES = 1.9e6;

const VITEST_CONFIG = `
export default { test: {
  setupFiles: ['jest-error-contract/vitest', 'jest-error-contract/vitest/enforce'],
  reporters: ['default', ['jest-error-contract/vitest/reporter', { strict: true }]],
} };
`;

const VITEST_SUITE = `
import 'jest-error-contract/vitest';
import { expect, test } from 'vitest';
import { check, simulator } from 'jest-error-contract';
import { allowErrors } from 'jest-error-contract/vitest/enforce';
import { createServer } from 'node:http';

test('the packed entries, their types, and the gate', async () => {
  const server = createServer(simulator()).listen(0);
  const at = (path: string): string => \`http://127.0.0.1:\${Object(server.address()).port}\${path}\`;
  const done: Promise<void> = expect(await fetch(at('/conflict'))).toBeConflict('conflict');
  await done;
  await allowErrors(409, () => fetch(at('/conflict?fault=schema')));
  expect({ response: { status: 404, body: '{}' } }).not.toEqual({ response: expect.toBeNotFound() });
  // @ts-expect-error no such matcher
  expect(() => expect({}).toBeConflicted()).toThrow();
  expect(typeof check).toBe('function');
  server.close();
});
`;

const root = join(__dirname, '..', '..', '..');
const work = mkdtempSync(join(tmpdir(), 'jest-error-contract-'));

try {
  const tarball = pack();
  lintPackage(tarball);
  const wanted = process.argv[2] ?? '';
  for (const project of PROJECTS.filter(({ name }) => name.startsWith(wanted))) testProject(project, tarball);
  testTypes(work, tarball);
  for (const version of ['3', '4']) testVitest(version, tarball);
} finally {
  rmSync(work, { recursive: true, force: true });
}
function pack(): string {
  const packed = execFileSync('npm', ['pack', '--silent', '--json', '--pack-destination', work], {
    cwd: root,
    encoding: 'utf8',
  });
  const [found] = Object.values(JSON.parse(packed) as { readonly [name: string]: Packed });
  if (found === undefined) throw new Error('npm pack wrote no tarball');
  const { filename, files, unpackedSize } = found;
  const isSmall = files.length < MOST_FILES && unpackedSize < MOST_BYTES;
  report(`size: ${files.length} files, ${(unpackedSize / 1e6).toFixed(2)} MB unpacked`, {
    status: isSmall ? 0 : 1,
    output: `Under ${MOST_FILES} files and ${MOST_BYTES / 1e6} MB are wanted.\n${files.map(({ path }) => path).join('\n')}`,
  });
  return join(work, filename);
}

/** What npm tells of a tarball. */
interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
  readonly unpackedSize: number;
}

/** What tools say of the package's entries and declarations. */
function lintPackage(tarball: string): void {
  report('publint', run(bin('publint'), ['--strict', tarball], root));
  const asked = ['--format', 'ascii'];
  report(
    'are the types wrong',
    run(bin('attw'), [...asked, '--exclude-entrypoints', ...MODULES, '--', tarball], root),
  );
  // A test in TypeScript may count as CommonJS for the compiler: it finds types there, too.
  report(
    'are the types of ES modules wrong',
    run(
      bin('attw'),
      [
        ...asked,
        '--profile',
        'esm-only',
        '--ignore-rules',
        'false-cjs',
        '--entrypoints',
        ...MODULES,
        '--',
        tarball,
      ],
      root,
    ),
  );
}

function testProject({ name, jest, supertest, isModule, nodes }: Project, tarball: string): void {
  const folder = join(work, name);
  mkdirSync(folder);
  write(folder, 'package.json', {
    private: true,
    type: isModule ? 'module' : 'commonjs',
    jest: { setupFilesAfterEnv: ['jest-error-contract/register'], transform: {} },
  });
  write(folder, 'error-catalog.json', {
    extends: 'standard',
    errors: [
      {
        code: 'email_taken',
        status: 409,
        extensions: { type: 'object', properties: { at: { type: 'string', format: 'date-time' } } },
      },
    ],
  });
  write(folder, 'users.test.js', `${isModule ? MODULE_IMPORTS : COMMONJS_IMPORTS}${SUITE}`);
  write(folder, 'page.test.js', PAGE_SUITE);
  write(folder, 'entries.test.js', isModule ? MODULE_ENTRIES : COMMONJS_ENTRIES);
  const installed = run(
    'npm',
    [
      'install',
      '--silent',
      tarball,
      `jest@${jest}`,
      `jest-environment-jsdom@${jest}`,
      `supertest@${supertest}`,
    ],
    folder,
  );
  if (installed.status !== 0) return report(`${name}: npm install`, installed);
  const jestBin = join(folder, 'node_modules', 'jest', 'bin', 'jest.js');
  const options = isModule ? ['--experimental-vm-modules'] : [];
  report(`${name}, Node ${process.versions.node}`, run(process.execPath, [...options, jestBin], folder));
  const environment = '--testEnvironment=jest-error-contract/environment';
  report(
    `${name}, in the environment of the package`,
    run(process.execPath, [...options, jestBin, environment], folder),
  );
  for (const node of nodes) {
    report(`${name}, Node ${node}`, run('npx', ['--yes', `node@${node}`, ...options, jestBin], folder));
  }
}

/** The entries for Vitest, run and compiled as users do, in a project of ES modules and in one of CommonJS. */
function testVitest(version: string, tarball: string): void {
  const folder = join(work, `vitest-${version}`);
  mkdirSync(folder);
  write(folder, 'package.json', { private: true });
  write(folder, 'vitest.config.mjs', VITEST_CONFIG);
  write(folder, 'users.test.ts', VITEST_SUITE);
  write(folder, 'tsconfig.json', {
    compilerOptions: {
      strict: true,
      module: 'nodenext',
      target: 'es2022',
      noEmit: true,
      types: ['node'],
      skipLibCheck: true,
    },
  });
  const packages = [tarball, `vitest@${version}`, 'typescript@5.9', '@types/node@20'];
  const installed = run('npm', ['install', '--silent', ...packages], folder);
  if (installed.status !== 0) return report(`vitest ${version}: npm install`, installed);
  const modules = join(folder, 'node_modules');
  report(`vitest ${version}`, run(process.execPath, [join(modules, 'vitest', 'vitest.mjs'), 'run'], folder));
  for (const type of ['module', 'commonjs']) {
    write(folder, 'package.json', { private: true, type });
    report(
      `vitest ${version}, types, ${type}`,
      run(process.execPath, [join(modules, 'typescript/lib/tsc.js'), '-p', '.'], folder),
    );
  }
}

function bin(name: string): string {
  return join(root, 'node_modules', '.bin', name);
}
