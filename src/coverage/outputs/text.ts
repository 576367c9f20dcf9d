import type {
  CatalogReport,
  ContractReport,
  CauseReport,
  EntryReport,
} from '../contract-report';
import { counted, limited, moreOf, placeText } from '../words';
import { onOneLine } from '../../failure/printable';
import type { Output } from './output';

/** Asks for details without a change of the configuration. */
export const DETAILS_VARIABLE = 'JEST_ERROR_CONTRACT_DETAILS';

const LABEL = 'only broken'.length;
const MOST_CAUSES = 6;
const LONGEST_NAME = 60;

/** The colours of the summary, given by whoever knows the terminal. */
export interface TextStyle {
  readonly good: Paint;
  readonly bad: Paint;
  readonly dim: Paint;
  readonly bold: Paint;
}

type Paint = (text: string) => string;

const plain: Paint = (line) => line;

export const plainStyle: TextStyle = { good: plain, bad: plain, dim: plain, bold: plain };

/** The summary for people: all of it where details are wanted, else no more than a screen. */
export const text: Output = {
  id: 'text',
  summary: 'the summary with all details',
  render: (report) => renderText(report, { style: plainStyle, details: true }),
};

export interface TextOptions {
  readonly style: TextStyle;
  readonly details: boolean;
}

export function renderText(report: ContractReport, { style, details }: TextOptions): string {
  const most = details ? Infinity : 1;
  const paint = { passed: style.good, failed: style.bad, 'nothing judged': style.bold }[report.verdict];
  const { responses, testFiles } = report.run;
  const catalogs = limited(report.catalogs, most * 2);
  const lines = [
    `${style.bold('Error contract')} ${paint(report.verdict)} ${style.dim(`· ${counted(responses, 'error response')} in ${counted(testFiles, 'test file')}`)}`,
    ...catalogs.shown.flatMap((one) => catalogLines(one, style, most, report.catalogs.length > most)),
    ...moreOf(catalogs.left, 'catalog').map((line) => `  ${line}`),
    ...violationLines(report, style, most),
    ...messageLines(report.failures, most * 3, 'failure').map((line) => `  ${style.bad('✗')} ${line}`),
    ...messageLines(report.notes, most * 2, 'note').map((line) => `  ${style.dim('·')} ${line}`),
  ];
  const isCut = lines.some((line) => /… \d+ more/.test(line));
  return [
    ...lines,
    ...(isCut ? [style.dim(`  Everything: ${DETAILS_VARIABLE}=1, or "details": true.`)] : []),
    '',
  ].join('\n');
}

function catalogLines(
  catalog: CatalogReport,
  style: TextStyle,
  most: number,
  isBrief: boolean,
): readonly string[] {
  const { source, own, held, percentage, entries, uncatalogued } = catalog;
  const head =
    percentage === null
      ? `no errors of its own; ${counted(entries.filter(({ state }) => state === 'held').length, 'inherited error')} held`
      : `${held} of ${counted(own, 'error')} held (${percentage} %)`;
  const promised = entries.filter(({ inherited, state }) => !inherited || state !== 'never');
  const inState = (state: EntryReport['state']): readonly EntryReport[] =>
    promised.filter((entry) => entry.state === state && (state === 'broken' || !entry.inherited || most > 1));
  const list = (
    label: string,
    of: readonly { status: number; code: string | null }[],
    paint: Paint,
  ): string[] => (of.length === 0 ? [] : [`    ${paint(label.padEnd(LABEL))} ${codesText(of, most)}`]);
  return [
    `  ${style.bold(onOneLine(source))}: ${head}`,
    ...(isBrief ? [] : list('held', inState('held'), style.good)),
    ...list('only broken', inState('broken'), style.bad),
    ...(isBrief ? [] : list('never', inState('never'), style.dim)),
    ...list('not in it', uncatalogued, style.bad),
    ...(most > 1 ? promised.flatMap((entry) => evidenceLines(entry, style)) : []),
  ];
}

function messageLines(all: readonly string[], most: number, noun: string): readonly string[] {
  const { shown, left } = limited(all, most);
  return [...shown.map(onOneLine), ...moreOf(left, noun).map((line) => `  ${line}`)];
}

function codesText(
  errors: readonly { readonly status: number; readonly code: string | null }[],
  most: number,
): string {
  const { shown, left } = limited(errors, most * 5);
  const texts = shown.map(({ status, code }) => `${status} ${onOneLine(code ?? '(no code)')}`);
  return [...texts, ...(left > 0 ? [`… ${left} more`] : [])].join(', ');
}

function evidenceLines({ status, code, tests }: EntryReport, style: TextStyle): readonly string[] {
  return tests.map(({ method, path, file, test }) =>
    style.dim(
      onOneLine(`    ${status} ${code} ← ${method} ${path} in ${file}${test === null ? '' : ` › ${test}`}`),
    ),
  );
}

function violationLines(
  { violations, causes, counts }: ContractReport,
  style: TextStyle,
  most: number,
): readonly string[] {
  const failed = violations.filter(({ state }) => state === 'failed');
  const also = [
    ...(counts.allowed === 0 ? [] : [`${counts.allowed} allowed`]),
    ...(counts.baseline === 0 ? [] : [`${counts.baseline} in the baseline`]),
    ...(counts.advice === 0 ? [] : [`${counts.advice} of advice`]),
  ];
  if (failed.length === 0 && also.length === 0) return [];
  const { shown, left } = limited(causes, MOST_CAUSES);
  const lines =
    most > 1
      ? failed.map((one) => violationLine({ ...one, first: one, files: 1 }, style))
      : [
          ...shown.map((one) => violationLine(one, style)),
          ...moreOf(left, 'cause').map((line) => `    ${line}`),
        ];
  return [`  ${style.bold('Violations')}: ${[`${counts.failed} failed`, ...also].join(', ')}`, ...lines];
}

/** Where it was seen first, what it is, how often it was seen, and in which test. */
function violationLine({ rule, at, count, files, first }: Shown, style: TextStyle): string {
  const { file, lineIn, line, method, path, status, test } = first;
  const place = at === undefined || at === null || at === '' || at === rule ? '' : ` ${at}`;
  const where = placeText(lineIn ?? file, line);
  const exchange = `${method} ${path} → ${status}`.trim();
  const often = count === 1 ? [] : [`×${count}${files === 1 ? '' : ` in ${files} files`}`];
  const inTest = style.dim(onOneLine(test === null ? 'in a hook' : `in "${shortened(test)}"`));
  const what = [style.bad(onOneLine(`${rule}${place}`)), style.dim(onOneLine(exchange)), ...often, inTest];
  return `    ${[onOneLine(where), ...what].join('  ')}`;
}

/** One violation, or all that have one cause. */
type Shown = Pick<CauseReport, 'rule' | 'count' | 'files' | 'first'> & { readonly at?: string | null | undefined };

function shortened(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}…`;
}
