import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { CATALOG_PREFIX } from '../coverage/record';

/** The folder of one run, in which the test files leave their records. */
export interface RecordsFolder {
  readonly path: string;
  /** Takes the records of a run out. Catalogs stay: who has written one does not write it again. */
  readonly empty: () => void;
  readonly remove: () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Processes of another machine, or container, have the same numbers. */
const PREFIX = `jest-error-contract-run-${hostname().replaceAll(/\W/g, '_')}-`;

/**
 * Makes a temporary folder that does not outlive the process, however that ends: what a killed one has left
 * is swept away.
 *
 * @throws the error of the file system when no folder can be made
 */
export function createRecordsFolder(): RecordsFolder {
  sweep();
  const path = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const remove = (): void => {
    process.off('exit', remove);
    for (const signal of SIGNALS) process.off(signal, end);
    rmSync(path, { recursive: true, force: true });
  };
  const end = (signal: NodeJS.Signals): void => {
    remove();
    // Who listens besides decides; else the process ends as it would have without us.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  process.on('exit', remove);
  for (const signal of SIGNALS) process.on(signal, end);
  return {
    path,
    empty() {
      for (const name of readdirSync(path)) if (!name.startsWith(CATALOG_PREFIX)) rmSync(join(path, name));
    },
    remove,
  };
}

function sweep(): void {
  try {
    for (const name of readdirSync(tmpdir())) {
      const [, pid] = name.startsWith(PREFIX) ? (/^(\d+)-/.exec(name.slice(PREFIX.length)) ?? []) : [];
      if (pid !== undefined && !isAlive(Number(pid))) {
        rmSync(join(tmpdir(), name), { recursive: true, force: true });
      }
    }
  } catch {
    // It is somebody else's, or somebody else was faster.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
