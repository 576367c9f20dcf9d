import { parseMediaType } from '../core/fields/parse-media-type';
import { formatPointer } from '../core/formats/json-pointer';
import type { JsonSchema } from '../core/types';
import type { OpenApiDocument } from './document';
import { isNode, membersOf } from './document';
import type { ErrorResponse } from './error-responses';
import { toJsonSchema } from './json-schema';

/** Where schemas have names of their own; elsewhere the last part of a reference says nothing. */
const NAMED = /\/(?:schemas|\$defs|definitions)\/([^/]+)$/;

/** One content of a response: a media type, and what the document says of it. */
export interface MediaTypeContent {
  /** JSON Pointer to it. */
  readonly at: string;
  /** Undefined for a range, or where the response has no content at all. */
  readonly mediaType: string | undefined;
  readonly isJson: boolean;
  /** `true` where there is none. */
  readonly schema: JsonSchema;
  /** The name of the schema, where it has one. */
  readonly name: string | undefined;
  readonly unknownFormats: readonly string[];
  /** Example values, as far as the document shows any. */
  readonly examples: readonly unknown[];
}

/** Lists what the content of a response may be; none where the document says nothing of it. */
export function describedContents(
  response: ErrorResponse,
  document: OpenApiDocument,
): readonly MediaTypeContent[] {
  return membersOf(response.node['content']).flatMap(([range, value]) => {
    const at = response.at + formatPointer(['content', range]);
    // OpenAPI 3.2 allows a reference in the place of a media type object.
    const content = document.follow(value, at);
    if (content === undefined) return [];
    const { schema } = content.node;
    const converted =
      schema === undefined
        ? { schema: true, unknownFormats: [] }
        : toJsonSchema(schema, `${content.at}/schema`, document);
    const essence = parseMediaType(range)?.essence ?? range.toLowerCase();
    return [
      {
        at: content.at,
        mediaType: essence.includes('*') ? undefined : essence,
        isJson: essence.includes('*') || /[/+]json$/.test(essence),
        ...converted,
        name: schemaName(schema),
        examples: examplesOf(content.node, document.follow(schema, content.at)?.node, document),
      },
    ];
  });
}

function schemaName(schema: unknown): string | undefined {
  const reference = isNode(schema) ? schema['$ref'] : undefined;
  return typeof reference === 'string' ? NAMED.exec(reference)?.[1] : undefined;
}

function examplesOf(
  content: { readonly [member: string]: unknown },
  schema: { readonly [member: string]: unknown } | undefined,
  { follow }: OpenApiDocument,
): readonly unknown[] {
  const named = membersOf(content['examples']).map(([, example]) => follow(example, '')?.node);
  const all = [
    content['example'],
    ...named.map((example) => example?.['value'] ?? example?.['dataValue']),
    schema?.['example'],
    ...(Array.isArray(schema?.['examples']) ? (schema['examples'] as readonly unknown[]) : []),
  ];
  return all.filter((one) => one !== undefined);
}
