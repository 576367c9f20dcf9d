import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { threadId } from 'node:worker_threads';
import { printable, printableJson } from '../core/printable';
import type { CatalogRecord, ContractRecord, Numbered } from './record';
import { CATALOG_PREFIX, recordId, RECORDS_EXTENSION, RECORDS_VERSION } from './record';

/** No two names are equal, even if processes and threads share the folder: a reused id has a different start. */
const fileOfProcess = `${process.pid}-${threadId}-${Math.trunc(performance.timeOrigin)}`;

/** A record without the number of its writer. */
export type Unnumbered = DistributiveOmit<Exclude<ContractRecord, CatalogRecord>, keyof Numbered>;

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Appends records to the file of its process. */
export interface RecordWriter {
  /** Returns the id of the record. */
  readonly write: (record: Unnumbered) => string;
  readonly writeCatalog: (catalog: CatalogRecord) => void;
  /** Records that could not be written. */
  readonly lost: () => number;
}

/**
 * Creates a writer for a folder. Each record is on disk when `write` returns, so a killed worker loses nothing.
 * All test files of a process share one file, because creating, reading and removing a file for each
 * takes longer than its content. It never throws: a full disk must not fail a test.
 */
export function createRecordWriter(folder: string): RecordWriter {
  const writer = randomBytes(8).toString('hex');
  const file = resolve(folder, `${fileOfProcess}${RECORDS_EXTENSION}`);
  let n = 0;
  let lost = 0;
  // An earlier writer of this file can have stopped half-way: a line break limits the damage to one line.
  let isTorn = true;
  const append = (record: object): void => {
    try {
      appendTo(file, `${isTorn ? '\n' : ''}${printableJson(record)}\n`);
      isTorn = false;
    } catch (error) {
      lost += 1;
      isTorn = true;
      if (lost === 1) process.emitWarning(printable(`jest-error-contract cannot record error responses: ${String(error)}`));
    }
  };
  return {
    write(record) {
      const before = record.type === 'end' ? { before: n } : {};
      const numbered = { ...record, ...before, version: RECORDS_VERSION, writer, n: n++ } as const;
      append(numbered);
      return recordId(numbered);
    },
    writeCatalog: (catalog) => writeOnce(folder, catalog),
    lost: () => lost,
  };
}

/** All test files have the same few catalogs, so each is written once, atomically. */
function writeOnce(folder: string, catalog: CatalogRecord): void {
  const file = resolve(folder, `${CATALOG_PREFIX}${catalog.id}${RECORDS_EXTENSION}`);
  if (existsSync(file)) return;
  const temporary = `${file}.${randomBytes(8).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, `${printableJson({ ...catalog, version: RECORDS_VERSION })}\n`);
    renameSync(temporary, file);
  } catch {
    // The responses show which catalog is missing.
  }
}

/** By descriptor: `appendFileSync()` calls other functions of its module, which a test can have replaced. */
function appendTo(file: string, text: string): void {
  const descriptor = openSync(file, 'a');
  try {
    const octets = Buffer.from(text);
    for (let written = 0; written < octets.length; ) written += writeSync(descriptor, octets, written);
  } finally {
    closeSync(descriptor);
  }
}
