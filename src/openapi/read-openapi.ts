import { basename, resolve } from 'node:path';
import { CatalogError } from '../catalog/refuse/catalog-error';
import type { OpenApiDocument } from './document';
import { createDocument, isNode } from './document';
import { createDocumentFiles, readDocumentFile } from './document-files';

const SUPPORTED = /^3\.[0-2](?:\.|$)/;
/** Swagger, even if the text is broken: the unsupported version is the more important problem. */
const OLDER = /^[ \t]*["']?swagger["']?\s*:\s*["']?([0-9.]+)/m;
const NEXT_STEP = 'Give an OpenAPI document of version 3.0, 3.1 or 3.2.';

/**
 * Reads an OpenAPI document: the value itself, or the path of a JSON or YAML file, whose references can
 * lead to other files.
 *
 * @throws CatalogError if the document is not valid, or cannot be read
 */
export function readOpenApi(document: string | object): OpenApiDocument {
  const path = typeof document === 'string' ? resolve(document) : undefined;
  const source = `of the OpenAPI document ${path ?? 'given in code'}`;
  const refuse = (problem: string, remedy: string): never => {
    throw new CatalogError(source, [{ at: '', problem, remedy }]);
  };
  const parsed =
    path === undefined
      ? { value: document, linesOf: () => new Map<string, number>() }
      : readDocumentFile(path);
  if ('problem' in parsed) {
    const [, older] = OLDER.exec(parsed.text ?? '') ?? [];
    if (older !== undefined) return refuse(`has the version ${JSON.stringify(older)}`, NEXT_STEP);
    return refuse(parsed.problem, parsed.remedy);
  }
  const { value: root } = parsed;
  const given = isNode(root) ? (root['openapi'] ?? root['swagger']) : undefined;
  // Without quotation marks, YAML reads a number.
  const version = typeof given === 'number' ? given.toFixed(1) : given;
  if (version === undefined || !isNode(root)) return refuse('is not an OpenAPI document', NEXT_STEP);
  if (!SUPPORTED.test(String(version)) || root['openapi'] === undefined) {
    return refuse(`has the version ${JSON.stringify(version)}`, NEXT_STEP);
  }
  const name = path === undefined ? 'OpenAPI document' : basename(path);
  const files = createDocumentFiles(parsed, path);
  return {
    ...createDocument({ ...root, openapi: version }, name, files),
    source,
    path: path ?? 'given in code',
  };
}
