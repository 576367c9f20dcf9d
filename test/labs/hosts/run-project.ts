import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_FILES, writeProject } from './project';
import type { Outcome } from './run-command';
import { runCommand } from './run-command';
import type { Modules, Runner } from './runner';
import type { Text } from './texts';
import { readTexts } from './texts';
import { compileTyped } from './typed';

/** A runner that is installed, and how its files are to be loaded and run. */
export interface Project {
  readonly runner: Runner;
  readonly version: string;
  /** The folder of the runner, with the packed package in it. */
  readonly installed: string;
  readonly modules: Modules;
  /** The major of Node, where it is not the one that runs the lab. */
  readonly node?: string | undefined;
  readonly clients: readonly string[];
}

/** What was wrong, in sentences, and the texts of all failures. */
export interface ProjectResult {
  readonly project: Project;
  readonly problems: readonly string[];
  readonly texts: readonly Text[];
}

/** Runs the three test files of a project, each in a process of its own. */
export async function runProject(project: Project): Promise<ProjectResult> {
  const { runner, installed, modules, clients } = project;
  const folder = join(installed, modules);
  await writeProject(folder, runner, modules, clients);
  const texts = join(folder, 'texts.jsonl');
  rmSync(texts, { force: true });
  const problems = [
    ...problemOf('the clients', run(project, folder, TEST_FILES.clients, texts)),
    // Its heading aside, the text of explain() is that of assertError().
    ...(runner.style === 'explain'
      ? []
      : problemOf('the unit tests', run(project, folder, TEST_FILES.texts, texts))),
    ...problemOfFailure(run(project, folder, TEST_FILES.failing, texts)),
    ...(modules === 'typescript' ? problemOf('the types', compileTyped(folder, runner)) : []),
  ];
  return { project, problems, texts: readTexts(texts) };
}

function run(project: Project, folder: string, name: string, texts: string): Outcome {
  const { runner, installed, modules, node } = project;
  const file = `${name}.${modules === 'typescript' ? 'ts' : 'js'}`;
  const { program, args } = runner.start({ installed, file, modules });
  const env = { ...runner.env, HOSTS_TEXTS: texts };
  if (program !== undefined) return runCommand(join(installed, program), args, { cwd: folder, env });
  if (node === undefined) return runCommand(process.execPath, args, { cwd: folder, env });
  return runCommand('npx', ['--yes', `node@${node}`, ...args], { cwd: folder, env });
}

function problemOf(what: string, { status, output }: Outcome): readonly string[] {
  return status === 0 ? [] : [`${what}: exit code ${status}\n${withoutPassed(output)}`];
}

/** What is left of an output when the tests that passed are taken out. */
function withoutPassed(output: string): string {
  const lines = output.split('\n').filter((line) => !/^\s*(?:\(pass\)|[✓✔]|ok \d|\[\d+\/\d+\])/.test(line));
  return lines.slice(0, MOST_LINES).join('\n');
}

const MOST_LINES = 150;

/** What people read of a test that fails, line by line: runners indent it. */
const SHOWN = [
  'The response is 409 Conflict, as expected, but it breaks its contract.',
  '1. media-type · Content-Type',
  'Expected: application/json',
  'Received: text/html',
  '→ Set Content-Type to application/json. (RFC 9110, 8.3)',
  '← HTTP 409 Conflict',
  '<h1>Conflict</h1>',
];

function problemOfFailure({ status, output }: Outcome): readonly string[] {
  const missing = SHOWN.filter((line) => !output.includes(line));
  if (status === 0) return [`the test that is meant to fail: exit code 0\n${output}`];
  return missing.length === 0 ? [] : [`its output lacks ${JSON.stringify(missing)}\n${output}`];
}
