import type { ProvokeReport, ProvokeResult } from '../report';
import type { ProvokeOutput } from './output';
import { advice, headline, SIGNS, unmade } from './words';

/** A table and every failure, for pull requests and job pages. */
export const markdown: ProvokeOutput = {
  id: 'markdown',
  summary: 'a table and every failure in Markdown',
  render(report) {
    const faults = report.results.filter(({ result }) => result === 'fault');
    return [
      `## Provoked ${report.counts.fault === 0 ? '✅' : '❌'}`,
      escaped(headline(report)),
      tableOf(report),
      ...faults.map(failureOf),
      ...list('Advice', advice(report)),
      ...list('Not made', unmade(report)),
      ...report.notes.map(escaped),
    ]
      .join('\n\n')
      .concat('\n');
  },
};

function tableOf({ columns, results }: ProvokeReport): string {
  const mistakes = [...new Set(results.map(({ mistake }) => mistake))];
  const cells = new Map(results.map((one) => [`${one.mistake} ${one.column}`, one]));
  const rows = columns.map((column) =>
    [code(column), ...mistakes.map((mistake) => cellOf(cells.get(`${mistake} ${column}`)))].join(' | '),
  );
  return [['route', ...mistakes].join(' | '), ['---', ...mistakes.map(() => '---')].join(' | '), ...rows]
    .map((row) => `| ${row} |`)
    .join('\n');
}

function cellOf(one: ProvokeResult | undefined): string {
  if (one === undefined) return '';
  return `${SIGNS[one.result]}${one.status === null ? '' : ` ${one.status}`}`;
}

function failureOf({ name, text, curl }: ProvokeResult): string {
  const content = `${text ?? ''}\n\n$ ${curl ?? ''}`;
  // Longer than any fence in what the server sent.
  const fence = '`'.repeat(Math.max(3, ...[...content.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `<details><summary>${escaped(name)}</summary>\n\n${fence}text\n${content}\n${fence}\n\n</details>`;
}

function list(title: string, groups: ReadonlyMap<string, readonly ProvokeResult[]>): readonly string[] {
  if (groups.size === 0) return [];
  const items = [...groups].map(([says, where]) => `- ${escaped(says)} (${where.length})`);
  return [`### ${title}\n\n${items.join('\n')}`];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|~]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, ' ');
}

function code(text: string): string {
  return escaped(text);
}
