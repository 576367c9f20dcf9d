import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { errorMessage } from '../core/error-message';
import type { RecordSink } from '../coverage/read-records';
import { readRecords } from '../coverage/read-records';
import { RECORDS_EXTENSION } from '../coverage/record';
import type { CommandContext } from './command';
import { CommandError } from './command';

/** The advice for a file without records. */
export const RECORDS_ADVICE =
  'Name the files that jest-error-contract/reporter writes (error-contract-records/*.jsonl).';

/** A file of records: its name as given, and its path. */
interface RecordFile {
  readonly name: string;
  readonly path: string;
}

/**
 * Passes the records of files, and of folders of them, to a track.
 *
 * @returns the number of files
 * @throws CommandError if one of them cannot be read
 */
export async function readRecordFiles(
  names: readonly string[],
  sink: RecordSink,
  { cwd, progress }: Pick<CommandContext, 'cwd' | 'progress'>,
): Promise<number> {
  try {
    const files = filesOf(names, cwd);
    for (const [index, { name, path }] of files.entries()) {
      progress(`Reading ${name} (${index + 1} of ${files.length})`);
      await readRecords(path, name, sink);
    }
    return files.length;
  } catch (error) {
    throw new CommandError(`The records cannot be read: ${errorMessage(error)}.\n${RECORDS_ADVICE}`);
  } finally {
    progress(undefined);
  }
}

/** The files by their names; a folder means the record files in it. */
function filesOf(names: readonly string[], cwd: string): readonly RecordFile[] {
  const files = names.flatMap((name) => {
    const path = resolve(cwd, name);
    if (!statSync(path).isDirectory()) return [name];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((one) => one.name.endsWith(RECORDS_EXTENSION) && !one.isDirectory())
      .map((one) => join(name, relative(path, join(one.parentPath, one.name))))
      .sort();
  });
  return [...new Set(files)].map((name) => ({ name, path: resolve(cwd, name) }));
}
