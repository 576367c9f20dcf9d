import type { Catalog, CatalogEntry } from './catalog';

/** The entries of a catalog, and the ways to look one up. */
export type EntryIndex = Pick<Catalog, 'entries' | 'byStatus' | 'byCode'>;

/** Makes entries ready to be looked up. */
export function indexEntries(entries: readonly CatalogEntry[]): EntryIndex {
  return {
    entries,
    byStatus: groupByStatus(entries),
    byCode: new Map(entries.map((entry) => [entry.definition.code, entry])),
  };
}

function groupByStatus(entries: readonly CatalogEntry[]): ReadonlyMap<number, readonly CatalogEntry[]> {
  const groups = new Map<number, CatalogEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.definition.status);
    if (group === undefined) groups.set(entry.definition.status, [entry]);
    else group.push(entry);
  }
  return groups;
}
