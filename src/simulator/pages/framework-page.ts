import { frameworks } from '../../generated/frameworks';
import { phraseOf } from '../../core/statuses';
import { codeBlock } from './code-block';
import type { Framework } from '../../core/facts';
import type { Html } from './html';
import { markup } from './html';
import type { Page } from './layout';
import { layout } from './layout';
import { prose } from './prose';
import type { Site } from './site';

const LONGEST = 160;

/** How to make a whole application keep the contract; `undefined` for a framework that is not known. */
export function renderFrameworkPage(site: Site, id: string): Page | undefined {
  const framework = frameworks.find((one) => one.id === id);
  if (framework === undefined) return undefined;
  const { name, contract, contractFile, highlight, docs, defaults } = framework;
  return layout(site, {
    title: `${name}: keep the error contract`,
    description: `What ${name} answers by itself, and the error handler that makes it answer with errors of the catalog.`,
    main: markup`<div class="opening">
        <p class="eyebrow">${defaults.framework} on ${defaults.server}</p>
        <h1>Make ${name} keep the contract</h1>
        <p class="lead">
          Most errors of an application are not the ones that its handlers return: an unknown route, a wrong
          method, content that cannot be read, an exception that nobody caught. These the framework answers,
          in its own words.
        </p>
      </div>
      <section>
        <header>
          <h2>One error handler</h2>
          <p>Answers them with errors of the catalog. <a href="${docs}">${name} documentation</a></p>
        </header>
        ${codeBlock(contract, highlight, contractFile)}
      </section>
      ${answersSection(framework)}
      <section>
        <header><h2>Other frameworks</h2></header>
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

function answersSection({ name, defaults }: Framework): Html {
  const rows = defaults.answers.map(
    (answer) =>
      markup`<tr>
        <td><b>${answer.case}</b><br /><code>${answer.request}</code></td>
        <td>
          ${answer.status === null ? 'No response' : `${answer.status} ${phraseOf(answer.status) ?? ''}`}<br />${answer.contentType === null ? 'no content' : markup`<code>${answer.contentType}</code>`}
        </td>
        <td>
          ${answer.missing.length === 0 ? '' : markup`<p class="note">Missing: <code>${answer.missing.join(', ')}</code></p>`}${answer.remark === undefined ? contentExcerpt(answer.content) : prose(answer.remark)}
        </td>
      </tr>`,
  );
  return markup`<section>
    <header>
      <h2>What ${name} answers by itself</h2>
      <p>${defaults.framework} on ${defaults.server}, without the handler above.</p>
    </header>
    <div class="scroll" tabindex="0" role="region" aria-label="Answers of ${name}">
      <table class="answers">
        <thead>
          <tr>
            <th scope="col">Case</th>
            <th scope="col">Answer</th>
            <th scope="col">Content</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}

function contentExcerpt(content: string | null): Html | undefined {
  const text = (content ?? '').replaceAll(/\s+/g, ' ').trim();
  return text === ''
    ? undefined
    : markup`<code>${text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`}</code>`;
}
