import type { JsonSchema } from '../../core/types';

/** Each condition doubles the code to compile. */
const MOST_CONDITIONS = 6;

/** A schema in which too many conditions decide which parts are evaluated. */
export class TooManyConditions extends Error {}

/** Something that applies if all of some schemas do. */
export interface Conditional {
  readonly when: readonly JsonSchema[];
}

/** Whether something always applies. */
export function isAlways({ when }: Conditional): boolean {
  return when.length === 0;
}

/** The condition as one schema. */
export function conditionOf({ when }: Conditional): JsonSchema {
  const [only, ...others] = when;
  return only !== undefined && others.length === 0 ? only : { allOf: when };
}

/**
 * A schema for each combination of conditions that hold: `then` makes it from those that do.
 *
 * @param keyOf gives the same key for the same part under different conditions
 * @throws TooManyConditions when the schema would grow too large
 */
export function onConditions<T extends Conditional>(
  all: readonly T[],
  keyOf: (one: T) => unknown,
  then: (holding: readonly T[]) => JsonSchema,
): JsonSchema {
  const merged = mergeSame(all, keyOf);
  const conditional = merged.filter((one) => !isAlways(one));
  if (conditional.length > MOST_CONDITIONS) throw new TooManyConditions();
  const from = (index: number, holding: readonly T[]): JsonSchema => {
    const one = conditional[index];
    if (one === undefined) return then(holding);
    return {
      if: conditionOf(one),
      then: from(index + 1, [...holding, one]),
      else: from(index + 1, holding),
    };
  };
  return from(0, merged.filter(isAlways));
}

/** A part under several conditions applies if one of them holds. */
function mergeSame<T extends Conditional>(all: readonly T[], keyOf: (one: T) => unknown): readonly T[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = JSON.stringify(keyOf(one));
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const always = group.find(isAlways);
    if (always !== undefined || first === undefined || group.length === 1) return always ?? first ?? [];
    return { ...first, when: [{ anyOf: group.map(conditionOf) }] };
  });
}

/** A schema that need not hold if everything is evaluated; undefined if that is always so. */
export function unlessAll(all: readonly Conditional[], rest: () => JsonSchema): JsonSchema | undefined {
  if (all.some(isAlways)) return undefined;
  return all.length === 0 ? rest() : { if: { anyOf: all.map(conditionOf) }, then: true, else: rest() };
}
