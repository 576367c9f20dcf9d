import { schemaAdvice } from '../../../src/lint/schema-advice';

const told = (schema: unknown): readonly string[] =>
  schemaAdvice(schema, '').map(({ at, problem, remedy }) => `${at || '(root)'} ${problem}. ${remedy}`);

test.each([
  true,
  {},
  { type: 'object', properties: { a: { type: 'string', pattern: 'a' } }, required: ['a'] },
  { type: 'object', anyOf: [{ required: ['a'] }, { minProperties: 3 }], properties: { a: true } },
  { type: ['integer', 'null'], minimum: 1 },
  { enum: ['a', 'b'], minLength: 1 },
  { $ref: '#/$defs/a', required: ['b'], $defs: { a: { type: 'object', properties: { b: true } } } },
  { type: 'array', prefixItems: [true], items: false },
  { type: 'object', required: ['x-a'], patternProperties: { '^x-': true } },
  { 'x-note': 1, format: 'date-time', contentEncoding: 'base64' },
])('%j says what it means', (schema) => expect(told(schema)).toEqual([]));

test('what says less than it seems to', () => {
  expect(
    told({
      properties: {
        tuple: { type: 'array', prefixItems: [true, true] },
        text: { type: 'string', minimum: 1, nullable: true, format: 'phone' },
        loose: { minLength: 1, note: 'a' },
        conditions: { type: 'object', then: true, if: true, minContains: 1, example: {} },
        alone: { if: true },
      },
      required: ['tupel'],
    }),
  ).toMatchInlineSnapshot(`
   [
     "(root) has "properties" without "type": what is no object passes. Write "type": "object" beside it.",
     "/required/0 is "tupel", a member that nothing describes. Describe it under "properties", or check its spelling.",
     "/properties/tuple/prefixItems describes 2 items: any others may follow. Write "items": false beside it, or what the others are.",
     "/properties/text/nullable is no keyword of JSON Schema 2020-12. Write "type": ["string", "null"], or what fits.",
     "/properties/text/minimum speaks of values of the type number alone, which "type" excludes. Leave it out, or change "type".",
     "/properties/text/format is "phone", a format that is not checked here. Describe the text by a "pattern" as well.",
     "/properties/loose/note is no keyword of JSON Schema, so that it says nothing. Leave it out, or start its name with "x-".",
     "/properties/loose has "minLength" without "type": what is no string passes. Write "type": "string" beside it.",
     "/properties/conditions/example is no keyword of JSON Schema 2020-12. Write "examples", a list.",
     "/properties/conditions/minContains says nothing without "contains". Write that beside it, or leave this out.",
     "/properties/alone/if says nothing without "then" or "else". Write that beside it, or leave this out.",
   ]
  `);
});
