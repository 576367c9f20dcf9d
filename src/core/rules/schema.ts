import type { SchemaError, Validate } from '../catalog/validate';
import { formatPointer, pointerGet } from '../formats/json-pointer';
import type { JsonValue } from '../types';
import type { Check, Finding } from '../checks/check';
import { nothing } from '../checks/check';
import { keywordWords } from '../checks/keyword-words';
import { asReceived } from '../checks/subject';

const MOST_FINDINGS = 10;

/** Keywords that only sum up what the errors of their parts say. */
const COMPOSITE = new Set(['anyOf', 'oneOf', 'allOf', 'if', 'propertyNames']);

/** The content keeps to the JSON Schema of its format. */
export const schema: Check = {
  id: 'schema',
  after: ['status', 'content', 'json', 'json-type'],
  run(subject) {
    const reading = subject.json();
    if (!subject.hasContent || !reading.ok) return nothing;
    const { definition: format, validate, validateStrictly } = subject.format();
    const broken = schemaFindings(validate(), reading.value, format.reference);
    if (broken.length > 0 || validateStrictly === undefined) return broken;
    return schemaFindings(validateStrictly(), reading.value, format.reference).map((finding) => ({
      ...finding,
      severity: 'should',
    }));
  },
  remedies: {
    default: ({ at }) => `Send ${at === '' ? 'the error' : at} as the format asks.`,
    required: ({ at }) => `Send the member ${at}.`,
    type: ({ at, expected }) => `Send ${at} as ${String(expected)}.`,
    pattern: ({ at, expected }) =>
      /^a name/.test(String(expected)) ? `Give ${at} ${String(expected)}.` : `Send ${at} as the format asks.`,
    additionalProperties: ({ at }) => `Leave out the member ${at}: the format has no place for it.`,
    'too-deep': () => 'Send a document that is nested less deeply.',
  },
  off: () => ({ rules: { schema: 'off' } }),
};

/** Runs a validator and turns its errors into findings: one per place, the most telling first. */
export function schemaFindings(
  validate: Validate,
  value: unknown,
  reference: string | undefined,
  base = '',
): readonly Finding[] {
  let errors: readonly SchemaError[];
  try {
    if (validate(value)) return nothing;
    errors = validate.errors ?? [];
  } catch (error) {
    // Recursive schemas run out of stack on absurdly nested content; that is the content's fault.
    if (!(error instanceof RangeError)) throw error;
    return [
      {
        at: base,
        reason: 'too-deep',
        expected: 'a document of sensible depth',
        received: 'thousands of levels',
        reference,
      },
    ];
  }
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const error of errors) {
    if (COMPOSITE.has(error.keyword) && errors.length > 1) continue;
    const at = base + placeOf(error);
    if (seen.has(at)) continue;
    seen.add(at);
    findings.push({
      at,
      reason: error.keyword,
      expected: expectationOf(error),
      received: receivedBy(error, value),
      reference,
    });
    if (findings.length === MOST_FINDINGS) break;
  }
  return findings;
}

function placeOf({ instancePath, keyword, params, propertyName }: SchemaError): string {
  const member = propertyName ?? params[keyword === 'required' ? 'missingProperty' : 'additionalProperty'];
  return typeof member === 'string' ? instancePath + formatPointer([member]) : instancePath;
}

/** Of a name that is wrong the name, of a member that is missing nothing, else the value. */
function receivedBy(error: SchemaError, value: unknown): JsonValue {
  if (error.propertyName !== undefined) return `the name ${JSON.stringify(error.propertyName)}`;
  return asReceived(error.keyword === 'required' ? undefined : pointerGet(value, placeOf(error)));
}

function expectationOf(error: SchemaError): JsonValue {
  const { keyword, params, propertyName } = error;
  if (propertyName !== undefined && keyword === 'pattern')
    return `a name that matches ${String(params['pattern'])}`;
  switch (keyword) {
    case 'required':
      return 'the member';
    case 'type':
      return withArticle([params['type']].flat().join(' or '));
    case 'additionalProperties':
    case 'unevaluatedProperties':
    case 'false schema':
      return 'no such member';
    case 'const':
      return JSON.stringify(params['allowedValue']) ?? '';
    case 'enum':
      return `one of ${JSON.stringify(params['allowedValues'])}`;
    case 'format':
      return withArticle(`text in the format ${String(params['format'])}`);
    case 'pattern':
      if (params['pattern'] === '^\\S+$') return 'text without white space';
      return `text that matches ${String(params['pattern'])}`;
    case 'minLength':
      return params['limit'] === 1
        ? 'text that is not empty'
        : `at least ${String(params['limit'])} characters`;
    case 'minItems':
      return `at least ${String(params['limit'])} item${params['limit'] === 1 ? '' : 's'}`;
    case 'minProperties':
      return `at least ${String(params['limit'])} member${params['limit'] === 1 ? '' : 's'}`;
    default:
      return keywordWords(error);
  }
}

function withArticle(noun: string): string {
  return /^(text|null|one)/.test(noun) ? noun : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
