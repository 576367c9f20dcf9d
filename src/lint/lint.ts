import { dirname } from 'node:path';
import type { Catalog } from '../core/catalog/catalog';
import { CatalogError } from '../catalog/refuse/catalog-error';
import type { CatalogProblem } from '../core/catalog/problem';
import { readCatalog } from '../catalog/read-catalog';
import { readJsonFile } from '../catalog/read-json-file';
import { catalogFromOpenApi } from '../openapi';
import { isOpenApiFile } from '../openapi/is-openapi-file';
import type { CatalogWarning, ErrorCatalog } from '../core/types';
import { advice } from './advice';
import { declarationAdvice } from './declaration-advice';

/** What is wrong with a catalog, and what could be better. */
export interface LintReport {
  /** What loading refuses. */
  readonly problems: readonly CatalogProblem[];
  readonly advice: readonly CatalogProblem[];
}

/**
 * Looks through a catalog. An OpenAPI document is looked through for what its error responses leave open.
 *
 * @param path path of the file
 */
export function lint(path: string): LintReport {
  try {
    const { given, catalog } = readForLint(path);
    return { problems: [], advice: [...adviceOn(catalog, given), ...declarationAdvice(catalog, path)] };
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    return { problems: error.problems, advice: [] };
  }
}

/**
 * Reads a catalog as it stands on disk now, and keeps what is written in it.
 *
 * @throws CatalogError when it cannot be used
 */
export function readForLint(path: string): { readonly given: ErrorCatalog; readonly catalog: Catalog } {
  const given = isOpenApiFile(path)
    ? catalogFromOpenApi(path, { checkExamples: true })
    : (valueOf(path) as ErrorCatalog);
  return { given, catalog: readCatalog(given, { source: path, folder: dirname(path) }) };
}

function adviceOn(catalog: Catalog, given: ErrorCatalog): readonly CatalogProblem[] {
  const warnings: readonly CatalogWarning[] = given.warnings ?? [];
  // What a document does not say of an error, nobody has written wrongly here.
  return given.operations === undefined
    ? [...warnings, ...advice.flatMap((find) => find({ catalog, given }))]
    : warnings;
}

function valueOf(path: string): unknown {
  const file = readJsonFile(path);
  if ('value' in file) return file.value;
  throw new CatalogError(path, [{ at: '', problem: file.problem, remedy: file.remedy }]);
}
