import { fieldValues } from '../fields/field-values';
import { keepsGrammar } from '../fields/keeps-grammar';
import { parseTokenList } from '../fields/parse-list';
import type { FieldDuty, HttpResponse } from '../types';
import type { Check } from '../checks/check';
import { nothing } from '../checks/check';
import { fieldDuties } from '../checks/field-duties';

/** The response has every header field that its status code, its catalog or its entry requires. */
export const headerMissing: Check = {
  id: 'header-missing',
  after: ['status'],
  run(subject) {
    const { response } = subject;
    if (response.fieldsUnknown === true) return nothing;
    return fieldDuties(subject)
      .filter((duty) => duty.severity !== 'off' && !isFulfilled(duty, response))
      .map((duty) => {
        const values = fieldValues(response.fields, duty.field);
        return {
          severity: duty.severity,
          at: duty.field,
          reason: values.length === 0 ? 'absent' : duty.token !== undefined ? 'token' : 'relation',
          expected: values.length === 0 ? presence(duty) : missingPart(duty),
          received: values.length === 0 ? null : values.join(', '),
          reference: duty.reference,
        };
      });
  },
  remedies: {
    default: ({ at }) => `Send the field ${at}.`,
    token: ({ at, expected }) => `List ${String(expected)} in the field ${at}.`,
    relation: ({ at, expected }) => `Send a ${at} field with ${String(expected)}.`,
  },
  off: ({ at }, status) => ({ headers: { [String(status)]: { [at ?? '']: 'off' } } }),
};

function isFulfilled({ field, token, relation }: FieldDuty, { fields, status }: HttpResponse): boolean {
  const values = fieldValues(fields, field);
  if (values.length === 0) return false;
  const combined = values.join(', ');
  if (token === undefined && relation === undefined) return true;
  // A field that cannot be read is reported as malformed.
  if (!keepsGrammar(field, combined, status)) return true;
  if (token !== undefined) {
    return parseTokenList(combined)?.some((one) => one.toLowerCase() === token.toLowerCase()) === true;
  }
  const { parseLinks } = require('../fields/parse-links') as typeof import('../fields/parse-links');
  return parseLinks(combined)?.some(({ relations }) => relations.includes(relation ?? '')) === true;
}

function presence({ example }: FieldDuty): string {
  return example === '' ? 'the field' : `the field, for example ${example}`;
}

/** The part that a present field lacks. */
function missingPart({ token = '', relation }: FieldDuty): string {
  return relation === undefined ? token : `rel="${relation}"`;
}
