import { pointerGet } from '../formats/json-pointer';
import { argumentFindings } from '../checks/argument-findings';
import type { Check } from '../checks/check';
import { asReceived } from '../checks/subject';

/** The content matches the `body` that the assertion names. */
export const body: Check = {
  id: 'body',
  after: ['status', 'content', 'json'],
  run(subject) {
    return argumentFindings(subject, 'body', ({ at = '' }) => {
      const reading = subject.json();
      const value = reading.ok ? pointerGet(reading.value, at) : undefined;
      return { at, value, shown: asReceived(value) };
    });
  },
  remedies: {
    default: ({ at }) =>
      `Send ${at === '' ? 'the content' : at} as the assertion asks, or change the assertion.`,
  },
};
