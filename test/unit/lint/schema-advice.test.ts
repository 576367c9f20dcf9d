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
     "(root) has "properties" without "type", so values of other types pass. Write "type": "object" next to it.",
     "/required/0 is "tupel", a member that is not described. Describe it under "properties", or check the spelling.",
     "/properties/tuple/prefixItems describes 2 items, but allows any others after them. Write "items": false next to it, or describe the other items.",
     "/properties/text/nullable is not a keyword of JSON Schema 2020-12. Write "type": ["string", "null"], or the types that fit.",
     "/properties/text/minimum applies only to values of the type number, which "type" excludes. Remove it, or change "type".",
     "/properties/text/format is "phone", a format that is not checked here. Add a "pattern" as well.",
     "/properties/loose/note is not a keyword of JSON Schema, so it has no effect. Remove it, or start its name with "x-".",
     "/properties/loose has "minLength" without "type", so values of other types pass. Write "type": "string" next to it.",
     "/properties/conditions/example is not a keyword of JSON Schema 2020-12. Write "examples", a list.",
     "/properties/conditions/minContains has no effect without "contains". Add that next to it, or remove this.",
     "/properties/alone/if has no effect without "then" or "else". Add that next to it, or remove this.",
   ]
  `);
});
