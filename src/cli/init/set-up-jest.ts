import { dirname, join } from 'node:path';
import type { InstalledJest } from '../jest/installed-jest';
import { addToConfig, REGISTER } from './add-to-config';
import type { Changes } from './changes';
import { configOf } from './config-place';
import type { Project } from './detect-project';
import type { Suite } from './find-suites';
import { jestConfigText } from './templates';

/** What was done to a configuration, in one line; a change that is still to be made is one as well. */
export interface SetUpLine {
  readonly text: string;
  readonly isDone: boolean;
}

const LINE = `setupFilesAfterEnv: ['${REGISTER}']`;

/** Puts the set-up into the configuration of a suite. */
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

/** The same where Jest is not installed yet, so that nobody can be asked: JSON can be added to all the same. */
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

/** What is made at run time is said, with what is to be pasted. */
function toDo(name: string): SetUpLine {
  return {
    text: [
      `  to do    ${name} is made in a way that cannot be changed without a guess. Add to it:`,
      `             ${LINE},`,
      `           and, to hold every error response, 'jest-error-contract/enforce' in the same list.`,
    ].join('\n'),
    isDone: false,
  };
}

/** The folder in which a new test of a suite is found, where it has none to stand beside. */
export function emptyFolderOf({ config }: Suite, project: Project): string {
  const root = config.roots[0] ?? config.rootDir;
  const own =
    root === project.folder ? project.testFolder : join(root.slice(project.folder.length + 1), '__tests__');
  return own === '' ? dirname(own) : own;
}
