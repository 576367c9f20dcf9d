import { printable } from '../../core/printable';

const LONGEST = 300;

/** A table; nothing if there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')];
}

/** Text from a server must not become markup, a mention, or a second column. */
export function cell(text: string): string {
  return inMarkdown(text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);
}

/** The same without a limit of length, outside a table. */
export function inMarkdown(text: string): string {
  return printable(text)
    .replaceAll(/\n+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[|\\[\]*_~`#@]/g, (character) => `\\${character}`);
}
