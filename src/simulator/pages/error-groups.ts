import type { CatalogEntry } from '../../core/catalog/catalog';
import { errorClasses } from '../../core/statuses';
import type { Html } from './html';
import { inEnglish, say } from './say';
import type { Site } from './site';
import { sortedEntries } from './site';
import { statusKind } from './status-kind';

/** Errors under one heading of the index. */
export interface ErrorGroup {
  readonly title: Html;
  readonly note: Html;
  /** The text of the group for the search. */
  readonly find: string;
  readonly items: readonly { readonly entry: CatalogEntry; readonly label: string | number }[];
}

/** The errors of each operation, in the order of the document. */
export function operationGroups(site: Site): readonly ErrorGroup[] {
  const { operations, byCode } = site.catalog;
  return (operations?.all ?? []).map(({ name, errors, declared }) => ({
    title: inEnglish(site, name),
    find: name,
    note:
      declared.length === 1
        ? say(site, '1 error that it declares')
        : say(site, '{count} errors that it declares', { count: declared.length }),
    items: Object.entries(errors).flatMap(([label, codes]) =>
      codes.flatMap((code) => {
        const entry = byCode.get(code);
        return entry === undefined ? [] : [{ entry, label }];
      }),
    ),
  }));
}

/** The errors of a catalog by class; if it has operations, only the errors that none of them declares. */
export function classGroups(site: Site): readonly ErrorGroup[] {
  const { catalog } = site;
  const declared = new Set(
    (catalog.operations?.all ?? []).flatMap(({ errors }) => Object.values(errors).flat()),
  );
  const entries = sortedEntries(catalog).filter(({ definition }) => !declared.has(definition.code));
  return errorClasses.map(({ id, name }) => {
    const items = entries
      .filter(({ definition }) => statusKind(definition.status).id === id)
      .map((entry) => ({ entry, label: entry.definition.status }));
    const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}s`;
    return {
      title: say(site, title),
      find: title,
      note: say(site, '{count} with a status of {id}', { count: items.length, id }),
      items,
    };
  });
}
