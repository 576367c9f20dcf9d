import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { readCatalog } from '../src/catalog/read-catalog';
import { loadCatalog } from '../src/catalog/load-catalog';
import { fillSections, readmeSections } from '../src/codegen/readme';
import { createMatchers } from '../src/matchers/create-matchers';
import { createApp } from './fixture-server/app';
import { seed } from './fixture-server/seed';

const root = join(__dirname, '..');
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

test('the parts that are made from data are fresh: run `UPDATE_README=1 npx jest test/readme`', async () => {
  const sections = { ...readmeSections(root), failure: await failureSection() };
  const fresh = await formatted(fillSections(readme, sections));
  if (process.env['UPDATE_README'] === '1') writeFileSync(path, fresh);
  expect(readFileSync(path, 'utf8')).toBe(fresh);
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

/** A block that registers a catalog is a program of its own; the others share `app` and `request`. */
function program(text: string): string {
  if (/declare module/.test(text))
    return text.replace(
      'interface Register {\n    catalog: typeof catalog;',
      'interface RegisterOfReadme {\n    catalog: typeof catalog;',
    );
  const prelude =
    "import 'jest-error-contract/register';\nimport request from 'supertest';\ndeclare const app: import('express').Express;\nvoid [request, app];\n";
  return /await/.test(text)
    ? `${prelude}export async function example() {\n${text}\n}\n`
    : /expect\(/.test(text)
      ? `${prelude}declare const res: request.Response;\n${text}\nexport {};`
      : `${text}\nexport {};`;
}

/** What the demo prints of its deliberate break, without what differs from run to run. */
async function failureSection(): Promise<string> {
  expect.extend(
    createMatchers({ catalog: loadCatalog(join(__dirname, 'fixture-server', 'error-catalog.json')) }),
  );
  const server = await createApp({ log: () => {} });
  try {
    const response = await request(server.app)
      .post('/legacy/accounts')
      .send({ email: seed.editor.email, name: 'Eve', password: 'correct horse' });
    const text = failureOf(() =>
      (expect(response) as unknown as { toBeConflict: (code: string) => void }).toBeConflict('email_taken'),
    );
    const stable = text
      .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:3000')
      .replaceAll(/Date: .*/g, 'Date: Mon, 23 Nov 2026 08:00:00 GMT');
    return `\`\`\`text\n${stable}\n\`\`\``;
  } finally {
    await server.close();
  }
}

function failureOf(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    // oxlint-disable-next-line no-control-regex -- the colours of the assertion
    return (error as Error).message.replaceAll(/\u001b\[\d+m/g, '');
  }
  throw new Error('the deliberate break holds');
}

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
