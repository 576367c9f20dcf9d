import { combinedValue } from '../fields/field-values';
import { parseMediaType } from '../fields/parse-media-type';
import type { Check } from '../checks/check';
import { nothing } from '../checks/check';

const FIELD = 'Content-Type';

/** The media type has no parameter that its format forbids (JSON:API allows `ext` and `profile` only). */
export const mediaTypeParameter: Check = {
  id: 'media-type-parameter',
  after: ['status', 'media-type'],
  run(subject) {
    const { definition: format } = subject.format();
    const allowed = format.parameters;
    const value = combinedValue(subject.response.fields, FIELD);
    const parsed = value === undefined ? undefined : parseMediaType(value);
    if (allowed === 'any' || parsed === undefined) return nothing;
    const forbidden = parsed.parameters.filter(([name]) => !allowed.includes(name));
    return forbidden.map(([name, parameter]) => ({
      at: FIELD,
      expected: allowed.length === 0 ? 'no parameters' : `no parameters but ${allowed.join(', ')}`,
      received: `${name}=${parameter}`,
      reference: format.parametersReference ?? format.reference,
    }));
  },
  remedies: {
    default: ({ received }) => `Leave out the parameter ${String(received)}.`,
  },
  off: () => ({ rules: { 'media-type-parameter': 'off' } }),
};
