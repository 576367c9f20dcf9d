import type { CatalogEntry } from '../../core/catalog/catalog';
import { phraseOf } from '../../core/statuses';
import { frameworks } from '../../generated/frameworks';
import { sentDuties } from '../owed-fields';
import { messageOf } from '../simulate-error';
import { codeBlock } from './code-block';
import type { ErrorGroup } from './error-groups';
import { classGroups, operationGroups } from './error-groups';
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
  const groups = [...operationGroups(site.catalog), ...classGroups(site.catalog)];
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
      ${groups.filter(({ items }) => items.length > 0).map((group) => groupSection(site, group))}
      ${example === undefined || !site.isLive ? '' : startSection(site, example)} ${frameworksSection(site)}`,
  });
}

function groupSection({ catalog, root, hrefs }: Site, { title, note, items }: ErrorGroup): Html {
  const isServer = items.every(({ entry }) => statusKind(entry.definition.status).isServer);
  const lines = items.map(({ entry, label }) => {
    const { status, code, title: named } = entry.definition;
    const phrase = phraseOf(status) ?? named ?? '';
    const fields = sentDuties({ catalog, entry, format: entry.format }).map(({ field }) => field);
    const words = [title, label, phrase, code, messageOf(entry) ?? '', ...fields];
    return markup`<li data-find="${words.join(' ').toLowerCase()}">
      <a href="${root}${hrefs.error(entry)}"
        ><span class="n">${label}</span><b>${phrase}</b><small><code>${code}</code></small></a
      >
    </li>`;
  });
  return markup`<section data-group${isServer ? markup` class="server"` : ''}>
    <header>
      <h2>${title}</h2>
      <p>${note}</p>
    </header>
    <ul class="group">
      ${lines}
    </ul>
  </section>`;
}

function startSection(site: Site, entry: CatalogEntry): Html {
  const path = simulatorPath(site, entry);
  const lines = [
    `curl -i ${site.origin}/${path}`,
    `curl -i ${site.origin}/${path}?fault=json`,
    inPlaceOfApi(site, entry),
  ];
  return markup`<section id="simulator">
    <header>
      <h2>Any error, on demand</h2>
      <p>By its path, with a fault in it, or in the place of your API.</p>
    </header>
    ${codeBlock(lines.join('\n'), 'bash', 'With curl')}
  </section>`;
}

/** A request of the API itself, which the simulator answers in its place. */
function inPlaceOfApi({ catalog, origin }: Site, entry: CatalogEntry): string {
  const declaring = catalog.operations?.all.find(({ declared }) => declared.length > 0);
  const {
    method = 'POST',
    path = '/users',
    declared: [code = entry.definition.status] = [],
  } = declaring ?? {};
  return `curl -i -X ${method} -H 'Prefer: code=${code}' '${origin}${path.replaceAll(/\{[^}]*\}/g, '1')}'`;
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
