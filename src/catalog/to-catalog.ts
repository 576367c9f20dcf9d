import { standardCatalog } from '../generated/data';
import type { ErrorCatalog, ErrorDefinition } from '../types';
import type { Catalog, CatalogEntry, UsableFormat } from './catalog';

/** What a catalog has become once everything in it was looked at. */
export interface CatalogParts extends Pick<Catalog, 'source' | 'usable' | 'operations' | 'useFormat'> {
  readonly input: ErrorCatalog;
  readonly own: readonly CatalogEntry[];
  readonly inherited: readonly CatalogEntry[];
}

/** Puts a catalog together from its parts: what it leaves open is filled in, and its entries can be looked up. */
export function toCatalog({ input, own, inherited, ...rest }: CatalogParts): Catalog {
  const entries = [...own, ...inherited];
  return {
    ...rest,
    codes: input.codes ?? 'listed',
    strict: input.strict ?? false,
    content: input.content ?? 'required',
    leaks: input.leaks,
    rules: input.rules ?? {},
    headers: input.headers ?? {},
    entries,
    byStatus: groupByStatus(entries),
    byCode: new Map(entries.map((entry) => [entry.definition.code, entry])),
    extendsStandard: input.extends !== undefined || input === standardCatalog,
  };
}

/** An entry of the built-in catalog: none has a schema or a pattern of its own. */
export function standardEntry(
  definition: ErrorDefinition,
  usable: UsableFormat,
  inherited: boolean,
): CatalogEntry {
  return {
    definition,
    inherited,
    usable,
    messagePattern: undefined,
    validateDetail: undefined,
    validateExtensions: undefined,
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
