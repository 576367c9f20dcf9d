import type { Cursor } from './cursor';
import { cursorOf, isAt, isAtEnd, readToken, readWhiteSpace, skip } from './cursor';

/**
 * Parses `#element` as a recipient must (RFC 9110, 5.6.1.2): empty elements are skipped, so
 * the values of repeated fields can be joined before they are parsed. White space at either end is
 * not part of a field value (5.5).
 */
export function parseList<Element>(
  value: string,
  readElement: (cursor: Cursor) => Element | undefined,
): readonly Element[] | undefined {
  const cursor = cursorOf(value);
  const elements: Element[] = [];
  for (;;) {
    readWhiteSpace(cursor);
    if (!isAtEnd(cursor) && !isAt(cursor, ',')) {
      const element = readElement(cursor);
      if (element === undefined) return undefined;
      elements.push(element);
      readWhiteSpace(cursor);
    }
    if (isAtEnd(cursor)) return elements;
    if (!skip(cursor, ',')) return undefined;
  }
}

/** Parses `#token`: methods (RFC 9110, 10.2.1), connection options (7.6.1). */
export function parseTokenList(value: string): readonly string[] | undefined {
  return parseList(value, (cursor) => readToken(cursor) || undefined);
}
