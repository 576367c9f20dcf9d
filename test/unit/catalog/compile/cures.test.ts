import { compileToCode } from '../../../../src/catalog/compile/compile-to-code';
import type { JsonSchema } from '../../../../src/core/types';

/** What Ajv 8 judges wrongly by itself, beyond the official tests: each was found beside another implementation. */
const cases: readonly (readonly [
  name: string,
  schema: JsonSchema,
  right: readonly unknown[],
  wrong: readonly unknown[],
])[] = [
  [
    'what `if` evaluates counts only where it holds',
    { if: { properties: { a: { const: 1 } }, required: ['a'] }, unevaluatedProperties: false },
    [{ a: 1 }, {}],
    [{ a: 2 }, { a: 1, b: 1 }],
  ],
  [
    'so does what an alternative evaluates within another',
    {
      unevaluatedProperties: false,
      anyOf: [
        { not: {}, anyOf: [{ minProperties: 0 }, { additionalProperties: true }] },
        { properties: { a: true } },
      ],
    },
    [{ a: 1 }],
    [{ b: 1 }],
  ],
  [
    'patterns beside alternatives of which none fits',
    {
      oneOf: [{ unevaluatedProperties: false }, { unevaluatedProperties: false }],
      patternProperties: { d: true },
    },
    [],
    [{ d: 1 }, { a: 1, d: 1 }],
  ],
  [
    'an empty list beside `prefixItems`, where one fault is enough',
    { not: { prefixItems: [{ type: 'string' }], contains: { const: 1 } } },
    [[], ['a']],
    [['a', 1]],
  ],
  [
    'items that `contains` means are evaluated, those it does not mean are not',
    { contains: { type: 'string' }, unevaluatedItems: { type: 'boolean' } },
    [['a'], ['a', true]],
    [[true], ['a', 1]],
  ],
  [
    'items under conditions',
    {
      anyOf: [{ prefixItems: [{ const: 1 }, true] }, { prefixItems: [true] }, { items: { type: 'null' } }],
      unevaluatedItems: false,
    },
    [[1, 2], [2], [null, null, null]],
    [
      [2, 2],
      [1, 2, 3],
    ],
  ],
  [
    'members under conditions, by name and by pattern',
    {
      oneOf: [
        { properties: { kind: { const: 'a' }, one: true }, required: ['kind'] },
        { properties: { kind: { const: 'b' } }, patternProperties: { '^x-': true }, required: ['kind'] },
      ],
      dependentSchemas: { more: { properties: { more: true, other: true } } },
      unevaluatedProperties: false,
    },
    [
      { kind: 'a', one: 1 },
      { kind: 'b', 'x-a': 1 },
      { kind: 'a', more: 1, other: 1 },
    ],
    [
      { kind: 'b', one: 1 },
      { kind: 'a', 'x-a': 1 },
      { kind: 'a', other: 1 },
    ],
  ],
  [
    'a member called __proto__',
    JSON.parse('{"properties":{"__proto__":{"type":"number"}},"additionalProperties":false}') as JsonSchema,
    [JSON.parse('{"__proto__":1}')],
    [JSON.parse('{"__proto__":"a"}'), { a: 1 }],
  ],
  ['an empty enum', { enum: [] }, [], [1, null]],
  ['nullable with a type', { type: 'string', nullable: true }, ['a', null], [1]],
  ['nullable without a type says nothing', { nullable: true }, ['a', null], []],
  ['a pattern that is valid without the flag u alone', { pattern: '^\\@{1}\\-{2}$' }, ['@--'], ['@-']],
  [
    'a reference beside the keyword that it is written with',
    {
      $ref: '#/$defs/a',
      $dynamicRef: '#b',
      $defs: { a: { minimum: 1 }, b: { $dynamicAnchor: 'b', maximum: 2 } },
    },
    [1, 2],
    [0, 3],
  ],
  [
    'references to wherever a schema stands',
    {
      properties: {
        a: { $ref: '#/definitions/one' },
        b: { $ref: '#/x-parts/one' },
        c: { $ref: '#/properties/d' },
        d: { type: 'null' },
        e: { $ref: '#/$defs/one' },
      },
      $defs: { one: { const: 3 } },
      definitions: { one: { const: 1 } },
      'x-parts': { one: { const: 2 } },
    },
    [{ a: 1, b: 2, c: null, d: null, e: 3 }],
    [{ a: 2 }, { b: 1 }, { c: 1 }, { e: 1 }],
  ],
];

