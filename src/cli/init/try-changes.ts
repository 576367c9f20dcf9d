import type { CommandContext } from '../command';
import { EXIT } from '../command';
import type { InstalledJest } from '../jest/installed-jest';
import type { Changes } from './changes';
import { nextSteps } from './describe-project';
import type { Project } from './detect-project';
import type { Plan } from './plan-changes';
import { runFile } from './run-example';

/** Runs the new example; changes that fail are undone, unless the tests failed before. */
export async function tryChanges(
  { example, isSetUp, isStarter }: Plan,
  {
    project,
    jest,
    changes,
    context: { cwd, env, progress, signal },
  }: {
    readonly project: Project;
    readonly jest: InstalledJest | undefined;
    readonly changes: Changes;
    readonly context: CommandContext;
  },
): Promise<{ readonly text: string; readonly exitCode: number }> {
  const next = nextSteps(project, isStarter).join('\n');
  if (example === undefined || jest === undefined || !isSetUp) return { text: next, exitCode: EXIT.ok };
  const place = { folder: cwd, jest, env, signal };
  const { command, tests } = example.suite;
  progress(`Running ${example.file}`);
  const ran = await runFile(place, command, example.file);
  progress(undefined);
  if (ran.isGreen)
    return { text: `Ran ${example.file}: ${ran.passed} passed.\n\n${next}`, exitCode: EXIT.ok };
  changes.undo();
  const [neighbour] = tests;
  const before = neighbour === undefined ? undefined : await runFile(place, command, neighbour.file);
  if (before !== undefined && !before.isGreen) {
    changes.apply();
    return {
      text: `The tests failed before: ${neighbour?.file} does not pass without these changes either. The changes stay. Run ${example.file} once the tests pass.\n\n${next}`,
      exitCode: EXIT.ok,
    };
  }
  const reason = ran.isUnknown ? 'Jest did not find it.' : `It did not pass:\n\n${endOf(ran.output)}`;
  return {
    text: `Everything above was undone. ${example.file}: ${reason}`,
    exitCode: EXIT.findings,
  };
}

const MOST_LINES = 40;

function endOf(output: string): string {
  const lines = output.trim().split('\n');
  return lines
    .slice(0, MOST_LINES)
    .map((line) => `  ${line}`)
    .join('\n');
}
