import { errorMessage } from '../../core/error-message';
import { findRepository } from '../../coverage/find-repository';
import { readRecords } from '../../coverage/read-records';
import { counted } from '../../coverage/words';
import type { Observations } from '../../learn/observe';
import { observe } from '../../learn/observe';
import type { CommandContext } from '../command';
import { CommandError } from '../command';
import { recordFiles } from '../record-files';

/** What was heard of the errors of a project, and a sentence about it. */
export interface Heard {
  readonly observations: Observations;
  readonly saw: string;
}

/** Reads records that a run has left. */
export async function hearRecords(
  names: readonly string[],
  { cwd, env, progress }: Pick<CommandContext, 'cwd' | 'env' | 'progress'>,
): Promise<Heard> {
  const observer = observe();
  const sink = observer.from(findRepository(cwd, env));
  const files = recordFiles(names, cwd);
  for (const [index, { name, path }] of files.entries()) {
    progress(`Reading ${name} (${index + 1} of ${files.length})`);
    await readRecords(path, name, sink).catch((error: unknown) => {
      throw new CommandError(`The records cannot be read: ${errorMessage(error)}`);
    });
  }
  progress(undefined);
  const observations = observer.finish();
  return { observations, saw: `Read ${counted(files.length, 'file')} of records. ${sawText(observations)}` };
}

/** How much was seen. */
export function sawText({ responses, files, damaged }: Observations): string {
  const lines = damaged === 0 ? '' : ` ${counted(damaged, 'line')} of the records could not be read.`;
  return `Saw ${counted(responses, 'error response')} in ${counted(files, 'test file')}.${lines}`;
}
