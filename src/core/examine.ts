import type { SettableRule } from '../generated/known-names';
import type { HttpResponse, Severity, Violation } from './types';
import { checks } from './rules';
import type { Check, Finding } from './checks/check';
import type { Expectation } from './checks/expectation';
import { isAsserted } from './checks/expectation';
import type { Subject } from './checks/subject';
import { createSubject } from './checks/subject';
import type { Verdict } from './verdict';
import { isBroken } from './verdict';

/**
 * Compares a response with an expectation: every broken rule, in the order of the rules, all at once, and
 * what was learnt on the way. Pure and synchronous; nothing that a server can send makes it throw.
 *
 * A rule that makes no sense once another is broken is not run, so one cause is one violation.
 */
export function examine(given: HttpResponse, expectation: Expectation): Verdict {
  const violations: Violation[] = [];
  const broken = new Set<string>();
  const subject = createSubject(given, expectation, violations);
  for (const check of checks) {
    if (broken.size > 0 && check.after.some((rule) => broken.has(rule))) continue;
    const findings = check.run(subject);
    if (findings.length === 0) continue;
    for (const finding of findings) {
      const severity = severityOf(check, finding, subject);
      if (severity === 'off') continue;
      violations.push({ rule: check.id, ...finding, severity });
      if (severity === 'must') broken.add(check.id);
    }
  }
  const { response, entry, format, error } = subject;
  return { response, expectation, violations, isBroken: isBroken(violations), entry, format, error };
}

function severityOf(check: Check, finding: Finding, { catalog, entry, expectation }: Subject): Severity {
  // No catalog turns off what the assertion itself asks for.
  if (isAsserted(expectation, { rule: check.id, reason: finding.reason })) return 'must';
  // A rule that no catalog can set is in none.
  const id = check.id as SettableRule;
  const wanted = entry()?.definition.rules?.[id] ?? catalog.rules[id] ?? finding.severity ?? 'must';
  return wanted === 'should' && expectation.strict ? 'must' : wanted;
}
