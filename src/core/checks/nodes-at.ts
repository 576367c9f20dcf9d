import { formatPointer, parsePointer } from '../formats/json-pointer';
import { isObject } from '../is-object';
import type { JsonSchema } from '../types';
import { partAt } from './schema-parts';

/** Parts that speak of the same value, alone or in a list. */
const SAME = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not', 'propertyNames'] as const;

/** Parts that speak of the members or the items of a value, whatever they are called. */
const WITHIN = [
  'additionalProperties',
  'unevaluatedProperties',
  'items',
  'contains',
  'unevaluatedItems',
] as const;

const IN_MAPS = ['properties', 'patternProperties', 'prefixItems'] as const;

/** The paths of all parts of a schema that may speak of the value at a place. */
export function nodesAt(schema: JsonSchema, pointer: string): ReadonlySet<string> {
  let nodes = closure(schema, ['#']);
  for (const name of parsePointer(pointer) ?? []) {
    nodes = closure(
      schema,
      [...nodes].flatMap((node) => stepsTo(schema, node, name)),
    );
  }
  return nodes;
}

function closure(schema: JsonSchema, start: readonly string[]): ReadonlySet<string> {
  const found = new Set(start);
  // A set gives what is added while it is gone through.
  for (const path of found) {
    const part = partAt(schema, path);
    if (!isObject(part)) continue;
    const { $ref: reference, dependentSchemas } = part as { readonly [keyword: string]: unknown };
    if (typeof reference === 'string') found.add(reference);
    for (const name of Object.keys(Object(dependentSchemas) as object))
      found.add(path + formatPointer(['dependentSchemas', name]));
    for (const keyword of SAME) {
      const within = (part as { readonly [keyword: string]: unknown })[keyword];
      if (Array.isArray(within)) within.forEach((_, index) => found.add(`${path}/${keyword}/${index}`));
      else if (within !== undefined) found.add(`${path}/${keyword}`);
    }
  }
  return found;
}

function stepsTo(schema: JsonSchema, node: string, name: string): readonly string[] {
  const part = partAt(schema, node);
  if (!isObject(part)) return [];
  const keywords = part as { readonly [keyword: string]: unknown };
  const { patternProperties = {} } = keywords;
  const named = IN_MAPS.map((keyword) => node + formatPointer([keyword, name]));
  const matching = Object.keys(Object(patternProperties) as object).map(
    (pattern) => node + formatPointer(['patternProperties', pattern]),
  );
  return [...named, ...matching, ...WITHIN.map((keyword) => `${node}/${keyword}`)].filter(
    (path) => partAt(schema, path) !== undefined,
  );
}
