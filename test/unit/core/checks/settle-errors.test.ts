import Ajv2020 from 'ajv/dist/2020';
import type { Validate } from '../../../../src/core/catalog/validate';
import { schemaFindings } from '../../../../src/core/checks/schema-findings';
import { ajvOptions } from '../../../../src/catalog/compile/ajv-options';
import type { JsonSchema, JsonValue } from '../../../../src';

/* One cause, one finding: what a validator says of a choice, a condition or a reference is settled first. */

function found(schema: JsonSchema, value: JsonValue): readonly string[] {
  const validate = new Ajv2020({ ...ajvOptions, strict: false }).compile(schema) as Validate;
  return schemaFindings({ validate, schema: () => schema, reference: () => 'the format' }, value).map(
    ({ at, reason, expected, reference }) => `${at} ${reason}: ${String(expected)} (${reference})`,
  );
}

const text = { type: 'string', minLength: 1 };
const list = { type: 'array', items: { type: 'object', required: ['detail'], properties: { detail: text } } };
const map = { type: 'object', additionalProperties: { type: 'array', items: text } };
const errors: JsonSchema = { properties: { errors: { reference: 'A, 1', anyOf: [list, map] } } };
const kinds: JsonSchema = {
  oneOf: [
    { type: 'object', required: ['kind', 'a'], properties: { kind: { const: 'a' }, a: text } },
    { type: 'object', required: ['kind', 'b'], properties: { kind: { const: 'b' }, b: text, c: text } },
  ],
};
const named: JsonSchema = {
  properties: { link: { anyOf: [text, { type: 'null' }, { $ref: '#/$defs/link' }] } },
  $defs: {
    link: {
      reference: 'B, 2',
      type: 'object',
      required: ['href'],
      properties: { href: { $ref: '#/$defs/href' } },
    },
    href: { reference: 'B, 3', anyOf: [text, { type: 'array', items: text }] },
  },
};

