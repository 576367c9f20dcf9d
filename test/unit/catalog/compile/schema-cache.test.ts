import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { storeCode } from '../../../../src/catalog/compile/cache-file';
import { loadCatalog } from '../../../../src/catalog/load-catalog';
import type { JsonSchema } from '../../../../src/core/types';
import { messageOf } from '../refuse/refusal';
import { temporaryProject } from '../temporary-project';

const CACHE = 'node_modules/.cache/jest-error-contract';
const until: JsonSchema = { properties: { until: { type: 'string', format: 'date-time', minLength: 2 } } };
const values = [{ until: '2026-01-01T00:00:00Z' }, { until: 'soon' }];

/** What a run says of the two values, and whether it needed Ajv for that. */
interface Verdict {
  readonly verdicts: readonly boolean[];
  readonly loadedAjv: boolean;
}

test('the first process compiles, the second only loads', () => {
  const project = projectWith(until);
  expect(inProcess(project)).toEqual({ verdicts: [true, false], loadedAjv: true });
  const files = cachedIn(project);
  expect(files).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.cjs$/)]);
  expect(inProcess(project)).toEqual({ verdicts: [true, false], loadedAjv: false });
  expect(inSandbox(project)).toEqual({ verdicts: [true, false], loadedAjv: false });
  expect(cachedIn(project)).toEqual(files);
});

test('a project of ES modules can have a cache', () => {
  const project = projectWith(until, { type: 'module' });
  expect(inSandbox(project)).toEqual({ verdicts: [true, false], loadedAjv: true });
  expect(inProcess(project)).toEqual({ verdicts: [true, false], loadedAjv: false });
});

test('processes may compile the same schema at the same time', async () => {
  const project = projectWith(until);
  const outputs = await Promise.all([1, 2, 3, 4].map(() => promisify(execFile)(...command(project))));
  for (const { stdout } of outputs) expect(JSON.parse(stdout)).toMatchObject({ verdicts: [true, false] });
  expect(cachedIn(project)).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.cjs$/)]);
  expect(inSandbox(project)).toEqual({ verdicts: [true, false], loadedAjv: false });
});

test('a schema that has changed has a file of its own', () => {
  const project = projectWith(until);
  inSandbox(project);
  const [file] = cachedIn(project);
  writeCatalog(project, { required: ['since'] });
  expect(inSandbox(project)).toEqual({ verdicts: [false, false], loadedAjv: true });
  expect(cachedIn(project)).toHaveLength(2);
  expect(cachedIn(project)).toContain(file);
});

test('the cache is that of the project of the catalog, not of the working directory', () => {
  const project = temporaryProject({ 'package.json': {}, 'packages/api/package.json': {} });
  writeCatalog(join(project, 'packages/api/test'), until);
  inSandbox(join(project, 'packages/api/test'));
  expect(cachedIn(join(project, 'packages/api'))).toHaveLength(1);
  expect(existsSync(join(project, 'node_modules'))).toBe(false);
});

test('without a package.json there is no cache', () => {
  const folder = temporaryProject({});
  writeCatalog(folder, until);
  expect(inSandbox(folder)).toEqual({ verdicts: [true, false], loadedAjv: true });
  expect(readdirSync(folder)).toEqual(['error-catalog.json']);
});

test.each(['node_modules', CACHE])('where %s cannot be written, the schema is compiled each time', (path) => {
  // A file in the way stops every user; a read-only folder stops all but the superuser.
  const project = projectWith(until);
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), '');
  for (const _time of [1, 2]) {
    expect(inSandbox(project)).toEqual({ verdicts: [true, false], loadedAjv: true });
  }
});

test('a read-only folder stops nothing', () => {
  const project = projectWith(until);
  mkdirSync(join(project, CACHE), { recursive: true });
  chmodSync(join(project, CACHE), 0o555);
  expect(inSandbox(project)).toEqual({ verdicts: [true, false], loadedAjv: true });
});

test.each([
  ['was cut short', (file: string) => truncateSync(file, readFileSync(file).length >> 1)],
  ['is empty', (file: string) => truncateSync(file, 0)],
  ['was cut in its first line', (file: string) => truncateSync(file, 'module.exports = (require)'.length)],
  ['gives no validator', (file: string) => writeFileSync(file, 'module.exports = () => ({});')],
  ['needs a module that is gone', (file: string) => writeFileSync(file, 'require("gone");')],
  [
    'was changed by hand',
    (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('"soon"', '') + ' '),
  ],
  ['lies without a hash', (file: string) => writeFileSync(file, 'module.exports = () => () => true;')],
])('a file that %s is made anew', (_, damage) => {
  const project = projectWith(until);
  inSandbox(project);
  const [name = ''] = cachedIn(project);
  const file = join(project, CACHE, name);
  const code = readFileSync(file, 'utf8');
  damage(file);
  expect(inSandbox(project)).toEqual({ verdicts: [true, false], loadedAjv: true });
  expect(readFileSync(file, 'utf8')).toBe(code);
  expect(cachedIn(project)).toEqual([name]);
});

