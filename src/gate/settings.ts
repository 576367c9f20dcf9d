import { dirname } from 'node:path';
import { findCatalog } from '../catalog/find-catalog';
import { LISTEN_VARIABLE, RECORDS_VARIABLE, REPOSITORY_VARIABLE, ROOT_VARIABLE } from '../coverage/record';
import type { TestRunner } from '../runner/test-runner';

/**
 * The surroundings of a test file, taken when its set-up files run. A test can change all of it afterwards,
 * variables, the working directory and the file system; that must not change a verdict or a record.
 */
export interface Settings {
  readonly testPath: string | undefined;
  readonly cwd: string;
  /** The nearest catalog of the test file; undefined for the built-in one. */
  readonly catalog: string | undefined;
  /** The folder for the records of a reporter. */
  readonly records: string | undefined;
  /** The folder to which the paths of a baseline are relative, and the one for those of records. */
  readonly root: string;
  readonly repository: string;
  /** Nothing fails, and records contain the responses. */
  readonly isListening: boolean;
}

/** Takes the settings of a test file. */
export function takeSettings({ testPath: pathOfTest }: Pick<TestRunner, 'testPath'>): Settings {
  const testPath = pathOfTest();
  const cwd = process.cwd();
  const { env } = process;
  const folder = testPath === undefined ? cwd : dirname(testPath);
  const records = env[RECORDS_VARIABLE];
  const hasRecords = records !== undefined && records !== '';
  const root = (hasRecords ? env[ROOT_VARIABLE] : undefined) ?? cwd;
  return {
    testPath,
    cwd,
    catalog: findCatalog(folder),
    records: hasRecords ? records : undefined,
    root,
    repository: (hasRecords ? env[REPOSITORY_VARIABLE] : undefined) ?? root,
    isListening: hasRecords && (env[LISTEN_VARIABLE] ?? '') !== '',
  };
}
