import {
  appendFileSync,
  createReadStream,
  createWriteStream,
  mkdirSync,
  readdirSync,
  renameSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { printableJson } from '../core/printable';
import type { RunRecord } from './record';
import { RECORDS_EXTENSION } from './record';

const LINE_FEED = 0x0a;

export function recordFilesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(RECORDS_EXTENSION))
    .sort();
}

/** Joins all records of a run into one file that can be moved to another machine. */
export async function joinRecords(folder: string, run: RunRecord, target: string): Promise<string> {
  mkdirSync(target, { recursive: true });
  const { shard } = run;
  const name = shard === null ? 'records' : `records-${shard.index}-of-${shard.count}`;
  const file = join(target, `${name}${RECORDS_EXTENSION}`);
  const temporary = `${file}.tmp`;
  await pipeline(linesOf(folder), createWriteStream(temporary));
  appendFileSync(temporary, `${printableJson(run)}\n`);
  renameSync(temporary, file);
  return file;
}

async function* linesOf(folder: string): AsyncGenerator<Buffer | string> {
  for (const name of recordFilesIn(folder)) {
    let isEnded = true;
    for await (const part of createReadStream(join(folder, name)) as AsyncIterable<Buffer>) {
      yield part;
      isEnded = part.at(-1) === LINE_FEED;
    }
    // A killed worker can leave half a line.
    if (!isEnded) yield '\n';
  }
}
