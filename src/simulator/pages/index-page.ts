import type { CatalogEntry } from '../../core/catalog/catalog';
import { errorClasses, phraseOf } from '../../core/statuses';
import { frameworks } from '../../generated/frameworks';
import { sentDuties } from '../owed-fields';
import { messageOf } from '../simulate-error';
import { codeBlock } from './code-block';
import type { Html } from './html';
import { markup } from './html';
import type { Page } from './layout';
import { layout } from './layout';
import type { Site } from './site';
import { simulatorPath, sortedEntries } from './site';
import { statusKind } from './status-kind';

/** The list of all errors, with a search. */
export function renderIndexPage(site: Site): Page {
  const entries = sortedEntries(site.catalog);
  const groups = errorClasses.map(({ id, name }) => ({
    id,
    name,
    entries: entries.filter(({ definition }) => statusKind(definition.status).id === id),
  }));
  const [first] = entries;
  const example = site.catalog.byCode.get('conflict') ?? first;
  return layout(site, {
    title: 'Error reference',
    description: `The ${entries.length} errors of this API: meaning, response, and how to return and test each.`,
    main: markup`<div class="opening">
        <h1>Every error this API can answer with</h1>
        <p class="lead">
          What each one means, the response byte for byte, how eight frameworks return it, and the test that
          proves it.
        </p>
        <div class="search" role="search" hidden>
          <label class="skip" for="search">Search the errors</label
          ><input
            id="search"
            type="search"
            placeholder="${example?.definition.status}, ${example?.definition.code}, Retry-After …"
            autocomplete="off"
            spellcheck="false"
          />
        </div>
        <p class="more" id="found" role="status"></p>
      </div>
      ${groups.filter((group) => group.entries.length > 0).map((group) => groupSection(site, group))}
      ${example === undefined || !site.isLive ? '' : startSection(site, example)} ${frameworksSection(site)}`,
  });
}

function groupSection(
  { catalog, root, hrefs }: Site,
  {
    id,
    name,
    entries,
  }: { readonly id: string; readonly name: string; readonly entries: readonly CatalogEntry[] },
): Html {
  const isServer = entries.some(({ definition }) => statusKind(definition.status).isServer);
  const items = entries.map((entry) => {
    const { status, code, title } = entry.definition;
    const phrase = phraseOf(status) ?? title ?? '';
    const fields = sentDuties({ catalog, entry, format: entry.format }).map(({ field }) => field);
    const words = [status, phrase, code, messageOf(entry) ?? '', ...fields];
    return markup`<li data-find="${words.join(' ').toLowerCase()}">
      <a href="${root}${hrefs.error(entry)}"
        ><span class="n">${status}</span><b>${phrase}</b><small><code>${code}</code></small></a
      >
    </li>`;
  });
  return markup`<section data-group${isServer ? markup` class="server"` : ''}>
    <header>
      <h2>${name.charAt(0).toUpperCase()}${name.slice(1)}s</h2>
      <p>${entries.length} with a status of ${id}</p>
    </header>
    <ul class="group">
      ${items}
    </ul>
  </section>`;
}

function startSection(site: Site, entry: CatalogEntry): Html {
  const path = simulatorPath(site, entry);
  const lines = [
    `curl -i ${site.origin}/${path}`,
    `curl -i ${site.origin}/${path}?fault=json`,
    `curl -i -X POST -H 'Prefer: code=${entry.definition.status}' ${site.origin}/users`,
  ];
  return markup`<section id="simulator">
    <header>
      <h2>Any error, on demand</h2>
      <p>By its path, with a fault in it, or in the place of your API.</p>
    </header>
    ${codeBlock(lines.join('\n'), 'bash', 'With curl')}
  </section>`;
}

function frameworksSection({ root, hrefs }: Site): Html {
  const items = frameworks.map(
    ({ id, name, defaults }) =>
      markup`<li>
        <a href="${root}${hrefs.framework(id)}"><b>${name}</b><small>${defaults.framework}</small></a>
      </li>`,
  );
  return markup`<section id="frameworks">
    <header>
      <h2>Frameworks</h2>
      <p>What each answers by itself, and the error handler that makes it keep this contract.</p>
    </header>
    <ul class="chips">
      ${items}
    </ul>
  </section>`;
}
