import { throwAtCaller } from '../catalog/refuse/throw-at-caller';
import type { OpenApiCatalog, OpenApiOptions } from './catalog-from-openapi';

export type { OpenApiCatalog, OpenApiOptions } from './catalog-from-openapi';

/**
 * Makes a catalog from the error responses of an OpenAPI document. Every response is then checked against
 * those of its operation: the exact status code, else the class (`4XX`), else `default`.
 *
 * @param document the document (3.0, 3.1 or 3.2), or the path of a JSON or YAML file
 * @throws CatalogError if the document is not valid, or cannot be read
 * @example
 * expect.extend(createMatchers({ catalog: catalogFromOpenApi('api.yaml') }));
 */
export function catalogFromOpenApi(document: string | object, options?: OpenApiOptions): OpenApiCatalog {
  // Loaded only for a test file with a document.
  const module = require('./catalog-from-openapi') as typeof import('./catalog-from-openapi');
  return throwAtCaller(catalogFromOpenApi, () => module.catalogFromOpenApi(document, options));
}

/** The files of a catalog from a document: name → JSON value. */
export function catalogFiles(catalog: OpenApiCatalog, catalogFile: string): ReadonlyMap<string, object> {
  const module = require('./catalog-files') as typeof import('./catalog-files');
  return module.catalogFiles(catalog, catalogFile);
}
