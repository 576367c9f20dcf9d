import type { JsonSchema } from '../../core/types';
import { conditionOf, isAlways, onConditions, unlessAll } from './conditions';
import type { Evaluated } from './evaluated-parts';
import type { Keywords } from '../../core/checks/schema-parts';

/** Some items of a list: all of them, a number from the start, or those that conform to a schema. */
export interface Items {
  readonly all?: boolean;
  readonly length?: number;
  readonly matching?: JsonSchema;
}

/** The items that the keywords of one schema evaluate. */
export function ownItems({ items, unevaluatedItems, prefixItems, contains }: Keywords): readonly Items[] {
  return [
    ...(items === undefined && unevaluatedItems === undefined ? [] : [{ all: true }]),
    ...(Array.isArray(prefixItems) ? [{ length: prefixItems.length }] : []),
    ...(contains === undefined ? [] : [{ matching: contains as JsonSchema }]),
  ];
}

/**
 * `unevaluatedItems` expressed with `prefixItems` and `items`: Ajv counts evaluated items only from the start, and takes
 * all for evaluated if there is `contains`. Undefined if nothing is left to express.
 */
export function sayUnevaluatedItems(
  unevaluated: JsonSchema,
  found: readonly Evaluated<Items>[],
): JsonSchema | undefined {
  const prefixes = found
    .filter(({ length }) => length !== undefined)
    .sort((one, other) => (other.length ?? 0) - (one.length ?? 0));
  const afterPrefix = (index: number, items: JsonSchema): JsonSchema => {
    const prefix = prefixes[index];
    if (prefix === undefined) return { items };
    const here = { prefixItems: Array.from({ length: prefix.length ?? 0 }, () => true), items };
    if (isAlways(prefix)) return here;
    return { if: conditionOf(prefix), then: here, else: afterPrefix(index + 1, items) };
  };
  return unlessAll(
    found.filter(({ all }) => all),
    () =>
      onConditions(
        found.filter(({ matching }) => matching !== undefined),
        ({ matching }) => matching,
        (holding) => {
          const allowed = holding.flatMap(({ matching }) => matching ?? []);
          return afterPrefix(0, allowed.length === 0 ? unevaluated : { anyOf: [...allowed, unevaluated] });
        },
      ),
  );
}
