import type { BatchError } from './checks/batch';
import type { Expectation } from './checks/expectation';
import { isAsserted } from './checks/expectation';
import type { ReadResponse } from './checks/read-json';
import type { HttpResponse, Violation } from './types';
import type { Verdict, VerdictPart } from './verdict';
import { isBroken } from './verdict';

/**
 * Judges each error of a batch by itself. One of them must match the assertion; the others must conform to the
 * contract all the same.
 */
export function examineBatch(
  response: ReadResponse,
  errors: readonly BatchError[],
  expectation: Expectation,
  examineOne: (response: HttpResponse, expectation: Expectation) => Verdict,
): Verdict {
  const judged = errors.map(({ place, response: one }) => ({
    place,
    one,
    verdict: examineOne(one, expectation),
  }));
  const isMeant = ({ violations }: Verdict): boolean =>
    !violations.some((one) => isAsserted(expectation, one));
  const meant = judged.find(({ verdict }) => isMeant(verdict)) ?? judged[0];
  const { catalog, statuses, format, strict } = expectation;
  const contract: Expectation = { catalog, statuses, format, strict, predicates: [] };
  const said = new Set<string>();
  const parts = judged.map((each) =>
    partOf(each === meant ? each.verdict : examineOne(each.one, contract), each.place, said),
  );
  const violations = parts.flatMap((part) => part.violations);
  const told = parts.find(({ verdict }) => verdict.isBroken)?.verdict ?? meant?.verdict;
  return {
    ...(told ?? examineOne(response, expectation)),
    response,
    expectation,
    violations,
    isBroken: isBroken(violations),
    parts,
  };
}

/** Violations of the status or the fields are reported only with the first error. */
function partOf(verdict: Verdict, place: string, said: Set<string>): VerdictPart {
  const own = verdict.violations.filter((one) => {
    if (isInContent(one)) return true;
    const key = JSON.stringify([one.rule, one.at, one.reason]);
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
  return {
    verdict:
      own.length === verdict.violations.length
        ? verdict
        : { ...verdict, violations: own, isBroken: isBroken(own) },
    violations: own.map((one) => (isInContent(one) ? { ...one, at: place + (one.at ?? '') } : one)),
  };
}

function isInContent({ at }: Violation): boolean {
  return at === '' || at?.startsWith('/') === true;
}
