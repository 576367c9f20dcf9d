import type { CommandContext } from '../command';
import { EXIT } from '../command';
import { findInstalledJest, refuseOldJest } from '../jest/installed-jest';
import { createChanges } from './changes';
import { describeProject } from './describe-project';
import { detectProject } from './detect-project';
import { findSuites } from './find-suites';
import { planChanges } from './plan-changes';
import { tryChanges } from './try-changes';

/** Sets a project up, and returns the exit code. */
export async function setUpProject(context: CommandContext): Promise<number> {
  const { cwd, out, flag, env, progress, signal } = context;
  const project = detectProject(cwd);
  const jest = project.isJestNamed ? findInstalledJest(cwd) : undefined;
  if (jest !== undefined) refuseOldJest(jest);
  progress('Asking Jest');
  const suites =
    jest === undefined ? [] : await findSuites({ folder: cwd, jest, env, signal }, project.manifest);
  progress(undefined);
  const changes = createChanges(cwd);
  const plan = planChanges(project, suites, jest, changes, context);
  if (flag('dry-run')) {
    out(changes.diff() || 'Nothing to change.\n');
    return EXIT.ok;
  }
  changes.apply();
  const { text, exitCode } = await tryChanges(plan, { project, jest, changes, context });
  out(`${[describeProject(project), '', ...plan.lines, '', text].join('\n')}\n`);
  return exitCode;
}
