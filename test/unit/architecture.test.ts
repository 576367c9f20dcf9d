import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { checks } from '../../src/core/rules';
import { adapters } from '../../src/responses';

const root = join(__dirname, '..', '..');
const src = join(root, 'src');

/**
 * Who may import whom, by folder below `src/` (`.` is the folder itself, where the entries are), from the
 * ground up. Types alone may be imported from anywhere, since they do not exist at run time. A row that is
 * not needed any more fails as well.
 */
const ALLOWED: { readonly [room: string]: readonly string[] } = {
  generated: [],
  core: ['generated'],
  catalog: ['core', 'generated'],
  mask: ['core', 'generated'],
  responses: ['core'],
  failure: ['core', 'generated', 'mask'],
  runner: [],
  matchers: ['catalog', 'core', 'failure', 'generated', 'responses', 'runner'],
  coverage: ['failure'],
  gate: ['catalog', 'core', 'coverage', 'failure', 'mask', 'matchers', 'responses', 'runner'],
  reporter: ['core', 'coverage'],
  openapi: ['catalog', 'core', 'generated'],
  simulator: ['catalog', 'core', 'generated', 'matchers'],
  lint: ['catalog', 'core', 'generated', 'openapi'],
  cli: [
    'catalog',
    'core',
    'coverage',
    'failure',
    'generated',
    'lint',
    'mask',
    'openapi',
    'responses',
    'simulator',
  ],
  codegen: [
    'catalog',
    'cli',
    'core',
    'coverage',
    'generated',
    'matchers',
    'responses',
    'runner',
    'simulator',
  ],
  '.': [
    'catalog',
    'cli',
    'core',
    'gate',
    'mask',
    'matchers',
    'openapi',
    'reporter',
    'responses',
    'runner',
    'simulator',
  ],
};

/** Only these know Jest; everything else works without a test runner. `init` knows how it is configured. */
const KNOWS_JEST = ['runner', 'reporter', 'environment', 'cli/init', 'cli/commands/init'];

/** What one has to know in order to use Jest: names of its modules, functions, results and options. */
const JEST_API = [
  '@jest/globals',
  'jest-environment-node',
  'currentConcurrentTestName',
  'currentTestIdentity',
  'currentTestName',
  'getState',
  'requireActual',
  'jest.mock',
  'isolateModules',
  'resetModules',
  'setupFilesAfterEnv',
  'testEnvironment',
  'injectGlobals',
  'testExecError',
  'testFilePath',
  'failureDetails',
  'failureMessages',
  'getLastError',
  'onRunComplete',
];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ts$/.test(name));

function roomOf(path: string): string {
  const [first = '', ...rest] = relative(src, path).split(sep);
  // An import of a folder is one of its index.
  return rest.length === 0 && ALLOWED[first] === undefined ? '.' : first;
}

