import type { Catalog, CatalogEntry } from '../../core/catalog/catalog';
import { errorClasses } from '../../core/statuses';
import { sortedEntries } from './site';
import { statusKind } from './status-kind';

/** Errors under one heading of the index. */
export interface ErrorGroup {
  readonly title: string;
  readonly note: string;
  readonly items: readonly { readonly entry: CatalogEntry; readonly label: string | number }[];
}

/** What each operation declares, in the order of the document. */
export function operationGroups({ operations, byCode }: Catalog): readonly ErrorGroup[] {
  return (operations?.all ?? []).map(({ name, errors, declared }) => ({
    title: name,
    note: `${declared.length === 1 ? '1 error' : `${declared.length} errors`} that it declares`,
    items: Object.entries(errors).flatMap(([label, codes]) =>
      codes.flatMap((code) => {
        const entry = byCode.get(code);
        return entry === undefined ? [] : [{ entry, label }];
      }),
    ),
  }));
}

/** The errors of a catalog by class; where operations are known, those that none of them declares. */
export function classGroups(catalog: Catalog): readonly ErrorGroup[] {
  const declared = new Set(
    (catalog.operations?.all ?? []).flatMap(({ errors }) => Object.values(errors).flat()),
  );
  const entries = sortedEntries(catalog).filter(({ definition }) => !declared.has(definition.code));
  return errorClasses.map(({ id, name }) => {
    const items = entries
      .filter(({ definition }) => statusKind(definition.status).id === id)
      .map((entry) => ({ entry, label: entry.definition.status }));
    return {
      title: `${name.charAt(0).toUpperCase()}${name.slice(1)}s`,
      note: `${items.length} with a status of ${id}`,
      items,
    };
  });
}
