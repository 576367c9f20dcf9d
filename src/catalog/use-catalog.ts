import type { ErrorCatalog, FormatReference } from '../core/types';
import type { Catalog } from '../core/catalog/catalog';
import { indexEntries } from '../core/catalog/index-entries';
import { standard } from './standard';

/** A catalog in any of the forms that are accepted, and options that override it. */
export interface CatalogOptions {
  /** A catalog, a loaded catalog, or the path of one. Default: the built-in catalog. */
  readonly catalog?: ErrorCatalog | Catalog | string | undefined;
  /** Overrides the format of the catalog: an id, a path, or the format itself. */
  readonly format?: FormatReference | undefined;
  /** `any` checks the format alone and accepts every code. */
  readonly codes?: 'listed' | 'any' | undefined;
}

/**
 * The catalog that options ask for, ready for use.
 *
 * @throws CatalogError when it cannot be used
 */
export function useCatalog({ catalog, format, codes }: CatalogOptions): Catalog {
  const given = find(catalog);
  const used = format === undefined ? given.format : given.useFormat(format);
  if (used === given.format && (codes === undefined || codes === given.codes)) return given;
  const entries = given.entries.map((entry) =>
    entry.format === given.format ? { ...entry, format: used } : entry,
  );
  return { ...given, ...indexEntries(entries), format: used, codes: codes ?? given.codes };
}

function find(catalog: CatalogOptions['catalog']): Catalog {
  if (catalog === undefined) return standard();
  if (typeof catalog === 'string') {
    const { loadCatalog } = require('./load-catalog') as typeof import('./load-catalog');
    return loadCatalog(catalog);
  }
  if (isLoaded(catalog)) return catalog;
  const { readInlineCatalog } = require('./define-catalog') as typeof import('./define-catalog');
  return readInlineCatalog(catalog);
}

function isLoaded(catalog: ErrorCatalog | Catalog): catalog is Catalog {
  return typeof catalog === 'object' && catalog !== null && 'byCode' in catalog;
}
