import type { CatalogEntry } from '../../core/catalog/catalog';
import { phraseOf } from '../../core/statuses';
import { frameworks } from '../../generated/frameworks';
import { sentDuties } from '../owed-fields';
import { messageOf } from '../simulate-error';
import { codeBlock } from './code-block';
import { decisionChips } from './decision-page';
import type { ErrorGroup } from './error-groups';
import { classGroups, operationGroups } from './error-groups';
import type { Html } from './html';
import { markup } from './html';
import type { Page } from './layout';
import { layout } from './layout';
import { inEnglish, say, tell } from './say';
import type { Site } from './site';
import { simulatorPath, sortedEntries } from './site';
import { statusKind } from './status-kind';

/** The list of all errors, with a search. */
export function renderIndexPage(site: Site): Page {
  const entries = sortedEntries(site.catalog);
  const groups = [...operationGroups(site), ...classGroups(site)];
  const [first] = entries;
  const example = site.catalog.byCode.get('conflict') ?? first;
  return layout(site, {
    title: tell(site, 'Error reference'),
    description: tell(
      site,
      'The {count} errors of this API: meaning, response, and how to return and test each.',
      { count: entries.length },
    ),
    main: markup`<div class="opening">
        <h1>${say(site, 'Every error this API can answer with')}</h1>
        <p class="lead">
          ${say(site, 'What each one means, the response byte for byte, how {count} frameworks return it, and the test that proves it.', { count: frameworks.length })}
        </p>
        <div class="search" role="search" hidden>
          <label class="skip" for="search">${say(site, 'Search the errors')}</label
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
      ${example === undefined || !site.isLive ? '' : startSection(site, example)}
      ${decisionsSection(site)} ${frameworksSection(site)}`,
  });
}

function groupSection(site: Site, { title, find, note, items }: ErrorGroup): Html {
  const { catalog, root, hrefs } = site;
  const isServer = items.every(({ entry }) => statusKind(entry.definition.status).isServer);
  const lines = items.map(({ entry, label }) => {
    const { status, code, title: named } = entry.definition;
    const phrase = phraseOf(status) ?? named ?? '';
    const fields = sentDuties({ catalog, entry, format: entry.format }).map(({ field }) => field);
    const words = [find, label, phrase, code, messageOf(entry) ?? '', ...fields];
    return markup`<li data-find="${words.join(' ').toLowerCase()}">
      <a href="${root}${hrefs.error(entry)}"
        ><span class="n">${label}</span><b>${inEnglish(site, phrase)}</b><small><code>${code}</code></small></a
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
      <h2>${say(site, 'Any error, on demand')}</h2>
      <p>${say(site, 'By its path, with a fault in it, or in place of your API.')}</p>
    </header>
    ${codeBlock(site, lines.join('\n'), 'bash', tell(site, 'With curl'))}
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

function decisionsSection(site: Site): Html {
  return markup`<section id="decisions">
    <header>
      <h2>${say(site, 'Decisions')}</h2>
      <p>${say(site, 'Pairs that are easily confused, case by case.')}</p>
    </header>
    ${decisionChips(site)}
  </section>`;
}

function frameworksSection(site: Site): Html {
  const { root, hrefs } = site;
  const items = frameworks.map(
    ({ id, name, defaults }) =>
      markup`<li>
        <a href="${root}${hrefs.framework(id)}"><b>${name}</b><small>${defaults.framework}</small></a>
      </li>`,
  );
  return markup`<section id="frameworks">
    <header>
      <h2>${say(site, 'Frameworks')}</h2>
      <p>${say(site, 'The default responses of each, and the error handler that makes it conform to this contract.')}</p>
    </header>
    <ul class="chips">
      ${items}
    </ul>
  </section>`;
}
