import { dirname } from 'node:path';
import { findBaseline, isBaselineUpdate } from '../coverage/find-baseline';
import type { Settings } from './settings';

/** What a test file has of known violations: which file, and whether the run writes it. */
export interface BaselineSettings {
  readonly file: string;
  readonly isUpdated: boolean;
}

/** Takes them when the set-up files run, for the gate; the matchers need none of it. */
export function takeBaseline({ testPath, cwd, root }: Settings): BaselineSettings {
  const folder = testPath === undefined ? cwd : dirname(testPath);
  return { file: findBaseline(folder, root), isUpdated: isBaselineUpdate() };
}
