import { pointerGet } from '../core/formats/json-pointer';
import type { JsonSchema, JsonValue } from '../core/types';
import { sampleText } from './sample-text';

const DEEPEST = 20;
const NO_PARTS = { allOf: undefined, anyOf: undefined, oneOf: undefined };
const LONGEST = 10_000;

/** One text for each format of JSON Schema that messages and details use. */
const TEXTS: { readonly [format: string]: string } = {
  date: '2026-01-01',
  'date-time': '2026-01-01T00:00:00Z',
  time: '00:00:00Z',
  duration: 'PT1M',
  email: 'ada@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  'json-pointer': '/email',
  regex: '.',
  uri: 'https://example.com/',
  'uri-reference': '/example',
  uuid: '00000000-0000-4000-8000-000000000000',
};

/**
 * A value that keeps to a schema, as small as it may be: its `examples`, `const`, `enum` or `default` where it
 * has them. Only the validator can tell whether it does; what a schema can say is more than is understood here.
 */
export function sampleValue(schema: JsonSchema, root: JsonSchema = schema, depth = 0): JsonValue {
  if (typeof schema !== 'object' || depth > DEEPEST) return null;
  const given = givenValue(schema);
  if (given !== undefined) return given as JsonValue;
  const { $ref: reference, allOf, anyOf, oneOf } = schema as SchemaParts;
  if (typeof reference === 'string') {
    return sampleValue(Object(pointerGet(root, reference.replace(/^#/, ''))) as JsonSchema, root, depth + 1);
  }
  const [choice] = anyOf ?? oneOf ?? [];
  const parts = [...(allOf ?? []), ...(choice === undefined ? [] : [choice])];
  if (parts.length === 0) return valueOfType(schema, root, depth);
  const merged = parts.reduce<JsonSchema>((whole, part) => mergeSchemas(whole, part, root), {
    ...schema,
    ...NO_PARTS,
  });
  return sampleValue(merged, root, depth + 1);
}

interface SchemaParts {
  readonly $ref?: unknown;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

function givenValue(schema: { readonly [keyword: string]: unknown }): unknown {
  const { examples, enum: values, default: fallback, const: constant } = schema;
  if (constant !== undefined) return constant;
  if (Array.isArray(examples)) return examples[0];
  return fallback ?? (Array.isArray(values) ? values[0] : undefined);
}

function mergeSchemas(whole: JsonSchema, part: JsonSchema, root: JsonSchema): JsonSchema {
  if (typeof whole !== 'object' || typeof part !== 'object') return whole;
  const { $ref: reference } = part as SchemaParts;
  const found = typeof reference === 'string' ? pointerGet(root, reference.replace(/^#/, '')) : part;
  const more = Object(found) as { readonly [keyword: string]: unknown };
  return {
    ...whole,
    ...more,
    properties: { ...Object(whole['properties']), ...Object(more['properties']) },
    required: [...[whole['required'] ?? []].flat(), ...[more['required'] ?? []].flat()],
  };
}

function valueOfType(
  schema: { readonly [keyword: string]: unknown },
  root: JsonSchema,
  depth: number,
): JsonValue {
  const [type = 'properties' in schema || 'required' in schema ? 'object' : 'string'] = [
    schema['type'] ?? [],
  ].flat();
  if (type === 'object') return objectOf(schema, root, depth);
  if (type === 'array') {
    const length = typeof schema['minItems'] === 'number' ? Math.min(schema['minItems'], DEEPEST) : 0;
    const item = (schema['items'] ?? {}) as JsonSchema;
    return Array.from({ length }, () => sampleValue(item, root, depth + 1));
  }
  if (type === 'integer' || type === 'number') return numberOf(schema);
  if (type === 'boolean') return true;
  return type === 'null' ? null : stringOf(schema);
}

/** All members that the schema names: a sample shows what there can be. */
function objectOf(
  schema: { readonly [keyword: string]: unknown },
  root: JsonSchema,
  depth: number,
): JsonValue {
  const properties = Object(schema['properties']) as { readonly [name: string]: JsonSchema };
  const required = [schema['required'] ?? []].flat().map(String);
  const names = new Set([
    ...Object.keys(properties).filter((name) => properties[name] !== false),
    ...required,
  ]);
  return Object.fromEntries(
    [...names].map((name) => [name, sampleValue(properties[name] ?? {}, root, depth + 1)]),
  );
}

function numberOf({
  minimum,
  exclusiveMinimum,
  maximum,
  multipleOf,
}: {
  readonly [keyword: string]: unknown;
}): number {
  const step = typeof multipleOf === 'number' ? multipleOf : 1;
  let least = 1;
  if (typeof maximum === 'number' && maximum < least) least = maximum;
  if (typeof minimum === 'number') least = minimum;
  if (typeof exclusiveMinimum === 'number') least = exclusiveMinimum + step;
  return Math.ceil(least / step) * step;
}

function stringOf({ format, pattern, minLength }: { readonly [keyword: string]: unknown }): string {
  if (typeof pattern === 'string') return sampleText(new RegExp(pattern, 'u')) ?? 'example';
  const text = (typeof format === 'string' ? TEXTS[format] : undefined) ?? 'example';
  return text.padEnd(typeof minLength === 'number' ? Math.min(minLength, LONGEST) : 0, 'x');
}
