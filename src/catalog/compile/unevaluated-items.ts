import type { JsonSchema } from '../../core/types';
import { conditionOf, isAlways, onConditions, unlessAll } from './conditions';
import type { Evaluated } from './evaluated-parts';
import type { Keywords } from '../../core/checks/schema-parts';

/** Some items of a list: all of them, as many from the start, or those that keep to a schema. */
export interface Items {
  readonly all?: boolean;
  readonly length?: number;
  readonly matching?: JsonSchema;
}

/** What the keywords of one schema evaluate of a list. */
export function ownItems({ items, unevaluatedItems, prefixItems, contains }: Keywords): readonly Items[] {
  return [
    ...(items === undefined && unevaluatedItems === undefined ? [] : [{ all: true }]),
    ...(Array.isArray(prefixItems) ? [{ length: prefixItems.length }] : []),
    ...(contains === undefined ? [] : [{ matching: contains as JsonSchema }]),
  ];
}

/**
 * `unevaluatedItems` said with `prefixItems` and `items`: Ajv counts evaluated items from the start alone, and takes
 * all for evaluated where there is `contains`. Undefined where nothing is left to be said.
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
