import type { ContractRecord } from './record';
import { RECORDS_VERSION } from './record';
import { recordShapes } from './record-shapes';

/** What a line holds: a record, one in another version of the format, or neither. */
export type ParsedLine = ContractRecord | ForeignVersion | undefined;

/** A record of a version that is not known, which may mean anything. */
export interface ForeignVersion {
  readonly type: 'foreign';
  readonly version: string;
}

const LONGEST_VERSION = 20;

/** Reads one line of a record file; undefined for a damaged one. */
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
