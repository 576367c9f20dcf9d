import { readToken } from './cursor';
import { parseList } from './parse-list';

/** Parses `#token`: methods (RFC 9110, 10.2.1), connection options (7.6.1). */
export function parseTokenList(value: string): readonly string[] | undefined {
  return parseList(value, (cursor) => readToken(cursor) || undefined);
}
