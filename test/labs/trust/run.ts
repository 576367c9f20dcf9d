import { fork } from 'node:child_process';
import { once } from 'node:events';
import { brokenProperties } from './properties';
import { slowExpressions } from './regular-expressions';

/*
 * npm run test:trust [-- how many responses [seed]]
 *
 * Two processes, for the two cores of a small machine: one of them looks at the regular expressions as well.
 */

const [count = 100_000, seed = 17, part = 0] = process.argv.slice(2).map(Number);
const PARTS = [0.6, 0.4];

function share(index: number): number {
  return Math.round(count * (PARTS[index] ?? 0));
}

function tell(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
  if (lines.length > 0) process.exitCode = 1;
}

async function run(): Promise<void> {
  const started = performance.now();
  const other = fork(__filename, [count, seed, 1].map(String), {
    execArgv: ['--require', 'esbuild-register'],
  });
  const ended = once(other, 'exit');
  tell(brokenProperties(share(0), seed));
  const [code] = (await ended) as [number | null];
  if (code !== 0) process.exitCode = 1;
  if (process.exitCode === 1) return;
  const seconds = Math.round((performance.now() - started) / 1_000);
  console.log(
    `${count} responses (seed ${seed}, ${seconds} s): nothing but failures came out, no secret and no command, in time.\nNo regular expression takes more than linear time.`,
  );
}

if (part === 1) {
  tell(slowExpressions());
  tell(brokenProperties(share(1), seed + share(0)));
} else {
  void run();
}
