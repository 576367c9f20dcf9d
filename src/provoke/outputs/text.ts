import { onOneLine } from '../../core/printable';
import { WIDTH, wrap } from '../../failure/wrap';
import type { ProvokeReport, ProvokeResult } from '../report';
import type { ProvokeOutput } from './output';
import { advice, faultGroups, headline, SIGNS, unmade } from './words';

const CELL = 6;
const MOST_NAMES = 4;
const LEGEND = '✓ right   ! advice   ✗ wrong   – excepted   · does not apply   ? not sent';

/** The table, every failure with its curl command, and the advice: for a terminal. */
export const text: ProvokeOutput = {
  id: 'text',
  summary: 'the table with every failure',
  render: renderText,
};

export function renderText(report: ProvokeReport): string {
  return [
    wrap(headline(report)),
    wrap(`Errors are checked against: ${onOneLine(report.catalog)}.`),
    ...tables(report),
    LEGEND,
    ...faultGroups(report).flatMap(faultParts),
    ...grouped('Advice, which fails only with --strict:', advice(report)),
    ...grouped('Not made:', unmade(report)),
    ...report.notes.map((note) => wrap(`Note: ${onOneLine(note)}`, '  ')),
  ]
    .join('\n\n')
    .concat('\n');
}

/** One fault in full, and the other places with the same fault. */
function faultParts([first, ...others]: readonly ProvokeResult[]): readonly string[] {
  if (first === undefined) return [];
  const alike = others.map(
    ({ name, title, curl }) =>
      `  ${onOneLine(name)}\n    ${wrap(`Sent: ${title}.`, '    ')}\n    ${shellLine(curl)}`,
  );
  return [
    '─'.repeat(WIDTH),
    first.text ?? '',
    shellLine(first.curl),
    ...(alike.length === 0
      ? []
      : [`${alike.length} more with the same answer, wrong in the same way:`, ...alike]),
  ];
}

function shellLine(curl: string | null): string {
  return `$ ${onOneLine(curl ?? '')}`;
}

/** As many routes side by side as fit, by number. */
function tables({ columns, results }: ProvokeReport): readonly string[] {
  const label = Math.max(0, ...results.map(({ mistake }) => mistake.length)) + 2;
  const most = Math.max(1, Math.floor((WIDTH - label) / CELL));
  const blocks: string[] = [];
  for (let start = 0; start < columns.length; start += most) {
    const part = columns.slice(start, start + most);
    const numbers = part.map((_, index) => String(start + index + 1).padEnd(CELL)).join('');
    const cells = new Map(results.map((one) => [`${one.mistake} ${one.column}`, cellOf(one)]));
    const rows = [...new Set(results.map(({ mistake }) => mistake))].flatMap((mistake) => {
      const row = part.map((column) => (cells.get(`${mistake} ${column}`) ?? '').padEnd(CELL)).join('');
      return row.trim() === '' ? [] : [`${mistake.padEnd(label)}${row}`.trimEnd()];
    });
    const names = part.map(
      (column, index) => `${String(start + index + 1).padStart(3)}  ${onOneLine(column)}`,
    );
    blocks.push([...names, '', `${' '.repeat(label)}${numbers}`.trimEnd(), ...rows].join('\n'));
  }
  return blocks;
}

function cellOf({ result, status }: ProvokeResult): string {
  return `${SIGNS[result]}${status === null ? '' : ` ${status}`}`;
}

function grouped(title: string, groups: ReadonlyMap<string, readonly ProvokeResult[]>): readonly string[] {
  if (groups.size === 0) return [];
  const lines = [...groups].map(([says, where]) => {
    const names = where.slice(0, MOST_NAMES).map(({ name }) => onOneLine(name));
    const left = where.length - names.length;
    return `  ${wrap(onOneLine(says), '  ')}\n    ${wrap(`at ${names.join(', ')}${left === 0 ? '' : ` and ${left} more`}`, '    ')}`;
  });
  return [[title, ...lines].join('\n')];
}
