import type { SpawnSyncReturns } from 'node:child_process';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ContractRecord } from '../../../src/coverage/record';
import { temporaryProject } from '../catalog/temporary-project';
import { catalog, file, response, run } from '../coverage/sample-records';

/** The workflow of docs/diff.md, step by step: `gh` is a script that keeps what it was asked for. */
const root = join(__dirname, '..', '..', '..');
const recipe = readFileSync(join(root, 'test', 'fixtures', 'projects', 'ci', 'pull-request.yml'), 'utf8');
const { jobs } = parse(recipe) as {
  jobs: { errors: { steps: readonly { name?: string; run?: string }[] } };
};

const OLD = {
  errors: [
    { code: 'email_taken', status: 409 },
    { code: 'no_such_user', status: 404 },
  ],
};
const YOUNG = {
  errors: [
    { code: 'email_taken', status: 409 },
    { code: 'maintenance', status: 503 },
  ],
};

const NPX = `#!/bin/sh
shift
exec ${JSON.stringify(process.execPath)} --require ${JSON.stringify(require.resolve('esbuild-register'))} ${JSON.stringify(join(root, 'src', 'cli.ts'))} "$@"
`;

const GH = `#!/bin/sh
case "$1 $2" in
  'run list') echo 7 ;;
  'run download') test -d "$RECORDS" && cp -r "$RECORDS" "$7" ;;
  'pr comment') echo "$@" > asked.txt; cp "$5" posted.md ;;
esac
`;

function lines(records: readonly ContractRecord[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** A clone in which a branch changes the catalog, and whose suite has left its records. */
function clone(): string {
  const bin = temporaryProject({ npx: NPX, gh: GH });
  for (const name of ['npx', 'gh']) chmodSync(join(bin, name), 0o755);
  const upstream = temporaryProject({
    'package.json': {},
    '.gitignore': '*\n!package.json\n!error-catalog.json\n',
    'error-catalog.json': OLD,
  });
  const git = (cwd: string, ...args: readonly string[]): void =>
    void execFileSync('git', ['-c', 'user.email=a@example.com', '-c', 'user.name=A', ...args], { cwd });
  git(upstream, 'init', '--quiet', '--initial-branch', 'main');
  git(upstream, 'add', '--all', '--force');
  git(upstream, 'commit', '--quiet', '--message', 'One');
  const folder = temporaryProject({
    'records-of-main/1.jsonl': lines([catalog, ...file(), response(), run({ shard: null })]),
  });
  git(folder, 'clone', '--quiet', upstream, 'work');
  const work = join(folder, 'work');
  writeFileSync(join(work, 'error-catalog.json'), JSON.stringify(YOUNG));
  execFileSync('mkdir', ['error-contract-records', 'bin'], { cwd: work });
  for (const name of ['npx', 'gh']) execFileSync('cp', [join(bin, name), join(work, 'bin')]);
  writeFileSync(
    join(work, 'error-contract-records', '1.jsonl'),
    lines([
      catalog,
      ...file(),
      response(),
      response({ status: 503, code: 'maintenance' }),
      run({ shard: null }),
    ]),
  );
  return work;
}

const work = clone();

function step(name: string, env: { readonly [name: string]: string } = {}): SpawnSyncReturns<string> {
  const script = jobs.errors.steps.find((one) => one.name === name)?.run ?? 'exit 99';
  return spawnSync('bash', ['-e', '-c', script], {
    cwd: work,
    encoding: 'utf8',
    env: {
      PATH: `${join(work, 'bin')}:${process.env['PATH'] ?? ''}`,
      HOME: work,
      BASE: 'main',
      NUMBER: '12',
      RECORDS: join(work, '..', 'records-of-main'),
      ...env,
    },
  });
}

test('a comment tells the changes, their level, and the change of coverage', () => {
  expect(step('Records of the base')).toMatchObject({ status: 0, stderr: '' });
  expect(step('Comment')).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(work, 'asked.txt'), 'utf8').trim()).toBe(
    'pr comment 12 --body-file comment.md --edit-last --create-if-none',
  );
  const posted = readFileSync(join(work, 'posted.md'), 'utf8');
  expect(posted).toContain('## Errors: major change');
  expect(posted).toContain('| ❌ major | status removed | 404 no\\_such\\_user |');
  expect(posted).toContain('| 🆕 minor | status added | 503 maintenance |');
  expect(posted).toContain(
    '66.6 % of its errors held, 33.3 % in the base (+33.3); now held: 503 maintenance',
  );
}, 60_000);

test('a major change fails the last step', () => {
  const { status, stdout } = step('No major change unnoticed');
  expect(status).toBe(1);
  expect(stdout).toContain('This is a major change: 1 major, 1 minor.');
}, 60_000);

test('the first time, when the base has no records, the comment is told all the same', () => {
  rmSync(join(work, 'base-records'), { recursive: true });
  rmSync(join(work, 'posted.md'));
  expect(step('Records of the base', { RECORDS: join(work, 'nowhere') }).stdout).toContain('no records yet');
  expect(existsSync(join(work, 'base-records'))).toBe(false);
  expect(step('Comment')).toMatchObject({ status: 0 });
  expect(readFileSync(join(work, 'posted.md'), 'utf8')).toContain('2 of 3 errors held');
}, 60_000);

test('docs/diff.md shows this workflow, and every kind of change with its level', () => {
  const page = readFileSync(join(root, 'docs', 'diff.md'), 'utf8');
  expect(page).toContain(recipe.trim());
  const { changes } = JSON.parse(readFileSync(join(root, 'schemas', 'changes.json'), 'utf8')) as {
    changes: readonly { id: string; level: string; says: string }[];
  };
  const rows = [...page.matchAll(/^\| `([a-z-]+)` +\| (\w+) +\| (.*?) +\|$/gm)].map(
    ([, id, level, says]) => ({ id, level, says }),
  );
  expect(rows).toEqual(changes.map(({ id, level, says }) => ({ id, level, says })));
});
