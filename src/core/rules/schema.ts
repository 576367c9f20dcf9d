import type { Check } from '../checks/check';
import { nothing } from '../checks/check';
import { describesPlace } from '../checks/described-by-entry';
import { schemaFindings } from '../checks/schema-findings';

/** The content keeps to the JSON Schema of its format. */
export const schema: Check = {
  id: 'schema',
  after: ['status', 'content', 'json', 'json-type'],
  run(subject) {
    const reading = subject.json();
    if (!subject.hasContent || !reading.ok) return nothing;
    const { value } = reading;
    const { definition: format, validate, validateStrictly, schemas } = subject.format();
    const { reference } = format;
    const broken = schemaFindings({ validate: validate(), schema: () => schemas().schema, reference }, value);
    if (broken.length > 0 || validateStrictly === undefined) return broken;
    const strictly = { validate: validateStrictly(), schema: () => schemas().strictSchema ?? true };
    const advice = schemaFindings(strictly, value);
    if (advice.length === 0) return nothing;
    const entry = subject.entry();
    return advice
      .filter(({ at = '' }) => entry === undefined || !describesPlace(entry, format, at))
      .map((finding) => ({ ...finding, severity: 'should' }));
  },
  remedies: {
    default: ({ at }) => `Send ${at === '' ? 'the error' : at} as the format asks.`,
    required: ({ at }) => `Send the member ${at}.`,
    type: ({ at, expected }) => `Send ${at} as ${String(expected)}.`,
    anyOf: ({ at, expected }) => `Send ${at === '' ? 'the error' : at} as ${String(expected)}.`,
    minLength: ({ at, expected }) => `Send ${at} as ${String(expected)}.`,
    pattern: ({ at, expected }) =>
      /^a name/.test(String(expected)) ? `Give ${at} ${String(expected)}.` : `Send ${at} as the format asks.`,
    additionalProperties: ({ at }) => `Leave out the member ${at}: the format has no place for it.`,
    'too-deep': () => 'Send a document that is nested less deeply.',
  },
  off: () => ({ rules: { schema: 'off' } }),
};
