import type { CatalogEntry } from '../../core/catalog/catalog';
import { statusDefinition } from '../../core/statuses';
import { constantSources, guidance, retries } from '../../generated/guidance';
import type { Html } from './html';
import { markup } from './html';
import { withReferences } from './prose';
import { say, tell } from './say';
import { scrollTable } from './scroll-table';
import type { Site } from './site';

const CACHING = {
  never: { says: 'No cache may store it.', reference: undefined },
  heuristic: {
    says: 'A cache may store it even without explicit freshness: send Cache-Control: no-store to prevent that.',
    reference: 'RFC 9110, 15.1',
  },
  explicit: {
    says: 'A cache may store it only if the response has explicit freshness.',
    reference: 'RFC 9111, 3',
  },
} as const;

/** The options of a client that receives the error, and its gRPC code; nothing for an unregistered status. */
export function clientsSection(site: Site, { definition: { status } }: CatalogEntry): Html | undefined {
  const known = guidance.find((one) => one.status === status);
  const registered = statusDefinition(status);
  if (known === undefined || registered === undefined) return undefined;
  const { retry, grpc, grpcClient } = known;
  const { says, reference = registered.reference } = CACHING[registered.caching ?? 'explicit'];
  const codes = grpc.map((code, index) => markup`${index === 0 ? '' : ', '}<code>${code}</code>`);
  return markup`<section id="clients">
    <header>
      <h2>${say(site, 'For clients')}</h2>
      <p>${say(site, 'Options of a client that receives it.')}</p>
    </header>
    <dl class="rows">
      <dt>${say(site, 'Send it again')}</dt>
      <dd>${say(site, retries[retry.kind] ?? '')} ${withReferences(retry.reference)}</dd>
      <dt>${say(site, 'Store it')}</dt>
      <dd>${say(site, says)} ${withReferences(reference)}</dd>
      <dt>${say(site, 'In gRPC')}</dt>
      <dd>
        ${grpc.length === 0 ? say(site, 'gRPC has no code for it.') : codes}
        ${say(site, 'A gRPC client that receives no code treats it as {code}.', { code: markup`<code>${grpcClient}</code>` })}
      </dd>
    </dl>
  </section>`;
}

/** The name of the status in program text. */
export function constantsSection(site: Site, { definition: { status } }: CatalogEntry): Html | undefined {
  const known = guidance.find((one) => one.status === status);
  if (known === undefined) return undefined;
  const rows = constantSources.map(({ id, language, source }) => {
    const name = known.constants[id] ?? undefined;
    return markup`<tr>
      <td><b>${language}</b><br /><small>${source}</small></td>
      <td>${name === undefined ? say(site, 'has no name for it: write {status}', { status: markup`<code>${status}</code>` }) : markup`<code>${name}</code>`}</td>
    </tr>`;
  });
  const title = tell(site, 'Its name in code');
  const table = scrollTable({ label: title, head: [say(site, 'Language'), say(site, 'Constant')], rows });
  return markup`<section id="constants">
    <header><h2>${title}</h2></header>
    ${table}
  </section>`;
}
