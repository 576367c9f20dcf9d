import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseRecord } from './parse-record';
import type { ContractRecord } from './record';

/** Whoever takes the records of a file. */
export interface RecordSink {
  readonly add: (record: ContractRecord) => void;
  /** A line that is no record. */
  readonly damage: (place: string) => void;
}

/**
 * Reads a record file line by line, so that its size does not matter.
 *
 * @throws the error of the file system when the file cannot be read
 */
export async function readRecords(file: string, name: string, sink: RecordSink): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    if (line === '') continue;
    const record = parseRecord(line);
    if (record === undefined) sink.damage(`${name}:${number}`);
    else sink.add(record);
  }
}
