import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { readInlineCatalog } from '../../src/catalog/define-catalog';
import { readCatalog } from '../../src/catalog/read-catalog';
import type { FormatReference } from '../../src/core/types';
import { pages } from '../fixtures/support/pages';

const root = join(__dirname, '..', '..');

interface Block {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

/** What is made from data, which `generate -- --check` compares: test/unit/codegen/run-generate.test.ts. */
const MADE = /<!-- ([\w-]+):start -->[^]*?<!-- \1:end -->/g;

const blocks: readonly Block[] = pages.flatMap(({ name, text: whole }) =>
  [...whole.replaceAll(MADE, '').matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(
    ([, language = '', text = '']) => ({ page: name, language, text }),
  ),
);

function blocksOf(language: string): readonly Block[] {
  return blocks.filter((block) => block.language === language);
}

test('every command is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = blocksOf('sh').flatMap(({ text }) => text.trim().split('\n'));
  const named = commands.flatMap((line) =>
    [...line.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !['ci', 'install'].includes(name) && scripts[name] === undefined)).toEqual(
    [],
  );
});

/** The recipes have a test of their own. */
const catalogs = blocksOf('json').filter(({ page }) => page !== 'docs/format-recipes.md');

test.each(catalogs.map(({ page, text }) => [page, text] as const))(
  'a JSON block of %s is a catalog that loads',
  (page, text) => {
    expect(() => readCatalog(JSON.parse(text), { source: page, folder: root })).not.toThrow();
  },
);

const ownFormats = blocksOf('js').filter(({ text }) => text.startsWith('// error-formats/'));

test.each(ownFormats.map(({ page, text }) => [page, text] as const))(
  'a format of %s is one that loads',
  (_, text) => {
    const value: unknown = JSON.parse(JSON.stringify(runInNewContext(text)));
    const format = value as Exclude<FormatReference, string>;
    expect(() => readInlineCatalog({ format, codes: 'any', errors: [] })).not.toThrow();
  },
);

test('the pages show formats of their own', () => {
  expect(ownFormats.length).toBeGreaterThan(2);
});

test('every TypeScript block compiles', () => {
  const folder = join(root, 'node_modules', '.cache', 'pages');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const options = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      paths: {
        'jest-error-contract': [join(root, 'src/index.ts')],
        'jest-error-contract/environment/*': [join(root, 'src/environment-*.ts')],
        'jest-error-contract/vitest/*': [join(root, 'src/vitest-*.ts')],
        'jest-error-contract/*': [join(root, 'src/*.ts')],
      },
      types: ['node', 'jest'],
      typeRoots: [join(root, 'node_modules/@types')],
    },
    include: ['./*.ts'],
    exclude: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
  const programs = blocksOf('ts');
  expect(programs.length).toBeGreaterThan(20);
  programs.forEach(({ page, text }, index) => {
    const name = page.replaceAll(/\W/g, '-');
    writeFileSync(join(folder, `${name}-${index}.ts`), program(text));
  });
  const { stdout, status } = spawnSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', folder], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

/** What the snippets take for granted: name → the line that brings it. */
const TAKEN_FOR_GRANTED: { readonly [name: string]: string } = {
  request: "import request from 'supertest';",
  axios: "import axios from 'axios';",
  app: "declare const app: import('express').Express;",
  url: 'declare const url: string;',
  res: "declare const res: import('supertest').Response;",
};

/** A block as a program: its imports first, the rest in a function, since it awaits. */
function program(text: string): string {
  // Every program of the pages would register its own catalog; one of them is compiled in test/unit/types.
  const block = text.replace('interface Register {', 'interface RegisterOfPage {');
  if (/declare module|^export /m.test(block)) return `${block}\nexport {};`;
  const lines = block.split('\n');
  const isImport = (line: string): boolean => line.startsWith('import ');
  const own = lines.filter(isImport).join('\n');
  const rest = lines.filter((line) => !isImport(line)).join('\n');
  const granted = Object.entries(TAKEN_FOR_GRANTED)
    .filter(
      ([name]) =>
        new RegExp(`\\b${name}\\b`).test(rest) && !new RegExp(`(?:const|import) ${name}\\b`).test(block),
    )
    .map(([, line]) => line);
  return [
    "import 'jest-error-contract/register';",
    own,
    ...granted,
    'export async function example() {',
    rest,
    '}',
  ].join('\n');
}

test('the workflows are those whose commands the tests run', () => {
  // The one of docs/diff.md has a test of its own.
  const workflows = blocksOf('yaml').filter(({ page }) => page === 'docs/ci.md');
  const kept = ['github.yml', 'gitlab.yml'].map((name) =>
    readFileSync(join(__dirname, '..', 'fixtures', 'projects', 'ci', name), 'utf8').trim(),
  );
  expect(workflows.map(({ text }) => text.trim())).toEqual(kept);
  expect([...new Set(blocksOf('yaml').map(({ page }) => page))]).toEqual(['docs/ci.md', 'docs/diff.md']);
});
