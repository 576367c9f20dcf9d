import type { CatalogReport, CauseReport, ContractReport } from '../contract-report';
import { counted, limited, moreOf, placeText } from '../words';
import { onOneLine, printableInColour } from '../../core/printable';
import { entriesText } from './entries-text';
import { operationsText } from './operations-text';
import type { Output } from './output';
import type { TextStyle } from './text-style';
import { plainStyle } from './text-style';

/** The variable that requests details without a change of the configuration. */
export const DETAILS_VARIABLE = 'JEST_ERROR_CONTRACT_DETAILS';

const MOST_CAUSES = 6;
const LONGEST_NAME = 60;

/** The summary for people: everything with details, else at most one screen. */
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
    ...catalogs.shown.flatMap((one) => catalogLines(one, style, { details, isBrief: !details && report.catalogs.length > most })),
    ...moreOf(catalogs.left, 'catalog').map((line) => `  ${line}`),
    ...violationLines(report, style, most),
    ...messageLines(report.failures, most * 3, 'failure').map((line) => `  ${style.bad('✗')} ${line}`),
    ...messageLines(report.notes, most * 2, 'note').map((line) => `  ${style.dim('·')} ${line}`),
  ];
  const isCut = lines.some((line) => /… \d+ more/.test(line));
  return printableInColour(
    [
      ...lines,
      ...(isCut ? [style.dim(`  Everything: ${DETAILS_VARIABLE}=1, or "details": true.`)] : []),
      '',
    ].join('\n'),
  );
}

function catalogLines(
  catalog: CatalogReport,
  style: TextStyle,
  how: { readonly details: boolean; readonly isBrief: boolean },
): readonly string[] {
  const { head, lines } = catalog.operations.length > 0 ? operationsText : entriesText;
  return [`  ${style.bold(onOneLine(catalog.source))}: ${head(catalog)}`, ...lines(catalog, style, how)];
}

function messageLines(all: readonly string[], most: number, noun: string): readonly string[] {
  const { shown, left } = limited(all, most);
  return [...shown.map(onOneLine), ...moreOf(left, noun).map((line) => `  ${line}`)];
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
    ...(counts.advice === 0 ? [] : [`${counts.advice} as advice`]),
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

/** The first place, the rule, the number of occurrences, and the test. */
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

/** One violation, or all violations with one cause. */
type Shown = Pick<CauseReport, 'rule' | 'count' | 'files' | 'first'> & { readonly at?: string | null | undefined };

function shortened(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}…`;
}
