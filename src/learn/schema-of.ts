import { isPlainObject } from '../core/is-plain-object';
import { jsonKind } from '../core/json-kind';
import type { JsonSchema, JsonValue } from '../core/types';

/** A deeper schema is not useful. */
const DEEPEST = 4;

/** More kinds of members than these are data. */
const MOST_MEMBERS = 30;

/** A schema that matches all values: types, and the members that were always present. */
export function schemaOf(values: readonly JsonValue[], depth = 0): JsonSchema {
  const kinds = [...new Set(values.map(jsonKind))].sort();
  const type = kinds.length === 1 ? kinds[0] : kinds;
  const objects = values.filter((value): value is { readonly [name: string]: JsonValue } =>
    isPlainObject(value),
  );
  const lists = values.filter((value): value is readonly JsonValue[] => Array.isArray(value));
  const items = lists.flat();
  return {
    type,
    ...(objects.length === 0 || depth === DEEPEST ? {} : ofObjects(objects, depth)),
    ...(items.length === 0 || depth === DEEPEST ? {} : { items: schemaOf(items, depth + 1) }),
  };
}

function ofObjects(objects: readonly { readonly [name: string]: JsonValue }[], depth: number): object {
  const names = [...new Set(objects.flatMap((one) => Object.keys(one)))];
  const required = names.filter((name) => objects.every((one) => Object.hasOwn(one, name)));
  if (names.length > MOST_MEMBERS) return required.length === 0 ? {} : { required };
  const properties = names.map((name) => {
    const there = objects.flatMap((one) => (Object.hasOwn(one, name) ? [one[name] as JsonValue] : []));
    return [name, schemaOf(there, depth + 1)] as const;
  });
  return {
    ...(required.length === 0 ? {} : { required }),
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
  };
}