test.each(cases)('%s', (_, schema, right, wrong) => {
  const compiled = compileToCode(schema);
  if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
  expect(right.filter((value) => !compiled.validate(value))).toEqual([]);
  expect(wrong.filter((value) => compiled.validate(value))).toEqual([]);
});

test.each([
  [
    'references to one large schema',
    (size: number): JsonSchema => ({
      properties: Object.fromEntries(
        Array.from({ length: size }, (_, index) => [`a${index}`, { $ref: '#/$defs/large' }]),
      ),
      $defs: {
        large: {
          properties: Object.fromEntries(
            Array.from({ length: size }, (_, index) => [`b${index}`, { type: 'string', minLength: 1 }]),
          ),
        },
      },
    }),
  ],
  [
    'a chain of references',
    (size: number): JsonSchema => ({
      $ref: '#/$defs/a0',
      $defs: Object.fromEntries(
        Array.from({ length: size }, (_, index) => [
          `a${index}`,
          index === size - 1
            ? { type: 'object' }
            : { properties: { next: { $ref: `#/$defs/a${index + 1}` } } },
        ]),
      ),
    }),
  ],
  [
    'alternatives beside unevaluatedProperties',
    (size: number): JsonSchema => ({
      oneOf: Array.from({ length: size }, (_, index) => ({
        properties: { kind: { const: index }, [`a${index}`]: true },
      })),
      unevaluatedProperties: false,
    }),
  ],
] as const)('the code of %s grows with the schema, not faster', (_, schemaOf) => {
  const [small, large] = [50, 200].map((size) => {
    const compiled = compileToCode(schemaOf(size));
    if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
    return compiled.code.length;
  });
  expect((large ?? 0) / (small ?? 1)).toBeLessThan(5);
});

/** Each definition refers to the next one twice. */
function doubled(twice: (next: JsonSchema) => JsonSchema, levels: number): JsonSchema {
  const names = Array.from({ length: levels }, (_, level) => `a${level}`);
  const entries = names.map((name, level) => [name, twice({ $ref: `#/$defs/a${level + 1}` })] as const);
  return {
    $ref: '#/$defs/a0',
    $defs: { ...Object.fromEntries(entries), [`a${levels}`]: { required: ['error'] } },
  };
}

test.each<readonly [string, (next: JsonSchema) => JsonSchema]>([
  ['in allOf', (next) => ({ allOf: [next, next] })],
  ['in anyOf', (next) => ({ anyOf: [next, { $ref: '#/$defs/a8' }, next] })],
  ['with other notes', (next) => ({ allOf: [{ ...(next as object), title: 'One' }, next] })],
  ['in lists of their own', (next) => ({ allOf: [{ anyOf: [next, next] }, { anyOf: [next] }] })],
  ['in allOf, and beside it', (next) => ({ ...(next as object), allOf: [next] })],
])('what is there twice is judged once: %s', (_, twice) => {
  const compiled = compileToCode(doubled(twice, 8));
  if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
  const { validate } = compiled;
  expect([validate({ error: 1 }), validate({})]).toEqual([true, false]);
  expect(validate.errors?.filter(({ keyword }) => keyword === 'required').length).toBeLessThanOrEqual(9);
});

test.each<readonly [string, (next: JsonSchema) => JsonSchema]>([
  ['in conditions', (next) => ({ if: next, then: next, else: next })],
  ['as the one that fits', (next) => ({ oneOf: [next, next] })],
  ['in allOf and in anyOf', (next) => ({ allOf: [next], anyOf: [next] })],
  ['beside unevaluatedProperties', (next) => ({ anyOf: [next, true], unevaluatedProperties: false })],
])('what would ask about a value without end is refused: %s', (_, twice) => {
  const problemsOf = (schema: JsonSchema) => {
    const compiled = compileToCode(schema);
    return 'problems' in compiled ? compiled.problems.map(({ problem }) => problem) : [];
  };
  const says = [expect.stringMatching(/^checks one value more than 1000000 times, /)];
  const schema = doubled(twice, 40);
  expect(problemsOf(schema)).toEqual(says);
  expect(problemsOf({ properties: { a: { $ref: '#/$defs/a0' } }, $defs: Object(schema).$defs })).toEqual(
    says,
  );
  expect(problemsOf(doubled(twice, 4))).toEqual([]);
});
