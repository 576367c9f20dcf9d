import type {
  CatalogReport,
  CauseReport,
  ContractReport,
  Provocation,
  ReportedViolation,
} from '../contract-report';
import { escapeHtml } from '../../core/escape-html';
import { counted, limited, moreOf, placeText } from '../words';
import { valueText } from './describe-violation';
import { style } from './html-style';
import type { Output } from './output';

const MOST_CAUSES = 50;
const LABELS = { held: 'held', broken: 'only broken', never: 'never provoked' } as const;
const ORDER: readonly ReportedViolation['state'][] = ['failed', 'asserted', 'baseline', 'allowed', 'advice'];

/** One page without any other file: the coverage of each catalog, and every violation. */
export const html: Output = {
  id: 'html',
  summary: 'one self-contained page',
  render(report) {
    const { verdict, run, counts } = report;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Error contract: ${verdict}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#violations">Skip to the violations</a>
<header>
<h1>Error contract <span class="verdict ${verdict.replace(' ', '-')}">${verdict}</span></h1>
<dl class="facts">
${fact('error responses', run.responses)}
${fact('test files', run.testFiles)}
${fact('violations failed', counts.failed)}
${fact('allowed', counts.allowed)}
${fact('in the baseline', counts.baseline)}
</dl>
</header>
<main>
${messages('Why it failed', report.failures)}
${messages('Worth knowing', report.notes)}
${report.catalogs.map(catalogHtml).join('\n')}
${causesHtml(report.causes)}
${violationsHtml(report)}
</main>
</body>
</html>
`;
  },
};

function fact(name: string, value: number): string {
  return `<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function messages(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<section><h2>${title}</h2><ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul></section>`;
}

function catalogHtml({ source, own, held, percentage, entries, uncatalogued }: CatalogReport): string {
  const shown = entries.filter(({ inherited, state }) => !inherited || state !== 'never');
  const silent = entries.length - shown.length;
  const rows = [
    ...shown.map((entry) => ({
      ...entry,
      label: LABELS[entry.state] + (entry.inherited ? ', inherited' : ''),
    })),
    ...uncatalogued.map((error) => ({ ...error, state: 'unknown', label: 'not in the catalog' })),
  ];
  const bar =
    percentage === null
      ? '<p>No errors of its own.</p>'
      : `<p><meter min="0" max="100" value="${percentage}" aria-label="Errors that held, in percent"></meter> ${held} of ${counted(own, 'error')} held (${percentage} %)</p>`;
  return `<section>
<h2>${escapeHtml(source)}</h2>
${bar}
<div class="wide" tabindex="0" role="region" aria-label="Errors of ${escapeHtml(source)}"><table>
<thead><tr><th scope="col">Status</th><th scope="col">Code</th><th scope="col">State</th><th scope="col">Responses</th><th scope="col">Provoked by</th></tr></thead>
<tbody>
${rows
  .map(
    ({ status, code, state, label, responses, tests }) =>
      `<tr class="${state}"><td>${status}</td><th scope="row"><code>${escapeHtml(code ?? '(no code)')}</code></th><td><span class="state">${label}</span></td><td>${responses}</td><td>${testsHtml(tests)}</td></tr>`,
  )
  .join('\n')}
</tbody></table></div>
${silent === 0 ? '' : `<p class="quiet">${counted(silent, 'inherited error')} never provoked, not counted.</p>`}
</section>`;
}

function testsHtml(tests: readonly Provocation[]): string {
  if (tests.length === 0) return '—';
  const items = tests.map(
    ({ method, path, file, test }) =>
      `<li><code>${escapeHtml(`${method} ${path}`)}</code> ${escapeHtml(test ?? 'a hook')} <span class="quiet">${escapeHtml(file)}</span></li>`,
  );
  return `<details><summary>${counted(tests.length, 'test')}</summary><ul>${items.join('')}</ul></details>`;
}

function violationsHtml({ violations, counts }: ContractReport): string {
  const listed = [...violations].sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
  const none = counts.failed === 0 && listed.length === 0 ? '<p>None.</p>' : '';
  return `<section id="violations" tabindex="-1">
<h2>Violations</h2>
${none}${listed.map(violationHtml).join('\n')}
</section>`;
}

/** One row for each thing to mend; where each was seen once, the violations say the same. */
function causesHtml(causes: readonly CauseReport[]): string {
  if (causes.every(({ count }) => count === 1)) return '';
  const { shown, left } = limited(causes, MOST_CAUSES);
  const rows = shown.map(({ rule, at, count, files, first }) => {
    const place = at === null || at === rule ? '' : ` ${at}`;
    const where = placeText(first.lineIn ?? first.file, first.line);
    return `<tr><th scope="row"><code>${escapeHtml(`${rule}${place}`)}</code></th><td>${count}</td><td>${files}</td><td>${escapeHtml(where)}</td><td>${escapeHtml(first.test ?? 'in a hook')}</td></tr>`;
  });
  return `<section>
<h2>Causes</h2>
<div class="wide" tabindex="0" role="region" aria-label="Causes"><table>
<thead><tr><th scope="col">Cause</th><th scope="col">Violations</th><th scope="col">Test files</th><th scope="col">First</th><th scope="col">Test</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>
${moreOf(left, 'cause')
  .map((text) => `<p class="quiet">${text}</p>`)
  .join('')}
</section>`;
}

function violationHtml(violation: ReportedViolation): string {
  const { state, rule, at = '', file, lineIn, line, test, method, path, status, count } = violation;
  const { expected, received, remedy, reference } = violation;
  const place = at === '' || at === rule ? '' : ` · ${at}`;
  return `<details class="violation ${state}">
<summary><span class="state">${state}</span> <strong>${escapeHtml(rule)}</strong>${escapeHtml(place)} <code>${escapeHtml(`${method} ${path} → ${status}`)}</code> <span class="quiet">${escapeHtml(placeText(lineIn ?? file, line))}${count === 1 ? '' : `, ${count} times`}</span></summary>
<dl>
<dt>Test</dt><dd>${escapeHtml(test ?? 'in a hook')}</dd>
<dt>Expected</dt><dd><code>${escapeHtml(valueText(expected))}</code></dd>
<dt>Received</dt><dd><code>${escapeHtml(valueText(received))}</code></dd>
<dt>Remedy</dt><dd>${escapeHtml(remedy)}${reference === undefined ? '' : ` (${escapeHtml(reference)})`}</dd>
</dl>
</details>`;
}
