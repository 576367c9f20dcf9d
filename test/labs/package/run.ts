import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a command ended, and what it wrote. */
export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a command to its end. */
export function run(command: string, args: readonly string[], cwd: string): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { status, output: `${stdout}${stderr}${error?.message ?? ''}` };
}

/** Says how a step went; one that failed fails the whole. */
export function report(name: string, { status, output }: Outcome): void {
  if (status === 0) {
    console.log(`ok      ${name}`);
    return;
  }
  process.exitCode = 1;
  console.log(`FAILED  ${name} (exit code ${status})\n${output}`);
}

/** Writes a text, or a value as JSON. */
export function write(folder: string, name: string, content: string | object): void {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
}
