import type { Command } from '../command';
import { EXIT } from '../command';
import { createChanges } from '../init/changes';
import { describeProject } from '../init/describe-project';
import { detectProject } from '../init/detect-project';
import { findSuites } from '../init/find-suites';
import { planChanges } from '../init/plan-changes';
import { tryChanges } from '../init/try-changes';
import { findInstalledJest, refuseOldJest } from '../jest/installed-jest';

/** Sets a project up. */
export const init: Command = {
  name: 'init',
  summary:
    'set this project up: an error catalog, the matchers in Jest or Vitest, and an example test, which is run',
  options: [
    {
      flags: '--openapi <file>',
      summary: 'make the catalog of the error responses of an OpenAPI document',
    },
    { flags: '--force', summary: 'write the catalog and the example anew where they are there already' },
    { flags: '--dry-run', summary: 'write and run nothing; print what would be changed' },
  ],
  examples: [
    ['init', 'Asks Jest how the tests are set up, and tells what it did'],
    ['init --dry-run', 'Prints the changes as a difference'],
    ['init --openapi api.yaml', 'Holds every response to what its operation declares'],
  ],
  async run(context) {
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
      out(changes.diff() || 'Nothing would be changed.\n');
      return EXIT.ok;
    }
    changes.apply();
    const { text, exitCode } = await tryChanges(plan, { project, jest, changes, context });
    out(`${[describeProject(project), '', ...plan.lines, '', text].join('\n')}\n`);
    return exitCode;
  },
};
