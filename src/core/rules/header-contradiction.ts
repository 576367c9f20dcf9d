import { combinedValue } from '../fields/field-values';
import { parseTokenList } from '../fields/parse-list';
import type { Check } from '../checks/check';
import { nothing } from '../checks/check';
import { fieldDuties } from '../checks/field-duties';

/** No header field contradicts the status code: the Allow of a 405 does not list the refused method. */
export const headerContradiction: Check = {
  id: 'header-contradiction',
  after: ['status'],
  run(subject) {
    const { fields, request } = subject.response;
    const { method } = request ?? {};
    if (method === undefined || method === '') return nothing;
    return fieldDuties(subject).flatMap(({ field, severity, excludesMethod, reference }) => {
      const received = combinedValue(fields, field);
      if (excludesMethod !== true || severity === 'off' || received === undefined) return [];
      // Methods are case-sensitive (RFC 9110, 9.1).
      if (parseTokenList(received)?.includes(method) !== true) return [];
      return [{ severity, at: field, expected: `a list without ${method}`, received, reference }];
    });
  },
  remedies: {
    default: ({ at, expected }) =>
      `Send ${String(expected)} in the field ${at}, or answer the request: the field names what the resource supports.`,
  },
  off: ({ at }, status) => ({ headers: { [String(status)]: { [at ?? '']: 'off' } } }),
};
