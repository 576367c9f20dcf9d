import { parse } from 'node:path';
import { CatalogError } from '../../../../src/catalog/refuse/catalog-error';
import { readCatalog } from '../../../../src/catalog/read-catalog';

/** The whole message with which a value is refused as a catalog. */
export function refusal(catalog: unknown): string {
  // No project, so no cache: what an earlier run has compiled does not count.
  const { root } = parse(process.cwd());
  return messageOf(() => readCatalog(catalog, { source: 'error-catalog.json', folder: root }));
}

/** The message of the CatalogError that a call throws; any other outcome is an error of the test. */
export function messageOf(load: () => unknown): string {
  let result: unknown;
  try {
    result = load();
  } catch (error) {
    if (error instanceof CatalogError) return error.message;
    throw error;
  }
  throw new Error(`nothing was refused: ${JSON.stringify(result)}`);
}
