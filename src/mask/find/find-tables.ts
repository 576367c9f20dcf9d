import { isHarmless } from '../harmless';
import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';
import type { Cell, Head } from './cells';
import { cellsOf, headOf, isRule } from './cells';

const LINE = /[^\r\n]+/g;
const PAIR = /^[ \t>]{0,20}([^\t:=|]{1,60}?)(?:\t|[ \t]{2})[ \t]{0,80}(\S.{0,400})$/u;
const LONGEST_LINE = 10_000;

/** Secrets in tables of text: Markdown, psql, mysql, boxes, CSV, columns of blanks or tabs. */
export function findTables(text: string, names: SecretNames): readonly Span[] {
  if (!/[|│┃,;\t]|\S {2,}\S|-{3}/.test(text)) return [];
  const found: Span[] = [];
  let head: Head | undefined;
  const lines = [...text.matchAll(LINE)];
  const lineAt = (place: number): string => lines[place]?.[0] ?? '';
  for (const [place, { 0: line, index }] of lines.entries()) {
    if (line.length > LONGEST_LINE || isRule(line)) continue;
    const row = head === undefined ? undefined : cellsOf(line, head.separator);
    if (head !== undefined && row !== undefined && row.length === head.cells.length) {
      found.push(...inRow(row, index, head, names));
      continue;
    }
    const next = lineAt(place + 1);
    head = headOf(line, next, names);
    if (head === undefined) found.push(...pairAt(line, index, names));
    else if (isPair(head) && !isRule(next)) {
      // A table with bars has a line below its head. Without one, this row is already a name and its value.
      head = { ...head, secret: [] };
      found.push(...inRow(cellsOf(line, head.separator), index, head, names));
    }
  }
  return found;
}

function isPair({ separator, cells, secret }: Head): boolean {
  return separator === '|' && cells.length === 2 && secret.length === 1 && secret[0] === 0;
}

function inRow(row: readonly Cell[], offset: number, head: Head, names: SecretNames): readonly Span[] {
  const pairs =
    head.secret.length === 0
      ? row.flatMap(({ text }, place) =>
          place + 1 < row.length && names.endsInSecret(text) ? [place + 1] : [],
        )
      : [];
  return [...head.secret, ...pairs].flatMap((place) => {
    const cell = row[place];
    const name = pairs.includes(place) ? (row[place - 1]?.text ?? '') : (head.cells[place] ?? '');
    if (cell === undefined || isHarmless(name, cell.text, names)) return [];
    // A word below `SESSION` is rather the name of one.
    if (head.separator === '  ' && !names.isSpoken(name) && /^[A-Za-z]+$/.test(cell.text)) return [];
    return [{ start: offset + cell.start, end: offset + cell.start + cell.text.length }];
  });
}

function pairAt(line: string, offset: number, names: SecretNames): readonly Span[] {
  const [, name = '', value = ''] = PAIR.exec(line) ?? [];
  if (value === '' || !names.endsInSecret(name) || isHarmless(name, value, names)) return [];
  const end = offset + line.length;
  return [{ start: end - value.length, end }];
}
