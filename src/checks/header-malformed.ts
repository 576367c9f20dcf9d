import { fieldValues } from '../fields/field-values';
import { grammarNamed } from '../fields/grammars';
import { fieldDefinitions } from '../generated/data';
import type { Check } from './check';
import { nothing } from './check';
import { isTurnedOff } from './field-duties';

/** Every field whose grammar is known and that is present keeps to it. */
export const headerMalformed: Check = {
  id: 'header-malformed',
  after: ['status'],
  run(subject) {
    const { fields, status } = subject.response;
    const present = new Set(fields.map(([name]) => definitions.get(name.toLowerCase())));
    if (present.size === 1 && present.has(undefined)) return nothing;
    return fieldDefinitions.flatMap((definition) => {
      if (!present.has(definition)) return [];
      if (definition.statuses !== undefined && !definition.statuses.includes(status)) return [];
      const values = fieldValues(fields, definition.name);
      if (isTurnedOff(subject, definition.name)) return [];
      const received = values.join(', ');
      const finding = {
        at: definition.name,
        expected: definition.syntax,
        received,
        reference: definition.reference,
      };
      if (definition.singleton === true && new Set(values).size > 1)
        return [{ ...finding, reason: 'repeated' }];
      const value = definition.singleton === true ? (values[0] ?? '') : received;
      return grammarNamed(definition.grammar)?.(value) === true ? [] : [{ ...finding, reason: 'malformed' }];
    });
  },
  remedies: {
    default: ({ at }) => `Send a well-formed ${at}${exampleOf(at)}.`,
    repeated: ({ at }) => `Send the field ${at} once.`,
  },
  off: ({ at }, status) => ({ headers: { [String(status)]: { [at ?? '']: 'off' } } }),
};

const definitions = new Map(
  fieldDefinitions.map((definition) => [definition.name.toLowerCase(), definition]),
);

function exampleOf(name: string | undefined): string {
  const example = fieldDefinitions.find((definition) => definition.name === name)?.example;
  return example === undefined || example === '' ? '' : `, for example ${example}`;
}
