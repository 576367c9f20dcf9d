import { pointerGet } from '../core/formats/json-pointer';
import type { JsonSchema, JsonValue } from '../core/types';
import { sampleNumber, sampleString } from './sample-scalar';

const DEEPEST = 20;
const MOST_VALUES = 5_000;
/** At this depth, optional members are left out: a schema that contains itself twice would never end. */
const DEEPEST_OPTIONAL = 4;
const PARTS = new Set(['$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'if', 'then', 'else']);

type Keywords = { readonly [keyword: string]: unknown };

/** The wanted one of the values that a schema allows. */
export interface Choice {
  /** Which of several alternatives, from 0. */
  readonly alternative: number;
  /** Only required members. */
  readonly isSmall: boolean;
  /** Lists have an item, and members that only another alternative describes are added with values that it refuses. */
  readonly isTelling?: boolean | undefined;
}

interface Around extends Choice {
  readonly root: JsonSchema;
  /** The limit of further values: a schema that contains itself several times grows without end. */
  readonly budget: { left: number };
  readonly depth: number;
}

const FIRST: Choice = { alternative: 0, isSmall: false };

/**
 * A value that matches a schema, as small as possible: its `examples`, `const`, `enum` or `default`, if it has
 * them. Only the validator can confirm it; a schema can say more than this code understands.
 *
 * @param root the schema at which references start
 */
export function sampleValue(
  schema: JsonSchema,
  choice: Choice = FIRST,
  root: JsonSchema = schema,
): JsonValue {
  return sample(schema, { ...choice, root, depth: 0, budget: { left: MOST_VALUES } });
}

function sample(schema: JsonSchema, around: Around): JsonValue {
  around.budget.left -= 1;
  if (typeof schema !== 'object' || around.depth > DEEPEST || around.budget.left < 0) return null;
  const whole = flattened(schema, around, DEEPEST);
  const given = givenValue(whole);
  return given === undefined ? valueOfType(whole, around) : (given as JsonValue);
}

/** A schema with all keywords for the same value merged: its reference, its parts, one of its alternatives. */
function flattened(schema: Keywords, around: Around, steps: number): Keywords {
  const parts = steps === 0 ? [] : partsOf(schema, around);
  const own = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !PARTS.has(keyword)));
  return parts
    .filter((part): part is Keywords => typeof part === 'object' && part !== null)
    .map((part) => flattened(part, around, steps - 1))
    .reduce(merged, own);
}

