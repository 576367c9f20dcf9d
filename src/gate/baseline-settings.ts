import { dirname } from 'node:path';
import { findBaseline, isBaselineUpdate } from '../coverage/find-baseline';
import type { Settings } from './settings';

/** The baseline of a test file: its path, and whether the run writes it. */
export interface BaselineSettings {
  readonly file: string;
  readonly isUpdated: boolean;
}

/** Takes the settings when the set-up files run, for the gate; the matchers do not need them. */
export function takeBaseline({ testPath, cwd, root }: Settings): BaselineSettings {
  const folder = testPath === undefined ? cwd : dirname(testPath);
  return { file: findBaseline(folder, root), isUpdated: isBaselineUpdate() };
}
