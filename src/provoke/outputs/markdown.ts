import { inMarkdown, table } from '../../coverage/outputs/markdown-table';
import { printable } from '../../core/printable';
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
      inMarkdown(headline(report)),
      ...tableOf(report),
      ...faults.map(failureOf),
      ...list('Advice', advice(report)),
      ...list('Not made', unmade(report)),
      ...report.notes.map(inMarkdown),
    ]
      .join('\n\n')
      .concat('\n');
  },
};

function tableOf({ columns, results }: ProvokeReport): readonly string[] {
  const mistakes = [...new Set(results.map(({ mistake }) => mistake))];
  const cells = new Map(results.map((one) => [`${one.mistake} ${one.column}`, one]));
  const rows = columns.map((column) => [
    column,
    ...mistakes.map((mistake) => cellOf(cells.get(`${mistake} ${column}`))),
  ]);
  return table(['route', ...mistakes], rows);
}

function cellOf(one: ProvokeResult | undefined): string {
  if (one === undefined) return '';
  return `${SIGNS[one.result]}${one.status === null ? '' : ` ${one.status}`}`;
}

function failureOf({ name, text, curl }: ProvokeResult): string {
  const content = printable(`${text ?? ''}\n\n$ ${curl ?? ''}`);
  // Longer than any fence in the content of the server.
  const fence = '`'.repeat(Math.max(3, ...[...content.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `<details><summary>${inMarkdown(name)}</summary>\n\n${fence}text\n${content}\n${fence}\n\n</details>`;
}

function list(title: string, groups: ReadonlyMap<string, readonly ProvokeResult[]>): readonly string[] {
  if (groups.size === 0) return [];
  const items = [...groups].map(([says, where]) => `- ${inMarkdown(says)} (${where.length})`);
  return [`### ${title}\n\n${items.join('\n')}`];
}
