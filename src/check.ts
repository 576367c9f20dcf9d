import { checks } from './checks';
import type { Check, Finding } from './checks/check';
import type { Expectation } from './checks/expectation';
import { isAsserted } from './checks/expectation';
import type { Subject } from './checks/subject';
import { createSubject } from './checks/subject';
import type { HttpResponse, Severity, Violation } from './types';

/**
 * Holds a response to an expectation: every broken rule, in the order of the rules, all at once.
 * Pure and synchronous; nothing that a server can send makes it throw.
 *
 * A rule that makes no sense once another is broken is not run, so one cause is one violation.
 * The violations still hold what the server sent: `maskViolations` belongs between them and any output.
 */
export function findViolations(response: HttpResponse, expectation: Expectation): readonly Violation[] {
  return examine(response, expectation).violations;
}

/** The violations, and the content as the checks have read it, for whoever wants to show it. */
export interface Examined {
  readonly violations: readonly Violation[];
  readonly json: Subject['json'];
}

/** The same as `findViolations`, with what was learnt on the way. */
export function examine(response: HttpResponse, expectation: Expectation): Examined {
  const violations: Violation[] = [];
  const broken = new Set<string>();
  const subject = createSubject(response, expectation, violations);
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
  return { violations, json: subject.json };
}

/** Whether a list of violations fails an assertion: only a `must` does. */
export function isBroken(violations: readonly Violation[]): boolean {
  return violations.some(({ severity }) => severity === 'must');
}

function severityOf(check: Check, finding: Finding, { catalog, entry, expectation }: Subject): Severity {
  // No catalog turns off what the assertion itself asks for.
  if (isAsserted(expectation, { rule: check.id, reason: finding.reason })) return 'must';
  const wanted =
    entry()?.definition.rules?.[check.id] ?? catalog.rules[check.id] ?? finding.severity ?? 'must';
  return wanted === 'should' && expectation.strict ? 'must' : wanted;
}
