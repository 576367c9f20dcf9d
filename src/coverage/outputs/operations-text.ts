import { onOneLine } from '../../core/printable';
import type { CatalogReport } from '../contract-report';
import type { OperationErrorRow, OperationRow } from '../operation-rows';
import { operationRows, rowsInState, rowText } from '../operation-rows';
import { counted } from '../words';
import type { CatalogText, TextStyle } from './text-style';
import { beneath, labelled, provokedBy } from './text-style';

/** A narrow terminal shows this many columns on one line. */
const COLUMNS = 80;
const ROOM = COLUMNS - beneath('').length;
const STATUS = 'default'.length;

const LABELS = { held: 'held', broken: 'never valid', never: 'never seen', undeclared: 'not declared' } as const;
const STATES = ['held', 'broken', 'never', 'undeclared'] as const;
/** The states that a summary of many catalogs shows. */
const WRONG = ['broken', 'undeclared'] as const;

/** For a catalog with operations: each operation has its own errors. */
export const operationsText: CatalogText = {
  head,
  lines: (catalog, style, { details, isBrief }) =>
    details ? operationDetails(catalog, style) : stateLines(catalog, style, isBrief),
};

function head({ held, own, percentage, operations }: CatalogReport): string {
  if (percentage === null) return `no error in ${counted(operations.length, 'operation')}`;
  const declaring = operations.filter(({ errors }) => errors.length > 0).length;
  return `${held} of ${counted(own, 'error')} of ${counted(declaring, 'operation')} held (${percentage} %)`;
}

/** One line for each state, with as many operations as fit on it. */
function stateLines(
  catalog: CatalogReport,
  style: TextStyle,
  isBrief: boolean,
): readonly string[] {
  const rows = operationRows(catalog);
  return (isBrief ? WRONG : STATES).flatMap((state) =>
    labelled(LABELS[state], packed(rowsInState(rows, state)), paintOf(state, style)),
  );
}

/** Every operation with each of its errors, and the tests that provoked it. */
function operationDetails(catalog: CatalogReport, style: TextStyle): readonly string[] {
  return operationRows(catalog).flatMap(({ name, errors }) => [
    `    ${style.bold(onOneLine(name))}`,
    ...errors.flatMap(({ status, state, tests }) => [
      `      ${onOneLine(status).padEnd(STATUS)} ${paintOf(state, style)(LABELS[state])}`,
      ...tests.map((one) => style.dim(onOneLine(`        ${provokedBy(one)}`))),
    ]),
  ]);
}

function paintOf(state: OperationErrorRow['state'], style: TextStyle): TextStyle['good'] {
  return { held: style.good, broken: style.bad, never: style.dim, undeclared: style.bad }[state];
}

/** The operations that fit, at least one, and the number of the others. */
function packed(rows: readonly OperationRow[]): string {
  const texts = rows.map((row) => onOneLine(rowText(row)));
  if (texts.join('; ').length <= ROOM) return texts.join('; ');
  const shown: string[] = [];
  let length = '… 9999 more'.length;
  for (const text of texts) {
    length += text.length + '; '.length;
    if (shown.length > 0 && length > ROOM) break;
    shown.push(text);
  }
  const left = texts.length - shown.length;
  return [...shown, ...(left > 0 ? [`… ${left} more`] : [])].join('; ');
}
