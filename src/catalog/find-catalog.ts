import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The file name of a catalog, and the variable that names another one. */
export const CATALOG_FILE = 'error-catalog.json';
export const CATALOG_VARIABLE = 'JEST_ERROR_CONTRACT_CATALOG';

/**
 * Finds the catalog of a test file: the one that the environment names, else the nearest
 * `error-catalog.json` from the folder upwards, up to and including the first with a `package.json`.
 */
export function findCatalog(
  folder: string,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const named = environment[CATALOG_VARIABLE];
  if (named !== undefined && named !== '') return resolve(named);
  for (let current = resolve(folder); ; current = dirname(current)) {
    const file = resolve(current, CATALOG_FILE);
    if (existsSync(file)) return file;
    if (existsSync(resolve(current, 'package.json')) || dirname(current) === current) return undefined;
  }
}
