import type { FrameworkResult } from './results';

const HEAD = [
  'framework',
  'version',
  'server',
  'compiled by',
  'statuses',
  'passed',
  'failed',
  'exceptions',
  'seconds',
  'not run',
];

/** Prints the table at the end of a run. */
export function printTable(results: readonly FrameworkResult[]): void {
  const rows = [HEAD, ...results.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  console.log('');
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
  }
  console.log('');
}

function rowOf(result: FrameworkResult): readonly string[] {
  const ran = result.notRun === undefined;
  return [
    result.framework,
    result.version ?? '',
    result.server ?? '',
    result.compiler ?? '',
    ...[result.statuses, result.passed, result.failed, result.exceptions, result.seconds].map((count) =>
      ran ? String(count) : '-',
    ),
    result.notRun ?? '',
  ];
}
