import type { HeaderValidator } from '../catalog/catalog';
import { fieldValues } from '../fields/field-values';
import { readSimple } from '../fields/read-simple';
import { pointerGet, pointerSet } from '../formats/json-pointer';
import type { JsonValue } from '../types';
import { accepts } from './accepts';
import type { Finding } from './check';
import { isTurnedOff } from './field-duties';
import { schemaFindings } from './schema-findings';
import type { Subject } from './subject';

/** Findings for header fields whose values do not match the schemas of the entry. */
export function headerSchemaFindings(subject: Subject): readonly Finding[] {
  return (subject.declared()?.headerValidators ?? []).flatMap((header) => {
    const lines = fieldValues(subject.response.fields, header.field);
    if (lines.length === 0 || isTurnedOff(subject, header.field)) return [];
    // A line that is empty adds nothing to the others (RFC 9110, 5.6.1.2).
    const value = lines.filter((line) => line !== '').join(', ');
    return findingsIn(value, header, () => subject.operation?.referenceFor(subject.response.status));
  });
}

function findingsIn(
  received: string,
  { field, definition, validate }: HeaderValidator,
  reference: () => string | undefined,
): readonly Finding[] {
  const finding = { at: field, reason: 'schema', received };
  const value = readSimple(received, definition);
  if (value === undefined) {
    const expected = definition.shape === 'json' ? 'a JSON value' : 'names and values in turn';
    return [{ ...finding, expected, reference: reference() }];
  }
  const validator = validate();
  // Nearly every value conforms to its schema: the code that explains a failure is loaded on demand.
  if (accepts(validator, value.typed) === true || accepts(validator, value.texts) === true) return [];
  const check = { validate: validator, schema: () => definition.schema, reference };
  const findings = schemaFindings(check, value.typed);
  // A value that is wrong as a number can be right as a text.
  const read = findings.reduce((one, { at = '' }) => withText(one, at, value.texts), value.typed);
  const [first] = schemaFindings(check, read);
  if (first === undefined) return [];
  const within = first.at === '' || first.at === undefined ? '' : `, at ${first.at}`;
  return [{ ...finding, expected: `${String(first.expected)}${within}`, reference: reference() }];
}

/** The value with the text in place of the part at a pointer. */
function withText(value: unknown, at: string, texts: unknown): unknown {
  const text = pointerGet(texts, at);
  if (typeof text !== 'string') return value;
  return pointerSet(structuredClone(value) as JsonValue, at, text);
}
