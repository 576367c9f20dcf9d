import type { Check } from '../checks/check';
import { comparedMembers } from '../checks/cross-check';
import { asReceived } from '../checks/subject';

/** A member that repeats the status code agrees with it (RFC 9457, 3.1.2). */
export const statusMember: Check = {
  id: 'status-member',
  after: ['status', 'content', 'json', 'json-type'],
  run(subject) {
    const { status } = subject.response;
    return (
      comparedMembers('status-member', subject)
        // A list or an object has another meaning under the same name, if the schema accepts it.
        .filter(({ value }) => typeof value !== 'object' && String(value) !== String(status))
        .map(({ check, at, value }) => ({
          severity: check.severity,
          at,
          expected: typeof value === 'string' ? String(status) : status,
          received: asReceived(value),
          reference: check.reference,
        }))
    );
  },
  expectsValue: true,
  remedies: {
    default: ({ at }) => `Write the status code of the response into ${at}.`,
  },
  off: () => ({ rules: { 'status-member': 'off' } }),
};
