import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { CATALOG_PREFIX } from '../coverage/record';

/** The folder of one run, for the records of the test files. */
export interface RecordsFolder {
  readonly path: string;
  /** Removes the records of a run. Catalogs stay: their writers do not write them again. */
  readonly empty: () => void;
  readonly remove: () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Processes on another machine, or in another container, have the same numbers. */
const PREFIX = `jest-error-contract-run-${hostname().replaceAll(/\W/g, '_')}-`;

/**
 * Creates a temporary folder that is removed with the process, however it ends: the folder of a killed one
 * is removed later.
 *
 * @throws the error of the file system if no folder can be created
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
    // Other listeners decide; without any, the process ends as it would without this one.
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
    // It belongs to another process, or another process was faster.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It exists, and belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
