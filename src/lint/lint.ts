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

/** The problems of a catalog, and advice. */
export interface LintReport {
  /** The problems that loading reports. */
  readonly problems: readonly CatalogProblem[];
  readonly advice: readonly CatalogProblem[];
}

/**
 * Checks a catalog, or an OpenAPI document for gaps in its error responses.
 *
 * @param path the path of the file
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
 * Reads a catalog from disk, and keeps it as written.
 *
 * @throws CatalogError if it is not valid
 */
export function readForLint(path: string): { readonly given: ErrorCatalog; readonly catalog: Catalog } {
  const given = isOpenApiFile(path)
    ? catalogFromOpenApi(path, { checkExamples: true })
    : (valueOf(path) as ErrorCatalog);
  return { given, catalog: readCatalog(given, { source: path, folder: dirname(path) }) };
}

function adviceOn(catalog: Catalog, given: ErrorCatalog): readonly CatalogProblem[] {
  const warnings: readonly CatalogWarning[] = given.warnings ?? [];
  // Members that a document does not have are not mistakes here.
  return given.operations === undefined
    ? [...warnings, ...advice.flatMap((find) => find({ catalog, given }))]
    : warnings;
}

function valueOf(path: string): unknown {
  const file = readJsonFile(path);
  if ('value' in file) return file.value;
  throw new CatalogError(path, [{ at: '', problem: file.problem, remedy: file.remedy }]);
}
