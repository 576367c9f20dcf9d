import { findCatalog } from '../catalog/find-catalog';
import type { CatalogOptions } from '../catalog/use-catalog';
import { useCatalog } from '../catalog/use-catalog';
import type { Judgement } from './judge';

/**
 * The catalog for the responses: the given one, else the nearest one from a folder upwards, else only the
 * requirements of HTTP.
 *
 * @throws CatalogError if the catalog is not valid
 */
export function judgementOf(
  { catalog, format, strict = false }: CatalogOptions & { readonly strict?: boolean | undefined },
  folder: string,
): Judgement {
  const given = catalog ?? findCatalog(folder);
  const isFirstDay = given === undefined && format === undefined;
  const used = useCatalog({ catalog: given, format, ...(given === undefined ? { codes: 'any' } : {}) });
  return { catalog: used, isFirstDay, strict: strict || used.strict };
}
