import { findRepository } from '../../coverage/find-repository';
import { counted } from '../../coverage/words';
import type { Observations } from '../../learn/observe';
import { observe } from '../../learn/observe';
import type { CommandContext } from '../command';
import { readRecordFiles } from '../record-files';

/** The observed errors of a project, and a sentence about them. */
export interface Heard {
  readonly observations: Observations;
  readonly saw: string;
}

/** Reads the records of a run. */
export async function hearRecords(
  names: readonly string[],
  context: Pick<CommandContext, 'cwd' | 'env' | 'progress'>,
): Promise<Heard> {
  const observer = observe();
  const sink = observer.from(findRepository(context.cwd, context.env));
  const files = await readRecordFiles(names, sink, context);
  const observations = observer.finish();
  return { observations, saw: `Read ${counted(files, 'file')} of records. ${sawText(observations)}` };
}

/** A sentence with the number of responses and files. */
export function sawText({ responses, files, damaged }: Observations): string {
  const lines = damaged === 0 ? '' : ` ${counted(damaged, 'line')} of the records could not be read.`;
  return `Saw ${counted(responses, 'error response')} in ${counted(files, 'test file')}.${lines}`;
}
