import { settableRules } from '../../generated/rule-ids';
import type { SettableRule } from '../../generated/known-names';
import type { Severity } from '../../core/types';
import type { CatalogEntry } from '../../core/catalog/catalog';
import type { Claim, Pair, Side } from '../change';
import { faultyResponses } from '../faulty-responses';

const LEAK = 'leak';

/** An unset rule is a requirement, or advice if that is its default. */
const UNSET = 'by default';

const WEIGHTS: readonly string[] = ['off', 'should', UNSET, 'must'];

/** The severity of each rule. */
export function ruleClaims(pair: Pair): readonly Claim[] {
  return settableRules.flatMap((rule): readonly Claim[] => {
    const from = severityOf(rule as SettableRule, pair.old, pair.before);
    const to = severityOf(rule as SettableRule, pair.new, pair.after);
    if (from === to) return [];
    const isRelaxed = WEIGHTS.indexOf(to) < WEIGHTS.indexOf(from);
    const isAdvice = [from, to].every((one) => one === 'off' || one === 'should');
    const relaxed = rule === LEAK ? 'leaks-relaxed' : 'rule-relaxed';
    return [
      {
        kind: isAdvice ? 'advice-changed' : isRelaxed ? relaxed : 'rule-tightened',
        at: rule,
        from,
        to,
        direction: isAdvice ? 'none' : isRelaxed ? 'wider' : 'narrower',
        attempts: () => faultyResponses(pair, rule),
      },
    ];
  });
}

/** Every unset rule, if a catalog becomes strict, or stops being strict. */
export function strictClaims(pair: Pair): readonly Claim[] {
  const [from, to] = [pair.old.catalog.strict, pair.new.catalog.strict];
  if (from === to) return [];
  return [
    {
      kind: from ? 'rule-relaxed' : 'rule-tightened',
      at: 'strict',
      from: String(from),
      to: String(to),
      direction: from ? 'wider' : 'narrower',
      attempts: () => settableRules.flatMap((rule) => faultyResponses(pair, rule)),
    },
  ];
}

function severityOf(rule: SettableRule, { catalog }: Side, entry: CatalogEntry): string {
  const { rules, leaks } = entry.definition;
  const set: Severity | undefined =
    rules?.[rule] ?? catalog.rules[rule] ?? (rule === LEAK ? (leaks ?? catalog.leaks) : undefined);
  const isRaised = set === 'should' && catalog.strict;
  return isRaised ? 'must' : (set ?? UNSET);
}
