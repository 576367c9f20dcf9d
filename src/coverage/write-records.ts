import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogRecord, ContractRecord, Numbered } from './record';
import { RECORDS_EXTENSION } from './record';

/** A record before its writer has numbered it. */
export type Unnumbered = DistributiveOmit<Exclude<ContractRecord, CatalogRecord>, keyof Numbered>;

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Appends records to a file of its own. */
export interface RecordWriter {
  readonly write: (record: Unnumbered) => void;
  readonly writeCatalog: (catalog: CatalogRecord) => void;
  /** Records that could not be written. */
  readonly lost: () => number;
}

/**
 * Makes a writer for a folder. Each record is on disk when `write` returns, so a worker that is killed
 * loses nothing. No name collides, whatever processes and threads share the folder. It never throws: a
 * full disk must not fail a test.
 */
export function createRecordWriter(folder: string): RecordWriter {
  const writer = randomBytes(8).toString('hex');
  const file = join(folder, `${writer}${RECORDS_EXTENSION}`);
  let n = 0;
  let lost = 0;
  let isTorn = false;
  const append = (record: object): void => {
    try {
      // After a write that may have stopped half-way, a line break keeps the damage to one line.
      appendFileSync(file, `${isTorn ? '\n' : ''}${JSON.stringify(record)}\n`);
      isTorn = false;
    } catch (error) {
      lost += 1;
      isTorn = true;
      if (lost === 1) process.emitWarning(`jest-error-contract cannot record error responses: ${String(error)}`);
    }
  };
  return {
    write: (record) => append({ ...record, writer, n: n++ }),
    writeCatalog: (catalog) => writeOnce(folder, catalog),
    lost: () => lost,
  };
}

/** All test files have the same few catalogs, so each is written once, completely or not at all. */
function writeOnce(folder: string, catalog: CatalogRecord): void {
  const file = join(folder, `catalog-${catalog.id}${RECORDS_EXTENSION}`);
  if (existsSync(file)) return;
  const temporary = `${file}.${randomBytes(8).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, `${JSON.stringify(catalog)}\n`);
    renameSync(temporary, file);
  } catch {
    // The responses say which catalog is missing.
  }
}
