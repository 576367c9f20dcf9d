import type { Check } from '../checks/check';
import { comparedMembers } from '../checks/cross-check';
import { isLocalised } from '../checks/is-localised';
import { isPhraseOf, statusDefinition } from '../statuses';
import { asReceived } from '../checks/subject';

/** A member that names the status code has its reason phrase (RFC 9457, 4.2.1, for `about:blank`). */
export const titleMember: Check = {
  id: 'title-member',
  after: ['status', 'content', 'json', 'json-type'],
  run(subject) {
    const { status } = subject.response;
    const definition = statusDefinition(status);
    if (definition === undefined) return [];
    const ownTitle = subject.entry()?.definition.title;
    return (
      comparedMembers('title-member', subject)
        .filter(({ value }) => typeof value === 'string' && value !== ownTitle && !isPhraseOf(value, status))
        // An empty title, for example, is reported once.
        .filter(({ at }) => !subject.isToldBy('schema', at))
        .filter(({ check }) => check.localisable !== true || !isLocalised(subject.response))
        .map(({ check, at, value }) => ({
          severity: check.severity,
          at,
          expected: definition.phrase,
          received: asReceived(value),
          reference: check.reference,
        }))
    );
  },
  expectsValue: true,
  remedies: {
    default: ({ at, expected }) =>
      `Write ${JSON.stringify(expected)} into ${at}, or give the error a type of its own.`,
  },
  off: () => ({ rules: { 'title-member': 'off' } }),
};
