import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { sampleText } from '../../../src/simulator/sample-text';
import { sampleValue } from '../../../src/simulator/sample-value';
import type { JsonSchema } from '../../../src/core/types';

test.each([
  ['^Try again in \\d+ s$', 'Try again in 1 s'],
  ['already', 'already'],
  ['^.*already.*$', 'already'],
  ['^(?:User|Account) [A-Z]{2,3}-\\d{4} is (locked|blocked)\\.$', 'User AA-1111 is locked.'],
  ['^[^a-z\\s]+$', '1'],
  ['^\\p{Lu}\\p{Ll}+ \\u{1F512}$', 'Aa \u{1F512}'],
  ['^(?=.*taken)Name is taken(?!x)$', 'Name is taken'],
  ['^(?<what>\\w+?)\\/x{3,}?[\\]-]$', 'a/xxx-'],
  ['^/', '/x'],
  ['.', 'x'],
  ['^\\s*$', undefined],
  ['^(a)\\1$', undefined],
])('%s is matched by %j', (pattern, expected) => {
  expect(sampleText(new RegExp(pattern, 'u'))).toBe(expected);
});

const schemas: readonly (readonly [JsonSchema, unknown])[] = [
  [{ type: 'string', format: 'date-time' }, '2026-01-01T00:00:00Z'],
  [{ type: 'string', minLength: 9 }, 'examplexx'],
  [{ type: 'integer', exclusiveMinimum: 9, multipleOf: 5 }, 15],
  [{ type: 'number', maximum: -2 }, -2],
  [{ enum: ['b', 'a'] }, 'b'],
  [{ const: null }, null],
  [{ type: 'string', pattern: '^a', examples: ['abc'] }, 'abc'],
  [{ type: ['boolean', 'null'] }, true],
  [{ type: 'array', minItems: 2, items: { type: 'integer' } }, [1, 1]],
  [
    {
      type: 'object',
      required: ['id', 'other'],
      properties: { id: { $ref: '#/$defs/id' }, no: false, tags: { type: 'array' } },
      $defs: { id: { type: 'string', format: 'uuid' } },
    },
    { id: '00000000-0000-4000-8000-000000000000', tags: [], other: 'example' },
  ],
  [
    {
      allOf: [
        { type: 'object', properties: { a: { type: 'integer' } }, required: ['a'] },
        { $ref: '#/$defs/b' },
      ],
      $defs: { b: { properties: { b: { anyOf: [{ type: 'integer', minimum: 3 }, true] } } } },
    },
    { a: 1, b: 3 },
  ],
];

test.each(schemas)('%j has the sample %j, and it is valid', (schema, expected) => {
  const ajv = addFormats(new Ajv2020({ strict: false }));
  expect(sampleValue(schema)).toEqual(expected);
  expect(ajv.validate(Object(schema) as object, expected)).toBe(true);
});

test('a schema that contains itself has an end', () => {
  const schema = { type: 'object', properties: { next: { $ref: '#' } } };
  expect(JSON.stringify(sampleValue(schema))).toMatch(/^\{"next":\{.*\{\}\}/);
});
