import { escapeHtml } from '../../core/escape-html';
import type { CatalogReport, Evidence, Provocation } from '../contract-report';
import { operationRows } from '../operation-rows';
import { counted } from '../words';

const LABELS = { held: 'held', broken: 'never valid', never: 'never seen', undeclared: 'not declared' } as const;

/** The coverage of a catalog: of its operations, if it has any, else of its entries. */
export function catalogHtml(catalog: CatalogReport): string {
  const { source, own, held, percentage, operations } = catalog;
  const hasOperations = operations.length > 0;
  const bar =
    percentage === null
      ? '<p>No errors of its own.</p>'
      : `<p><meter min="0" max="100" value="${percentage}" aria-label="Errors that held, in percent"></meter> ${held} of ${counted(own, hasOperations ? 'declared error' : 'error')} held (${percentage} %)</p>`;
  return `<section>
<h2>${escapeHtml(source)}</h2>
${bar}
${hasOperations ? operationsHtml(catalog) : entriesHtml(catalog)}
</section>`;
}

/** A group of rows for each operation. */
function operationsHtml(catalog: CatalogReport): string {
  const { source } = catalog;
  const groups = operationRows(catalog).map(({ name, errors }) => {
    const head = `<th scope="rowgroup" rowspan="${errors.length}"><code>${escapeHtml(name)}</code></th>`;
    const rows = errors.map(
      ({ status, state, responses, tests }, index) =>
        `<tr class="${state}">${index === 0 ? head : ''}<td>${escapeHtml(status)}</td>${stateCells(LABELS[state], { responses, tests })}</tr>`,
    );
    return `<tbody>\n${rows.join('\n')}\n</tbody>`;
  });
  const columns = ['Operation', 'Error', 'State', 'Responses', 'Provoked by'];
  return tableHtml(`Operations of ${source}`, columns, groups.join('\n'));
}

function entriesHtml({ source, entries, uncatalogued }: CatalogReport): string {
  const shown = entries.filter(({ inherited, state }) => !inherited || state !== 'never');
  const silent = entries.length - shown.length;
  const rows = [
    ...shown.map((entry) => ({
      ...entry,
      label: LABELS[entry.state] + (entry.inherited ? ', inherited' : ''),
    })),
    ...uncatalogued.map((error) => ({ ...error, state: 'unknown', label: 'not in the catalog' })),
  ].map(
    ({ status, code, state, label, ...evidence }) =>
      `<tr class="${state}"><td>${status}</td><th scope="row"><code>${escapeHtml(code ?? '(no code)')}</code></th>${stateCells(label, evidence)}</tr>`,
  );
  const columns = ['Status', 'Code', 'State', 'Responses', 'Provoked by'];
  const table = tableHtml(`Errors of ${source}`, columns, `<tbody>\n${rows.join('\n')}\n</tbody>`);
  return `${table}
${silent === 0 ? '' : `<p class="quiet">${counted(silent, 'inherited error')} never seen, not counted.</p>`}`;
}

function stateCells(label: string, { responses, tests }: Evidence): string {
  return `<td><span class="state">${label}</span></td><td>${responses}</td><td>${testsHtml(tests)}</td>`;
}

/** A table that scrolls by itself if the window is narrow. */
export function tableHtml(label: string, columns: readonly string[], bodies: string): string {
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join('');
  return `<div class="wide" tabindex="0" role="region" aria-label="${escapeHtml(label)}"><table>
<thead><tr>${head}</tr></thead>
${bodies}</table></div>`;
}

function testsHtml(tests: readonly Provocation[]): string {
  if (tests.length === 0) return '—';
  const items = tests.map(
    ({ method, path, file, test }) =>
      `<li><code>${escapeHtml(`${method} ${path}`)}</code> ${escapeHtml(test ?? 'a hook')} <span class="quiet">${escapeHtml(file)}</span></li>`,
  );
  return `<details><summary>${counted(tests.length, 'test')}</summary><ul>${items.join('')}</ul></details>`;
}

