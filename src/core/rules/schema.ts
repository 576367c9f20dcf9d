import type { Check, Finding } from '../checks/check';
import { nothing } from '../checks/check';
import { describesPlace } from '../checks/described-by-entry';
import { misspeltFor, misspeltIn } from '../checks/misspelt';
import { schemaFindings } from '../checks/schema-findings';
import { textPattern } from '../formats/text-content';
import type { ErrorFormat } from '../types';

/** The content conforms to the JSON Schema of its format. */
export const schema: Check = {
  id: 'schema',
  after: ['status', 'content', 'json', 'json-type'],
  run(subject) {
    const reading = subject.json();
    if (!subject.hasContent || !reading.ok) return nothing;
    const { value } = reading;
    const { definition: format, validate, validateStrictly, schemas } = subject.format();
    // Several operations can share a format: the reference is that of the requested one.
    const ofOperation = () => subject.operation?.referenceFor(subject.response.status);
    const reference = () => ofOperation() ?? format.reference;
    const pattern = textPattern(format);
    if (pattern !== undefined && !pattern.test(String(value).trim())) {
      return [
        {
          at: '',
          reason: 'text',
          expected: `text that matches ${pattern}`,
          received: String(value),
          reference: reference(),
        },
      ];
    }
    const broken = schemaFindings({ validate: validate(), schema: () => schemas().schema, reference }, value);
    if (broken.length > 0 || validateStrictly === undefined) return withMisspelt(broken, format, value);
    const strictly = {
      validate: validateStrictly(),
      schema: () => schemas().strictSchema ?? true,
      reference: ofOperation,
    };
    const advice = schemaFindings(strictly, value);
    if (advice.length === 0) return nothing;
    const entry = subject.entry();
    return withMisspelt(advice, format, value)
      .filter(({ at = '' }) => entry === undefined || !describesPlace(entry, format, at))
      .map((finding) => ({ ...finding, severity: 'should' }));
  },
  remedies: {
    default: ({ at }) => `Send ${at === '' ? 'the error' : at} as the format requires.`,
    required: ({ at }) => `Send the member ${at}.`,
    misspelt: ({ at, received }) => `Write ${String(received)} as ${at}.`,
    type: ({ at, expected }) => `Send ${at} as ${String(expected)}.`,
    anyOf: ({ at, expected }) => `Send ${at === '' ? 'the error' : at} as ${String(expected)}.`,
    minLength: ({ at, expected }) => `Send ${at} as ${String(expected)}.`,
    pattern: ({ at, expected }) =>
      /^a name/.test(String(expected))
        ? `Give ${at} ${String(expected)}.`
        : `Send ${at} as the format requires.`,
    text: () => 'Send the error as "pattern" of the format requires, or change the pattern.',
    'misspelt-name': ({ at, expected }) => `Call ${at} ${String(expected)}: that is the name in the format.`,
    additionalProperties: ({ at }) => `Leave out the member ${at}: the format has no place for it.`,
    'too-deep': () => 'Send a document that is nested less deeply.',
  },
  off: () => ({ rules: { schema: 'off' } }),
};

/** A member that is missing because its name is misspelt makes one finding, which says so. */
function withMisspelt(findings: readonly Finding[], format: ErrorFormat, json: unknown): readonly Finding[] {
  const missing = new Set(findings.filter(({ reason }) => reason === 'required').map(({ at }) => at));
  return findings.flatMap((finding) => {
    const { at = '', reason } = finding;
    if (reason === 'required') {
      const misspelt = misspeltFor(format, json, at);
      if (misspelt === undefined) return [finding];
      return [{ ...finding, reason: 'misspelt', received: `the member ${JSON.stringify(misspelt.name)}` }];
    }
    if (reason !== 'additionalProperties') return [finding];
    const owner = at.slice(0, at.lastIndexOf('/'));
    const misspelt = misspeltIn(format, json, owner).find((one) => one.at === at);
    if (misspelt === undefined) return [finding];
    if (missing.has(misspelt.knownAt)) return [];
    return [{ ...finding, reason: 'misspelt-name', expected: JSON.stringify(misspelt.known) }];
  });
}
