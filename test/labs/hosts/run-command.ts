import { spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

export interface Outcome {
  readonly status: number | null;
  /** Both streams, without colours. */
  readonly output: string;
}

const PATIENCE = 300_000;

/** Runs a command to its end and keeps what it prints. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 27,
    timeout: PATIENCE,
  });
  return { status, output: stripVTControlCharacters(`${stdout}${stderr}${error?.message ?? ''}`) };
}
