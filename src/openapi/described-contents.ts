import type { CatalogProblem } from '../core/catalog/problem';
import { isRange } from '../core/fields/media-range';
import type { MediaType } from '../core/fields/parse-media-type';
import { parseMediaType } from '../core/fields/parse-media-type';
import { formatPointer } from '../core/formats/json-pointer';
import type { JsonSchema } from '../core/types';
import type { Located, Node, OpenApiDocument } from './document';
import { isNode, membersOf } from './document';
import type { ErrorResponse } from './error-responses';
import type { ReadSchema } from './read-schema';

/** The place where schemas have names; elsewhere the last part of a reference has no meaning. */
const NAMED = /\/(?:schemas|\$defs|definitions)\/([^/]+)$/;

const OPEN: ReadSchema = { schema: true, strictSchema: undefined, problems: [] };

/** One content of a response: a media type, and its description in the document. */
export interface MediaTypeContent {
  /** Its place in the document. */
  readonly at: string;
  /** Undefined for a range, or if the response has no content. */
  readonly mediaType: string | undefined;
  /** A range, or a media type with parameters; undefined if the media type is complete. */
  readonly range: string | undefined;
  /** As written in the document. */
  readonly key: string;
  readonly isJson: boolean;
  /** `true` if there is none. */
  readonly schema: JsonSchema;
  /** A second schema for the same content. */
  readonly strictSchema: JsonSchema | undefined;
  /** The name of the schema, if it has one. */
  readonly name: string | undefined;
  /** The problems of the schema. */
  readonly problems: readonly CatalogProblem[];
  /** Example values in the document. */
  readonly examples: readonly Example[];
}

/** An example value, and its place. */
export interface Example {
  readonly value: unknown;
  readonly at: string;
}

/** Reads schemas: each once, for any number of responses that use it. */
export type SchemaReader = (schema: unknown, at: string) => ReadSchema;

/** Lists the possible contents of a response; none if the document describes none. */
export function describedContents(
  response: ErrorResponse,
  document: OpenApiDocument,
  readSchema: SchemaReader,
  problems: CatalogProblem[],
): readonly MediaTypeContent[] {
  return membersOf(response.node['content']).flatMap(([key, value]) => {
    const at = response.at + formatPointer(['content', key]);
    // OpenAPI 3.2 allows a reference instead of a media type object.
    const content = document.follow(value, at, problems);
    return mediaTypesOf(key, at, problems).map((mediaType) => {
      const { essence } = mediaType;
      const mayBeJson = essence.includes('*') || isJson(mediaType);
      const node = content?.node ?? {};
      const { schema } = node;
      const read =
        schema === undefined || !mayBeJson ? OPEN : readSchema(schema, `${content?.at ?? at}/schema`);
      return {
        at: content?.at ?? at,
        key,
        mediaType: essence.includes('*') ? undefined : essence,
        range: isRange(mediaType) ? textOf(mediaType) : undefined,
        isJson: mayBeJson,
        ...read,
        name: schemaName(schema),
        examples: examplesOf(node, schema, content?.at ?? at, document),
      };
    });
  });
}

/** Whether values of a media type are JSON, with any parameters. */
export function isJson({ essence }: MediaType): boolean {
  return /[/+]json$/.test(essence);
}

/** The media types of a key: one, or several if the key is a list by mistake. */
export function mediaTypesOf(key: string, at: string, problems: CatalogProblem[]): readonly MediaType[] {
  const one = parseMediaType(key.trim());
  if (one !== undefined) return [one];
  const several = key.split(',').map((part) => parseMediaType(part.trim()));
  const isList = several.every((part) => part !== undefined);
  const problem = isList
    ? 'is a list of media types, but each needs its own key'
    : `${JSON.stringify(key)} is not a media type, so it is not used`;
  problems.push({ at, problem, remedy: 'Write one media type, such as application/json.' });
  return isList ? several : [];
}

function textOf({ essence, parameters }: MediaType): string {
  return [
    essence,
    ...parameters.map(
      ([name, value]) => `${name}=${/^[\w.+-]+$/.test(value) ? value : JSON.stringify(value)}`,
    ),
  ].join('; ');
}

function schemaName(schema: unknown): string | undefined {
  const reference = isNode(schema) ? schema['$ref'] : undefined;
  return typeof reference === 'string'
    ? NAMED.exec(reference)?.[1]?.replace(/\.(?:json|ya?ml)$/, '')
    : undefined;
}

function examplesOf(
  content: Node,
  schema: unknown,
  at: string,
  document: OpenApiDocument,
): readonly Example[] {
  // Examples are not checked: a reference without a target has no effect here.
  const unheard: CatalogProblem[] = [];
  const named = membersOf(content['examples']).flatMap(([name, example]) => {
    const found = document.follow(example, `${at}/examples${formatPointer([name])}`, unheard);
    return [exampleIn(found, 'value'), exampleIn(found, 'dataValue')];
  });
  const described = document.follow(schema, `${at}/schema`, unheard);
  const list = described?.node['examples'];
  const all = [
    exampleIn({ node: content, at }, 'example'),
    ...named,
    exampleIn(described, 'example'),
    ...(Array.isArray(list) ? (list as readonly unknown[]) : []).map((value, index) => ({
      value,
      at: `${described?.at ?? at}/examples/${index}`,
    })),
  ];
  return all.filter((one) => one?.value !== undefined) as readonly Example[];
}

function exampleIn(found: Located | undefined, member: string): Example | undefined {
  return found && { value: found.node[member], at: `${found.at}/${member}` };
}
