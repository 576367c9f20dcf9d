import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { statuses } from '../../../schemas/statuses.json';

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

const TYPED_SUITE = `
import 'jest-error-contract/register';
import { createMatchers, defineCatalog } from 'jest-error-contract';
import { expect as imported } from '@jest/globals';

const catalog = defineCatalog({ errors: [{ code: 'email_taken', status: 409 }] });
declare module 'jest-error-contract' {
  interface Register { catalog: typeof catalog }
}

expect.extend(createMatchers({ catalog, only: [409] }));
expect({}).toBeConflict('email_taken');
imported({}).toBeConflict({ code: 'email_taken', message: /taken/ });
imported({}).not.toBeErrorResponse();
// @ts-expect-error a code of no entry
expect({}).toBeConflict('email_token');
// @ts-expect-error no such matcher
imported({}).toBeConflicted();
`;

const root = join(__dirname, '..', '..', '..');
const work = mkdtempSync(join(tmpdir(), 'jest-error-contract-'));
let failures = 0;

try {
  const tarball = pack();
  lintPackage(tarball);
  const wanted = process.argv[2] ?? '';
  for (const project of PROJECTS.filter(({ name }) => name.startsWith(wanted))) testProject(project, tarball);
  testTypes(tarball);
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;

function pack(): string {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', work], { cwd: root, stdio: 'inherit' });
  const [tarball] = readdirSync(work).filter((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack wrote no tarball');
  return join(work, tarball);
}

/** What tools say of the package's entries and declarations. */
function lintPackage(tarball: string): void {
  report('publint', run(bin('publint'), ['--strict', tarball], root));
  report(
    'are the types wrong',
    run(bin('attw'), ['--profile', 'node16', '--format', 'ascii', tarball], root),
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
  write(folder, 'entries.test.js', isModule ? MODULE_ENTRIES : COMMONJS_ENTRIES);
  const installed = run(
    'npm',
    ['install', '--silent', tarball, `jest@${jest}`, `supertest@${supertest}`],
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

/** The declarations, compiled as users do: TypeScript 7, and the two majors before. */
function testTypes(tarball: string): void {
  const folder = join(work, 'types');
  mkdirSync(folder);
  write(folder, 'package.json', { private: true });
  write(folder, 'tsconfig.json', {
    compilerOptions: {
      strict: true,
      module: 'nodenext',
      target: 'es2022',
      noEmit: true,
      types: ['jest', 'node'],
      skipLibCheck: false,
    },
  });
  write(folder, 'users.test.ts', TYPED_SUITE);
  const packages = [
    tarball,
    'jest@30',
    '@types/jest@30',
    '@jest/globals@30',
    'typescript@7',
    'typescript6@npm:typescript@6',
    'typescript5@npm:typescript@5.9',
    '@types/node@20',
  ];
  const installed = run('npm', ['install', '--silent', ...packages], folder);
  if (installed.status !== 0) return report('types: npm install', installed);
  for (const [name, path] of [
    ['7', 'typescript/lib/tsc.js'],
    ['6', 'typescript6/lib/tsc.js'],
    ['5.9', 'typescript5/lib/tsc.js'],
  ] as const) {
    report(
      `types, TypeScript ${name}`,
      run(process.execPath, [join(folder, 'node_modules', path), '-p', '.'], folder),
    );
  }
}

interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

function run(command: string, args: readonly string[], cwd: string): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { status, output: `${stdout}${stderr}${error?.message ?? ''}` };
}

function report(name: string, { status, output }: Outcome): void {
  if (status === 0) {
    console.log(`ok      ${name}`);
    return;
  }
  failures += 1;
  console.log(`FAILED  ${name} (exit code ${status})\n${output}`);
}

function bin(name: string): string {
  return join(root, 'node_modules', '.bin', name);
}

function write(folder: string, name: string, content: string | object): void {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
}
