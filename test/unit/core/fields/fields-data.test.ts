import Ajv2020 from 'ajv/dist/2020';
import data from '../../../../schemas/fields.json';
import schema from '../../../../schemas/fields.schema.json';
import statusData from '../../../../schemas/statuses.json';
import { commonGrammars } from '../../../../src/core/fields/grammars';
import { rareGrammars } from '../../../../src/core/fields/rare-grammars';
import type { FieldDefinition } from '../../../../src/core/types';

const grammars = { ...commonGrammars, ...rareGrammars };
const fields = data.fields as readonly FieldDefinition[];
const ajv = new Ajv2020({ strict: true, allErrors: true });
const validate = ajv.compile(schema);

test('the data keeps to its schema', () => {
  validate(data);
  expect(validate.errors).toBeNull();
});

test.each([
  ['an unknown member', { extra: 1 }, 'additionalProperties'],
  ['a sentence as syntax', { syntax: 'Must be a date.' }, 'pattern'],
  ['a reference without a section', { reference: 'RFC 9110' }, 'pattern'],
  ['no example', { example: '' }, 'pattern'],
  ['a status that is no error', { statuses: [200] }, 'minimum'],
  ['a singleton that is none', { singleton: false }, 'const'],
  ['a name with a colon', { name: 'Allow:' }, 'pattern'],
])('the schema refuses %s', (_what, change, keyword) => {
  const [first] = fields;
  expect(validate({ $schema: data.$schema, fields: [{ ...first, ...change }] })).toBe(false);
  expect(validate.errors?.map((error) => error.keyword)).toEqual([keyword]);
});

test('the examples in the schema keep to it', () => {
  for (const example of schema.examples) expect([validate(example), validate.errors]).toEqual([true, null]);
});

test('every field stands once', () => {
  const names = fields.map(({ name }) => name.toLowerCase());
  expect(names).toEqual([...new Set(names)]);
});

test('every grammar that is named exists, and every grammar is used', () => {
  expect([...new Set(fields.map(({ grammar }) => grammar))].sort()).toEqual(Object.keys(grammars).sort());
});

test.each(fields)('$name: the example keeps to the grammar', ({ grammar, example }) => {
  expect(grammars[grammar]?.(example)).toBe(true);
});

test('a field is a singleton exactly when its example cannot be joined with itself', () => {
  const joinable = fields.map(({ name, grammar, example }) => [
    name,
    grammars[grammar]?.(`${example}, ${example}`),
  ]);
  expect(joinable).toEqual(fields.map(({ name, singleton }) => [name, singleton !== true]));
});

const duties = statusData.statuses.flatMap(({ code, duties: owed }) =>
  owed.map((duty) => ({ code, ...duty })),
);

test.each(duties)(
  '$code owes $field: its grammar is known, and the example keeps to it',
  ({ field, example }) => {
    const definition = fields.find(({ name }) => name === field);
    expect(grammars[definition?.grammar ?? '']?.(example)).toBe(true);
  },
);
