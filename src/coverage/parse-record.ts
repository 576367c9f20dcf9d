import type { ContractRecord } from './record';
import { RECORDS_VERSION } from './record';
import { recordShapes } from './record-shapes';

/** The content of a line: a record, a record in another version of the format, or neither. */
export type ParsedLine = ContractRecord | ForeignVersion | undefined;

/** A record of an unknown version; its members can have any meaning. */
export interface ForeignVersion {
  readonly type: 'foreign';
  readonly version: string;
}

const LONGEST_VERSION = 20;

/** Reads one line of a record file; undefined if it is damaged. */
export function parseRecord(line: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const { type, version = RECORDS_VERSION } = Object(value) as {
    readonly type?: unknown;
    readonly version?: unknown;
  };
  if (typeof version === 'number' && version !== RECORDS_VERSION) {
    return { type: 'foreign', version: String(version).slice(0, LONGEST_VERSION) };
  }
  if (typeof type !== 'string' || !Object.hasOwn(recordShapes, type)) return undefined;
  return recordShapes[type as ContractRecord['type']](value) ? (value as ContractRecord) : undefined;
}
