import type { Predicate } from '../types';
import type { Finding } from './check';
import { nothing } from './check';
import type { Subject } from './subject';

/**
 * Expectations of the assertion that a part of the content does not meet. A part that the schema or the media
 * type already reports is not a second fault.
 */
export function argumentFindings(
  subject: Subject,
  rule: Predicate['rule'],
  partOf: (predicate: Predicate) => {
    readonly at: string;
    readonly value: unknown;
    readonly shown: Finding['received'];
  },
): readonly Finding[] {
  if (subject.expectation.predicates.length === 0) return nothing;
  if (!subject.json().ok && subject.isBroken('media-type')) return nothing;
  return subject.expectation.predicates.flatMap((predicate) => {
    if (predicate.rule !== rule) return nothing;
    const { at, value, shown } = partOf(predicate);
    if (predicate.holds(value) || subject.isBroken('schema', at)) return nothing;
    return [{ at, reason: 'argument', expected: predicate.expected, received: shown }];
  });
}
