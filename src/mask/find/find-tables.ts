import { isHarmless } from '../harmless';
import { lettersIn } from '../letters';
import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';

const LINE = /[^\r\n]+/g;
/** The line between the head of a table and its rows. */
const RULE = /^[\s|+:=-]+$/;
const PAIR = /^[ \t>]{0,20}([^\t:=|]{1,60}?)(?:\t|[ \t]{2})[ \t]{0,80}(\S.{0,400})$/u;
const IDENTIFIER = lettersIn(String.raw`^[\p{L}_][\p{L}\p{N}_ .-]{0,60}$`, 'u');
const LONGEST_LINE = 10_000;
const MOST_CELLS = 200;

/** The head of the current table: its separator, its cells, and the places of those that are secret. */
interface Head {
  readonly separator: string;
  readonly cells: readonly string[];
  readonly secret: readonly number[];
}

/** Secrets in tables of text: Markdown, psql, mysql, CSV, columns of blanks or tabs. */
export function findTables(text: string, names: SecretNames): readonly Span[] {
  if (!/[|,;\t]|\S {2,}\S/.test(text)) return [];
  const found: Span[] = [];
  let head: Head | undefined;
  const lines = [...text.matchAll(LINE)];
  for (const [place, { 0: line, index }] of lines.entries()) {
    if (line.length > LONGEST_LINE) continue;
    if (RULE.test(line)) continue;
    const row = head === undefined ? undefined : cellsOf(line, head.separator);
    if (head !== undefined && row !== undefined && row.length === head.cells.length) {
      found.push(...inRow(row, index, head, names));
      continue;
    }
    head = headOf(line, names);
    if (head === undefined) found.push(...pairAt(line, index, names));
    else if (isPair(head) && !RULE.test(lines[place + 1]?.[0] ?? '')) {
      // A table with bars has a line below its head. Without one, this row is already a name and its value.
      head = { ...head, secret: [] };
      found.push(...inRow(cellsOf(line, head.separator), index, head, names));
    }
  }
  return found;
}

function headOf(line: string, names: SecretNames): Head | undefined {
  for (const separator of ['|', '\t', ',', ';']) {
    if (!line.includes(separator)) continue;
    const cells = cellsOf(line, separator).map(({ text }) => text);
    if (cells.length < 2 || !cells.every((cell) => cell === '' || IDENTIFIER(cell).test(cell))) continue;
    const secret = cells.flatMap((cell, place) => (names.endsInSecret(cell) ? [place] : []));
    // Two cells that a tab separates are a name and its value.
    if (separator === '\t' && cells.length === 2 && secret[0] === 0) return undefined;
    // If no column is secret, the rows of a Markdown table can be pairs.
    if (secret.length > 0 || separator === '|') return { separator, cells, secret };
  }
  return undefined;
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
    return [{ start: offset + cell.start, end: offset + cell.start + cell.text.length }];
  });
}

function pairAt(line: string, offset: number, names: SecretNames): readonly Span[] {
  const [, name = '', value = ''] = PAIR.exec(line) ?? [];
  if (value === '' || !names.endsInSecret(name) || isHarmless(name, value, names)) return [];
  const end = offset + line.length;
  return [{ start: end - value.length, end }];
}

interface Cell {
  readonly text: string;
  readonly start: number;
}

/** The cells of a line, without blanks and quotation marks around them. */
function cellsOf(line: string, separator: string): readonly Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const part of line.split(separator, MOST_CELLS)) {
    const lead = /^\s*["']?/.exec(part)?.[0].length ?? 0;
    const text = part.slice(lead).trimEnd().replace(/["']$/, '');
    cells.push({ text, start: from + lead });
    from += part.length + 1;
  }
  // A line of a table usually starts and ends with a bar.
  if (separator !== '|') return cells;
  return cells.filter(({ text }, index) => text !== '' || (index > 0 && index < cells.length - 1));
}
