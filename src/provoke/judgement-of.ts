import { findCatalog } from '../catalog/find-catalog';
import type { CatalogOptions } from '../catalog/use-catalog';
import { useCatalog } from '../catalog/use-catalog';
import type { Judgement } from './judge';

/**
 * What answers are held to: the catalog that is given, else the one that is found from a folder upwards, else what HTTP
 * alone asks of an error.
 *
 * @throws CatalogError when the catalog cannot be used
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
