import { argumentFindings } from '../checks/argument-findings';
import type { Check, Finding } from '../checks/check';
import { asReceived } from '../checks/subject';

/** The message matches the pattern of its catalog entry, and what the assertion asks of it. */
export const message: Check = {
  id: 'message',
  after: ['status', 'content', 'json', 'json-type'],
  run(subject) {
    const { message: received, messageAt = '' } = subject.error();
    const pattern = subject.entry()?.messagePattern;
    const findings: Finding[] = [];
    if (pattern !== undefined && received !== undefined && !pattern.test(received)) {
      findings.push({ at: messageAt, reason: 'pattern', expected: String(pattern), received });
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
