import type { JsonSchema } from '../../core/types';
import { createPattern } from '../../core/values/schema-runtime';
import type { Conditional } from './conditions';
import { conditionOf, isAlways, onConditions, unlessAll } from './conditions';
import type { Evaluated } from './evaluated-parts';
import type { Keywords } from '../../core/checks/schema-parts';

/** Some members of an object: all of them, one by its name, or those whose names match a pattern. */
export interface Members {
  readonly all?: boolean;
  readonly name?: string;
  readonly pattern?: string;
}

/** The members that the keywords of one schema evaluate. */
export function ownMembers(schema: Keywords): readonly Members[] {
  const { additionalProperties, unevaluatedProperties, properties = {}, patternProperties = {} } = schema;
  return [
    ...(additionalProperties === undefined && unevaluatedProperties === undefined ? [] : [{ all: true }]),
    ...Object.keys(properties as object).map((name) => ({ name })),
    ...Object.keys(patternProperties as object).map((pattern) => ({ pattern })),
  ];
}

/**
 * `unevaluatedProperties` expressed with `additionalProperties`: Ajv takes members for evaluated by parts of a schema
 * that do not hold. Undefined if nothing is left to express.
 */
export function sayUnevaluatedProperties(
  unevaluated: JsonSchema,
  found: readonly Evaluated<Members>[],
): JsonSchema | undefined {
  const named = byName(found);
  const groups = groupByConditions(named);
  const sayFor = (patterns: readonly string[]): JsonSchema => {
    const tests = patterns.map((pattern) => createPattern(pattern));
    const others: JsonSchema = {
      properties: ofEach([...named.keys()], true),
      patternProperties: ofEach(patterns, true),
      additionalProperties: unevaluated,
    };
    const conditional = groups.flatMap(({ conditions, names }): readonly JsonSchema[] => {
      const left = names.filter((name) => !tests.some((test) => test.test(name)));
      if (left.length === 0) return [];
      return [{ if: { anyOf: conditions }, then: true, else: { properties: ofEach(left, unevaluated) } }];
    });
    return conditional.length === 0 ? others : { allOf: [others, ...conditional] };
  };
  return unlessAll(
    found.filter(({ all }) => all),
    () =>
      onConditions(
        found.filter(({ pattern }) => pattern !== undefined),
        ({ pattern }) => pattern,
        (holding) => sayFor(holding.flatMap(({ pattern }) => pattern ?? [])),
      ),
  );
}

/** The conditions under which each name is evaluated. */
function byName(found: readonly Evaluated<Members>[]): ReadonlyMap<string, readonly Conditional[]> {
  const named = new Map<string, Conditional[]>();
  for (const { name, when } of found) {
    if (name === undefined) continue;
    const known = named.get(name);
    if (known === undefined) named.set(name, [{ when }]);
    else known.push({ when });
  }
  return named;
}

interface Group {
  readonly conditions: readonly JsonSchema[];
  readonly names: readonly string[];
}

/** Names that are evaluated only under the same conditions; those that always are belong to none. */
function groupByConditions(named: ReadonlyMap<string, readonly Conditional[]>): readonly Group[] {
  const groups = new Map<string, { conditions: readonly JsonSchema[]; names: string[] }>();
  for (const [name, alternatives] of named) {
    if (alternatives.some(isAlways)) continue;
    const conditions = alternatives.map(conditionOf);
    const key = JSON.stringify(conditions);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { conditions, names: [name] });
    else known.names.push(name);
  }
  return [...groups.values()];
}

function ofEach(names: readonly string[], schema: JsonSchema): { readonly [name: string]: JsonSchema } {
  return Object.fromEntries(names.map((name) => [name, schema]));
}
