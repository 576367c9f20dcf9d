import type { CatalogEntry } from '../../core/catalog/catalog';
import { breakRule } from '../faults/break-rule';
import { faults } from '../faults/index';
import { transportFaults } from '../faults/transport-faults';
import type { Html } from './html';
import { markup } from './html';
import { say } from './say';
import type { Site } from './site';
import { simulatorPath } from './site';

/** The faults with which the error can be sent, to test clients and matchers. */
export function faultsSection(site: Site, entry: CatalogEntry): Html {
  const { catalog, isLive, root } = site;
  const simulation = { catalog, entry, format: entry.format };
  const rules = faults.filter(({ rule }) => breakRule(simulation, rule) !== undefined);
  const all = [...rules.map(({ rule, summary }) => ({ id: rule, summary })), ...transportFaults];
  const path = simulatorPath(site, entry);
  const chips = all.map(({ id, summary }) => {
    const says = markup`<b>${id}</b><small>${say(site, summary)}</small>`;
    const address = `${root}${path}?format=${encodeURIComponent(entry.format.definition.id)}&fault=${id}`;
    return markup`<li>${isLive ? markup`<a href="${address}">${says}</a>` : markup`<span>${says}</span>`}</li>`;
  });
  return markup`<section id="faults">
    <header>
      <h2>${say(site, 'Break it')}</h2>
      <p>${say(site, 'With `?fault=` the simulator breaks exactly one rule, or the transport below it.')}</p>
    </header>
    <ul class="chips">
      ${chips}
    </ul>
  </section>`;
}
