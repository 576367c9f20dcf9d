import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The command `simulate` in a process of its own. */
export interface SimulateProcess {
  readonly origin: string;
  /** What it has printed so far. */
  readonly printed: () => string;
  /** Ends it as Ctrl+C or a service manager does, and gives its exit code. */
  readonly stop: (signal: 'SIGINT' | 'SIGTERM') => Promise<number | null>;
}

/** Starts the built command line in a folder that has the package in its `node_modules`. */
export async function startSimulate(folder: string, ...args: readonly string[]): Promise<SimulateProcess> {
  const cli = join(folder, 'node_modules', 'jest-error-contract', 'dist', 'cli.js');
  const child: ChildProcess = spawn(process.execPath, [cli, 'simulate', '--port', '0', ...args], {
    cwd: folder,
  });
  let printed = '';
  child.stderr?.on('data', (text) => (printed += String(text)));
  const origin = await new Promise<string>((found, failed) => {
    child.stdout?.on('data', (text) => {
      printed += String(text);
      const address = /http:\/\/[\d.]+:\d+/.exec(printed)?.[0];
      if (address !== undefined && printed.includes('Ctrl+C')) found(address);
    });
    child.once('exit', (code) => failed(new Error(`simulate ended with ${code}:\n${printed}`)));
  });
  return {
    origin,
    printed: () => printed,
    async stop(signal) {
      if (child.exitCode === null) {
        child.kill(signal);
        await once(child, 'exit');
      }
      return child.exitCode;
    },
  };
}
