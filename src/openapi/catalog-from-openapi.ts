import type { CatalogWarning, ErrorCatalog, ErrorFormat, OperationErrors } from '../core/types';
import { describedContents } from './described-contents';
import { createEntries } from './entries';
import { errorResponses } from './error-responses';
import { operationGaps, responseGaps } from './find-gaps';
import { readOpenApi } from './read-openapi';

/** A catalog that was made of an OpenAPI document. */
export interface OpenApiCatalog extends ErrorCatalog {
  readonly operations: readonly OperationErrors[];
  /** What the error responses of the document leave open. */
  readonly warnings: readonly CatalogWarning[];
}

/** What a document does not say. */
export interface OpenApiOptions {
  /** JSON Pointers to code, message and so on, where the content is like none of the built-in formats. */
  readonly members?: ErrorFormat['members'] | undefined;
}

/** See `catalogFromOpenApi` of the package. */
export function catalogFromOpenApi(document: string | object, options: OpenApiOptions = {}): OpenApiCatalog {
  const read = readOpenApi(document);
  const entries = createEntries(options.members ?? {});
  const warnings: CatalogWarning[] = [];
  const told = new Set<string>();
  const operations = errorResponses(read).map((operation): OperationErrors => {
    const { method, path, basePaths, responses } = operation;
    warnings.push(...operationGaps(operation));
    const errors = responses.map((response) => {
      const contents = describedContents(response, read);
      // Several operations may refer to the same response.
      if (!told.has(response.at)) warnings.push(...responseGaps(response, contents));
      told.add(response.at);
      return [response.key, entries.add({ operation, response, contents, document: read })] as const;
    });
    return {
      method,
      path,
      ...(basePaths.length > 0 && { basePaths }),
      errors: Object.fromEntries(errors),
    };
  });
  const format = entries.commonFormat();
  return {
    ...(format !== undefined && { format }),
    // What the schemas say of codes is checked as schema; what a code looks like, a document need not say.
    codes: 'any',
    rules: { code: 'off' },
    errors: entries.all(),
    operations,
    warnings,
  };
}
