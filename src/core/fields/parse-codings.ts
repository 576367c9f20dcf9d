import type { Cursor } from './cursor';
import { readToken, readWhiteSpace, skip } from './cursor';
import { parseList } from './parse-list';

/** Parses `#( codings [ weight ] )` into the names of the content codings (RFC 9110, 12.5.3). */
export function parseCodings(value: string): readonly string[] | undefined {
  return parseList(value, readCoding);
}

function readCoding(cursor: Cursor): string | undefined {
  const coding = readToken(cursor);
  readWhiteSpace(cursor);
  if (coding === '' || !skip(cursor, ';')) return coding || undefined;
  readWhiteSpace(cursor);
  const isWeight =
    readToken(cursor).toLowerCase() === 'q' && skip(cursor, '=') && isQuality(readToken(cursor));
  return isWeight ? coding : undefined;
}

/** Whether a value is a qvalue, from 0 to 1 with three digits at most (RFC 9110, 12.4.2). */
export function isQuality(value: string): boolean {
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(value);
}
