import { combinedValue } from '../fields/field-values';
import type { Check } from '../checks/check';

/** The fields match the `headers` that the assertion names. */
export const headers: Check = {
  id: 'headers',
  after: ['status'],
  run({ expectation, response }) {
    return expectation.predicates.flatMap((predicate) => {
      const { rule, at = '' } = predicate;
      if (rule !== 'headers') return [];
      const received = combinedValue(response.fields, at);
      if (predicate.holds(received)) return [];
      return [{ at, reason: 'argument', expected: predicate.expected, received: received ?? null }];
    });
  },
  remedies: {
    default: ({ at }) => `Send the field ${at} that the assertion asks for, or change the assertion.`,
  },
};
