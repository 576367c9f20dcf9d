import type { ErrorDefinition, FormatReference } from '../core/types';
import type { OpenApiCatalog } from './catalog-from-openapi';

const FOLDER = 'error-formats';
const SCHEMAS = 'node_modules/jest-error-contract/schemas';

/** The files of a catalog from a document: each format in its own file. */
export function catalogFiles(catalog: OpenApiCatalog, catalogFile: string): ReadonlyMap<string, object> {
  const files = new Map<string, object>();
  const fileFor = (format: ErrorDefinition['format']): string | undefined => {
    if (typeof format !== 'object') return format;
    const path = `${FOLDER}/${format.id ?? 'errors'}.json`;
    files.set(path, { $schema: `../${SCHEMAS}/format.schema.json`, ...format } satisfies FormatReference);
    return `./${path}`;
  };
  const { format, errors, operations, warnings, ...rest } = catalog;
  const written = {
    $schema: `./${SCHEMAS}/error-catalog.schema.json`,
    format: fileFor(format),
    ...rest,
    errors: errors.map((definition) => ({ ...definition, format: fileFor(definition.format) })),
    // The examples of each operation would be repeated for every reference; the entries show enough.
    operations: operations.map(({ examples: _, ...operation }) => operation),
    warnings,
  };
  return new Map([[catalogFile, written], ...files]);
}
