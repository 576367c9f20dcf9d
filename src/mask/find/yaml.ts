import type { Span } from '../spans';
import { at } from './finder';

/** A scalar in lines of its own: `>-` or `|`, and the lines below it. */
const SCALAR = /[>|][+-]?\d?[ \t]{0,8}\r?\n([ \t]{1,40})(?=\S)/y;
/** An entry of a list that is a scalar itself. */
const ENTRY =
  /\r?\n[ \t]{0,40}- (?!\w[\w -]{0,60}:(?:\s|$))(["']?)([^\r\n]{1,400}?)\1(?=[ \t]{0,8}(?:\r?\n|$))/y;
const LINE = /[^\r\n]{0,2000}/y;
const MOST_LINES = 50;

/** The lines of a scalar of YAML that starts behind the sign; undefined if there is none. */
export function scalarAt(text: string, index: number): Span | undefined {
  SCALAR.lastIndex = index;
  const found = SCALAR.exec(text);
  if (found === null) return undefined;
  const { 0: head, 1: indent = '' } = found;
  const start = index + head.length;
  let end = start + (at(LINE, text, start)?.length ?? 0);
  for (let lines = 1; lines < MOST_LINES; lines += 1) {
    const next = /^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
    if (next === 0 || !text.startsWith(indent, end + next)) break;
    end += next + (at(LINE, text, end + next)?.length ?? 0);
  }
  return { start, end };
}

/** The values of a list of YAML whose first entry is in the next line. */
export function entriesAt(text: string, index: number): readonly Span[] {
  const found: Span[] = [];
  let end = index;
  while (found.length < MOST_LINES) {
    ENTRY.lastIndex = end;
    const entry = ENTRY.exec(text);
    if (entry === null) break;
    const { 0: whole, 1: quote = '', 2: value = '' } = entry;
    end += whole.length;
    const last = end - quote.length;
    found.push({ start: last - value.length, end: last });
  }
  return found;
}
