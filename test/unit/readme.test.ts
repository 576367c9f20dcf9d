import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalog } from '../../src/catalog/read-catalog';
import { fillSections, readmeSections } from '../../src/codegen/readme';
import { readSchemaData } from '../../src/codegen/schema-data';
import { failureSection } from '../fixtures/server/demo/failure-section';

const root = join(__dirname, '..', '..');
const path = join(root, 'README.md');
const readme = readFileSync(path, 'utf8');

interface Block {
  readonly language: string;
  readonly text: string;
}

const blocks: readonly Block[] = [...readme.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(
  ([, language = '', text = '']) => ({
    language,
    text,
  }),
);

test('the parts that are made from data are fresh: run `npm run generate`', async () => {
  const sections = { ...readmeSections(root, readSchemaData(root)), failure: await failureSection() };
  expect(readme).toBe(await formatted(fillSections(readme, sections)));
});

test('every command is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.trim().split('\n'));
  const named = commands.flatMap((line) =>
    [...line.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name = '']) => name),
  );
  expect(named.filter((name) => !['ci', 'install'].includes(name) && scripts[name] === undefined)).toEqual(
    [],
  );
});

test('every JSON block is a catalog that loads', () => {
  const catalogs = blocks
    .filter(({ language }) => language === 'json')
    .map(({ text }) => JSON.parse(text) as unknown);
  expect(catalogs.length).toBeGreaterThan(0);
  for (const catalog of catalogs) {
    expect(() => readCatalog(catalog, { source: 'README.md', folder: root })).not.toThrow();
  }
});

test('every TypeScript block compiles', () => {
  const folder = join(root, 'node_modules', '.cache', 'readme');
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
  const programs = blocks.filter(({ language }) => language === 'ts');
  programs.forEach(({ text }, index) => writeFileSync(join(folder, `block-${index}.ts`), program(text)));
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
  // Every program of the README would register its own catalog; one of them is compiled in test/unit/types.
  const block = text.replace('interface Register {', 'interface RegisterOfReadme {');
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
  const workflows = blocks.filter(({ language }) => language === 'yaml').map(({ text }) => text.trim());
  const kept = ['github.yml', 'gitlab.yml'].map((name) =>
    readFileSync(join(__dirname, '..', 'fixtures', 'projects', 'ci', name), 'utf8').trim(),
  );
  expect(workflows).toEqual(kept);
});

async function formatted(text: string): Promise<string> {
  // Prettier is loaded in a process of its own: it needs dynamic imports, which Jest's sandbox has not.
  const { stdout, status, stderr } = spawnSync(
    join(root, 'node_modules', '.bin', 'prettier'),
    ['--stdin-filepath', path],
    {
      input: text,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
