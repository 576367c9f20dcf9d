import type { CatalogProblem } from '../core/catalog/problem';
import type { CatalogWarning, ErrorCatalog, ErrorFormat, OperationErrors } from '../core/types';
import { noteOrigin } from '../catalog/known-origins';
import { describedContents } from './described-contents';
import { describedHeaders } from './described-headers';
import type { DocumentedError } from './entries';
import { createEntries } from './entries';
import type { ErrorResponse } from './error-responses';
import { errorResponses } from './error-responses';
import { exampleProblems } from './example-problems';
import { contentGaps, operationGaps, responseGaps } from './find-gaps';
import { readOpenApi } from './read-openapi';
import { createSchemaReader } from './read-schema';
import { unusedDialect } from './unused-keywords';
import type { Use } from './warnings';
import { createWarnings } from './warnings';

/** A catalog from an OpenAPI document. */
export interface OpenApiCatalog extends ErrorCatalog {
  readonly operations: readonly OperationErrors[];
  /** The gaps in the error responses of the document. */
  readonly warnings: readonly CatalogWarning[];
}

/** Information that a document does not contain. */
export interface OpenApiOptions {
  /** JSON Pointers to code, message and so on, if the content matches no built-in format. */
  readonly members?: ErrorFormat['members'] | undefined;
  /** Whether `warnings` include examples that do not match their schemas; each schema is compiled for that. */
  readonly checkExamples?: boolean | undefined;
}

const NO_OPERATION: CatalogProblem = {
  at: '',
  problem: 'describes no operation, so no response is checked',
  remedy: 'Describe the responses of the API under "paths".',
};

/** A response is read once, for any number of operations that refer to it. */
type DescribedResponse = Pick<DocumentedError, 'contents' | 'headers'>;

/** See `catalogFromOpenApi` of the package. */
export function catalogFromOpenApi(document: string | object, options: OpenApiOptions = {}): OpenApiCatalog {
  const { members = {}, checkExamples = false } = options;
  const read = readOpenApi(document);
  const readSchema = createSchemaReader(read);
  const entries = createEntries(members);
  const warnings = createWarnings(read);
  warnings.noteAll(unusedDialect(read.root['jsonSchemaDialect'], '/jsonSchemaDialect', read), {});
  const known = new Map<string, DescribedResponse>();
  const describe = (response: ErrorResponse, use: Use): DescribedResponse => {
    const before = known.get(response.at);
    if (before !== undefined) return before;
    const problems: CatalogProblem[] = [];
    const contents = describedContents(response, read, readSchema, problems);
    const headers = describedHeaders(response, read, readSchema, problems);
    known.set(response.at, { contents, headers });
    warnings.noteAll([...responseGaps(response, contents), ...problems], use);
    for (const content of contents) {
      const problems = [...contentGaps(content), ...(checkExamples ? exampleProblems(content) : [])];
      warnings.noteAll(problems, { ...use, mediaType: content.key });
    }
    return { contents, headers };
  };
  const operations = errorResponses(read, warnings).map((operation): OperationErrors => {
    const { name, method, path, basePaths, at, responses } = operation;
    warnings.noteAll(operationGaps(operation), { operation: name });
    const errors = responses.map((response) => {
      const described = describe(response, { operation: name, status: response.key });
      return [response.key, entries.add({ operation, response, ...described, document: read })] as const;
    });
    const examples = Object.assign(
      {},
      ...errors.map(([, added]) => added.examples),
    ) as OperationErrors['examples'];
    return {
      method,
      path,
      ...(basePaths.length > 0 && { basePaths }),
      reference: at.startsWith('/') ? `${read.name}#${at}` : at,
      errors: Object.fromEntries(errors.map(([key, { codes }]) => [key, codes])),
      ...(Object.keys(examples ?? {}).length > 0 && { examples }),
    };
  });
  if (operations.length === 0) warnings.noteAll([NO_OPERATION], {});
  noteOrigin(operations, { source: read.source, folder: process.cwd(), document: read.path });
  const format = entries.commonFormat();
  return {
    ...(format !== undefined && { format }),
    // The schemas check the codes; a document does not have to say what a code looks like.
    codes: 'any',
    rules: { code: 'off' },
    errors: entries.all(),
    operations,
    warnings: warnings.all(),
  };
}