test.each([
  ['says no without a reason', '() => false'],
  ['says neither yes nor no', '() => "yes"'],
  ['throws', '() => { throw new Error("from the cache"); }'],
])('a validator that %s does not decide, whatever hash its file has', (_, validator) => {
  const project = projectWith(until);
  inSandbox(project);
  const [name = ''] = cachedIn(project);
  const code = `module.exports = () => ${validator};\n`;
  const hash = createHash('sha256').update(code).digest('hex');
  writeFileSync(join(project, CACHE, name), `// sha256 ${hash}\n${code}`);
  expect(inSandbox(project)).toEqual({ verdicts: [true, false], loadedAjv: true });
});

test.each([0o000, 0o022, 0o077, 0o777])(
  'nobody else reads or writes the cache under the umask %o',
  (umask) => {
    const before = process.umask(umask);
    try {
      const file = join(temporaryProject({}), 'cache', 'x.cjs');
      mkdirSync(dirname(dirname(file)), { recursive: true });
      storeCode('module.exports = () => () => true;\n', file);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
    } finally {
      process.umask(before);
    }
  },
);

test('a folder that others could write is closed', () => {
  const project = projectWith(until);
  mkdirSync(join(project, CACHE), { recursive: true });
  chmodSync(join(project, CACHE), 0o777);
  inSandbox(project);
  expect(statSync(join(project, CACHE)).mode & 0o777).toBe(0o700);
});

test('a folder in the place of a file stops nothing', () => {
  const project = projectWith(until);
  inSandbox(project);
  const [name = ''] = cachedIn(project);
  rmSync(join(project, CACHE, name));
  mkdirSync(join(project, CACHE, name));
  expect(inSandbox(project)).toEqual({ verdicts: [true, false], loadedAjv: true });
  expect(cachedIn(project)).toEqual([name]);
});

test('a validator is loaded once', () => {
  const project = projectWith({ ...until, title: 'loaded once' });
  inSandbox(project);
  const [entry] = loadCatalog(join(project, 'error-catalog.json')).entries;
  expect(entry?.validateExtensions?.()).toBeInstanceOf(Function);
  expect(entry?.validateExtensions?.()).toBe(entry?.validateExtensions?.());
});

test('a broken schema leaves nothing behind and is refused each time', () => {
  const project = projectWith({ type: 'objekt' });
  for (const _time of [1, 2]) {
    expect(messageOf(() => loadCatalog(join(project, 'error-catalog.json')))).toContain(
      '/errors/0/extensions/type: is "objekt"',
    );
  }
  expect(existsSync(join(project, CACHE))).toBe(false);
});

test('a catalog without schemas needs neither cache nor Ajv', () => {
  const project = temporaryProject({
    'package.json': {},
    'error-catalog.json': { errors: [{ code: 'email_taken', status: 409 }] },
  });
  expect(inSandbox(project)).toEqual({ verdicts: [], loadedAjv: false });
  expect(readdirSync(project).sort()).toEqual(['error-catalog.json', 'package.json']);
});

function projectWith(extensions: JsonSchema, manifest: object = {}): string {
  const project = temporaryProject({ 'package.json': manifest });
  writeCatalog(project, extensions);
  return project;
}

function writeCatalog(folder: string, extensions: JsonSchema): void {
  mkdirSync(folder, { recursive: true });
  const catalog = { errors: [{ code: 'maintenance', status: 503, extensions }] };
  writeFileSync(join(folder, 'error-catalog.json'), JSON.stringify(catalog));
}

function cachedIn(project: string): readonly string[] {
  return readdirSync(join(project, CACHE));
}

/** In a process of its own. */
function inProcess(folder: string): Verdict {
  return JSON.parse(execFileSync(...command(folder), { encoding: 'utf8' })) as Verdict;
}

function command(folder: string): [file: string, args: string[]] {
  const script = join(__dirname, 'load-in-process.ts');
  const texts = values.map((value) => JSON.stringify(value));
  return [
    process.execPath,
    ['--require', 'esbuild-register', script, join(folder, 'error-catalog.json'), ...texts],
  ];
}

/** In this process, with modules of its own, as a test file of Jest has them. */
function inSandbox(folder: string): Verdict {
  let loadedAjv = false;
  let verdicts: readonly boolean[] = [];
  jest.isolateModules(() => {
    jest.doMock('ajv/dist/2020', () => {
      loadedAjv = true;
      return jest.requireActual<object>('ajv/dist/2020');
    });
    const { loadCatalog: loadAnew } =
      require('../../../../src/catalog/load-catalog') as typeof import('../../../../src/catalog/load-catalog');
    const { entries } = loadAnew(join(folder, 'error-catalog.json'));
    const validators = entries.flatMap(({ validateExtensions }) => validateExtensions ?? []);
    verdicts = validators.flatMap((validate) => values.map((value) => validate()(value)));
  });
  return { verdicts, loadedAjv };
}
