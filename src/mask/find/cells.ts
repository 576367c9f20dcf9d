import { secrets } from '../../generated/secrets';
import { lettersIn } from '../letters';
import type { SecretNames } from '../secret-names';

/** A cell of a line, without blanks and quotation marks around it. */
export interface Cell {
  readonly text: string;
  readonly start: number;
}

/** The head of a table: its separator, its cells, and the places of those that are secret. */
export interface Head {
  readonly separator: string;
  readonly cells: readonly string[];
  readonly secret: readonly number[];
}

/** The separators of cells; two blanks stand for more of them, and no separator for a single column. */
const SEPARATORS = ['|', '│', '┃', '\t', ',', ';', '  ', ''];
const BARS = /[|│┃]/;
/** A cell of CSV can contain the separator between quotation marks. */
const PARTS: { readonly [separator: string]: RegExp } = {
  ',': /(?<=^|,)(?:\s{0,20}"(?:[^"]|""){0,500}"\s{0,20}(?=,|$)|[^,]*)/g,
  ';': /(?<=^|;)(?:\s{0,20}"(?:[^"]|""){0,500}"\s{0,20}(?=;|$)|[^;]*)/g,
  '  ': /\S(?:\S| (?=\S))*/g,
};
/** The line between the head of a table and its rows. */
const RULE = /^[\s|+:=\u2500-\u257F-]+$/;
/** A line of signs of equality is below the title of a text as well. */
const LINE = /[\u2500-\u257F-]/;
const IDENTIFIER = lettersIn(String.raw`^[(*\x60]{0,2}[\p{L}_][\p{L}\p{N}_ .-]{0,60}[)*\x60]{0,2}$`, 'u');
const MOST_CELLS = 200;
const ordinary = new Set(secrets.pairs.ordinary);

/** Whether a line only separates others. */
export function isRule(line: string): boolean {
  return RULE.test(line);
}

/** The head of a table, if a line is one and names secrets, or could belong to a table of names and values. */
export function headOf(line: string, next: string, names: SecretNames): Head | undefined {
  const isFollowed = isRule(next) && LINE.test(next);
  for (const separator of SEPARATORS) {
    if (!line.includes(separator)) continue;
    const cells = cellsOf(line, separator).map(({ text }) => text);
    const isAlone = cells.length === 1;
    if (isAlone && separator !== '' && !BARS.test(separator)) continue;
    if (cells.length === 0 || !cells.every((cell) => cell === '' || IDENTIFIER(cell).test(cell))) continue;
    const secret = cells.flatMap((cell, place) => (names.endsInSecret(cell) ? [place] : []));
    if (isAlone && (secret.length === 0 || !isFollowed)) continue;
    // Columns of blanks look like prose, unless their head is in capitals or a line is below it.
    if (separator === '  ' && !isFollowed && cells.some((cell) => cell !== cell.toUpperCase())) continue;
    // Two cells that a tab separates are a name and its value, or two columns of which one is well known.
    if (
      separator === '\t' &&
      cells.length === 2 &&
      secret[0] === 0 &&
      !ordinary.has(cells[1]?.toLowerCase() ?? '')
    )
      return undefined;
    // If no column is secret, the rows of a Markdown table can be pairs.
    if (secret.length > 0 || separator === '|') return { separator, cells, secret };
  }
  return undefined;
}

/** The cells of a line. */
export function cellsOf(line: string, separator: string): readonly Cell[] {
  const cells = partsOf(line, separator)
    .slice(0, MOST_CELLS)
    .map(({ text, start }) => {
      const lead = /^\s*["'`]?/.exec(text)?.[0].length ?? 0;
      return {
        text: text
          .slice(lead)
          .trimEnd()
          .replace(/["'`]$/, ''),
        start: start + lead,
      };
    });
  // A line of a table usually starts and ends with a bar.
  if (!BARS.test(separator)) return cells;
  return cells.filter(({ text }, index) => text !== '' || (index > 0 && index < cells.length - 1));
}

function partsOf(line: string, separator: string): readonly Cell[] {
  if (separator === '') return /\S\s+\S/.test(line) ? [] : [{ text: line, start: 0 }];
  const pattern = PARTS[separator];
  if (pattern !== undefined)
    return [...line.matchAll(pattern)].map(({ 0: text, index: start }) => ({ text, start }));
  let start = 0;
  return line.split(separator, MOST_CELLS).map((text) => {
    const part = { text, start };
    start += text.length + 1;
    return part;
  });
}
