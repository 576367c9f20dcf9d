import { cpus, totalmem } from 'node:os';

type Alignment = 'left' | 'right';

/** A table that reads well on a terminal too. By default the first column is text, and the others are numbers. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[] = ['left'],
): string {
  const isText = (column: number): boolean => alignments[column] === 'left';
  const cells = [header, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = header.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const lineOf = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`;
  const [head = '', ...lines] = cells.map((row) =>
    lineOf(
      row.map((cell, column) => {
        const width = widths[column] ?? 0;
        return isText(column) ? cell.padEnd(width) : cell.padStart(width);
      }),
    ),
  );
  const rule = widths.map((width, column) =>
    isText(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [head, lineOf(rule), ...lines].join('\n');
}

/** Who has written a page of results, when, on what machine, and how long it took. */
export function origin(command: string, seconds: number): string {
  return `Written by \`${command}\` on ${new Date().toISOString().slice(0, 10)}: Node.js ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, in ${Math.round(seconds)} s.`;
}
