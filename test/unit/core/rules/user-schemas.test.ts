import { check } from '../../../../src';
import type { JsonSchema, Violation } from '../../../../src';

/** What is found in the free members of an error, under a schema of its entry. */
function found(extensions: JsonSchema, members: object): readonly Violation[] {
  const catalog = { format: 'simple', errors: [{ code: 'bad_request', status: 400, extensions }] } as const;
  const content = JSON.stringify({ error: 'bad_request', message: 'no', ...members });
  const response = { status: 400, fields: [['Content-Type', 'application/json']], content } as const;
  return check(response, { catalog });
}

const until = { properties: { until: { format: 'date-time' } } };

test.each([
  ['a required member', { required: ['a'] }, {}],
  ['a member that objects inherit', { required: ['constructor'] }, {}],
  [
    'nested members without a type',
    { properties: { limits: { properties: { max: { type: 'integer' } } } } },
    { limits: { max: 'x' } },
  ],
  ['a format without a type', until, { until: 'soon' }],
  ['an offset without minutes (RFC 3339, 5.6)', until, { until: '2026-01-01T00:00:00+01' }],
  [
    'a tuple that is too long',
    { properties: { p: { prefixItems: [true, true], items: false } } },
    { p: [1, 2, 3] },
  ],
  [
    'a quotation mark in a reference (RFC 3986, 2)',
    { properties: { u: { format: 'uri-reference' } } },
    { u: '/a"b' },
  ],
  ['a duration with a gap (RFC 3339, A)', { properties: { d: { format: 'duration' } } }, { d: 'P1Y2D' }],
  ['a price of thousandths', { properties: { price: { multipleOf: 0.01 } } }, { price: 19.995 }],
  ['an integer of more than 64 bits', { properties: { id: { format: 'int64' } } }, { id: 1e19 }],
] as const)('%s breaks one rule', (_, schema, members) => {
  const must = found(schema, members).filter(({ severity }) => severity === 'must');
  expect(must.map(({ rule }) => rule)).toEqual(['extensions']);
});

test.each([
  ['prices in decimals', { properties: { price: { multipleOf: 0.01 } } }, { price: 19.99 }],
  [
    'the largest integer of 64 bits',
    { properties: { id: { type: 'integer', format: 'int64' } } },
    JSON.parse('{"id":9223372036854775807}') as object,
  ],
  [
    'an address with a quoted local part',
    { properties: { who: { format: 'email' } } },
    { who: '"a b"@example.com' },
  ],
  ['a format that nobody knows', { properties: { tel: { format: 'phone' } } }, { tel: 1 }],
] as const)('%s break none', (_, schema, members) => {
  expect(found(schema, members).filter(({ severity }) => severity === 'must')).toEqual([]);
});

test.each([
  ['unevaluatedProperties', { allOf: [{ properties: { retry: true } }], unevaluatedProperties: false }],
  [
    'unevaluatedProperties under a condition',
    { if: { required: ['retry'] }, then: { properties: { retry: true } }, unevaluatedProperties: false },
  ],
  ['additionalProperties', { properties: { retry: true }, additionalProperties: false }],
] as const)('%s names each member that is not allowed', (_, schema) => {
  const told = found(schema, { retry: 1, since: 'now', kind: 'x' });
  expect(told.map(({ at, expected, received }) => [at, expected, received])).toEqual([
    ['/since', 'no such member', 'now'],
    ['/kind', 'no such member', 'x'],
  ]);
});

test('where no alternative fits, its members are not blamed besides', () => {
  const schema = {
    oneOf: [
      { properties: { retry: { type: 'integer' } }, required: ['retry'] },
      { properties: { until: { type: 'string' } }, required: ['until'] },
    ],
    unevaluatedProperties: false,
  };
  const told = found(schema, { retry: 'soon' });
  expect(told.filter(({ expected }) => expected === 'no such member')).toEqual([]);
  expect(told).not.toEqual([]);
});

test.each([
  [{ multipleOf: 0.01 }, 1.005, 'a multiple of 0.01'],
  [{ minimum: 1 }, 0, 'a number of 1 or more'],
  [{ maximum: 1 }, 2, 'a number of 1 or less'],
  [{ exclusiveMinimum: 1 }, 1, 'a number of more than 1'],
  [{ exclusiveMaximum: 1 }, 1, 'a number of less than 1'],
  [{ maxLength: 1 }, 'ab', 'at most 1 character'],
  [{ maxItems: 2 }, [1, 2, 3], 'at most 2 items'],
  [{ maxProperties: 1 }, { a: 1, b: 2 }, 'at most 1 member'],
  [{ prefixItems: [true], items: false }, [1, 2], 'at most 1 item'],
  [{ prefixItems: [true], unevaluatedItems: false }, [1, 2], 'at most 1 item'],
  [{ uniqueItems: true }, [1, 2, 1], 'no item twice, but those at 0 and 2 are the same'],
  [{ contains: { const: 1 } }, [], '1 item or more of those that "contains" describes'],
  [
    { contains: { const: 1 }, minContains: 2, maxContains: 3 },
    [],
    '2 to 3 items of those that "contains" describes',
  ],
  [{ not: { type: 'string' } }, 'a', 'another value: the schema excludes this one'],
  [{ dependentRequired: { a: ['b'] } }, { a: 1 }, 'the member "b" next to "a"'],
  [{ unevaluatedProperties: { type: 'string' } }, { a: 1 }, 'a string'],
] as const)('%j says of %j what is allowed', (schema, value, expected) => {
  const told = found({ properties: { part: schema as JsonSchema } }, { part: value });
  expect(told.map((one) => one.expected)).toEqual([expected]);
});
