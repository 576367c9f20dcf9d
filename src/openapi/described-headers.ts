import type { CatalogProblem } from '../core/catalog/problem';
import { formatPointer } from '../core/formats/json-pointer';
import type { ErrorDefinition, HeaderSchema, JsonSchema } from '../core/types';
import type { SchemaReader } from './described-contents';
import { isJson, mediaTypesOf } from './described-contents';
import type { Located, OpenApiDocument } from './document';
import { isNode, membersOf } from './document';
import { schemasAt } from './error-format';
import type { ErrorResponse } from './error-responses';

/** Content-Type is described by the media types (OpenAPI 3.1, 4.8.17). */
const DESCRIBED_ELSEWHERE = /^content-type$/i;

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** The described header fields of a response: the required ones, and the schemas of their values. */
export type DescribedHeaders = Pick<ErrorDefinition, 'headers' | 'headerSchemas'>;

export function describedHeaders(
  response: ErrorResponse,
  document: OpenApiDocument,
  readSchema: SchemaReader,
  problems: CatalogProblem[],
): DescribedHeaders {
  const { headers } = response.node;
  if (headers !== undefined && !isNode(headers)) {
    const problem = 'is not an object, so no field is checked';
    const remedy = 'Write an object: the name of each field → its description.';
    problems.push({ at: `${response.at}/headers`, problem, remedy });
  }
  const described = membersOf(headers).flatMap(([name, value]) => {
    if (DESCRIBED_ELSEWHERE.test(name)) return [];
    const at = response.at + formatPointer(['headers', name]);
    if (!NAME.test(name)) {
      problems.push({
        at,
        problem: `${JSON.stringify(name)} is not a valid field name`,
        remedy: 'Correct the name.',
      });
      return [];
    }
    const before = problems.length;
    const header = document.follow(value, at, problems);
    if (header !== undefined) return [{ name, header }];
    if (problems.length === before) {
      problems.push({ at, problem: 'is not an object, so it is not used', remedy: 'Write a header.' });
    }
    return [];
  });
  const required = described.filter(({ header }) => isRequired(header, problems));
  const schemas = described.flatMap(({ name, header }) => {
    const given = schemaOf(header, document, problems);
    if (given?.schema === undefined) return [];
    const read = readSchema(given.schema, given.at);
    problems.push(...read.problems);
    if (read.schema === true) return [];
    const shape = given.isJson ? 'json' : shapeOf(read.schema);
    const entry: HeaderSchema = {
      schema: read.schema,
      ...(shape !== undefined && { shape }),
      ...(header.node['explode'] === true && { explode: true }),
    };
    return [[name, entry] as const];
  });
  return {
    ...(required.length > 0 && { headers: Object.fromEntries(required.map(({ name }) => [name, 'must'])) }),
    ...(schemas.length > 0 && { headerSchemas: Object.fromEntries(schemas) }),
  };
}

function isRequired({ node: { required }, at }: Located, problems: CatalogProblem[]): boolean {
  if (required !== undefined && typeof required !== 'boolean') {
    const problem = `is ${JSON.stringify(required)}, so the field is not required`;
    problems.push({ at: `${at}/required`, problem, remedy: 'Write true or false.' });
  }
  return required === true;
}

/** The schema of a value, and its place: next to the header, or in its only content. */
function schemaOf(
  { node, at }: Located,
  document: OpenApiDocument,
  problems: CatalogProblem[],
): { readonly schema: unknown; readonly at: string; readonly isJson: boolean } | undefined {
  const [first, ...others] = membersOf(node['content']);
  if (first === undefined) return { schema: node['schema'], at: `${at}/schema`, isJson: false };
  const [key, value] = first;
  const place = `${at}/content${formatPointer([key])}`;
  if (others.length > 0) {
    const problem = `has ${others.length + 1} contents; only the first one is used`;
    problems.push({ at: `${at}/content`, problem, remedy: 'Keep one media type.' });
  }
  const mediaTypes = mediaTypesOf(key, place, problems);
  if (!mediaTypes.some(isJson)) {
    if (mediaTypes.length > 0) {
      const problem = 'is not JSON, so the value of the field is not checked';
      problems.push({ at: place, problem, remedy: 'Write "schema" instead of "content".' });
    }
    return undefined;
  }
  const content = document.follow(value, place, problems);
  return content && { schema: content.node['schema'], at: `${content.at}/schema`, isJson: true };
}

/** Whether a schema describes a list or an object, which decides how a value is parsed. */
function shapeOf(schema: JsonSchema): 'list' | 'object' | undefined {
  const types = schemasAt(schema, '').flatMap(({ type }) => [type ?? []].flat());
  return types.includes('array') ? 'list' : types.includes('object') ? 'object' : undefined;
}
