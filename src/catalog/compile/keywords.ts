/** The value of a JSON Schema keyword: a schema, several in a list or under names, or a value to compare. */
type Shape = 'schema' | 'list' | 'map' | 'value';

/** A keyword that restricts a value. */
export interface Keyword {
  readonly shape: Shape;
  /** The subject of its schemas: parts of the value, the same value, or nothing unless they are referred to. */
  readonly of?: 'parts' | 'same' | 'nothing';
}

/** The keywords of draft 2020-12 that are more than notes. */
export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map([
  ...all({ shape: 'schema', of: 'parts' }, 'items contains additionalProperties propertyNames'),
  ...all({ shape: 'schema', of: 'parts' }, 'unevaluatedItems unevaluatedProperties'),
  ...all({ shape: 'list', of: 'parts' }, 'prefixItems'),
  ...all({ shape: 'map', of: 'parts' }, 'properties patternProperties'),
  ...all({ shape: 'schema', of: 'same' }, 'not if then else'),
  ...all({ shape: 'list', of: 'same' }, 'allOf anyOf oneOf'),
  // Draft 7 has `dependencies`; the meta-schema still has it.
  ...all({ shape: 'map', of: 'same' }, 'dependentSchemas dependencies'),
  ...all({ shape: 'map', of: 'nothing' }, '$defs definitions'),
  ...all({ shape: 'schema', of: 'nothing' }, 'contentSchema'),
  ...all({ shape: 'value' }, 'type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum'),
  ...all({ shape: 'value' }, 'maxLength minLength pattern maxItems minItems uniqueItems maxContains'),
  ...all({ shape: 'value' }, 'minContains maxProperties minProperties required dependentRequired format'),
  // From OpenAPI 3.0: next to `type`, Ajv accepts it.
  ...all({ shape: 'value' }, 'nullable'),
]);

/** The others, which name a schema, refer to one, or are notes. */
export const NOTES: ReadonlySet<string> = new Set(
  [
    '$schema $id $anchor $dynamicAnchor $ref $dynamicRef $vocabulary $comment title description default',
    'deprecated readOnly writeOnly examples contentEncoding contentMediaType',
  ].flatMap((keywords) => keywords.split(' ')),
);

/** Keywords of other drafts and of OpenAPI, and their equivalents in draft 2020-12: here they have no effect. */
export const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['id', 'Write "$id".'],
  ['additionalItems', 'Write "prefixItems" for the first items and "items" for the rest.'],
  ['$recursiveRef', 'Write "$dynamicRef".'],
  ['$recursiveAnchor', 'Write "$dynamicAnchor".'],
  ['divisibleBy', 'Write "multipleOf".'],
  ['disallow', 'Write "not".'],
  ['example', 'Write "examples", a list.'],
  ['discriminator', 'Tell the alternatives apart by a "const" in each.'],
  ['xml', 'Leave it out.'],
  ['externalDocs', 'Write it into the "description".'],
]);

/** A part of a schema that is a schema. */
export interface Subschema {
  /** The path from the schema to it. */
  readonly path: readonly (string | number)[];
  readonly schema: unknown;
  readonly of: Keyword['of'];
}

/** The schemas within a schema as written. */
export function subschemasOf(schema: object): readonly Subschema[] {
  return Object.entries(schema).flatMap(([keyword, value]: [string, unknown]) => {
    const { shape, of } = KEYWORDS.get(keyword) ?? { shape: 'value' };
    if (shape === 'schema') return [{ path: [keyword], schema: value, of }];
    if (shape === 'value' || typeof value !== 'object' || value === null) return [];
    if (Array.isArray(value) !== (shape === 'list')) return [];
    return Object.entries(value).map(([key, one]: [string, unknown]) => ({
      path: [keyword, key],
      schema: one,
      of,
    }));
  });
}

/** Whether a value has the shape that a keyword requires: otherwise the keyword was not intended. */
export function fitsKeyword(keyword: string, value: unknown): boolean {
  const isAnObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  switch (KEYWORDS.get(keyword)?.shape) {
    case 'schema':
      return isAnObject || typeof value === 'boolean';
    case 'list':
      return Array.isArray(value);
    case 'map':
      return isAnObject;
    default:
      return true;
  }
}

function all(keyword: Keyword, names: string): readonly (readonly [string, Keyword])[] {
  return names.split(' ').map((name) => [name, keyword]);
}
