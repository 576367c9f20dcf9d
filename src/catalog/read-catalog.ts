import type { ErrorCatalog } from '../core/types';
import type { Catalog } from '../core/catalog/catalog';
import { CatalogError } from './refuse/catalog-error';
import type { CatalogOrigin } from './origin';
import { resolveCatalog } from './resolve-catalog';
import { schemaProblems } from './refuse/schema-problems';

/**
 * Checks a value that should be a catalog and prepares it for use.
 *
 * @throws CatalogError when it is not a catalog, or when a part of it cannot work
 */
export function readCatalog(value: unknown, origin: CatalogOrigin): Catalog {
  const problems = schemaProblems(value);
  if (problems.length > 0) throw new CatalogError(origin.source, problems);
  return resolveCatalog(value as ErrorCatalog, origin);
}