function partsOf(schema: Keywords, around: Around): readonly unknown[] {
  const { root, alternative } = around;
  const { $ref: reference = schema['$dynamicRef'], allOf, anyOf, oneOf, if: condition } = schema;
  const found =
    typeof reference === 'string' ? pointerGet(root, decoded(reference.replace(/^#/, ''))) : undefined;
  const alternatives = [anyOf, oneOf].filter((one) => Array.isArray(one)) as readonly (readonly unknown[])[];
  return [
    found,
    ...(Array.isArray(allOf) ? (allOf as readonly unknown[]) : []),
    ...alternatives.map((all) => all[alternative % all.length]),
    ...(around.isTelling === true && Array.isArray(oneOf)
      ? unlikeOthers(oneOf as readonly unknown[], around)
      : []),
    ...conditional(condition, schema),
  ];
}

/** A member that excludes another alternative: that one describes it, but refuses its value. */
function unlikeOthers(all: readonly unknown[], around: Around): readonly Keywords[] {
  const chosen = around.alternative % all.length;
  const described = all.map((one) => {
    const whole = typeof one === 'object' && one !== null ? flattened(one as Keywords, around, DEEPEST) : {};
    return Object(whole['properties']) as { readonly [name: string]: unknown };
  });
  return described.flatMap((properties, index) => {
    const own = described[chosen] ?? {};
    const [name, schema] = Object.entries(properties).find(([one]) => !Object.hasOwn(own, one)) ?? [];
    if (index === chosen || name === undefined) return [];
    const { type } = Object(schema) as Keywords;
    return [{ required: [name], properties: { [name]: { const: type === 'string' ? 0 : 'example' } } }];
  });
}

/** Avoids null: a condition for null is replaced by its `else`; any other one is merged with its `then`. */
function conditional(condition: unknown, schema: Keywords): readonly unknown[] {
  if (condition === undefined) return [];
  const isNull = (Object(condition) as Keywords)['const'] === null;
  return isNull ? [schema['else']] : [condition, schema['then']];
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function givenValue({ examples, enum: values, default: fallback, const: constant }: Keywords): unknown {
  if (constant !== undefined) return constant;
  if (Array.isArray(examples)) return (examples as readonly unknown[])[0];
  if (fallback !== undefined || !Array.isArray(values)) return fallback;
  const all = values as readonly unknown[];
  return all.find((one) => one !== null) ?? all[0];
}

function merged(one: Keywords, other: Keywords): Keywords {
  const properties = { ...(one['properties'] as Keywords) };
  for (const [name, schema] of Object.entries(Object(other['properties']) as Keywords)) {
    const known = properties[name];
    properties[name] =
      known === undefined || known === true || schema === false ? schema : { allOf: [known, schema] };
  }
  return {
    ...one,
    ...other,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...((one['required'] ?? other['required']) !== undefined && {
      required: [...[one['required'] ?? []].flat(), ...[other['required'] ?? []].flat()],
    }),
    ...typeOfBoth(one['type'], other['type']),
  };
}

function typeOfBoth(one: unknown, other: unknown): Keywords {
  const known = [one ?? []].flat() as readonly unknown[];
  const wanted = [other ?? []].flat() as readonly unknown[];
  if (known.length === 0 || wanted.length === 0) return {};
  const both = known.filter(
    (type) => wanted.includes(type) || (type === 'integer' && wanted.includes('number')),
  );
  return { type: both.length > 0 ? both : wanted };
}

function valueOfType(schema: Keywords, around: Around): JsonValue {
  const types = [schema['type'] ?? impliedType(schema)].flat();
  const type = types.find((one) => one !== 'null') ?? types[0];
  if (type === 'object') return objectOf(schema, around);
  if (type === 'array') return listOf(schema, around);
  if (type === 'integer' || type === 'number') return sampleNumber(schema, type === 'integer');
  if (type === 'boolean') return true;
  return type === 'null' ? null : sampleString(schema, around.alternative);
}

const TELLING: readonly (readonly [type: string, ...keywords: string[]])[] = [
  ['object', 'properties', 'required', 'minProperties', 'additionalProperties', 'patternProperties'],
  ['array', 'items', 'prefixItems', 'minItems', 'contains'],
  ['number', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
];

function impliedType(schema: Keywords): string {
  const told = TELLING.find(([, ...keywords]) => keywords.some((keyword) => keyword in schema));
  return told?.[0] ?? 'string';
}

function listOf(schema: Keywords, around: Around): JsonValue {
  const { minItems, prefixItems, items = {}, contains, uniqueItems } = schema;
  const isShown = contains !== undefined || (around.isTelling === true && schema['maxItems'] !== 0);
  const least = Math.max(typeof minItems === 'number' ? minItems : 0, isShown ? 1 : 0);
  const first = Array.isArray(prefixItems) ? (prefixItems as readonly JsonSchema[]) : [];
  return Array.from({ length: Math.min(least, DEEPEST) }, (_, index) => {
    const item = first[index] ?? (index === first.length && contains !== undefined ? contains : items);
    const value = sample(item as JsonSchema, {
      ...around,
      depth: around.depth + 1,
      alternative: around.alternative + (uniqueItems === true ? index : 0),
    });
    return uniqueItems === true && index > 0 ? different(value, index) : value;
  });
}

function different(value: JsonValue, index: number): JsonValue {
  if (typeof value === 'number') return value + index;
  return typeof value === 'string' ? `${value}${index}` : value;
}

/** All members that the schema names: a sample shows the possible ones. */
function objectOf(schema: Keywords, around: Around): JsonValue {
  const properties = Object(schema['properties']) as { readonly [name: string]: JsonSchema };
  const required = [schema['required'] ?? []].flat().map(String);
  const isShort = around.isSmall || around.depth > DEEPEST_OPTIONAL;
  const names = new Set([
    ...Object.keys(properties).filter((name) => !isShort && properties[name] !== false),
    ...required,
  ]);
  const others = schema['additionalProperties'] ?? schema['unevaluatedProperties'];
  const rest = typeof others === 'object' ? (others as JsonSchema) : {};
  const least = Math.min(Number(schema['minProperties'] ?? 0), DEEPEST);
  for (let index = 1; names.size < least; index += 1) {
    const name = Object.keys(properties).find((one) => !names.has(one) && properties[one] !== false);
    names.add(name ?? `example${index}`);
  }
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      sample(Object.hasOwn(properties, name) ? (properties[name] ?? {}) : rest, {
        ...around,
        depth: around.depth + 1,
      }),
    ]),
  );
}
