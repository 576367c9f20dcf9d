import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LabProject } from './generated';
import { labProjects } from './generated';

/** What became of a project: each step with its outcome. */
type Outcome = { readonly [step in 'init' | 'again' | 'learn' | 'gate']: string };

const GATE = {
  setupFilesAfterEnv: ['jest-error-contract/register', 'jest-error-contract/enforce'],
};

/**
 * Makes projects as people make them, installs the packed package, and takes them from `init` over `learn` to the
 * gate: what a newcomer sees. Needs a registry of packages, so it is no part of the tests.
 *
 * @param names only these projects
 */
function tryProjects(names: readonly string[]): void {
  const work = mkdtempSync(join(tmpdir(), 'jest-error-contract-try-'));
  const root = join(__dirname, '..', '..', '..');
  execFileSync('npm', ['pack', '--silent', '--pack-destination', work], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const archive = join(work, readdirSync(work).find((name) => name.endsWith('.tgz')) ?? '');
  const wanted = labProjects.filter(({ name }) => names.length === 0 || names.includes(name));
  const rows = wanted.map((project) => {
    console.error(`\n== ${project.name}`);
    return [
      project.name,
      outcomeOf(project, join(work, project.name.replaceAll(/\W+/g, '-')), archive),
    ] as const;
  });
  rmSync(work, { recursive: true, force: true });
  console.log(tableOf(rows));
  if (rows.some(([, { gate }]) => gate !== 'green')) process.exitCode = 1;
}

function outcomeOf(project: LabProject, folder: string, archive: string): Outcome {
  mkdirSync(folder, { recursive: true });
  for (const [command = '', ...args] of project.make) step(folder, command, args);
  for (const [name, text] of Object.entries(project.files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { scripts?: object };
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, scripts: { ...manifest.scripts, ...project.scripts } }, null, 2),
  );
  step(folder, 'npm', ['install', '--no-audit', '--no-fund', '--save-dev', archive, ...project.packages]);
  const cli = (...args: string[]) => step(folder, 'npx', ['jest-error-contract', ...args]);
  const init = cli('init');
  const ran = /^Ran (.*)\.$/m.exec(init.text)?.[1];
  const again = cli('init', '--dry-run');
  const learn = cli('learn');
  const gates = gateRuns(folder, project);
  return {
    init: ran ?? `exit code ${init.status}`,
    again: again.text.trim() === 'Nothing to change.' ? 'nothing' : 'changes',
    learn:
      learn.status === 0
        ? (/^ {2}format\s+(.*)$/m.exec(learn.text)?.[1] ?? 'written')
        : `exit code ${learn.status}`,
    gate: gates.every(({ status }) => status === 0) ? 'green' : 'red',
  };
}

/** Every suite of the scripts, with the gate in it. */
function gateRuns(folder: string, { scripts = {} }: LabProject) {
  const { scripts: all = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly scripts?: { readonly [name: string]: string };
  };
  const suites = Object.keys({ ...all, ...scripts }).filter((name) => /^test(?::e2e)?$/.test(name));
  return suites.map((name) =>
    step(folder, 'npm', [
      'run',
      name,
      '--',
      '--reporters=default',
      '--reporters=jest-error-contract/reporter',
      ...GATE.setupFilesAfterEnv.map((entry) => `--setupFilesAfterEnv=${entry}`),
    ]),
  );
}

function step(
  folder: string,
  command: string,
  args: readonly string[],
): { readonly status: number | null; readonly text: string } {
  console.error(`$ ${command} ${args.join(' ')}`);
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true', NO_COLOR: '1' },
  });
  console.error(`${stdout}${stderr}`.trimEnd());
  return { status, text: stdout };
}

function tableOf(rows: readonly (readonly [string, Outcome])[]): string {
  return [
    '| project | `init` ran | `init` again | `learn`: the format | with the gate |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ([name, { init, again, learn, gate }]) => `| ${name} | ${init} | ${again} | ${learn} | ${gate} |`,
    ),
  ].join('\n');
}

tryProjects(process.argv.slice(2));
