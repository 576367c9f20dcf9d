import type { JsonSchema } from '../../core/types';
import type { Keywords } from '../../core/checks/schema-parts';

const PROTOTYPE = '__proto__';

/** Rewrites for keywords of one schema that Ajv checks wrongly or refuses. */
export const cures: readonly ((schema: Keywords) => Keywords)[] = [
  emptyEnum,
  memberCalledProto,
  shortLists,
  nullableType,
];

/** A schema that must hold along with others. */
export function inAddition(schema: Keywords, others: readonly JsonSchema[]): Keywords {
  const { allOf = [] } = schema as { readonly allOf?: readonly JsonSchema[] };
  return others.length === 0 ? schema : { ...schema, allOf: [...allOf, ...others] };
}

/** Ajv refuses an empty list of values, which no value matches. */
function emptyEnum(schema: Keywords): Keywords {
  const { enum: values, ...rest } = schema;
  return Array.isArray(values) && values.length === 0 ? inAddition(rest, [{ not: {} }]) : schema;
}

/** Ajv ignores a member of this name, but not a pattern that matches only this name. */
function memberCalledProto(schema: Keywords): Keywords {
  const { properties, patternProperties, dependentSchemas, ...rest } = schema as {
    readonly [keyword: string]: Keywords | undefined;
  };
  const [own, others] = taken(properties);
  const [dependent, otherDependents] = taken(dependentSchemas);
  if (own === undefined && dependent === undefined) return schema;
  const changed: Keywords = {
    ...rest,
    properties: others,
    patternProperties: { ...patternProperties, ...(own === undefined ? {} : { [`^${PROTOTYPE}$`]: own }) },
    dependentSchemas: otherDependents,
  };
  if (dependent === undefined) return changed;
  return inAddition(changed, [
    { if: { type: 'object', required: [PROTOTYPE] }, then: dependent as JsonSchema },
  ]);
}

/** The value of a map under that name, and the rest of it. */
function taken(map: Keywords = {}): readonly [own: unknown, others: Keywords] {
  const others = Object.entries(map).filter(([name]) => name !== PROTOTYPE);
  return [Object.hasOwn(map, PROTOTYPE) ? map[PROTOTYPE] : undefined, Object.fromEntries(others)];
}

/** If one error is enough, Ajv does not check `contains` for an empty list next to `prefixItems`. */
function shortLists(schema: Keywords): Keywords {
  const { prefixItems, items, ...rest } = schema;
  if (prefixItems === undefined || schema['contains'] === undefined) return schema;
  return inAddition(rest, [
    items === undefined ? { prefixItems } : { prefixItems, items },
  ] as readonly JsonSchema[]);
}

/** A keyword of OpenAPI 3.0; without `type` it has no effect, and Ajv refuses it. */
function nullableType(schema: Keywords): Keywords {
  const { nullable, type, ...rest } = schema;
  if (type === undefined) return rest;
  return { ...rest, type: nullable === true ? [...new Set([type, 'null'].flat())] : type };
}