function importsOf(name: string): readonly Import[] {
  const path = join(src, name);
  const text = readFileSync(path, 'utf8');
  const found = text.matchAll(
    /(?:^|\n)(?:import|export) (type )?[^;'"]*?from '([^']+)'|require\('([^']+)'\)|(?:^|\n)import '([^']+)'/g,
  );
  return [...found].map(([, type, imported, required, bare]) => ({
    from: path,
    to: imported ?? required ?? bare ?? '',
    isType: type !== undefined,
  }));
}

const imports = files.flatMap(importsOf);
const local = imports
  .filter(({ to }) => to.startsWith('.'))
  .map((one) => ({ ...one, to: resolve(dirname(one.from), one.to) }));

test('the table of imports names every folder of src/', () => {
  expect(Object.keys(ALLOWED).sort()).toEqual(
    [...new Set(files.map((name) => roomOf(join(src, name))))].sort(),
  );
});

test.each(Object.keys(ALLOWED))('src/%s imports what the table allows, and all of it', (room) => {
  const used = local
    .filter(({ from, to, isType }) => !isType && roomOf(from) === room && roomOf(to) !== room)
    .map(({ to }) => roomOf(to));
  expect([...new Set(used)].sort()).toEqual(ALLOWED[room]);
});

test('nothing imports the entry that has side effects, or what runs at build time', () => {
  const forbidden = local.filter(
    ({ from, to }) =>
      relative(src, to) === 'register' || (roomOf(to) === 'codegen' && roomOf(from) !== 'codegen'),
  );
  expect(forbidden).toEqual([]);
});

test('only the rooms that adapt to Jest know Jest', () => {
  const names = new RegExp(
    JEST_API.map((name) => `\\b${name.replaceAll(/\W/g, '\\$&')}\\b`)
      .join('|')
      .replaceAll('\\b@', '@'),
  );
  const knowing = files
    .map((name) => name.replace(/\.ts$/, '').split(sep).join('/'))
    .filter((name) => !/^(?:generated|codegen)\//.test(name))
    .filter((name) => names.test(withoutComments(readFileSync(join(src, `${name}.ts`), 'utf8'))));
  const isAllowed = (name: string) => KNOWS_JEST.some((room) => name === room || name.startsWith(`${room}/`));
  expect(knowing.filter((name) => !isAllowed(name))).toEqual([]);
  expect(
    KNOWS_JEST.filter((room) => !knowing.some((name) => name === room || name.startsWith(`${room}/`))),
  ).toEqual([]);
});

test('the core does no I/O', () => {
  const pure = ['core', 'mask', 'failure', 'responses'];
  const modules = imports.filter(({ from, to }) => pure.includes(roomOf(from)) && to.startsWith('node:'));
  // The table of reason phrases in node:http is data; node:util (jsdom has no TextDecoder) and node:zlib compute.
  expect([...new Set(modules.map(({ to }) => to))].sort()).toEqual(['node:http', 'node:util', 'node:zlib']);
});

test('the packages that are loaded at run time are the dependencies', () => {
  const packages = imports
    .filter(
      ({ from, to }) => roomOf(from) !== 'codegen' && roomOf(from) !== 'generated' && !/^(\.|node:)/.test(to),
    )
    .map(({ to }) => to.split('/')[0]);
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object };
  // Jest provides what is its own; of development tools, what is needed is in the bundle.
  const provided = ['@jest', 'jest-environment-node', 'commander', 'highlight.js', 'mustache'];
  expect([...new Set(packages)].filter((name) => !provided.includes(name ?? '')).sort()).toEqual(
    Object.keys(manifest.dependencies),
  );
});

describe('facts live in schemas/, not in src/', () => {
  const code = files
    .filter((name) => !name.startsWith('generated'))
    .map((name) => [name, withoutComments(readFileSync(join(src, name), 'utf8'))] as const);
  const statuses = JSON.parse(readFileSync(join(root, 'schemas', 'statuses.json'), 'utf8')) as {
    statuses: readonly { code: number; phrase: string }[];
  };
  const formats = readdirSync(join(root, 'schemas', 'formats')).map((name) => name.replace('.json', ''));

  test('no status code', () => {
    const numbers = new RegExp(
      `(?<![\\w.,])(?:${statuses.statuses.map((status) => status.code).join('|')})(?![\\w_])`,
    );
    expect(code.filter(([, text]) => numbers.test(text)).map(([name]) => name)).toEqual([]);
  });

  test('no reason phrase', () => {
    const phrases = statuses.statuses.map(({ phrase }) => phrase).filter((phrase) => phrase.includes(' '));
    expect(
      code.filter(([, text]) => phrases.some((phrase) => text.includes(phrase))).map(([name]) => name),
    ).toEqual([]);
  });

  test('no format', () => {
    const ids = new RegExp(`['"\`](?:${formats.join('|')})['"\`]`);
    expect(code.filter(([, text]) => ids.test(text)).map(([name]) => name)).toEqual([]);
  });

  test('no media type', () => {
    expect(
      code.filter(([, text]) => /['"`](?:application|text)\/[a-z]/.test(text)).map(([name]) => name),
    ).toEqual([]);
  });
});

describe('adding something is one file and one line', () => {
  test('a check: each file that exports one is in the list, once', () => {
    const ids = files
      .filter((name) => name.startsWith(join('core', 'rules')))
      .map((name) => /: Check = \{\s+id: '([^']+)'/.exec(readFileSync(join(src, name), 'utf8'))?.[1])
      .filter((id) => id !== undefined);
    expect(checks.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(new Set(ids).size).toBe(checks.length);
  });

  test('a check comes after every check that it depends on', () => {
    checks.forEach(({ after }, index) => {
      const before = checks.slice(0, index).map(({ id }) => id);
      expect(before).toEqual(expect.arrayContaining([...after]));
    });
  });

  test('a response adapter: each file that exports one is in the list', () => {
    const ids = files
      .filter((name) => name.startsWith(`responses${sep}`))
      .map(
        (name) => /: ResponseAdapter = \{\s+id: '([^']+)'/.exec(readFileSync(join(src, name), 'utf8'))?.[1],
      )
      .filter((id) => id !== undefined);
    expect(adapters.map(({ id }) => id).sort()).toEqual(ids.sort());
  });
});

/** Comments and documentation may speak of what they like. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');
}
