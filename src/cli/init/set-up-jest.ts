import { dirname, join } from 'node:path';
import type { InstalledJest } from '../jest/installed-jest';
import { addToConfig, REGISTER } from './add-to-config';
import type { Changes } from './changes';
import { configOf } from './config-place';
import type { Project } from './detect-project';
import type { Suite } from './find-suites';
import { jestConfigText } from './templates';

/** The change of a configuration, in one line; also for a change that the user has to make. */
export interface SetUpLine {
  readonly text: string;
  readonly isDone: boolean;
}

const LINE = `setupFilesAfterEnv: ['${REGISTER}']`;

/** Adds the set-up to the configuration of a suite. */
export function setUpSuite(
  { config, place }: Suite,
  {
    changes,
    jest,
    project,
  }: { readonly changes: Changes; readonly jest: InstalledJest; readonly project: Project },
): SetUpLine {
  if (place === undefined) return writeConfig(changes, project);
  const name = place.project === undefined ? place.file : `${place.file}, project ${place.project + 1}`;
  if (config.setupFilesAfterEnv.some((file) => /[\\/]jest-error-contract[\\/].*\bregister\b/.test(file))) {
    return { text: `  kept     ${name} (it loads the matchers already)`, isDone: true };
  }
  const text = changes.read(place.file) ?? '';
  const changed = addToConfig(text, place, jest, config.setupFilesAfterEnv.length > 0);
  if (changed === undefined) return toDo(name);
  changes.write(place.file, changed);
  return { text: `  changed  ${name}: setupFilesAfterEnv loads the matchers`, isDone: true };
}

/** The same if Jest is not installed yet: JSON can be edited without asking Jest. */
export function setUpUnasked(project: Project, changes: Changes): SetUpLine {
  const place = configOf(project.folder);
  if (place === undefined) return writeConfig(changes, project);
  const text = changes.read(place.file) ?? '';
  if (text.includes(REGISTER))
    return { text: `  kept     ${place.file} (it loads the matchers already)`, isDone: true };
  const changed = addToConfig(text, place, undefined, false);
  if (changed === undefined) return toDo(place.file);
  changes.write(place.file, changed);
  return { text: `  changed  ${place.file}: setupFilesAfterEnv loads the matchers`, isDone: true };
}

function writeConfig(changes: Changes, { isModule }: Project): SetUpLine {
  changes.write('jest.config.js', jestConfigText(isModule));
  return { text: '  wrote    jest.config.js', isDone: true };
}

/** A configuration built at run time is reported, with the text to paste. */
function toDo(name: string): SetUpLine {
  return {
    text: [
      `  to do    ${name} is too dynamic to edit safely. Add to it:`,
      `             ${LINE},`,
      `           and, to check every error response, 'jest-error-contract/enforce' in the same list.`,
    ].join('\n'),
    isDone: false,
  };
}

/** A folder in which Jest finds a new test of a suite that has no tests. */
export function emptyFolderOf({ config }: Suite, project: Project): string {
  const root = config.roots[0] ?? config.rootDir;
  const own =
    root === project.folder ? project.testFolder : join(root.slice(project.folder.length + 1), '__tests__');
  return own === '' ? dirname(own) : own;
}
