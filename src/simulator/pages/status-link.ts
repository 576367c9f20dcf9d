import type { Html } from './html';
import { markup } from './html';
import type { Site } from './site';

/** A status, as a link to its page if the catalog has one. */
export function statusLink({ catalog, root, hrefs }: Site, status: number): Html {
  const [entry] = catalog.byStatus.get(status) ?? [];
  return entry === undefined
    ? markup`<b>${status}</b>`
    : markup`<a href="${root}${hrefs.error(entry)}">${status}</a>`;
}
