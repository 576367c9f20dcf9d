import type { SchemaError } from '../catalog/validate';
import { formatPointer, pointerGet } from '../formats/json-pointer';
import type { JsonSchema, JsonValue } from '../types';
import type { Finding } from './check';
import { keywordWords } from './keyword-words';
import { referenceAt } from './schema-parts';
import type { SettledError } from './settle-errors';
import { settleErrors } from './settle-errors';
import { asReceived } from './subject';

const MOST_FINDINGS = 10;

/** Content that is wrong everywhere has thousands; later ones would not be shown. */
const MOST_ERRORS = 1_000;

/** A validated value, and its schema. */
export interface Validated {
  readonly schema: JsonSchema;
  /** The reference for parts of the schema without their own `reference`. */
  readonly reference: string | undefined;
  readonly value: unknown;
  /** JSON Pointer to the value. */
  readonly base: string;
}

/** Turns the errors of a validator into findings: one per cause and place. */
export function findingsOf(
  errors: readonly SchemaError[],
  { schema, reference, value, base }: Validated,
): readonly Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const error of settleErrors(errors.slice(0, MOST_ERRORS), schema)) {
    const at = base + placeOf(error);
    if (seen.has(at)) continue;
    seen.add(at);
    findings.push({
      at,
      reason: error.keyword,
      expected: expectationOf(error),
      received: receivedBy(error, value),
      reference: referenceAt(schema, error.paths[0] ?? '') ?? reference,
    });
    if (findings.length === MOST_FINDINGS) break;
  }
  return findings;
}

function placeOf({ instancePath, keyword, params, propertyName }: SchemaError): string {
  const member =
    propertyName ??
    params[keyword === 'required' ? 'missingProperty' : 'additionalProperty'] ??
    params['unevaluatedProperty'];
  return typeof member === 'string' ? instancePath + formatPointer([member]) : instancePath;
}

/** The name if a name is wrong, nothing if a member is missing, else the value. */
function receivedBy(error: SchemaError, value: unknown): JsonValue {
  if (error.propertyName !== undefined) return `the name ${JSON.stringify(error.propertyName)}`;
  return asReceived(error.keyword === 'required' ? undefined : pointerGet(value, placeOf(error)));
}

function expectationOf(error: SettledError): JsonValue {
  const { keyword, params, propertyName, choices } = error;
  if (propertyName !== undefined && keyword === 'pattern')
    return `a name that matches ${String(params['pattern'])}`;
  switch (keyword) {
    case 'anyOf':
    case 'oneOf':
      return choices === undefined ? 'a value of another shape' : choiceOf(choices, params);
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
    default:
      return keywordWords(error);
  }
}

/** `a list of objects, or a map of lists`. */
function choiceOf(choices: readonly string[], params: SchemaError['params']): string {
  const words = choices.join(', or ');
  return Array.isArray(params['passingSchemas']) ? `no more than one of these: ${words}` : words;
}

function withArticle(noun: string): string {
  return /^(text|null|one)/.test(noun) ? noun : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
