import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');

/** A copy of what `generate` reads and writes. */
let tree: string;
beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'jest-error-contract-generate-'));
  for (const name of ['src', 'schemas', 'docs', 'README.md', 'package.json'])
    cpSync(join(root, name), join(tree, name), { recursive: true });
  for (const name of ['test', 'node_modules']) symlinkSync(join(root, name), join(tree, name));
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

function generate(...args: readonly string[]): {
  lines: readonly string[];
  stderr: string;
  status: number | null;
} {
  const script = join(tree, 'src', 'codegen', 'run-generate.ts');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--require', 'esbuild-register', script, ...args],
    { cwd: tree, encoding: 'utf8' },
  );
  return { lines: stdout.split('\n').filter((line) => line !== ''), stderr, status };
}

function change(file: string, edit: (text: string) => string): void {
  const path = join(tree, file);
  writeFileSync(path, edit(existsSync(path) ? readFileSync(path, 'utf8') : ''));
}

function contents(): { readonly [file: string]: string } {
  const files = readdirSync(join(tree, 'src', 'generated')).map((name) => `src/generated/${name}`);
  return Object.fromEntries(
    [...files, 'docs/command-line.md', 'docs/matchers.md'].map((file) => [
      file,
      readFileSync(join(tree, file), 'utf8'),
    ]),
  );
}

const MISSING = [
  expect.stringMatching(/^schemas\/standard-catalog\.json has no entry for 499 Odd\. /),
  expect.stringMatching(/^schemas\/guidance\.json does not explain 499 Odd\. /),
  expect.stringMatching(/^schemas\/formats\/simple\.json has 0 of at least \d valid examples\. /),
  expect.stringMatching(/^schemas\/formats\/simple\.json has 0 of at least \d invalid examples\. /),
  expect.stringMatching(/^src\/core\/rules\/odd\.ts does not document /),
  'The simulator has no fault for the rule "odd". Add one to src/simulator/faults/exchange-faults.ts, content-faults.ts or member-faults.ts.',
  expect.stringMatching(/^No test pins the failure text of the rule "odd"\. /),
  expect.stringMatching(/^src\/core\/fields\/parse-odd\.ts parses a field, /),
  expect.stringMatching(/^src\/cli\/commands\/odd\.ts exports the command "odd", /),
  expect.stringMatching(/^src\/coverage\/outputs\/odd\.ts exports the output "odd", /),
  expect.stringMatching(/^src\/responses\/odd\.ts exports the response adapter "odd", /),
  expect.stringMatching(/^docs\/clients\.md does not name the client got, /),
  expect.stringMatching(/^Nothing imports src\/odd\.ts, /),
  expect.stringMatching(/^package\.json names "\.\/strange" in "exports", /),
];

test('what is stale fails the check, which writes nothing', () => {
  change('docs/command-line.md', (text) => text.replace(/^## merge\n/m, ''));
  change('src/generated/surplus.ts', () => '');
  const before = contents();
  expect(generate('--check')).toEqual({
    lines: [
      'src/generated/surplus.ts is stale. Run `npm run generate`.',
      'docs/command-line.md is stale. Run `npm run generate`.',
    ],
    stderr: '',
    status: 1,
  });
  expect(contents()).toEqual(before);
}, 120_000);

test('from malformed data nothing is made', () => {
  const path = join(tree, 'schemas', 'formats', 'odd.json');
  const before = contents();
  writeFileSync(path, '{ "$schema": "../format.schema.json", "id": "odd" }');
  const { lines, stderr, status } = generate();
  rmSync(path);
  expect(lines[0]).toMatch(/^schemas\/formats\/odd\.json must have required property /);
  expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
  expect(contents()).toEqual(before);
});

test('generate makes anew what is stale, and says what is missing, which fails the check', () => {
  change('schemas/statuses.json', (text) => {
    const data = JSON.parse(text) as { statuses: { code: number }[] };
    const odd = { ...data.statuses[0], code: 499, phrase: 'Odd', phraseAliases: [], reference: 'RFC 1, 1' };
    const at = data.statuses.findIndex(({ code }) => code > odd.code);
    const statuses = [...data.statuses.slice(0, at), odd, ...data.statuses.slice(at)];
    return JSON.stringify({ ...data, statuses });
  });
  change('schemas/formats/simple.json', (text) =>
    JSON.stringify({ ...(JSON.parse(text) as object), examples: undefined }),
  );
  change(
    'src/core/rules/odd.ts',
    () =>
      "export const odd: import('./check').Check = {\n  id: 'odd', after: [], run: () => [], remedies: {} } as never;",
  );
  change(
    'src/core/rules/index.ts',
    (text) => `import { odd } from './odd';\n${text.replace('  leak,\n]', '  leak,\n  odd,\n]')}`,
  );
  change('src/core/fields/parse-odd.ts', () => '');
  change('src/cli/commands/odd.ts', () => "export const odd: Command = {\n  name: 'odd' };");
  change('src/coverage/outputs/odd.ts', () => "export const odd: Output = {\n  id: 'odd' };");
  change('src/responses/odd.ts', () => "export const odd: ResponseAdapter = {\n  id: 'odd' };");
  change('docs/clients.md', (text) =>
    text.replace(/(?<=clients:start)[^]*?(?=clients:end)/, (clients) => clients.replace(/\bgot\b/, 'it')),
  );
  change('src/odd.ts', () => '');
  change('package.json', (text) => text.replace('"./reporter": {', '"./strange": {},\n    "./reporter": {'));

  expect(generate()).toEqual({ lines: MISSING, stderr: '', status: 0 });
  const after = contents();
  expect(after).not.toHaveProperty(['src/generated/surplus.ts']);
  expect(after['docs/command-line.md']).toMatch(/^## merge$/m);
  expect(after['docs/matchers.md']).toMatch(/^\| 499 Odd +\| `toBeOdd` /m);
  expect(after['src/generated/data.ts']).toContain("phrase: 'Odd'");

  expect(generate('--check')).toEqual({ lines: MISSING, stderr: '', status: 1 });
}, 120_000);

test('the run of all checks has it', () => {
  expect(readFileSync(join(root, '.ci', 'run'), 'utf8')).toMatch(
    /^step 'generated' npm run --silent generate -- --check$/m,
  );
});
