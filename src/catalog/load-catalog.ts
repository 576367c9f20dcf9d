import { dirname, resolve } from 'node:path';
import type { Catalog } from './catalog';
import { CatalogError } from './catalog-error';
import { CATALOG_VARIABLE } from './find-catalog';
import { readCatalog } from './read-catalog';
import { readJsonFile } from './read-json-file';

const loaded = new Map<string, Catalog>();

/**
 * Loads `error-catalog.json`: reads it, checks it and prepares it for use, once per file and process.
 *
 * @param file path of the catalog, absolute or from the working directory
 * @throws CatalogError with every problem, its JSON Pointer and what would be right
 */
export function loadCatalog(file: string): Catalog {
  const path = resolve(file);
  const known = loaded.get(path);
  if (known !== undefined) return known;
  const read = readJsonFile(path);
  if ('problem' in read) {
    const { problem, remedy } = read;
    throw new CatalogError(path, [{ at: '', problem, remedy: `${remedy}${whoNames(path)}` }]);
  }
  const catalog = readCatalog(read.value, { source: path, folder: dirname(path) });
  loaded.set(path, catalog);
  return catalog;
}

/** A path that nobody wrote into the test may well come from the environment. */
function whoNames(path: string): string {
  const named = process.env[CATALOG_VARIABLE];
  return named !== undefined && named !== '' && resolve(named) === path
    ? ` ${CATALOG_VARIABLE} names it.`
    : '';
}
