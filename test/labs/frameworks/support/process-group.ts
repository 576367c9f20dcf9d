import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** A process with all its descendants, which are stopped together. */
export interface ProcessGroup {
  readonly child: ChildProcess;
  /** How it ended; never rejects. */
  readonly ended: Promise<Ending>;
  /** Ends the whole group and returns when none of it is left. */
  readonly stop: () => Promise<void>;
}

/** The exit code, or what prevented one. */
export interface Ending {
  readonly code: number | null;
  readonly signal?: NodeJS.Signals | undefined;
  readonly error?: Error | undefined;
}

const running = new Set<number>();
let isWatching = false;
let isEnding = false;
const POLL_MS = 50;
const GRACE_MS = 10_000;

/** Starts a command as the leader of a process group of its own. */
export function startGroup(command: string, args: readonly string[], options: SpawnOptions): ProcessGroup {
  killAllOnExit();
  const child = spawn(command, args, { ...options, detached: true });
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  // After a Ctrl-C nothing goes on from here: what a killed process did is no result.
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', (error) => isEnding || resolve({ code: null, error }));
    child.once('exit', (code, signal) => isEnding || resolve({ code, signal: signal ?? undefined }));
  });
  return { child, ended, stop: () => (pid === undefined ? Promise.resolve() : stopGroup(pid)) };
}

async function stopGroup(leader: number): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    signalGroup(leader, signal);
    for (let waited = 0; waited < GRACE_MS; waited += POLL_MS) {
      if (!signalGroup(leader, 0)) {
        running.delete(leader);
        return;
      }
      await pause(POLL_MS);
    }
  }
  throw new Error(`process group ${leader} cannot be ended`);
}

/** Whether the group still had a process to take the signal. */
function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-leader, signal);
  } catch {
    return false;
  }
}

/** A group does not get the terminal's Ctrl-C: whatever ends this process ends the groups first. */
function killAllOnExit(): void {
  if (isWatching) return;
  isWatching = true;
  process.on('exit', () => running.forEach((leader) => signalGroup(leader, 'SIGKILL')));
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  for (const [signal, code] of Object.entries(codes)) {
    process.once(signal, () => {
      isEnding = true;
      void Promise.allSettled([...running].map(stopGroup)).then(() => process.exit(code));
    });
  }
}
