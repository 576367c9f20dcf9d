import { pointerGet } from '../formats/json-pointer';
import type { Check } from './check';
import { asReceived } from './subject';

/** The content matches the `body` that the assertion names. */
export const body: Check = {
  id: 'body',
  after: ['status', 'content', 'json'],
  run({ expectation, json }) {
    return expectation.predicates.flatMap(({ rule, at = '', expected, holds }) => {
      if (rule !== 'body') return [];
      const reading = json();
      const received = reading.ok ? pointerGet(reading.value, at) : undefined;
      return holds(received) ? [] : [{ at, reason: 'argument', expected, received: asReceived(received) }];
    });
  },
  remedies: {
    default: ({ at }) =>
      `Send ${at === '' ? 'the content' : at} as the assertion asks, or change the assertion.`,
  },
};
