import { printable } from '../core/printable';
import { relativePath } from '../coverage/paths';

/** Throws the failures: one failure as it is, several as one. */
export function deliver(failures: readonly Error[], cwd: string): void {
  const [first] = failures;
  if (first === undefined) return;
  if (failures.length === 1) throw first;
  // Not an AggregateError: Jest 29 shows none of its parts, and Jest 30 would show all of them twice.
  const message = printable(
    [
      `${failures.length} error responses break the error contract.`,
      ...failures.map((failure, index) => `${index + 1} of ${failures.length}: ${placedText(failure, cwd)}`),
    ].join('\n\n'),
  );
  const all = new Error(message);
  all.stack = `Error: ${message}\n${stackLines(first)}`;
  throw all;
}

/** The text with its line, which must not look like a stack frame: Jest would end the message there. */
function placedText(failure: Error, cwd: string): string {
  const [frame = ''] = stackLines(failure).split('\n');
  const [, path, line] = /\(?([^()\s]+):(\d+):\d+\)?$/.exec(frame) ?? [];
  return path === undefined
    ? failure.message
    : `${relativePath(cwd, path)}, line ${line}\n\n${failure.message}`;
}

function stackLines(failure: Error): string {
  return (failure.stack ?? '').slice(`Error: ${failure.message}\n`.length);
}
