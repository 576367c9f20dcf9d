import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Catalog } from '../core/catalog/catalog';
import { CatalogError } from './refuse/catalog-error';
import { CATALOG_VARIABLE } from './find-catalog';
import { readCatalog } from './read-catalog';
import { readJsonFile } from './read-json-file';
import { throwAtCaller } from './refuse/throw-at-caller';

/** A catalog with its files, as they were when they were read. */
interface Loaded {
  readonly catalog: Catalog;
  readonly files: ReadonlyMap<string, string>;
}

const loaded = new Map<string, Loaded>();

/**
 * Loads `error-catalog.json`: reads it, checks it and prepares it for use, once per process for as long as its
 * files stay as they are. In watch mode a process lives longer than that.
 *
 * @param file path of the catalog, absolute or from the working directory
 * @throws CatalogError with every problem, its JSON Pointer and its remedy
 */
export function loadCatalog(file: string): Catalog {
  return throwAtCaller(loadCatalog, () => load(resolve(file)));
}

function load(path: string): Catalog {
  const known = loaded.get(path);
  if (known !== undefined && isCurrent(known)) return known.catalog;
  const files = new Map<string, string>();
  const noteFile = (name: string): void => void files.set(name, stampOf(name));
  noteFile(path);
  const read = readJsonFile(path);
  if ('problem' in read) {
    const { problem, remedy } = read;
    throw new CatalogError(path, [{ at: '', problem, remedy: `${remedy}${whoNames(path)}` }]);
  }
  const catalog = readCatalog(read.value, { source: path, folder: dirname(path), noteFile });
  loaded.set(path, { catalog, files });
  return catalog;
}

function isCurrent({ files }: Loaded): boolean {
  return [...files].every(([file, stamp]) => stampOf(file) === stamp);
}

function stampOf(file: string): string {
  try {
    const { mtimeMs, size } = statSync(file);
    return `${mtimeMs} ${size}`;
  } catch {
    // The next reader of the file reports the problem.
    return '';
  }
}

/** A path that is not in the test can come from the environment. */
function whoNames(path: string): string {
  const named = process.env[CATALOG_VARIABLE];
  return named !== undefined && named !== '' && resolve(named) === path
    ? ` ${CATALOG_VARIABLE} names it.`
    : '';
}
