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

/** The most that the package may hold: what no entry reaches would be back above it. */
const MOST_FILES = 120;
const MOST_BYTES = 1.1e6;

const root = join(__dirname, '..', '..', '..');
const work = mkdtempSync(join(tmpdir(), 'jest-error-contract-'));

try {
  const tarball = pack();
  lintPackage(tarball);
  const wanted = process.argv[2] ?? '';
  for (const project of PROJECTS.filter(({ name }) => name.startsWith(wanted))) testProject(project, tarball);
  testTypes(work, tarball);
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
  report('are the types wrong', run(bin('attw'), ['--format', 'ascii', tarball], root));
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

function bin(name: string): string {
  return join(root, 'node_modules', '.bin', name);
}
