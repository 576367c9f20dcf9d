import type { CatalogEntry } from '../../core/catalog/catalog';
import { statusDefinition, phraseOf } from '../../core/statuses';
import { codeBlock } from './code-block';
import { guidance } from '../../generated/guidance';
import { simulateError } from '../simulate-error';
import { formatsOf } from '../offers';
import { dutiesSection } from './duties-section';
import { faultsSection } from './faults-section';
import type { Html } from './html';
import { markup } from './html';
import type { Page } from './layout';
import { layout } from './layout';
import { prose, withReferences } from './prose';
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
    description: `The error ${code}: what ${status} ${phrase} means, when to use it, its response, and how to return and test it.`,
    kind: isServer ? 'server' : undefined,
    main: markup`${hero(site, entry, phrase)} ${responseSection(site, entry)} ${whenSection(site, entry)}
    ${dutiesSection(site, entry)} ${returnSection(site, entry)} ${testSection(site, entry)}
    ${faultsSection(site, entry)} ${pager(site, entry)}`,
  });
}

function hero({ catalog }: Site, entry: CatalogEntry, phrase: string): Html {
  const { status, code, description, type } = entry.definition;
  const { name } = statusKind(status);
  const reference = statusDefinition(status)?.reference;
  const state = statusDefinition(status)?.state;
  const meaning = guidance.find((one) => one.status === status)?.meaning;
  const fields = simulateError({ catalog, entry, format: entry.format }).fields;
  return markup`<div class="hero">
    <div>
      <p class="eyebrow">${name}${state === undefined ? '' : `, ${state}`}</p>
      <h1><span class="status">${status}</span> ${phrase}</h1>
      ${description === undefined ? '' : markup`<p class="lead">${description}</p>`}
      ${meaning === undefined ? '' : markup`<p class="lead">${prose(meaning)}</p>`}
    </div>
    <dl class="facts">
      <dt>Code</dt>
      <dd><code>${code}</code></dd>
      ${
        type === undefined
          ? ''
          : markup`<dt>Type</dt>
              <dd><code>${type}</code></dd>`
      }
      <dt>Media type</dt>
      <dd><code>${fields.find(([name]) => name === 'Content-Type')?.[1] ?? 'no content'}</code></dd>
      <dt>Matcher</dt>
      <dd><code>${matcherOf(status)}()</code></dd>
      ${
        reference === undefined
          ? ''
          : markup`<dt>Defined in</dt>
              <dd>${withReferences(reference)}</dd>`
      }
    </dl>
  </div>`;
}

function responseSection(site: Site, entry: CatalogEntry): Html {
  // What a document describes, it describes in one way.
  const others = site.catalog.operations === undefined ? [...formatsOf(site.catalog).values()] : [];
  const formats = [entry.format, ...others];
  const distinct = [...new Map(formats.map((format) => [format.definition.id, format])).values()];
  const choices = distinct.map((format) => ({
    label: format.definition.title,
    panel: responsePanel(site, entry, format),
  }));
  return markup`<section id="response">
    <header>
      <h2>The response</h2>
      <p>Byte for byte${others.length > 0 ? ', in every format' : ''}.</p>
    </header>
    ${switcher('format', 'Format', choices)}
  </section>`;
}

function whenSection({ catalog, root, hrefs }: Site, entry: CatalogEntry): Html | undefined {
  const texts = guidance.find(({ status }) => status === entry.definition.status);
  if (texts === undefined) return undefined;
  const others = texts.insteadOf.map(({ status, when }) => {
    const [other] = catalog.byStatus.get(status) ?? [];
    const number =
      other === undefined
        ? markup`<b>${status}</b>`
        : markup`<a href="${root}${hrefs.error(other)}">${status}</a>`;
    return markup`<li>${number}<span>${prose(`${when.charAt(0).toUpperCase()}${when.slice(1)}.`)}</span></li>`;
  });
  return markup`<section id="when">
    <header><h2>When to use it</h2></header>
    <div class="two">
      <div class="use">
        <h3>It fits when</h3>
        <ul>
          ${texts.useWhen.map((one) => markup`<li>${prose(one)}</li>`)}
        </ul>
      </div>
      <div class="else">
        <h3>Another status fits better when</h3>
        <ul>
          ${others}
        </ul>
      </div>
    </div>
  </section>`;
}

function testSection(site: Site, entry: CatalogEntry): Html {
  return markup`<section id="test">
    <header>
      <h2>Prove it</h2>
      <p>Passes as it stands; then put your own app in place of the simulator.</p>
    </header>
    ${codeBlock(jestTest(site, entry), 'typescript', 'Jest')}
  </section>`;
}

function pager({ catalog, root, hrefs }: Site, entry: CatalogEntry): Html {
  const all = sortedEntries(catalog);
  const index = all.indexOf(entry);
  const link = (other: CatalogEntry | undefined, says: string, kind: string): Html | undefined =>
    other === undefined
      ? undefined
      : markup`<a class="${kind}" href="${root}${hrefs.error(other)}"
          ><small>${says}</small><b>${other.definition.status} ${phraseOf(other.definition.status) ?? ''}</b>
          <code>${other.definition.code}</code></a
        >`;
  return markup`<nav class="pager" aria-label="Neighbours">
    ${link(all[index - 1], 'Before', 'previous')}${link(all[index + 1], 'Next', 'next')}
  </nav>`;
}
