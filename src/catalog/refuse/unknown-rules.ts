import { formatPointer } from '../../core/formats/json-pointer';
import type { ErrorCatalog, RuleSeverities } from '../../core/types';
import { suggestion } from '../../core/nearest';
import type { CatalogProblem } from '../../core/catalog/problem';
import { settableRules } from '../../generated/rule-ids';

/** Rules that a catalog or its entries set, but that do not exist. */
export function unknownRules({ rules, errors }: ErrorCatalog): readonly CatalogProblem[] {
  const unknownIn = (set: RuleSeverities | undefined, at: string): readonly CatalogProblem[] =>
    Object.keys(set ?? {})
      .filter((id) => !settableRules.includes(id))
      .map((id) => unknownRule(id, at));
  return [
    ...unknownIn(rules, '/rules'),
    ...errors.flatMap((definition, index) => unknownIn(definition.rules, `/errors/${index}/rules`)),
  ];
}

/** A rule that does not exist, or that no catalog can set. */
export function unknownRule(id: string, at: string): CatalogProblem {
  return {
    at: `${at}${formatPointer([id])}`,
    problem: 'is not a rule that a catalog can set',
    remedy: suggestion(id, settableRules),
  };
}
