import type { Cursor } from './cursor';
import { readToken, skip } from './cursor';
import { parseList } from './parse-list';

/** A protocol that a server names: `HTTP/2.0`, `websocket`. */
export interface Protocol {
  readonly name: string;
  readonly version?: string;
}

/** Parses `#protocol` (RFC 9110, 7.8). */
export function parseProtocols(value: string): readonly Protocol[] | undefined {
  return parseList(value, readProtocol);
}

function readProtocol(cursor: Cursor): Protocol | undefined {
  const name = readToken(cursor);
  if (name === '') return undefined;
  if (!skip(cursor, '/')) return { name };
  const version = readToken(cursor);
  return version === '' ? undefined : { name, version };
}
