import { valuesBy } from '../fields/field-values';
import { grammarNamed } from '../fields/grammars';
import { definitionOf } from '../fields/keeps-grammar';
import { fieldDefinitions } from '../../generated/data';
import type { FieldDefinition } from '../types';
import type { Check, Finding } from '../checks/check';
import { isTurnedOff } from '../checks/field-duties';
import { headerSchemaFindings } from '../checks/header-schemas';

/** Every header field conforms to its grammar, if that is known, and to the schema that its entry has for it. */
export const headerMalformed: Check = {
  id: 'header-malformed',
  after: ['status'],
  run(subject) {
    const { fields, status } = subject.response;
    const present = valuesBy(fields, (name) => definitionOf(name, status));
    const findings: Finding[] = [];
    for (const [definition, values] of present) {
      const finding = findIn(definition, values);
      if (finding !== undefined && !isTurnedOff(subject, definition.name)) findings.push(finding);
    }
    const told = new Set(findings.map(({ at }) => at?.toLowerCase()));
    const described = headerSchemaFindings(subject).filter(({ at }) => !told.has(at?.toLowerCase()));
    return [...findings.sort((one, other) => order(one) - order(other)), ...described];
  },
  remedies: {
    default: ({ at }) => `Send a well-formed ${at}${exampleOf(at)}.`,
    schema: ({ at }) => `Send ${at} as its schema requires.`,
    repeated: ({ at }) => `Send the field ${at} once.`,
  },
  off: ({ at }, status) => ({ headers: { [String(status)]: { [at ?? '']: 'off' } } }),
};

function findIn(definition: FieldDefinition, values: readonly string[]): Finding | undefined {
  const { name, grammar, singleton, syntax, severity, reference } = definition;
  const received = values.join(', ');
  const isRepeated = singleton === true && new Set(values).size > 1;
  const value = singleton === true ? (values[0] ?? '') : received;
  if (!isRepeated && grammarNamed(grammar)?.(value) === true) return undefined;
  return {
    severity,
    at: name,
    reason: isRepeated ? 'repeated' : 'malformed',
    expected: syntax,
    received,
    reference,
  };
}

/** Findings come in the order of the data, not in that of the response. */
function order({ at }: Finding): number {
  return fieldDefinitions.findIndex(({ name }) => name === at);
}

function exampleOf(name: string | undefined): string {
  const example = fieldDefinitions.find((definition) => definition.name === name)?.example;
  return example === undefined || example === '' ? '' : `, for example ${example}`;
}
