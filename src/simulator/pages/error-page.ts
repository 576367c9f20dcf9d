import type { CatalogEntry } from '../../core/catalog/catalog';
import { statusDefinition, phraseOf } from '../../core/statuses';
import { codeBlock } from './code-block';
import { guidance } from '../../generated/guidance';
import { simulateError } from '../simulate-error';
import { formatsOf } from '../offers';
import { clientsSection, constantsSection } from './clients-section';
import { decisionChips } from './decision-page';
import { dutiesSection } from './duties-section';
import { faultsSection } from './faults-section';
import type { Html } from './html';
import { markup } from './html';
import type { Page } from './layout';
import { layout } from './layout';
import { withReferences } from './prose';
import { inEnglish, say, tell } from './say';
import { statusLink } from './status-link';
import { responsePanel } from './response-panel';
import type { Site } from './site';
import { sortedEntries } from './site';
import { jestTest, matcherOf } from './snippets';
import { statusKind } from './status-kind';
import { returnSection } from './return-section';
import { switcher } from './switch';

/** The reference page of one error. */
export function renderErrorPage(site: Site, entry: CatalogEntry): Page {
  const { status, code } = entry.definition;
  const phrase = phraseOf(status) ?? entry.definition.title ?? code;
  const { isServer } = statusKind(status);
  return layout(site, {
    title: `${status} ${phrase}${code === '' ? '' : `: ${code}`}`,
    description: tell(
      site,
      'The error {code}: what {status} {phrase} means, when to use it, its response, and how to return and test it.',
      { code, status, phrase },
    ),
    kind: isServer ? 'server' : undefined,
    main: markup`${hero(site, entry, phrase)} ${responseSection(site, entry)} ${whenSection(site, entry)}
    ${clientsSection(site, entry)} ${dutiesSection(site, entry)} ${returnSection(site, entry)} ${testSection(site, entry)}
    ${constantsSection(site, entry)} ${faultsSection(site, entry)} ${pager(site, entry)}`,
  });
}

function hero(site: Site, entry: CatalogEntry, phrase: string): Html {
  const { catalog } = site;
  const { status, code, description, type } = entry.definition;
  const { name } = statusKind(status);
  const reference = statusDefinition(status)?.reference;
  const state = statusDefinition(status)?.state;
  const meaning = guidance.find((one) => one.status === status)?.meaning;
  const fields = simulateError({ catalog, entry, format: entry.format }).fields;
  return markup`<div class="hero">
    <div>
      <p class="eyebrow">${say(site, name)}${state === undefined ? '' : markup`, ${say(site, state)}`}</p>
      <h1><span class="status">${status}</span> ${inEnglish(site, phrase)}</h1>
      ${description === undefined ? '' : markup`<p class="lead">${inEnglish(site, description)}</p>`}
      ${meaning === undefined ? '' : markup`<p class="lead">${say(site, meaning)}</p>`}
    </div>
    <dl class="facts">
      <dt>${say(site, 'Code')}</dt>
      <dd><code>${code}</code></dd>
      ${
        type === undefined
          ? ''
          : markup`<dt>${say(site, 'Type')}</dt>
              <dd><code>${type}</code></dd>`
      }
      <dt>${say(site, 'Media type')}</dt>
      <dd><code>${fields.find(([name]) => name === 'Content-Type')?.[1] ?? tell(site, 'no content')}</code></dd>
      <dt>${say(site, 'Matcher')}</dt>
      <dd><code>${matcherOf(status)}()</code></dd>
      ${
        reference === undefined
          ? ''
          : markup`<dt>${say(site, 'Defined in')}</dt>
              <dd>${withReferences(reference)}</dd>`
      }
    </dl>
  </div>`;
}

function responseSection(site: Site, entry: CatalogEntry): Html {
  // A document describes each response in one format.
  const others = site.catalog.operations === undefined ? [...formatsOf(site.catalog).values()] : [];
  const formats = [entry.format, ...others];
  const distinct = [...new Map(formats.map((format) => [format.definition.id, format])).values()];
  const choices = distinct.map((format) => ({
    label: format.definition.title,
    panel: responsePanel(site, entry, format),
  }));
  return markup`<section id="response">
    <header>
      <h2>${say(site, 'The response')}</h2>
      <p>${others.length > 0 ? say(site, 'Byte for byte, in every format.') : say(site, 'Byte for byte.')}</p>
    </header>
    ${switcher('format', tell(site, 'Format'), choices)}
  </section>`;
}

function whenSection(site: Site, entry: CatalogEntry): Html | undefined {
  const texts = guidance.find(({ status }) => status === entry.definition.status);
  if (texts === undefined) return undefined;
  const others = texts.insteadOf.map(({ status, when }) => {
    const text = `${when.charAt(0).toUpperCase()}${when.slice(1)}.`;
    return markup`<li>${statusLink(site, status)}<span>${say(site, text)}</span></li>`;
  });
  return markup`<section id="when">
    <header><h2>${say(site, 'When to use it')}</h2></header>
    <div class="two">
      <div class="use">
        <h3>${say(site, 'It fits when')}</h3>
        <ul>
          ${texts.useWhen.map((one) => markup`<li>${say(site, one)}</li>`)}
        </ul>
      </div>
      <div class="else">
        <h3>${say(site, 'Another status fits better when')}</h3>
        <ul>
          ${others}
        </ul>
      </div>
    </div>
    ${decisionChips(site, entry.definition.status)}
  </section>`;
}

function testSection(site: Site, entry: CatalogEntry): Html {
  return markup`<section id="test">
    <header>
      <h2>${say(site, 'Prove it')}</h2>
      <p>${say(site, 'Passes as shown; then put your own app in place of the simulator.')}</p>
    </header>
    ${codeBlock(site, jestTest(site, entry), 'typescript', 'Jest')}
  </section>`;
}

function pager(site: Site, entry: CatalogEntry): Html {
  const { catalog, root, hrefs } = site;
  const all = sortedEntries(catalog);
  const index = all.indexOf(entry);
  const link = (other: CatalogEntry | undefined, says: string, kind: string): Html | undefined =>
    other === undefined
      ? undefined
      : markup`<a class="${kind}" href="${root}${hrefs.error(other)}"
          ><small>${say(site, says)}</small><b>${other.definition.status} ${inEnglish(site, phraseOf(other.definition.status) ?? '')}</b>
          <code>${other.definition.code}</code></a
        >`;
  return markup`<nav class="pager" aria-label="${tell(site, 'Neighbours')}">
    ${link(all[index - 1], 'Before', 'previous')}${link(all[index + 1], 'Next', 'next')}
  </nav>`;
}
