import { createReadStream } from 'node:fs';
import { parseRecord } from './parse-record';
import type { ContractRecord } from './record';

/** The receiver of the records of a file. */
export interface RecordSink {
  readonly add: (record: ContractRecord) => void;
  /**
   * A line that is not a record.
   *
   * @param version the version of a record in another version of the format
   */
  readonly damage: (place: string, version?: string) => void;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The record of a run names each failed test; a longer line is not one of ours. */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Reads a record file line by line, so that its size does not matter.
 *
 * @throws the error of the file system if the file cannot be read
 */
export async function readRecords(file: string, name: string, sink: RecordSink): Promise<void> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    if (line === '') continue;
    const record = line === undefined ? undefined : parseRecord(line);
    if (record === undefined) sink.damage(`${name}:${number}`);
    else if (record.type === 'foreign') sink.damage(`${name}:${number}`, record.version);
    else sink.add(record);
  }
}

/** The lines of a file; undefined for a line that is too long to keep. */
async function* linesOf(file: string): AsyncGenerator<string | undefined> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer): void => {
    length += part.length;
    if (length <= LONGEST_LINE) parts.push(part);
    else parts = [];
  };
  const finish = (): string | undefined => {
    const octets = length > LONGEST_LINE ? undefined : Buffer.concat(parts);
    parts = [];
    length = 0;
    return octets?.toString('utf8', 0, octets.at(-1) === CARRIAGE_RETURN ? octets.length - 1 : octets.length);
  };
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
