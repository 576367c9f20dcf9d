import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { checks } from '../../src/core/rules';
import { adapters } from '../../src/responses';

const root = join(__dirname, '..', '..');
const src = join(root, 'src');

/**
 * Who may import whom, by folder below `src/` (`.` is the folder itself, where the entries are), from the
 * ground up: each row names rooms above it alone, so nothing points back up. Types count. What is generated
 * has the shapes that the core defines, which is no arrow. A row that is not needed any more fails as well.
 */
const ALLOWED: { readonly [room: string]: readonly string[] } = {
  generated: [],
  core: ['generated'],
  catalog: ['core', 'generated'],
  mask: ['core', 'generated'],
  responses: ['core'],
  openapi: ['catalog', 'core', 'generated'],
  failure: ['core', 'generated', 'mask'],
  runner: ['core', 'failure', 'generated'],
  matchers: ['catalog', 'core', 'failure', 'generated', 'responses', 'runner'],
  coverage: ['core'],
  gate: ['catalog', 'core', 'coverage', 'failure', 'generated', 'mask', 'matchers', 'responses', 'runner'],
  reporter: ['core', 'coverage', 'mask'],
  provoke: ['catalog', 'core', 'coverage', 'failure', 'generated', 'mask', 'openapi', 'responses', 'runner'],
  simulator: ['catalog', 'core', 'generated'],
  diff: ['catalog', 'core', 'coverage', 'failure', 'generated', 'simulator'],
  learn: ['catalog', 'core', 'coverage', 'generated', 'mask'],
  lint: ['catalog', 'core', 'generated', 'openapi'],
  cli: [
    'catalog',
    'core',
    'coverage',
    'diff',
    'failure',
    'generated',
    'learn',
    'lint',
    'mask',
    'openapi',
    'provoke',
    'responses',
    'simulator',
  ],
  '.': [
    'catalog',
    'cli',
    'core',
    'gate',
    'generated',
    'mask',
    'matchers',
    'openapi',
    'provoke',
    'reporter',
    'responses',
    'runner',
    'simulator',
  ],
  codegen: [
    'catalog',
    'cli',
    'core',
    'coverage',
    'generated',
    'mask',
    'provoke',
    'responses',
    'runner',
    'simulator',
  ],
};

/** A house with more floors is a house in which nobody finds a line of code. What is built last does not count. */
const MOST_FLOORS = 8;

/** Only these know Jest; everything else works without a test runner. `init` and `learn` know how it is configured. */
const KNOWS_JEST = ['runner', 'reporter', 'cli/init', 'cli/jest', 'jest-preset'];

/** What one has to know in order to use Jest: names of its modules, functions, results and options. */
const JEST_API = [
  '@jest/globals',
  'jest-environment-jsdom',
  'jest-environment-node',
  'handleTestEvent',
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

/** Values only: a type that is part of a public shape may well be imported by nobody. */
const VALUE_EXPORT = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;

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
    .filter(
      ({ from, to, isType }) =>
        roomOf(from) === room && roomOf(to) !== room && !(isType && room === 'generated'),
    )
    .map(({ to }) => roomOf(to));
  expect([...new Set(used)].sort()).toEqual(ALLOWED[room]);
});

test('each row of the table names rooms above it alone', () => {
  const rooms = Object.keys(ALLOWED);
  const upwards = rooms.flatMap((room, index) =>
    (ALLOWED[room] ?? [])
      .filter((other) => rooms.indexOf(other) >= index)
      .map((other) => `${room} → ${other}`),
  );
  expect(upwards).toEqual([]);
});

test(`the house has at most ${MOST_FLOORS} floors`, () => {
  const floors = new Map<string, number>();
  for (const [room, below] of Object.entries(ALLOWED)) {
    floors.set(room, 1 + Math.max(0, ...below.map((other) => floors.get(other) ?? 0)));
  }
  floors.delete('codegen');
  expect(Math.max(...floors.values())).toBeLessThanOrEqual(MOST_FLOORS);
});

test('no file imports itself by way of others, types included', () => {
  const targets = new Map<string, string[]>();
  for (const { from, to } of local) {
    const paths = [`${to}.ts`, `${to}.d.ts`, join(to, 'index.ts')].filter((path) =>
      files.includes(relative(src, path)),
    );
    targets.set(from, [...(targets.get(from) ?? []), ...paths]);
  }
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      circles.push([...way.slice(way.indexOf(path)), path].map((one) => relative(src, one)).join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of targets.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  expect(circles).toEqual([]);
});

test('nothing is exported that no other file of src/ imports', () => {
  const isEntry = (name: string) => !name.includes(sep);
  const dead = files
    // The text of a generated module has exports, too.
    .filter((name) => !isEntry(name) && !/^generated|-module\.ts$/.test(name))
    .flatMap((name) => {
      const path = join(src, name.replace(/\.ts$/, ''));
      const importers = local
        .filter(({ to }) => to === path || join(to, 'index') === path)
        .map(({ from }) => withoutComments(readFileSync(from, 'utf8')));
      const exported = [...readFileSync(join(src, name), 'utf8').matchAll(VALUE_EXPORT)].map(
        ([, one = '']) => one,
      );
      return exported
        .filter((one) => !importers.some((text) => new RegExp(`\\b${one}\\b`).test(text)))
        .map((one) => `${name}: ${one}`);
    });
  expect(dead).toEqual([]);
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
  // Jest and Vitest provide what is their own; of development tools, what is needed is in the bundle.
  const provided = [
    '@jest',
    'jest-environment-jsdom',
    'jest-environment-node',
    'jest-snapshot',
    'commander',
    'highlight.js',
    'jsonc-parser',
    'mustache',
    'pretty-format',
    'regjsparser',
    'structured-headers',
    'refa',
    'vitest',
  ];
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
    const naming = code.filter(([, text]) => ids.test(text)).map(([name]) => name);
    // An output of the reporter has the name of a format, annotations of GitHub, and so have two frameworks.
    expect(naming).toEqual([
      'coverage/outputs/github.ts',
      'provoke/routes/fastify.ts',
      'provoke/routes/nest.ts',
    ]);
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
