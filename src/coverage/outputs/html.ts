import type {
  CauseReport,
  ContractReport,
  ReportedViolation,
} from '../contract-report';
import { escapeHtml } from '../../core/escape-html';
import { limited, moreOf, placeText } from '../words';
import { catalogHtml, tableHtml } from './catalog-html';
import { valueText } from './describe-violation';
import { htmlPage } from './html-page';
import { style } from './html-style';
import type { Output } from './output';

const MOST_CAUSES = 50;
const ORDER: readonly ReportedViolation['state'][] = ['failed', 'asserted', 'baseline', 'allowed', 'advice'];

/** A self-contained page: the coverage of each catalog, and every violation. */
export const html: Output = {
  id: 'html',
  summary: 'one self-contained page',
  render(report) {
    const { verdict, run, counts } = report;
    return htmlPage(`Error contract: ${verdict}`, style, `<a class="skip" href="#violations">Skip to the violations</a>
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
</main>`);
  },
};

function fact(name: string, value: number): string {
  return `<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function messages(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<section><h2>${title}</h2><ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul></section>`;
}

function violationsHtml({ violations, counts }: ContractReport): string {
  const listed = [...violations].sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
  const none = counts.failed === 0 && listed.length === 0 ? '<p>None.</p>' : '';
  return `<section id="violations" tabindex="-1">
<h2>Violations</h2>
${none}${listed.map(violationHtml).join('\n')}
</section>`;
}

/** One row for each cause; if each occurred once, the violations show the same. */
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
${tableHtml('Causes', ['Cause', 'Violations', 'Test files', 'First', 'Test'], `<tbody>\n${rows.join('\n')}\n</tbody>`)}
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
