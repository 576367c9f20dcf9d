import type { CatalogEntry } from '../core/catalog/catalog';
import { standardEntry } from '../core/catalog/to-catalog';
import type { ErrorDefinition } from '../core/types';
import type { Side } from './change';

/** What a catalog that takes any code promises of an error that it does not list. */
export function defaultEntry(
  { code, status }: Pick<ErrorDefinition, 'code' | 'status'>,
  { catalog }: Side,
): CatalogEntry {
  return standardEntry({ code, status }, catalog.format, false);
}

/** An entry that says something else of some members. */
export function withDefinition(entry: CatalogEntry, change: Partial<ErrorDefinition>): CatalogEntry {
  return { ...entry, definition: { ...entry.definition, ...change } };
}
