import { fieldValues } from '../fields/field-values';
import type { Check } from '../checks/check';

/** The header fields match the `headers` that the assertion names. */
export const headers: Check = {
  id: 'headers',
  after: ['status'],
  run({ expectation, response }) {
    return expectation.predicates.flatMap((predicate) => {
      const { rule, at = '' } = predicate;
      if (rule !== 'headers') return [];
      const lines = fieldValues(response.fields, at);
      const combined = lines.length === 0 ? undefined : lines.join(', ');
      if (predicate.holds(combined, lines)) return [];
      const received = predicate.isByLine === true && combined !== undefined ? lines : (combined ?? null);
      return [{ at, reason: 'argument', expected: predicate.expected, received }];
    });
  },
  remedies: {
    default: ({ at }) => `Send the field ${at} that the assertion asks for, or change the assertion.`,
  },
};
