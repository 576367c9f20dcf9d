import { jsonKind } from '../../core/json-kind';
import type { JsonSchema, JsonValue } from '../../core/types';
import { sampleText } from '../../simulator/sample-text';
import { sampleValue } from '../../simulator/sample-value';
import type { Normal } from './normal-form';

const ONE_OF_EACH: readonly JsonValue[] = ['example', 1, 1.5, true, null, [], {}];
const LONGEST = 2_000;

/** Values at the limits of a schema, just inside and just outside. */
export function tryValues(schema: Normal, root: JsonSchema): readonly JsonValue[] {
  const values: JsonValue[] = [sampleValue(withRoot(schema, root), undefined, root)];
  const { enum: listed, const: constant, multipleOf, pattern, items } = schema;
  if (Array.isArray(listed)) values.push(...(listed as readonly JsonValue[]));
  if (constant !== undefined) values.push(constant as JsonValue);
  for (const limit of ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const) {
    const value = schema[limit];
    if (typeof value === 'number') values.push(value, value - 1, value + 1, value - 0.5, value + 0.5);
  }
  if (typeof multipleOf === 'number') values.push(multipleOf, 2 * multipleOf, multipleOf / 2);
  for (const limit of ['minLength', 'maxLength'] as const) {
    for (const length of around(schema[limit])) values.push('x'.repeat(length));
  }
  if (typeof pattern === 'string') {
    const text = textOf(pattern);
    if (text !== undefined) values.push(text);
  }
  for (const limit of ['minItems', 'maxItems'] as const) {
    for (const length of around(schema[limit])) values.push(listOf(items, root, length));
  }
  for (const limit of ['minProperties', 'maxProperties'] as const) {
    for (const length of around(schema[limit])) values.push(objectOf(length));
  }
  if (schema['uniqueItems'] === true) values.push([sampleOf(items, root), sampleOf(items, root)]);
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const choices = schema[keyword];
    if (Array.isArray(choices)) values.push(...choices.map((one) => sampleOf(one, root)));
  }
  return distinct([...values, ...ONE_OF_EACH, ...kindsOf(values)]);
}

/** One value of each schema that a list of both can have. */
export function sampleOf(schema: unknown, root: JsonSchema): JsonValue {
  return sampleValue((schema ?? true) as JsonSchema, undefined, root);
}

/** References in a merged schema still start from the root. */
function withRoot(schema: Normal, root: JsonSchema): JsonSchema {
  return typeof root === 'object' && '$defs' in root ? { ...schema, $defs: root['$defs'] } : schema;
}

function around(limit: unknown): readonly number[] {
  if (typeof limit !== 'number' || limit > LONGEST) return [];
  return [limit - 1, limit, limit + 1].filter((length) => length >= 0);
}

function listOf(items: unknown, root: JsonSchema, length: number): JsonValue {
  const sample = sampleOf(items, root);
  return Array.from({ length }, (_, index) =>
    typeof sample === 'string' && index > 0 ? `${sample}${index}` : sample,
  );
}

function objectOf(length: number): JsonValue {
  return Object.fromEntries(Array.from({ length }, (_, index) => [`member${index}`, index]));
}

function textOf(pattern: string): string | undefined {
  try {
    return sampleText(new RegExp(pattern, 'u'));
  } catch {
    return undefined;
  }
}

/** Texts of other words, in case an enumeration was removed. */
function kindsOf(values: readonly JsonValue[]): readonly JsonValue[] {
  return values.some((value) => jsonKind(value) === 'string') ? ['another', 'x', ''] : [];
}

function distinct(values: readonly JsonValue[]): readonly JsonValue[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
