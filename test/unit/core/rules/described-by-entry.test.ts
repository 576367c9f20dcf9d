import { check } from '../../../../src';
import type { ErrorDefinition, JsonValue } from '../../../../src';
import { formats } from '../../../../src/generated/data';

/*
 * What an entry describes wins: our conventions are asked for by its code and its details, else they are
 * advice, and what its `extensions` describe is judged by them alone.
 */

interface Case {
  readonly format: string;
  readonly entry: Partial<ErrorDefinition>;
  readonly body: JsonValue;
  readonly others?: readonly ErrorDefinition[];
}

function found({ format, entry, body, others = [] }: Case): readonly string[] {
  const { mediaTypes = [] } = formats.find(({ id }) => id === format) ?? {};
  return check(
    { status: 422, fields: [['Content-Type', mediaTypes[0] ?? '']], content: JSON.stringify(body) },
    { catalog: { format, errors: [{ code: 'not_valid', status: 422, ...entry }, ...others] } },
  ).map(({ severity, rule, at, received }) => `${severity} ${rule} ${at} ${JSON.stringify(received)}`);
}

const problem = { type: 'https://example.com/a', title: 'Not valid', status: 422 };
const coded = { ...problem, code: 'not_valid' };
const texts = { properties: { errors: { type: 'array', items: { type: 'string' } } } };
const numbered = { required: ['code'], properties: { code: { type: 'integer' } } };

