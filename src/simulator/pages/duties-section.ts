import type { CatalogEntry } from '../../core/catalog/catalog';
import type { Severity } from '../../core/types';
import { sentDuties } from '../owed-fields';
import type { Html } from './html';
import { markup } from './html';
import { withReferences } from './prose';
import type { Site } from './site';

const WORDS: { readonly [severity in Severity]: string } = {
  must: 'Required',
  should: 'Recommended',
  off: 'Possible',
};

/** Requests for which some statuses owe more. */
const CONDITIONS = [
  { method: 'PATCH', url: '/', fields: [] },
  { method: 'GET', url: '/', fields: [['Range', 'bytes=0-']] },
] as const;

/** The header fields that an error owes. */
export function dutiesSection({ catalog }: Site, entry: CatalogEntry): Html {
  // Duties that hold for some requests only are shown as well, with their condition.
  const all = [undefined, ...CONDITIONS].flatMap((request) =>
    sentDuties({ catalog, entry, format: entry.format, request }),
  );
  const duties = [...new Map(all.map((duty) => [duty.field, duty])).values()];
  const { status } = entry.definition;
  if (duties.length === 0) {
    return markup`<section id="fields">
      <header><h2>Header fields</h2></header>
      <p>
        No standard asks for a field in a ${status}; Content-Type says in which format the error is written.
      </p>
    </section>`;
  }
  const rows = duties.map(
    ({ field, severity, example, condition, when, reference }) =>
      markup`<tr>
        <td><code>${field}</code></td>
        <td class="duty ${severity}">${WORDS[severity]}</td>
        <td>${conditionOf(condition, when)}</td>
        <td>${example === '' ? '' : markup`<code>${example}</code>`}</td>
        <td>${withReferences(reference)}</td>
      </tr>`,
  );
  return markup`<section id="fields">
    <header><h2>Header fields</h2></header>
    <div class="scroll" tabindex="0" role="region" aria-label="Header fields">
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Duty</th>
            <th scope="col">When</th>
            <th scope="col">Example</th>
            <th scope="col">Reference</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}

function conditionOf(
  condition: string | undefined,
  when: { readonly method?: string; readonly requestField?: string } | undefined,
): string {
  if (condition !== undefined) return `${condition.charAt(0).toUpperCase()}${condition.slice(1)}`;
  if (when?.method !== undefined) return `In answer to ${when.method}`;
  return 'Always';
}
