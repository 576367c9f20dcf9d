import { carriesCode } from '../formats/code-field';
import { argumentFindings } from '../checks/argument-findings';
import type { Check, Finding } from '../checks/check';
import type { Subject } from '../checks/subject';
import { asReceived } from '../checks/subject';

/** The message matches the pattern of its catalog entry and the `message` of the assertion. */
export const message: Check = {
  id: 'message',
  after: ['status', 'content', 'json', 'json-type'],
  run(subject) {
    const { message: received, messageAt = '' } = subject.error();
    const patterns = patternsFor(subject);
    const findings: Finding[] = [];
    if (
      patterns.length > 0 &&
      received !== undefined &&
      !patterns.some((pattern) => pattern.test(received))
    ) {
      const expected = patterns.map(String).join(' or ');
      findings.push({ at: messageAt, reason: 'pattern', expected, received });
    }
    const asked = argumentFindings(subject, 'message', () => ({
      at: messageAt,
      value: received,
      shown: asReceived(received),
    }));
    return asked.length === 0 ? findings : [...findings, ...asked];
  },
  remedies: {
    default: () => 'Send the message that the assertion asks for, or change the assertion.',
    pattern: () =>
      'Send a message that matches "messagePattern" of the catalog entry, or change the pattern.',
  },
  off: () => ({ rules: { message: 'off' } }),
};

/** The pattern of the entry. Without a code in the format, only messages distinguish entries: then all patterns. */
function patternsFor(subject: Subject): readonly RegExp[] {
  const entry = subject.entry();
  if (entry !== undefined) return entry.messagePattern === undefined ? [] : [entry.messagePattern];
  const format = subject.format().definition;
  if (carriesCode(format) || format.members.type !== undefined || subject.catalog.codes === 'any') return [];
  return subject.candidates.flatMap(({ messagePattern }) => messagePattern ?? []);
}
