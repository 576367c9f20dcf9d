import type { CommandContext } from './command';

/** The stream that shows the progress. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly write: (text: string) => unknown;
}

/** The shortest time between two lines, in milliseconds. */
const INTERVAL = 100;

const CLEAR = '\r\u001B[2K';

/** One line that is rewritten on a terminal; nothing in CI, in a pipe, or on a dumb terminal. */
export function createProgress(
  stream: ProgressStream,
  env: NodeJS.ProcessEnv,
  now: () => number = Date.now,
): CommandContext['progress'] {
  const isShown = stream.isTTY === true && (env['CI'] ?? '') === '' && env['TERM'] !== 'dumb';
  if (!isShown) return () => {};
  let last = -Infinity;
  let isThere = false;
  return (line) => {
    if (line === undefined) {
      if (isThere) stream.write(CLEAR);
      isThere = false;
      return;
    }
    if (now() - last < INTERVAL) return;
    last = now();
    isThere = true;
    stream.write(`${CLEAR}${line.slice(0, (stream.columns ?? 80) - 1)}`);
  };
}
