import type { CatalogReport, CauseReport, Provocation, ReportedViolation } from '../contract-report';
import { operationRows, rowsInState } from '../operation-rows';
import { counted, limited, moreOf, placeText } from '../words';
import { valueText } from './describe-violation';
import { cell, table } from './markdown-table';
import type { Output } from './output';

const MOST = 50;
const MOST_ERRORS = 200;
const STATES = {
  held: '✅ held',
  broken: '❌ never valid',
  never: '⬜ never seen',
  undeclared: '❓ not declared',
} as const;
const SIGNS = { passed: '✅', failed: '❌', 'nothing judged': '⚠️' } as const;

/** A summary for pull requests and job pages. */
export const markdown: Output = {
  id: 'markdown',
  summary: 'a job summary in Markdown',
  render({ verdict, run, catalogs, causes, violations, counts, failures, notes }) {
    const failed = violations.filter(({ state }) => state === 'failed');
    return [
      `## Error contract: ${verdict} ${SIGNS[verdict]}`,
      `${counted(run.responses, 'error response')} in ${counted(run.testFiles, 'test file')}; ${counted(counts.failed, 'violation')} failed, ${counts.allowed} allowed, ${counts.baseline} in the baseline.`,
      ...list(failures.map((line) => `❌ ${line}`)),
      ...list(notes),
      ...catalogs.flatMap(catalogParts),
      ...causeParts(causes),
      ...violationParts(failed),
    ]
      .join('\n\n')
      .concat('\n');
  },
};

function catalogParts(catalog: CatalogReport): readonly string[] {
  const { source, own, held, percentage, operations } = catalog;
  const hasOperations = operations.length > 0;
  return [
    `### ${cell(source)}`,
    percentage === null
      ? 'No errors of its own.'
      : `${held} of ${counted(own, hasOperations ? 'declared error' : 'error')} held (${percentage} %).`,
    ...(hasOperations ? operationParts(catalog) : entryParts(catalog)),
  ];
}

function entryParts({ entries, uncatalogued }: CatalogReport): readonly string[] {
  const shown = entries.filter(({ inherited, state }) => !inherited || state !== 'never');
  const rows = [
    ...shown.map(({ status, code, state, inherited, responses }) => [
      String(status),
      code,
      STATES[state] + (inherited ? ' (inherited)' : ''),
      String(responses),
    ]),
    ...uncatalogued.map(({ status, code, responses }) => [
      String(status),
      code ?? '(no code)',
      '❓ not in the catalog',
      String(responses),
    ]),
  ];
  return table(['Status', 'Code', 'State', 'Responses'], rows);
}

/** The provoked errors one by one; the others by operation, since a document can have hundreds of them. */
function operationParts(catalog: CatalogReport): readonly string[] {
  const rows = operationRows(catalog);
  const provoked = limited(
    rows.flatMap(({ name, errors }) =>
      errors.flatMap((error) => (error.state === 'never' ? [] : [{ name, ...error }])),
    ),
    MOST_ERRORS,
  );
  const never = limited(rowsInState(rows, 'never'), MOST_ERRORS);
  return [
    ...table(
      ['Operation', 'Error', 'State', 'Responses', 'Provoked by'],
      provoked.shown.map(({ name, status, state, responses, tests }) => [
        name,
        status,
        STATES[state],
        String(responses),
        testsText(tests),
      ]),
    ),
    ...moreOf(provoked.left, 'error'),
    ...table(
      ['Operation', STATES.never],
      never.shown.map(({ name, errors }) => [name, errors.map(({ status }) => status).join(', ')]),
    ),
    ...moreOf(never.left, 'operation'),
  ];
}

function testsText(tests: readonly Provocation[]): string {
  const [first] = tests;
  if (first === undefined) return '';
  const more = tests.length > 1 ? `, … ${tests.length - 1} more` : '';
  return `${first.test ?? 'a hook'} (${first.file})${more}`;
}

/** One row for each cause; if each occurred once, the violations show the same. */
function causeParts(causes: readonly CauseReport[]): readonly string[] {
  if (causes.every(({ count }) => count === 1)) return [];
  const { shown, left } = limited(causes, MOST);
  const rows = shown.map(({ rule, at, count, files, first: { file, lineIn, line, test } }) => [
      [rule, at === rule ? '' : (at ?? '')].join(' ').trim(),
      String(count),
      String(files),
      placeText(lineIn ?? file, line),
      test ?? 'in a hook',
    ]);
  return [
    '### Causes',
    ...table(['Rule', 'Violations', 'Test files', 'First', 'Test'], rows),
    ...moreOf(left, 'cause'),
  ];
}

function violationParts(failed: readonly ReportedViolation[]): readonly string[] {
  if (failed.length === 0) return [];
  const { shown, left } = limited(failed, MOST);
  const rows = shown.map((one) => [
      `${placeText(one.lineIn ?? one.file, one.line)} ${one.test ?? 'in a hook'}`,
      `${one.method} ${one.path} → ${one.status}${one.count === 1 ? '' : ` ×${one.count}`}`,
      [one.rule, one.at === one.rule ? '' : (one.at ?? '')].join(' ').trim(),
      valueText(one.expected),
      valueText(one.received),
    ]);
  return [
    '### Violations',
    ...table(['Test', 'Response', 'Rule', 'Expected', 'Received'], rows),
    ...moreOf(left, 'violation'),
  ];
}

function list(items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [items.map((item) => `- ${cell(item)}`).join('\n')];
}
