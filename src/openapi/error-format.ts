import { formats } from '../generated/data';
import { partAt } from '../core/checks/schema-parts';
import { fitOf } from '../core/fields/media-range';
import { parseMediaType } from '../core/fields/parse-media-type';
import { parsePointer } from '../core/formats/json-pointer';
import type { ErrorFormat, JsonSchema, Place } from '../core/types';
import type { Node } from './document';
import { isNode } from './document';

/** Stands for a document that accepts every media type; nothing is compared with it. */
const ANY_MEDIA_TYPE = ['x/any'];

/** Fewer members are not evidence: many formats have a message. */
const LEAST_PLACES = 2;

/** Schemas can refer to themselves. */
const MOST_STEPS = 12;

/** The content of an error response, as described in the document. */
export interface DescribedContent {
  /** The name of the format in messages. */
  readonly id: string;
  /** The essence; undefined if the document accepts any. */
  readonly mediaType: string | undefined;
  /** A range, or a media type with parameters. */
  readonly range?: string | undefined;
  readonly schema: JsonSchema;
  /** A second schema for the same content. */
  readonly strictSchema?: JsonSchema | undefined;
  readonly reference: string;
}

/**
 * Creates a format from described content. A document does not define the places of code, message and
 * details, so these come from the built-in format whose members the schema describes.
 */
export function errorFormat(
  { id, mediaType, range, schema, strictSchema, reference }: DescribedContent,
  members: ErrorFormat['members'],
): ErrorFormat {
  const like = findLike(mediaType, schema);
  const known: Partial<ErrorFormat> = like ?? {};
  const { $schema: _, examples: __, strictSchema: ___, ...kept } = known;
  return {
    ...withoutLike(schema),
    ...kept,
    id,
    title: id,
    summary: like === undefined ? 'As the API describes it' : `As the API describes it, like ${like.id}`,
    reference,
    mediaTypes: mediaType === undefined ? mediaTypesWithin(range, like) : [mediaType],
    ...(range !== undefined && { mediaRange: range }),
    parameters: 'any',
    schema,
    ...(strictSchema !== undefined && { strictSchema }),
    codeCase: 'as-is',
    members: { ...(like ?? withoutLike(schema)).members, ...members },
  };
}

/** The code and the message in a schema without a matching format, at the places that formats use. */
function withoutLike(
  schema: JsonSchema,
): Pick<ErrorFormat, 'members' | 'crossChecks' | 'cannotCarry' | 'template'> {
  const placeOf = (part: 'code' | 'message'): string | undefined =>
    formats
      .flatMap(({ members }) => members[part] ?? [])
      .find((place) => schemasAt(schema, place).length > 0);
  const code = placeOf('code');
  const message = placeOf('message');
  return {
    members: { ...(code !== undefined && { code }), ...(message !== undefined && { message }) },
    crossChecks: [],
    cannotCarry: [
      ...(code === undefined ? (['code'] as const) : []),
      ...(message === undefined ? (['message'] as const) : []),
      'details',
      'extensions',
    ],
    template: {
      ...(code !== undefined && { [code]: 'code' as const }),
      [message ?? '/message']: 'message',
    },
  };
}

/** Media types of a range: of the format that the schema matches, else of any. */
function mediaTypesWithin(range: string | undefined, like: ErrorFormat | undefined): readonly string[] {
  const fitting = [like, ...formats]
    .flatMap((format) => format?.mediaTypes ?? [])
    .filter((one) => range === undefined || fitOf(range, parseMediaType(one)) > 0);
  if (like !== undefined && fitting.includes(like.mediaTypes[0] ?? '')) return like.mediaTypes;
  return range === undefined || range === '*/*' ? ANY_MEDIA_TYPE : [fitting[0] ?? ANY_MEDIA_TYPE[0] ?? ''];
}

function findLike(mediaType: string | undefined, schema: JsonSchema): ErrorFormat | undefined {
  const ofType = formats.filter(
    ({ mediaTypes }) => mediaType === undefined || mediaTypes.includes(mediaType),
  );
  if (ofType.length === 1 && mediaType !== undefined) return ofType[0];
  return ofType
    .map((format) => ({ format, places: placesOf(format) }))
    .filter(
      ({ places }) => places.length >= LEAST_PLACES && places.every((place) => describes(schema, place)),
    )
    .sort((one, other) => other.places.length - one.places.length)[0]?.format;
}

/** The places at which a format requires its code and its message; a format with neither is not evidence. */
function placesOf({ members: { code, message }, codeOptional, schema }: ErrorFormat): readonly Place[] {
  const required = isNode(schema) && Array.isArray(schema['required']) ? schema['required'] : [];
  const further = required.map((name) => `/${String(name)}`);
  const named = [code === undefined || codeOptional === true ? [] : [code], message ?? [], further].flat();
  const known = new Set(named.map(String));
  return named.filter((place) => known.delete(String(place)));
}

/** Whether a schema describes the member at one of the places. */
function describes(schema: JsonSchema, place: Place): boolean {
  return [place].flat().some((pointer) => schemasAt(schema, pointer).length > 0);
}

/** The parts of a schema that describe the member at a JSON Pointer. */
export function schemasAt(schema: JsonSchema, pointer: string): readonly Node[] {
  return walk(schema, schema, parsePointer(pointer) ?? [], MOST_STEPS);
}

function walk(schema: unknown, root: JsonSchema, path: readonly string[], steps: number): readonly Node[] {
  if (!isNode(schema) || steps === 0) return [];
  const [name, ...rest] = path;
  const { properties, items, $ref: reference } = schema;
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap(
    (keyword) => (schema[keyword] as readonly unknown[]) ?? [],
  );
  parts.push(schema['else']);
  if (typeof reference === 'string') parts.push(partAt(root, reference));
  const within = parts.flatMap((part) => walk(part, root, path, steps - 1));
  if (name === undefined) return [schema, ...within];
  const property = isNode(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
  const item = /^\d+$/.test(name) ? items : undefined;
  return [...walk(property, root, rest, steps - 1), ...walk(item, root, rest, steps - 1), ...within];
}
