import type { SettableRule } from '../generated/known-names';
import type { HttpResponse, JsonValue, Severity, Violation } from './types';
import { checks } from './rules';
import { errorsOfBatch } from './checks/batch';
import type { Check, Finding } from './checks/check';
import type { Expectation } from './checks/expectation';
import { isAsserted } from './checks/expectation';
import { lostDigits } from './checks/lost-digits';
import { readOnce } from './checks/read-json';
import type { Subject } from './checks/subject';
import { createSubject } from './checks/subject';
import { examineBatch } from './examine-batch';
import type { Verdict } from './verdict';
import { isBroken } from './verdict';

/**
 * Checks a response against an expectation: every broken rule, in the order of the rules, all at once, and
 * the knowledge gained on the way. Pure and synchronous; no response of a server makes it throw.
 *
 * A rule that makes no sense once another is broken is not run, so one cause is one violation. Of a batch inside
 * a success each error is judged by itself.
 */
export function examine(given: HttpResponse, expectation: Expectation): Verdict {
  const { catalog } = expectation;
  if (catalog.within.length === 0) return examineOne(given, expectation);
  const response = readOnce(given);
  const errors = errorsOfBatch(catalog, response);
  return errors === undefined
    ? examineOne(response, expectation)
    : examineBatch(response, errors, expectation, examineOne);
}

function examineOne(given: HttpResponse, expectation: Expectation): Verdict {
  const violations: Violation[] = [];
  const advice = new Set<Violation>();
  const broken = new Set<string>();
  const subject = createSubject(given, expectation, violations);
  for (const check of checks) {
    if (broken.size > 0 && check.after.some((rule) => broken.has(rule))) continue;
    const findings = check.run(subject);
    if (findings.length === 0) continue;
    for (const finding of findings) {
      const severity = severityOf(check, finding, subject);
      if (severity === 'off') continue;
      const violation: Violation = {
        rule: check.id,
        ...finding,
        received: asSent(finding, subject),
        severity,
      };
      violations.push(violation);
      if (finding.severity === 'should') advice.add(violation);
      if (severity === 'must') broken.add(check.id);
    }
  }
  const { response, entry, format, error } = subject;
  const told =
    advice.size === 0 ? violations : violations.filter((one) => !isSaidBetter(one, advice, violations));
  return { response, expectation, violations: told, isBroken: isBroken(told), entry, format, error };
}

/** A number as it was sent, if a double has lost digits of it. */
function asSent({ at = '', received }: Finding, { response }: Subject): JsonValue {
  const isNumber = typeof received === 'number' || received === 'Infinity' || received === '-Infinity';
  return isNumber && (at === '' || at.startsWith('/'))
    ? (lostDigits(response).get(at) ?? received)
    : received;
}

/** Advice on a place where a `must` is broken as well: one cause is one violation. */
function isSaidBetter(one: Violation, advice: ReadonlySet<Violation>, all: readonly Violation[]): boolean {
  const { at = '' } = one;
  if (at === '' || !advice.has(one)) return false;
  return all.some(
    (other) =>
      !advice.has(other) &&
      other.rule !== one.rule &&
      other.reason !== 'argument' &&
      isSamePlace(at, other.at ?? ''),
  );
}

/** The same member or field, or one of them within the other; the content as a whole is not a place. */
function isSamePlace(one: string, other: string): boolean {
  return other !== '' && (one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`));
}

function severityOf(check: Check, finding: Finding, { catalog, entry, expectation }: Subject): Severity {
  // A catalog cannot turn off an expectation of the assertion itself.
  if (isAsserted(expectation, { rule: check.id, reason: finding.reason })) return 'must';
  // A rule that no catalog can set is not in any.
  const id = check.id as SettableRule;
  const wanted = entry()?.definition.rules?.[id] ?? catalog.rules[id] ?? finding.severity ?? 'must';
  return wanted === 'should' && expectation.strict ? 'must' : wanted;
}
