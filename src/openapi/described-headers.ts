import type { CatalogProblem } from '../core/catalog/problem';
import { formatPointer } from '../core/formats/json-pointer';
import type { ErrorDefinition, HeaderSchema, JsonSchema } from '../core/types';
import type { SchemaReader } from './described-contents';
import type { OpenApiDocument } from './document';
import { membersOf } from './document';
import { schemasAt } from './error-format';
import type { ErrorResponse } from './error-responses';

/** Content-Type is described by the media types (OpenAPI 3.1, 4.8.17). */
const DESCRIBED_ELSEWHERE = /^content-type$/i;

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** What a response says of its header fields: those that are duties, and the schemas of their values. */
export type DescribedHeaders = Pick<ErrorDefinition, 'headers' | 'headerSchemas'>;

export function describedHeaders(
  response: ErrorResponse,
  document: OpenApiDocument,
  readSchema: SchemaReader,
  problems: CatalogProblem[],
): DescribedHeaders {
  const described = membersOf(response.node['headers']).flatMap(([name, value]) => {
    if (DESCRIBED_ELSEWHERE.test(name)) return [];
    const at = response.at + formatPointer(['headers', name]);
    if (!NAME.test(name)) {
      problems.push({
        at,
        problem: `${JSON.stringify(name)} is no name of a field`,
        remedy: 'Mend the name.',
      });
      return [];
    }
    const header = document.follow(value, at, problems);
    return header === undefined ? [] : [{ name, header }];
  });
  const required = described.filter(({ header }) => header.node['required'] === true);
  const schemas = described.flatMap(({ name, header: { node, at } }) => {
    const [content] = membersOf(node['content']);
    const [schema, place] =
      content === undefined
        ? [node['schema'], `${at}/schema`]
        : [Object(content[1])['schema'] as unknown, `${at}/content${formatPointer([content[0]])}/schema`];
    if (schema === undefined) return [];
    const read = readSchema(schema, place);
    problems.push(...read.problems);
    if (read.schema === true) return [];
    const shape = content === undefined ? shapeOf(read.schema) : 'json';
    const entry: HeaderSchema = {
      schema: read.schema,
      ...(shape !== undefined && { shape }),
      ...(node['explode'] === true && { explode: true }),
    };
    return content !== undefined && !/[/+]json$/.test(content[0]) ? [] : [[name, entry] as const];
  });
  return {
    ...(required.length > 0 && { headers: Object.fromEntries(required.map(({ name }) => [name, 'must'])) }),
    ...(schemas.length > 0 && { headerSchemas: Object.fromEntries(schemas) }),
  };
}

/** Whether a schema speaks of a list or of an object, which tells how a value is to be read. */
function shapeOf(schema: JsonSchema): 'list' | 'object' | undefined {
  const types = schemasAt(schema, schema, '').flatMap(({ type }) => [type ?? []].flat());
  return types.includes('array') ? 'list' : types.includes('object') ? 'object' : undefined;
}
