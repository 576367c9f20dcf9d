import { otherDialect } from '../catalog/compile/check-schema';
import { FOREIGN } from '../catalog/compile/keywords';
import type { CatalogProblem } from '../core/catalog/problem';
import { formatPointer } from '../core/formats/json-pointer';
import type { Node, OpenApiDocument } from './document';

/** Draft 2020-12 with the keywords of OpenAPI (OpenAPI 3.1, 4.8.24.5). */
const OF_OPENAPI = /^https:\/\/spec\.openapis\.org\/oas\/3\.\d+\/dialect\//;

/** Keywords that are foreign to JSON Schema, but not to OpenAPI. */
const KNOWN_TO_OPENAPI = new Set(['example', 'discriminator', 'xml', 'externalDocs']);

/** Keywords that name a schema or refer to one, and their values. */
const TEXTS: readonly (readonly [keyword: string, wanted: string])[] = [
  ['$ref', 'a URI reference'],
  ['$dynamicRef', 'a URI reference'],
  ['$id', 'a URI reference'],
  ['$anchor', 'a name'],
  ['$dynamicAnchor', 'a name'],
];

/** Parts of a schema without effect: keywords of other drafts, and names and references that are not strings. */
export function unusedKeywords(
  schema: Node,
  at: string,
  document: OpenApiDocument,
): readonly CatalogProblem[] {
  const foreign = Object.keys(schema).flatMap((keyword) => {
    const remedy = KNOWN_TO_OPENAPI.has(keyword) ? undefined : FOREIGN.get(keyword);
    return remedy === undefined ? [] : [{ at: at + formatPointer([keyword]), problem: NO_KEYWORD, remedy }];
  });
  const noTexts = TEXTS.filter(([keyword]) => !['string', 'undefined'].includes(typeof schema[keyword])).map(
    ([keyword, wanted]) => ({
      at: `${at}/${keyword}`,
      problem: `is ${JSON.stringify(schema[keyword])}, so it is not used`,
      remedy: `Write ${wanted}.`,
    }),
  );
  return [...unusedDialect(schema['$schema'], `${at}/$schema`, document), ...foreign, ...noTexts];
}

const NO_KEYWORD = 'is not a keyword of JSON Schema 2020-12, so it has no effect';

/** An unsupported dialect; those of OpenAPI 3.0 are close to older drafts. */
export function unusedDialect(
  dialect: unknown,
  at: string,
  { isOf30 }: OpenApiDocument,
): readonly CatalogProblem[] {
  return isOf30 || OF_OPENAPI.test(String(dialect)) ? [] : otherDialect(dialect, at);
}
