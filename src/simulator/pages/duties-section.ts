import type { CatalogEntry } from '../../core/catalog/catalog';
import type { Severity } from '../../core/types';
import { sentDuties } from '../owed-fields';
import type { Html } from './html';
import { markup } from './html';
import { withReferences } from './prose';
import { say, tell } from './say';
import { scrollTable } from './scroll-table';
import type { Site } from './site';

const WORDS: { readonly [severity in Severity]: string } = {
  must: 'Required',
  should: 'Recommended',
  off: 'Possible',
};

/** Requests for which some statuses have further duties. */
const CONDITIONS = [
  { method: 'PATCH', url: '/', fields: [] },
  { method: 'GET', url: '/', fields: [['Range', 'bytes=0-']] },
] as const;

/** The header fields that an error must, should or may have. */
export function dutiesSection(site: Site, entry: CatalogEntry): Html {
  const { catalog } = site;
  // Duties that apply only to some requests are shown as well, with their condition.
  const all = [undefined, ...CONDITIONS].flatMap((request) =>
    sentDuties({ catalog, entry, format: entry.format, request }),
  );
  const duties = [...new Map(all.map((duty) => [duty.field, duty])).values()];
  const { status } = entry.definition;
  if (duties.length === 0) {
    return markup`<section id="fields">
      <header><h2>${say(site, 'Header fields')}</h2></header>
      <p>
        ${say(site, 'No standard requires a field in a {status}; Content-Type gives the format of the error.', { status })}
      </p>
    </section>`;
  }
  const rows = duties.map(
    ({ field, severity, example, condition, when, reference }) =>
      markup`<tr>
        <td><code>${field}</code></td>
        <td class="duty ${severity}">${say(site, WORDS[severity])}</td>
        <td>${conditionOf(site, condition, when)}</td>
        <td>${example === '' ? '' : markup`<code>${example}</code>`}</td>
        <td>${withReferences(reference)}</td>
      </tr>`,
  );
  const table = scrollTable({
    label: tell(site, 'Header fields'),
    head: [
      say(site, 'Field'),
      say(site, 'Duty'),
      say(site, 'When'),
      say(site, 'Example'),
      say(site, 'Reference'),
    ],
    rows,
  });
  return markup`<section id="fields">
    <header><h2>${say(site, 'Header fields')}</h2></header>
    ${table}
  </section>`;
}

function conditionOf(
  site: Site,
  condition: string | undefined,
  when: { readonly method?: string; readonly requestField?: string } | undefined,
): Html {
  if (condition !== undefined) return say(site, `${condition.charAt(0).toUpperCase()}${condition.slice(1)}`);
  if (when?.method !== undefined) return say(site, 'In answer to {method}', { method: when.method });
  return say(site, 'Always');
}
