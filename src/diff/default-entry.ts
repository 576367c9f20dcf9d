import type { CatalogEntry } from '../core/catalog/catalog';
import { standardEntry } from '../core/catalog/to-catalog';
import type { ErrorDefinition } from '../core/types';
import type { Side } from './change';

/** The promise of a catalog that accepts any code, for an error that it does not list. */
export function defaultEntry(
  { code, status }: Pick<ErrorDefinition, 'code' | 'status'>,
  { catalog }: Side,
): CatalogEntry {
  return standardEntry({ code, status }, catalog.format, false);
}

/** An entry with other values of some members. */
export function withDefinition(entry: CatalogEntry, change: Partial<ErrorDefinition>): CatalogEntry {
  return { ...entry, definition: { ...entry.definition, ...change } };
}
