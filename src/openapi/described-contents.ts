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

/** Where schemas have names of their own; elsewhere the last part of a reference says nothing. */
const NAMED = /\/(?:schemas|\$defs|definitions)\/([^/]+)$/;

const OPEN: ReadSchema = { schema: true, strictSchema: undefined, problems: [] };

/** One content of a response: a media type, and what the document says of it. */
export interface MediaTypeContent {
  /** Where it stands. */
  readonly at: string;
  /** Undefined for a range, or where the response has no content at all. */
  readonly mediaType: string | undefined;
  /** A range, or a media type with parameters; undefined where the media type says all. */
  readonly range: string | undefined;
  /** As the document writes it. */
  readonly key: string;
  readonly isJson: boolean;
  /** `true` where there is none. */
  readonly schema: JsonSchema;
  /** What should hold as well. */
  readonly strictSchema: JsonSchema | undefined;
  /** The name of the schema, where it has one. */
  readonly name: string | undefined;
  /** What is wrong with the schema. */
  readonly problems: readonly CatalogProblem[];
  /** Example values, as far as the document shows any. */
  readonly examples: readonly Example[];
}

/** An example value, and where it stands. */
export interface Example {
  readonly value: unknown;
  readonly at: string;
}

/** How schemas are read: each once, however many responses have it. */
export type SchemaReader = (schema: unknown, at: string) => ReadSchema;

/** Lists what the content of a response may be; none where the document says nothing of it. */
export function describedContents(
  response: ErrorResponse,
  document: OpenApiDocument,
  readSchema: SchemaReader,
  problems: CatalogProblem[],
): readonly MediaTypeContent[] {
  return membersOf(response.node['content']).flatMap(([key, value]) => {
    const at = response.at + formatPointer(['content', key]);
    // OpenAPI 3.2 allows a reference in the place of a media type object.
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

/** Whether values of a media type are JSON, whatever its parameters. */
export function isJson({ essence }: MediaType): boolean {
  return /[/+]json$/.test(essence);
}

/** The media types that a key names: one, or several where they were written as a list by mistake. */
export function mediaTypesOf(key: string, at: string, problems: CatalogProblem[]): readonly MediaType[] {
  const one = parseMediaType(key.trim());
  if (one !== undefined) return [one];
  const several = key.split(',').map((part) => parseMediaType(part.trim()));
  const isList = several.every((part) => part !== undefined);
  const problem = isList
    ? 'is a list of media types, where each needs a key of its own'
    : `${JSON.stringify(key)} is no media type, so it is not used`;
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
  // Examples are no part of what is checked: a reference that leads nowhere says nothing here.
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
