import { escapeHtml } from '../../core/escape-html';
import { htmlPage } from '../../coverage/outputs/html-page';
import type { ProvokeReport, ProvokeResult } from '../report';
import type { ProvokeOutput } from './output';
import { advice, headline, SIGNS, unmade } from './words';

const STYLE = `
body { margin: 0 auto; max-width: 90rem; padding: 1.5rem; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
.wide { overflow-x: auto; } table { border-collapse: collapse; } th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid var(--line); font-weight: normal; white-space: nowrap; }
thead th { color: var(--quiet); } .fault { color: var(--bad); font-weight: 600; } .advice { color: var(--warn); } .held { color: var(--good); }
pre { background: var(--raised); border: 1px solid var(--line); padding: 1rem; overflow-x: auto; } summary { cursor: pointer; }
`;

/** One self-contained page. */
export const html: ProvokeOutput = {
  id: 'html',
  summary: 'one self-contained page',
  render(report) {
    const faults = report.results.filter(({ result }) => result === 'fault');
    return htmlPage(
      `Provoked: ${report.counts.fault} wrong`,
      STYLE,
      `<main>
<h1>Provoked</h1>
<p>${escapeHtml(headline(report))}</p>
<p>Errors are checked against: ${escapeHtml(report.catalog)}.</p>
${tableOf(report)}
${faults.length === 0 ? '' : `<h2>Answered wrongly</h2>\n${faults.map(failureOf).join('\n')}`}
${list('Advice', advice(report))}
${list('Not made', unmade(report))}
${report.notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('\n')}
</main>`,
    );
  },
};

function tableOf({ columns, results }: ProvokeReport): string {
  const cells = new Map(results.map((one) => [`${one.mistake} ${one.column}`, one]));
  const rows = [...new Map(results.map((one) => [one.mistake, one.title]))].map(
    ([mistake, title]) =>
      `<tr><th scope="row" title="${escapeHtml(title)}">${mistake}</th>${columns
        .map((column) => cellOf(cells.get(`${mistake} ${column}`)))
        .join('')}</tr>`,
  );
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  return `<div class="wide" tabindex="0" role="region" aria-label="Mistakes and routes"><table>
<thead><tr><th scope="col">mistake</th>${heads}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`;
}

function cellOf(one: ProvokeResult | undefined): string {
  if (one === undefined) return '<td></td>';
  const says = `${SIGNS[one.result]}${one.status === null ? '' : ` ${one.status}`}`;
  return `<td class="${one.result.replace(' ', '-')}" title="${escapeHtml(one.reason ?? one.result)}">${says}</td>`;
}

function failureOf({ name, text, curl }: ProvokeResult): string {
  return `<details><summary>${escapeHtml(name)}</summary><pre>${escapeHtml(`${text ?? ''}\n\n$ ${curl ?? ''}`)}</pre></details>`;
}

function list(title: string, groups: ReadonlyMap<string, readonly ProvokeResult[]>): string {
  if (groups.size === 0) return '';
  const items = [...groups].map(
    ([says, where]) =>
      `<li>${escapeHtml(says)} <small>${escapeHtml(where.map(({ name }) => name).join(', '))}</small></li>`,
  );
  return `<h2>${title}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}
