import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { errorMessage } from '../core/error-message';
import { RECORDS_EXTENSION } from '../coverage/record';
import { CommandError } from './command';

/** A file of records, as it was named and where it is. */
export interface RecordFile {
  readonly name: string;
  readonly path: string;
}

/**
 * The files as they are named; a folder stands for the record files in it.
 *
 * @throws CommandError when one of them is not there
 */
export function recordFiles(names: readonly string[], cwd: string): readonly RecordFile[] {
  const files = names.flatMap((name) => {
    try {
      const path = resolve(cwd, name);
      if (!statSync(path).isDirectory()) return [name];
      return readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((one) => one.endsWith(RECORDS_EXTENSION))
        .sort()
        .map((one) => join(name, one));
    } catch (error) {
      throw new CommandError(`The records cannot be read: ${errorMessage(error)}`);
    }
  });
  return [...new Set(files)].map((name) => ({ name, path: resolve(cwd, name) }));
}
