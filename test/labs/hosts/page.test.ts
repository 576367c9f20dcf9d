import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { plan } from './plan';
import type { StoredResult } from './stored-result';
import { storedResult } from './stored-result';
import { runners } from './runners';
import { clientNames, titleOf } from './suite-files';
import { clientsTable, runnersTable } from './tables';
import { compareTexts } from './texts';

const root = join(__dirname, '..', '..', '..');
const page = readFileSync(join(root, 'docs', 'hosts.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| '));

describe('docs/hosts.md is of the lab as it is: run `npm run test:hosts`', () => {
  const versions = Object.values(runners).flatMap((runner) =>
    runner.versions.map((one) => ({ runner, ...one })),
  );

  test.each(versions)('$runner.name $range', ({ runner, range }) => {
    const name = `${runner.name} ${range}`.trim();
    expect(rows.filter((row) => row.startsWith(`| ${name}`))).not.toEqual([]);
  });

  test.each(clientNames)('%s', (client) => {
    expect(rows.filter((row) => row.startsWith(`| ${titleOf(client)} `))).toHaveLength(1);
  });

  test('nothing in it fails', () => {
    expect(rows.filter((row) => /✗|\*\*fails\*\*/.test(row))).toEqual([]);
  });
});

test('what `.ci/run` runs is a part of everything', () => {
  const all = plan([], false).map(({ id, version, modules }) => [id, version, modules].join(' '));
  const part = plan([], true).map(({ id, version, modules }) => [id, version, modules].join(' '));
  expect(part.length).toBeGreaterThan(4);
  expect(part.filter((one) => !all.includes(one))).toEqual([]);
});

test('the workflow has a job for every runner', () => {
  const workflow = parse(readFileSync(join(root, '.github', 'workflows', 'ci.yml'), 'utf8')) as {
    jobs: { hosts: { strategy: { matrix: { runner: readonly string[] } } } };
  };
  expect(workflow.jobs.hosts.strategy.matrix.runner).toEqual(Object.keys(runners));
});

describe('a failure is shown', () => {
  const [planned] = plan(['bun'], false);
  const resultOf = (problems: readonly string[], notRun?: string): readonly StoredResult[] => {
    if (planned === undefined) throw new Error('There is no run of Bun.');
    const run = { installed: '1.0.0', nodeVersion: '20.0.0', clients: clientNames, compared: 7 };
    return [storedResult({ ...planned, ...run, problems, notRun })];
  };
  const failing = (problem: string): readonly (string | undefined)[] =>
    clientsTable(resultOf([problem])).rows.flatMap(([client, cell]) => (cell === '✗' ? [client] : []));

  test('of a client, in its row', () => {
    expect(failing('expect · axios · rejected: another text than in Jest\n…')).toEqual(['axios']);
    expect(failing('the clients: exit code 1\n(fail) client: got')).toEqual(['got']);
    expect(failing('the clients: exit code 1\nSyntaxError')).toHaveLength(clientNames.length);
    expect(runnersTable(resultOf(['…'])).rows.flat()).toContain('CommonJS **fails**');
  });

  test('of the runner, and one that was not run', () => {
    const { rows: clients } = clientsTable(resultOf([], 'npm install: 403'));
    expect(new Set(clients.map(([, cell]) => cell))).toEqual(new Set(['not run']));
    expect(runnersTable(resultOf([], 'npm install: 403')).rows.flat()).toContain(
      '**not run**: npm install: 403',
    );
  });
});

describe('texts are held to those of Jest', () => {
  const text = (cell: string, content: string, style = 'expect') => ({
    style,
    of: 'axios',
    cell,
    text: content,
  });
  const ofJest = [text('', 'one'), text('caught', 'two'), text('', 'three', 'explain')];
  const compare = (texts: typeof ofJest) =>
    compareTexts(texts, ofJest, ({ style }) => style === 'expect').map((line) => line.split('\n', 1)[0]);

  test.each([
    ['the same', [text('', 'one'), text('caught', 'two')], []],
    ['another', [text('', 'one.'), text('caught', 'two')], ['expect · axios: another text than in Jest']],
    ['a missing one', [text('', 'one')], ['expect · axios · caught: no text']],
    [
      'one too many',
      [text('', 'one'), text('caught', 'two'), text('raw', 'x')],
      ['expect · axios · raw: Jest has no such text'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(compare(texts)).toEqual(expected);
  });
});
