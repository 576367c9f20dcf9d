import type { Decision } from '../../core/facts';
import { phraseOf } from '../../core/statuses';
import { decisions, guidance } from '../../generated/guidance';
import type { Html } from './html';
import { markup } from './html';
import type { Page } from './layout';
import { layout } from './layout';
import { withReferences } from './prose';
import { inEnglish, say, tell } from './say';
import { scrollTable } from './scroll-table';
import type { Site } from './site';
import { statusLink } from './status-link';

/** The name of a decision in an address: `409-or-412`. */
export function decisionId({ statuses }: Decision): string {
  return statuses.join('-or-');
}

/** The decisions about a status, or all decisions. */
export function decisionChips(site: Site, status?: number): Html | undefined {
  return chipsOf(
    site,
    decisions.filter(({ statuses }) => status === undefined || statuses.includes(status)),
  );
}

function chipsOf(site: Site, found: readonly Decision[]): Html | undefined {
  const chips = found.map(
    (decision) =>
      markup`<li>
        <a href="${site.root}${site.hrefs.decision(decisionId(decision))}"
          ><b>${titleOf(site, decision)}</b><small>${say(site, decision.question)}</small></a
        >
      </li>`,
  );
  return found.length === 0
    ? undefined
    : markup`<ul class="chips decisions">
        ${chips}
      </ul>`;
}

/** The decision between two statuses; `undefined` for a pair without one. */
export function renderDecisionPage(site: Site, id: string): Page | undefined {
  const decision = decisions.find((one) => decisionId(one) === id);
  if (decision === undefined) return undefined;
  const title = titleOf(site, decision);
  return layout(site, {
    title,
    description: `${title} ${tell(site, decision.question)}`,
    main: markup`<div class="opening">
        <p class="eyebrow">${say(site, 'Which of the two?')}</p>
        <h1>${title}</h1>
        <p class="lead">${say(site, decision.question)}</p>
      </div>
      ${casesSection(site, decision)} ${meaningSection(site, decision)}
      <section>
        <header><h2>${say(site, 'Other decisions')}</h2></header>
        ${chipsOf(
          site,
          decisions.filter((one) => one !== decision),
        )}
      </section>`,
  });
}

function titleOf(site: Site, { statuses: [one = 0, other = 0] }: Decision): string {
  return tell(site, '{one} or {other}?', { one, other });
}

function casesSection(site: Site, { cases }: Decision): Html {
  const rows = cases.map(
    ({ situation, status, because, reference }) =>
      markup`<tr>
        <td>${say(site, situation)}</td>
        <td class="answer">${statusLink(site, status)}</td>
        <td>${say(site, because)} ${withReferences(reference)}</td>
      </tr>`,
  );
  const title = tell(site, 'Case by case');
  const table = scrollTable({
    label: title,
    kind: 'answers cases',
    head: [say(site, 'Case'), say(site, 'Status'), say(site, 'Reason')],
    rows,
  });
  return markup`<section id="cases">
    <header><h2>${title}</h2></header>
    ${table}
  </section>`;
}

function meaningSection(site: Site, { statuses }: Decision): Html {
  const both = statuses.map((status) => {
    const meaning = guidance.find((one) => one.status === status)?.meaning ?? '';
    return markup`<div>
      <h3>${statusLink(site, status)} ${inEnglish(site, phraseOf(status) ?? '')}</h3>
      <p>${say(site, meaning)}</p>
    </div>`;
  });
  return markup`<section id="meaning">
    <header><h2>${say(site, 'What each one means')}</h2></header>
    <div class="two">${both}</div>
  </section>`;
}
