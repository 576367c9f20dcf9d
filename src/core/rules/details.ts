import { pointerGet } from '../formats/json-pointer';
import { readDetails } from '../formats/read-error';
import { argumentFindings } from '../checks/argument-findings';
import type { Check, Finding } from '../checks/check';
import { nothing } from '../checks/check';
import { schemaFindings } from './schema';
import type { Subject } from '../checks/subject';
import { asReceived } from '../checks/subject';

const MOST_FINDINGS = 10;

/** The details of an error are there, or absent, or of the shape, that its catalog entry says. */
export const details: Check = {
  id: 'details',
  after: ['status', 'content', 'json', 'json-type'],
  run(subject) {
    const reading = subject.json();
    const place = subject.format().definition.details;
    if (!subject.hasContent || !reading.ok || place === undefined || subject.isBroken('schema', place.at)) {
      return detailsAsked(subject, undefined, place?.at ?? '');
    }
    const entry = subject.entry();
    const duty = entry?.definition.details;
    const isAsked = subject.expectation.predicates.some(({ rule }) => rule === 'details');
    // Reading thousands of details takes its time; as a rule nobody has asked about them.
    if ((duty === undefined || duty === 'optional') && !isAsked) return nothing;
    const { at } = place;
    const received = readDetails(subject.format().definition, reading.value);
    const findings: Finding[] = [];
    const isThere = received !== undefined && received.length > 0;
    if (!isThere && duty === 'required') {
      findings.push({
        at,
        reason: 'absent',
        expected: 'at least one detail',
        received: asReceived(pointerGet(reading.value, at)),
      });
    }
    if (isThere && duty === 'none') {
      findings.push({
        at,
        reason: 'unwanted',
        expected: 'no details',
        received: `${received.length} of them`,
      });
    }
    if (isThere && entry?.validateDetail !== undefined) {
      const validate = entry.validateDetail();
      findings.push(
        ...received.flatMap((one, index) => schemaFindings(validate, one, undefined, `${at}/${index}`)),
      );
    }
    return [...findings.slice(0, MOST_FINDINGS), ...detailsAsked(subject, received, at)];
  },
  remedies: {
    default: ({ at }) => `Send ${at} as "details" of the catalog entry asks, or change the schema there.`,
    argument: () => 'Send the details that the assertion asks for, or change the assertion.',
    absent: ({ at }) => `List what is wrong under ${at}, or set "details" of the entry to "optional".`,
    unwanted: () => 'Leave the details out, or set "details" of the entry to "optional".',
  },
  off: () => ({ rules: { details: 'off' } }),
};

/** The whole of what was received: it is cut for display once its secrets are masked. */
function detailsAsked(subject: Subject, value: unknown, at: string): readonly Finding[] {
  return argumentFindings(subject, 'details', () => ({
    at,
    value,
    shown: value === undefined ? null : JSON.stringify(value),
  }));
}
