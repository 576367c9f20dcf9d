import { parsePointer } from '../formats/json-pointer';
import type { JsonSchema } from '../types';
import { keywordsAt, partAt, pathTo, withSame } from './schema-parts';

/** Parts for the members or the items of a value, under any name. */
const WITHIN = [
  'additionalProperties',
  'unevaluatedProperties',
  'items',
  'contains',
  'unevaluatedItems',
] as const;

const IN_MAPS = ['properties', 'patternProperties', 'prefixItems'] as const;

/** Parts whose errors are reported for the value itself: they exclude values, or concern names. */
const BESIDES = ['not', 'propertyNames'] as const;

/** The paths of all parts of a schema that can concern the value at a place. */
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
  const found = new Set<string>();
  for (let open = start; open.length > 0;) {
    const same = [...withSame(schema, new Map(open.map((path) => [path, true]))).keys()];
    const fresh = same.filter((path) => !found.has(path));
    for (const path of fresh) found.add(path);
    open = fresh.flatMap((path) => within(schema, path, BESIDES));
  }
  return found;
}

function stepsTo(schema: JsonSchema, node: string, name: string): readonly string[] {
  const { patternProperties } = keywordsAt(schema, node);
  const patterns = Object.keys(Object(patternProperties) as object);
  return [
    ...IN_MAPS.map((keyword) => pathTo(node, [keyword, name])),
    ...patterns.map((pattern) => pathTo(node, ['patternProperties', pattern])),
    ...within(schema, node, WITHIN),
  ].filter((path) => partAt(schema, path) !== undefined);
}

function within(schema: JsonSchema, path: string, keywords: readonly string[]): readonly string[] {
  const part = keywordsAt(schema, path);
  return keywords.filter((keyword) => part[keyword] !== undefined).map((keyword) => `${path}/${keyword}`);
}