/** Two kinds of account that have a name in common, by reference, beside references and in `allOf`. */
const account = { type: 'object', required: ['name'], properties: { name: text } };
const both: JsonSchema = { anyOf: [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/a' }], $defs: { a: account } };
const beside: JsonSchema = {
  anyOf: [
    { $ref: '#/$defs/a', required: ['mail'] },
    { $ref: '#/$defs/a', required: ['phone'] },
  ],
  $defs: { a: account },
};
const inAllOf: JsonSchema = {
  anyOf: [{ allOf: [account, { required: ['mail'] }] }, { allOf: [account, { required: ['phone'] }] }],
};
const choice = (one: string, other: string) =>
  ` anyOf: an object with ${one}, or an object with ${other} (the format)`;

const circle: JsonSchema = {
  properties: { link: { $ref: '#/$defs/link' } },
  $defs: {
    link: { anyOf: [text, { $ref: '#/$defs/object' }] },
    object: { type: 'object', required: ['href'], properties: { by: { $ref: '#/$defs/link' } } },
  },
};

test.each<readonly [name: string, schema: JsonSchema, value: JsonValue, found: readonly string[]]>([
  ['the branch of its kind', errors, { errors: [{}] }, ['/errors/0/detail required: the member (A, 1)']],
  [
    'the other one',
    errors,
    { errors: { name: [''] } },
    ['/errors/name/0 minLength: text that is not empty (A, 1)'],
  ],
  [
    'every error of that branch',
    errors,
    { errors: [{ detail: '' }, 1] },
    ['/errors/0/detail minLength: text that is not empty (A, 1)', '/errors/1 type: an object (A, 1)'],
  ],
  [
    'no branch of its kind: the choice',
    errors,
    { errors: 'x' },
    ['/errors anyOf: a list of objects, or a map of lists (A, 1)'],
  ],
  [
    'null: the choice',
    errors,
    { errors: null },
    ['/errors anyOf: a list of objects, or a map of lists (A, 1)'],
  ],
  ['a branch that its kind decides', kinds, { kind: 'b' }, ['/b required: the member (the format)']],
  [
    'the same, although another has fewer errors',
    kinds,
    { kind: 'b', b: '', c: '', a: 'x' },
    [
      '/b minLength: text that is not empty (the format)',
      '/c minLength: text that is not empty (the format)',
    ],
  ],
  [
    'branches that ask for one member each: the choice',
    { anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    {},
    [' anyOf: the member a, or the member b (the format)'],
  ],
  [
    'several branches where one belongs',
    { oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    { a: 1, b: 2 },
    [' oneOf: no more than one of these: the member a, or the member b (the format)'],
  ],
  ['a branch by reference', named, { link: {} }, ['/link/href required: the member (B, 2)']],
  [
    'a choice within a branch',
    named,
    { link: { href: 1 } },
    ['/link/href anyOf: text, or a list of texts (B, 3)'],
  ],
  [
    'the best of a choice within a branch',
    named,
    { link: { href: [1] } },
    ['/link/href/0 type: a string (B, 3)'],
  ],
  [
    'a branch that refers to the choice',
    circle,
    { link: {} },
    ['/link/href required: the member (the format)'],
  ],
  [
    'the choice within itself',
    circle,
    { link: { href: 1, by: 2 } },
    ['/link/by anyOf: text, or an object with href (the format)'],
  ],
  [
    'no branch of its kind, by reference',
    named,
    { link: 1 },
    ['/link anyOf: text, or null, or an object with href (the format)'],
  ],
  ['the same object twice', { anyOf: [account, account] }, {}, ['/name required: the member (the format)']],
  [
    'the same object twice, on two levels',
    { anyOf: [{ anyOf: [account, account] }, { anyOf: [account, account] }] },
    { name: '' },
    ['/name minLength: text that is not empty (the format)'],
  ],
  ['the same reference twice', both, {}, ['/name required: the member (the format)']],
  [
    'an error that every branch has, with the choice',
    inAllOf,
    {},
    ['/name required: the member (the format)', choice('name and mail', 'name and phone')],
  ],
  [
    'the same by reference',
    beside,
    { name: '' },
    ['/name minLength: text that is not empty (the format)', choice('mail and name', 'phone and name')],
  ],
  [
    'an error that every branch has, which is the only one of a branch',
    inAllOf,
    { name: '', mail: 'x' },
    ['/name minLength: text that is not empty (the format)'],
  ],
  [
    'the same, where the other branch has more',
    beside,
    { name: 1, phone: 'x' },
    ['/name type: a string (the format)'],
  ],
  [
    'a branch that is null, beside a reference',
    { anyOf: [{ const: null, $ref: '#/$defs/a' }, text], $defs: { a: { const: 1 } } },
    2,
    [' anyOf: null, or text (the format)'],
  ],
  [
    'a value of another kind for every branch: the choice',
    both,
    [],
    [' anyOf: an object with name (the format)'],
  ],
  [
    'what stands beside the choice is another cause',
    { properties: { a: text }, required: ['z'], anyOf: [{ required: ['b'] }, { required: ['c'] }] },
    { a: '' },
    [
      ' anyOf: the member b, or the member c (the format)',
      '/z required: the member (the format)',
      '/a minLength: text that is not empty (the format)',
    ],
  ],
  [
    'a condition',
    { if: { required: ['a'] }, then: { required: ['b'] } },
    { a: 1 },
    ['/b required: the member (the format)'],
  ],
  [
    'a list that holds none',
    { type: 'array', contains: { type: 'string' } },
    [1, 2, 3],
    [' contains: 1 item or more of those that "contains" describes (the format)'],
  ],
  [
    'members that nobody names once the choice fails',
    {
      properties: { a: true },
      anyOf: [{ properties: { b: text }, required: ['b'] }],
      unevaluatedProperties: false,
    },
    { a: 1, b: '' },
    ['/b minLength: text that is not empty (the format)'],
  ],
  [
    'a member that nobody names, and nothing else',
    { properties: { a: true }, unevaluatedProperties: false },
    { a: 1, b: '' },
    ['/b unevaluatedProperties: no such member (the format)'],
  ],
  [
    'a name',
    { propertyNames: { pattern: '^[a-z]+$', reference: 'C' } },
    { 'a-b': 1 },
    ['/a-b pattern: a name that matches ^[a-z]+$ (C)'],
  ],
])('%s', (_, schema, value, expected) => {
  expect(found(schema, value)).toEqual(expected);
});

test('a schema that is not known any more reports each place once', () => {
  const validate = new Ajv2020({ ...ajvOptions, strict: false }).compile(errors as object) as Validate;
  const findings = schemaFindings({ validate, schema: () => true }, { errors: [{}] });
  expect(new Set(findings.map(({ at }) => at)).size).toBe(findings.length);
});
