import { frameworks } from '../../generated/frameworks';
import { phraseOf } from '../../core/statuses';
import { codeBlock } from './code-block';
import type { Framework } from '../../core/facts';
import type { Html } from './html';
import { markup } from './html';
import type { Page } from './layout';
import { layout } from './layout';
import { frameworksSection, mistakesSection } from './mistakes-section';
import { inEnglish, say, tell } from './say';
import { scrollTable } from './scroll-table';
import type { Site } from './site';

const LONGEST = 160;

/** How to make a whole application conform to the contract; `undefined` for an unknown framework. */
export function renderFrameworkPage(site: Site, id: string): Page | undefined {
  const framework = frameworks.find((one) => one.id === id);
  if (framework === undefined) return undefined;
  const { name, contract, contractFile, highlight, docs, defaults } = framework;
  return layout(site, {
    title: tell(site, '{name}: conform to the error contract', { name }),
    description: tell(
      site,
      'The default responses of {name}, and the error handler that makes it answer with errors of the catalog.',
      { name },
    ),
    main: markup`<div class="opening">
        <p class="eyebrow">${say(site, '{framework} on {server}', { framework: defaults.framework, server: defaults.server })}</p>
        <h1>${say(site, 'Make {name} conform to the contract', { name })}</h1>
        <p class="lead">
          ${say(site, 'Most errors of an application are not the ones that its handlers return: an unknown route, a wrong method, content that cannot be read, an uncaught exception. The framework answers these in its own words.')}
        </p>
      </div>
      <section>
        <header>
          <h2>${say(site, 'One error handler')}</h2>
          <p>
            ${say(site, 'It answers them with errors of the catalog.')}
            <a href="${docs}">${say(site, 'Documentation of {name}', { name })}</a>
          </p>
        </header>
        ${codeBlock(site, contract, highlight, contractFile)}
      </section>
      ${answersSection(site, framework)} ${mistakesSection(site, framework)} ${frameworksSection(site)}
      <section>
        <header><h2>${say(site, 'Other frameworks')}</h2></header>
        <ul class="chips">
          ${frameworks
            .filter((one) => one !== framework)
            .map(
              (one) =>
                markup`<li>
                  <a href="${site.root}${site.hrefs.framework(one.id)}"><b>${one.name}</b></a>
                </li>`,
            )}
        </ul>
      </section>`,
  });
}

function answersSection(site: Site, { name, note, defaults }: Framework): Html {
  const { framework, server } = defaults;
  const rows = defaults.answers.map(
    (answer) =>
      markup`<tr>
        <td><b>${say(site, answer.case)}</b><br /><code>${answer.request}</code></td>
        <td>
          ${answer.status === null ? say(site, 'No response') : markup`${answer.status} ${inEnglish(site, phraseOf(answer.status) ?? '')}`}<br />${answer.contentType === null ? say(site, 'no content') : markup`<code>${answer.contentType}</code>`}
        </td>
        <td>
          ${answer.missing.length === 0 ? '' : markup`<p class="note">${say(site, 'Missing: {fields}', { fields: markup`<code>${answer.missing.join(', ')}</code>` })}</p>`}${answer.remark === undefined ? contentExcerpt(answer.content) : say(site, answer.remark)}
        </td>
      </tr>`,
  );
  const table = scrollTable({
    label: tell(site, 'Answers of {name}', { name }),
    kind: 'answers',
    head: [say(site, 'Case'), say(site, 'Answer'), say(site, 'Content')],
    rows,
  });
  return markup`<section>
    <header>
      <h2>${say(site, 'The default responses of {name}', { name })}</h2>
      <p>${say(site, '{framework} on {server}, without the handler above.', { framework, server })}${note === undefined ? '' : markup` ${say(site, note)}`}</p>
    </header>
    ${table}
  </section>`;
}

function contentExcerpt(content: string | null): Html | undefined {
  const text = (content ?? '').replaceAll(/\s+/g, ' ').trim();
  return text === ''
    ? undefined
    : markup`<code>${text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`}</code>`;
}