const table: { readonly [group: string]: readonly (readonly [string, Case, ...string[]])[] } = {
  'the entry says nothing': [
    [
      'details of the RFC',
      { format: 'problem-details', entry: {}, body: { ...coded, errors: [{ detail: 'a' }] } },
    ],
    [
      'texts',
      { format: 'problem-details', entry: {}, body: { ...coded, errors: ['a'] } },
      'should schema /errors/0 "a"',
    ],
    [
      'GraphQL leaves extensions free',
      {
        format: 'graphql',
        entry: {},
        body: { errors: [{ message: 'a', extensions: { code: 'NOT_VALID', details: { a: 1 } } }] },
      },
    ],
  ],
  'the entry describes the members': [
    ['texts', { format: 'problem-details', entry: { extensions: texts }, body: { ...coded, errors: ['a'] } }],
    [
      'texts that are none',
      { format: 'problem-details', entry: { extensions: texts }, body: { ...coded, errors: [1] } },
      'must extensions /errors/0 1',
    ],
    [
      'by reference, within allOf',
      {
        format: 'problem-details',
        entry: {
          extensions: { allOf: [{ $ref: '#/$defs/own' }], $defs: { own: { type: 'object', ...texts } } },
        },
        body: { ...coded, errors: ['a'] },
      },
    ],
    [
      'by a pattern',
      {
        format: 'problem-details',
        entry: { extensions: { patternProperties: { '^err': { type: 'array' } } } },
        body: { ...coded, errors: ['a'] },
      },
    ],
    [
      'details of simple',
      {
        format: 'simple',
        entry: { extensions: { properties: { details: { type: 'object' } } } },
        body: { error: 'not_valid', message: 'a', details: {} },
      },
    ],
    [
      'an empty detail',
      {
        format: 'problem-details',
        entry: { extensions: { properties: { detail: { type: 'string', maxLength: 0 } } } },
        body: { ...coded, detail: '' },
      },
    ],
    [
      'a schema that is closed takes the members of the format',
      {
        format: 'problem-details',
        entry: { extensions: { properties: { a: true }, additionalProperties: false } },
        body: { ...coded, a: 1, detail: 'b', errors: [{ detail: 'c' }] },
      },
    ],
    [
      'a code that is a number',
      {
        format: 'problem-details',
        entry: { extensions: numbered },
        body: { ...problem, code: 1001 },
      },
    ],
    [
      'a code that is no number',
      {
        format: 'problem-details',
        entry: { extensions: numbered },
        body: { ...problem, code: 'a' },
      },
      'must extensions /code "a"',
    ],
    [
      'the code that the entry has besides',
      {
        format: 'problem-details',
        entry: { extensions: { properties: { code: { type: 'string' } } } },
        body: coded,
      },
    ],
    [
      'the code in extensions of GraphQL',
      {
        format: 'graphql',
        entry: { extensions: { properties: { code: { const: 404 } } } },
        body: { errors: [{ message: 'a', extensions: { code: 404 } }] },
      },
    ],
    [
      'another entry has the code',
      {
        format: 'problem-details',
        entry: { extensions: numbered },
        others: [{ code: '1001', status: 422 }],
        body: { ...problem, code: 1001 },
      },
    ],
    [
      'an entry with a type of its own',
      {
        format: 'problem-details',
        entry: { type: 'https://example.com/b', extensions: numbered },
        body: { ...problem, code: 1001 },
      },
      'must code /type "https://example.com/a"',
    ],
  ],
  'the entry asks for details': [
    [
      'they are there',
      {
        format: 'problem-details',
        entry: { details: 'required' },
        body: { ...coded, errors: [{ detail: 'a', pointer: '#/b', code: 1 }] },
      },
    ],
    [
      'as a map',
      {
        format: 'problem-details',
        entry: { details: 'required' },
        body: { ...coded, errors: { b: ['a'] } },
      },
    ],
    [
      'optional, and null',
      {
        format: 'simple',
        entry: { details: 'optional' },
        body: { error: 'not_valid', message: 'a', details: null },
      },
      'should schema /details null',
    ],
    [
      'required, and null',
      {
        format: 'simple',
        entry: { details: 'required' },
        body: { error: 'not_valid', message: 'a', details: null },
      },
      'must details /details null',
    ],
    [
      'none, and of another shape',
      {
        format: 'simple',
        entry: { details: 'none' },
        body: { error: 'not_valid', message: 'a', details: { b: 1 } },
      },
      'must details /details "an object"',
    ],
    ['optional, and not there', { format: 'problem-details', entry: { details: 'optional' }, body: coded }],
    [
      'texts',
      {
        format: 'problem-details',
        entry: { details: 'optional' },
        body: { ...coded, errors: ['a'] },
      },
      'must details /errors/0 "a"',
    ],
    [
      'a text',
      {
        format: 'problem-details',
        entry: { details: 'required' },
        body: { ...coded, errors: 'a' },
      },
      'must details /errors "a"',
    ],
    [
      'no message, a pointer that is none, a code that is none',
      {
        format: 'problem-details',
        entry: { details: 'required' },
        body: { ...coded, errors: [{ pointer: '/a', code: {} }] },
      },
      'must details /errors/0/detail null',
      'must details /errors/0/pointer "/a"',
      'must details /errors/0/code "an object"',
    ],
    [
      'simple: a map',
      {
        format: 'simple',
        entry: { details: 'optional' },
        body: { error: 'not_valid', message: 'a', details: {} },
      },
      'must details /details "an object"',
    ],
    [
      'FastAPI: texts',
      {
        format: 'fastapi',
        entry: { details: 'required' },
        body: { detail: ['a'] },
      },
      'must details /detail/0 "a"',
    ],
    [
      'FastAPI: a message alone',
      {
        format: 'fastapi',
        entry: { details: 'optional' },
        body: { detail: 'a' },
      },
    ],
    [
      'Laravel: texts for lists',
      {
        format: 'laravel',
        entry: { details: 'required' },
        body: { message: 'a', errors: { b: ['c'] } },
      },
    ],
    [
      'GraphQL: a map',
      {
        format: 'graphql',
        entry: { details: 'optional' },
        body: { errors: [{ message: 'a', extensions: { code: 'NOT_VALID', details: { a: 1 } } }] },
      },
      'must details /errors/0/extensions/details "an object"',
    ],
    [
      'its extensions describe them',
      {
        format: 'problem-details',
        entry: { details: 'required', extensions: texts },
        body: { ...coded, errors: ['a'] },
      },
    ],
    [
      'a code that is a number, described as one',
      {
        format: 'problem-details',
        entry: { details: { properties: { code: { type: 'integer' } } } },
        body: { ...coded, errors: [{ detail: 'a', code: 7 }] },
      },
    ],
    [
      'a code that is a number, described as text',
      {
        format: 'problem-details',
        entry: { details: { properties: { code: { type: 'string', pattern: '^\\d$' } } } },
        body: { ...coded, errors: [{ detail: 'a', code: 7 }] },
      },
    ],
    [
      'a code that is a number, described as neither',
      {
        format: 'problem-details',
        entry: { details: { properties: { code: { type: 'string', pattern: '^[a-z]' } } } },
        body: { ...coded, errors: [{ detail: 'a', code: 7 }] },
      },
      'must details /errors/0/code "7"',
    ],
  ],
  'the code is a number': [
    [
      'the code of the entry',
      { format: 'simple', entry: { code: '1001' }, body: { error: 1001, message: 'a' } },
    ],
    [
      'of problem details',
      { format: 'problem-details', entry: { code: '1001' }, body: { ...problem, code: 1001 } },
    ],
    [
      'of GraphQL',
      {
        format: 'graphql',
        entry: { code: '404' },
        body: { errors: [{ message: 'a', extensions: { code: 404 } }] },
      },
    ],
    [
      'of NestJS',
      { format: 'nest', entry: { code: '7' }, body: { statusCode: 422, message: 'a', errorCode: 7 } },
    ],
    [
      'of Fastify',
      {
        format: 'fastify',
        entry: { code: '7' },
        body: { statusCode: 422, error: 'Unprocessable Content', message: 'a', code: 7 },
      },
    ],
    [
      'another one',
      { format: 'simple', entry: { code: '1001' }, body: { error: 1002, message: 'a' } },
      'must code /error 1002',
    ],
    [
      'true is none',
      { format: 'simple', entry: { code: 'true' }, body: { error: true, message: 'a' } },
      'must schema /error true',
    ],
    [
      'an object is none',
      { format: 'problem-details', entry: {}, body: { ...problem, code: { a: 1 } } },
      'must code /code "an object"',
    ],
  ],
};

describe.each(Object.entries(table))('%s', (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', (__, [, one, ...expected]) => {
    expect(found(one)).toEqual(expected);
  });
});
