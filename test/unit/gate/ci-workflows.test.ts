import type { SpawnSyncReturns } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import { page } from '../../fixtures/support/pages';

/** The workflows that docs/ci.md shows, command by command, with shards whose artefacts are carried over. */
const workflows = join(__dirname, '..', '..', 'fixtures', 'projects', 'ci');
let project: PackageProject;

beforeAll(async () => {
  project = createPackageProject(join(__dirname, '..', '..', 'fixtures', 'projects', 'gate'));
  const bin = join(project.folder, 'node_modules', '.bin');
  mkdirSync(bin);
  symlinkSync(require.resolve('jest/bin/jest'), join(bin, 'jest'));
  symlinkSync('../jest-error-contract/dist/cli.js', join(bin, 'jest-error-contract'));
  // As npm does when it installs a command.
  chmodSync(join(bin, 'jest-error-contract'), 0o755);
});

afterAll(() => project.remove());

afterEach(() => rmSync(join(project.folder, 'error-contract-records'), { recursive: true, force: true }));

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: { readonly path?: string };
}

interface Job {
  readonly steps: readonly Step[];
}

test('GitHub: four shards, and a job that merges them', () => {
  const { jobs } = parse(readFileSync(join(workflows, 'github.yml'), 'utf8')) as {
    jobs: { test: Job & { strategy: { matrix: { shard: readonly number[] } } }; 'error-contract': Job };
  };
  const merging = jobs['error-contract'];
  const uploads = pathOf(jobs.test, 'actions/upload-artifact');
  const downloads = pathOf(merging, 'actions/download-artifact');
  for (const shard of jobs.test.strategy.matrix.shard) {
    const [command = ''] = commandsOf(jobs.test);
    expect(sh(command.replaceAll('${{ matrix.shard }}', String(shard))).status).toBe(1);
    // Artefacts come in a folder of their own each.
    keep(uploads, join('kept', `error-contract-records-${shard}`));
  }
  keep('kept', downloads);
  const [command = ''] = commandsOf(merging);
  const { status, stdout, stderr } = sh(command);
  expect(stderr.replaceAll(/^npm warn .*\n/gm, '')).toBe('');
  expect(stdout).toBe(sampleOfPage());
  expect(status).toBe(1);
  expect(existsSync(join(project.folder, 'error-contract.html'))).toBe(true);
  expect(existsSync(join(project.folder, 'error-contract.sarif'))).toBe(true);
}, 120_000);

test('GitLab: the same', () => {
  interface GitLabJob {
    readonly parallel?: number;
    readonly script: readonly string[];
    readonly artifacts: { readonly paths: readonly string[] };
  }
  const { test: testing, 'error-contract': merging } = parse(
    readFileSync(join(workflows, 'gitlab.yml'), 'utf8'),
  ) as {
    test: GitLabJob;
    'error-contract': GitLabJob;
  };
  const [folder = ''] = testing.artifacts.paths;
  const total = testing.parallel ?? 0;
  for (let index = 1; index <= total; index += 1) {
    const env = { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(total) };
    expect(sh(testing.script[1] ?? '', env).status).toBe(1);
    keep(folder, 'kept');
  }
  // Artefacts of all parallel jobs come into the same folder.
  keep('kept', folder);
  const { status, stdout, stderr } = sh(merging.script[1] ?? '');
  expect(stderr.replaceAll(/^npm warn .*\n/gm, '')).toBe('');
  expect(stdout).toMatch(/^Error contract failed · 30 error responses in 7 test files\n/);
  expect(status).toBe(1);
}, 120_000);

/** The summary that docs/ci.md shows. */
function sampleOfPage(): string {
  const [, sample = ''] = /^```text\n(Error contract failed[^]*?)^```$/m.exec(page('docs/ci.md')) ?? [];
  return sample;
}

function commandsOf({ steps }: Job): readonly string[] {
  return steps.flatMap(({ run = 'npm ci' }) => (run === 'npm ci' ? [] : [run]));
}

function pathOf({ steps }: Job, action: string): string {
  return steps.find(({ uses }) => uses?.startsWith(action))?.with?.path ?? '';
}

function keep(from: string, to: string): void {
  cpSync(join(project.folder, from), join(project.folder, to), { recursive: true });
  rmSync(join(project.folder, from), { recursive: true });
}

function sh(command: string, env: { readonly [name: string]: string } = {}): SpawnSyncReturns<string> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:JEST_|GITHUB_|FORCE_COLOR$|CI_)/.test(name),
  );
  return spawnSync('sh', ['-c', command], {
    cwd: project.folder,
    encoding: 'utf8',
    env: {
      ...Object.fromEntries(kept),
      NO_COLOR: '1',
      NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
      ...env,
    },
  });
}
