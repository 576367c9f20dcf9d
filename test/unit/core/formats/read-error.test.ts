import * as fc from 'fast-check';
import type { ErrorView } from '../../../../src/core/formats/read-error';
import { readDetails, readError } from '../../../../src/core/formats/read-error';
import type { Detail, ErrorFormat, JsonValue } from '../../../../src/core/types';
import { allFormats } from './all-formats';

type WholeView = ErrorView & { readonly details?: readonly Detail[] };

/** The view and the details in one, for a single comparison. */
function read(format: Parameters<typeof readError>[0], json: unknown): WholeView {
  const details = readDetails(format, json);
  return { ...readError(format, json), ...(details !== undefined && { details }) };
}

test.each<[format: string, body: JsonValue, view: WholeView]>([
  [
    'problem-details',
    {
      type: 'https://example.net/validation-error',
      title: 'Your request is not valid.',
      code: 'validation_failed',
      errors: [
        { detail: 'must be a positive integer', pointer: '#/age' },
        { detail: "must be 'green', 'red' or 'blue'", pointer: '#/profile/color', code: 'unknown_color' },
      ],
    },
    {
      code: 'validation_failed',
      title: 'Your request is not valid.',
      type: 'https://example.net/validation-error',
      details: [
        { pointer: '/age', message: 'must be a positive integer' },
        { pointer: '/profile/color', code: 'unknown_color', message: "must be 'green', 'red' or 'blue'" },
      ],
    },
  ],
  [
    'problem-details',
    { title: 'Not valid', errors: { '': ['A body is required.'], 'Items[0].Name': ['is long', 'is odd'] } },
    {
      title: 'Not valid',
      details: [
        { message: 'A body is required.' },
        { pointer: '/Items/0/Name', message: 'is long' },
        { pointer: '/Items/0/Name', message: 'is odd' },
      ],
    },
  ],
  [
    'json-api',
    {
      errors: [
        {
          source: { pointer: '/data/attributes/firstName' },
          title: 'Invalid Attribute',
          detail: 'Too short.',
        },
        { code: 'too_low', source: { parameter: 'page' }, detail: 'Too low.' },
      ],
    },
    {
      message: 'Too short.',
      title: 'Invalid Attribute',
      details: [
        { pointer: '/firstName', message: 'Too short.' },
        { code: 'too_low', message: 'Too low.' },
      ],
    },
  ],
  [
    'json-api',
    { errors: [{ status: '409', code: 'conflict', title: 'Conflict' }] },
    { code: 'conflict', message: 'Conflict', title: 'Conflict' },
  ],
  [
    'nest',
    { message: ['name must be a string', 'age must be a number'], error: 'Bad Request', statusCode: 400 },
    {
      title: 'Bad Request',
      details: [{ message: 'name must be a string' }, { message: 'age must be a number' }],
    },
  ],
  [
    'fastify',
    { statusCode: 400, code: 'FST_ERR_VALIDATION', error: 'Bad Request', message: 'body must be object' },
    { code: 'FST_ERR_VALIDATION', message: 'body must be object', title: 'Bad Request' },
  ],
  [
    'fastapi',
    { detail: [{ type: 'missing', loc: ['body', 'items', 0, 'name'], msg: 'Field required' }] },
    { details: [{ pointer: '/items/0/name', code: 'missing', message: 'Field required' }] },
  ],
  ['fastapi', { detail: { code: 'email_taken', message: 'Email is taken' } }, { message: 'Email is taken' }],
  [
    'laravel',
    { message: 'Not valid', errors: { 'author.name': ['is required', 'is too short'] } },
    {
      message: 'Not valid',
      details: [
        { pointer: '/author/name', message: 'is required' },
        { pointer: '/author/name', message: 'is too short' },
      ],
    },
  ],
  [
    'spring',
    { status: 400, error: 'Bad Request', errors: [{ field: 'a.b', code: 'Email', defaultMessage: 'no' }] },
    { title: 'Bad Request', details: [{ pointer: '/a/b', code: 'Email', message: 'no' }] },
  ],
  [
    'github',
    { message: 'Validation Failed', errors: ['Title is too long', { field: 'body', code: 'missing' }] },
    {
      message: 'Validation Failed',
      details: [{ message: 'Title is too long' }, { pointer: '/body', code: 'missing' }],
    },
  ],
  [
    'django-rest-framework',
    { name: ['is too long'], addr: { 0: { city: ['is required'] } } },
    {
      details: [
        { pointer: '/name', message: 'is too long' },
        { pointer: '/addr/0/city', message: 'is required' },
      ],
    },
  ],
  [
    'django-rest-framework',
    [{}, { name: ['is too long'], non_field_errors: ['no'] }],
    {
      details: [
        { pointer: '/1/name', message: 'is too long' },
        { pointer: '/1', message: 'no' },
      ],
    },
  ],
  ['django-rest-framework', ['plain'], { details: [{ message: 'plain' }] }],
  [
    'django-rest-framework',
    { detail: 'a', code: 'token_not_valid', messages: [{ message: 'b' }] },
    { message: 'a' },
  ],
  ['rails', { status: 404, error: 'Not Found' }, { message: 'Not Found' }],
  ['rails', { errors: 'Not Found' }, {}],
  [
    'rails',
    { errors: { 'author.name': ['is too short'], base: ['no'] } },
    { details: [{ pointer: '/author/name', message: 'is too short' }, { message: 'no' }] },
  ],
  ['rails', { errors: ['Title is blank'] }, { details: [{ message: 'Title is blank' }] }],
  ['rails', { title: ['is blank'] }, { details: [{ pointer: '/title', message: 'is blank' }] }],
  [
    'google',
    {
      error: {
        code: 400,
        message: 'no',
        status: 'INVALID_ARGUMENT',
        details: [
          { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field: 'a.b' }] },
          { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'NOT_SO', domain: 'example.com' },
        ],
      },
    },
    { code: 'NOT_SO', message: 'no', details: [{ pointer: '/a/b' }] },
  ],
  [
    'google',
    { error: { code: 404, message: 'no', status: 'NOT_FOUND' } },
    { code: 'NOT_FOUND', message: 'no' },
  ],
  ['stripe', { error: { type: 'api_error', code: null, message: 'no' } }, { message: 'no' }],
  ['django-rest-framework', { detail: 'Not found.' }, { message: 'Not found.' }],
  [
    'hapi',
    { error: 'Bad Request', message: 'no', validation: { source: 'payload', keys: ['a.b'] } },
    { message: 'no', title: 'Bad Request', details: [{ pointer: '/a/b' }] },
  ],
])('%s: %j', (id, body, expected) => {
  const places = /At$/;
  const view = Object.entries(read(formatOf(id), body)).filter(([name]) => !places.test(name));
  expect(Object.fromEntries(view)).toEqual(expected);
});

test.each([
  [
    'a code that is a number',
    { error: 409, message: 'x' },
    { code: '409', codeAt: '/error', message: 'x', messageAt: '/message' },
  ],
  [
    'a code that is neither text nor a number',
    { error: true, message: 'x' },
    { codeAt: '/error', message: 'x', messageAt: '/message' },
  ],
  ['nothing', {}, { codeAt: '/error', messageAt: '/message' }],
  ['a list', [], { codeAt: '/error', messageAt: '/message' }],
  ['null', null, { codeAt: '/error', messageAt: '/message' }],
  ['an empty list of details', { details: [] }, { codeAt: '/error', messageAt: '/message', details: [] }],
  ['details that are no list', { details: 'x' }, { codeAt: '/error', messageAt: '/message' }],
  [
    'details that are no objects',
    { details: [null, 1, 'x'] },
    { codeAt: '/error', messageAt: '/message', details: [{}, {}, {}] },
  ],
])('simple, with %s', (_, body, expected) => {
  expect(read(formatOf('simple'), body)).toEqual({ ...expected, detailsAt: '/details' });
});

test('a wrong-typed member is where it is, an absent one where it should be first', () => {
  const format = { members: { message: ['/detail', '/detail/message'] } };
  expect(read(format, { detail: { message: 'no' } })).toEqual({
    message: 'no',
    messageAt: '/detail/message',
  });
  expect(read(format, { detail: 1 })).toEqual({ messageAt: '/detail' });
  expect(read(format, {})).toEqual({ messageAt: '/detail' });
});

test('reads members, never what objects inherit', () => {
  const format = {
    members: { code: '/constructor/name', message: '/toString' },
    details: { at: '/__proto__', shape: 'map' },
  } as const;
  expect(read(format, {})).toEqual({
    codeAt: '/constructor/name',
    messageAt: '/toString',
    detailsAt: '/__proto__',
  });
  const own = JSON.parse(
    '{"constructor":{"name":"a"},"toString":"b","__proto__":{"__proto__":["c"]}}',
  ) as unknown;
  expect(read(format, own)).toMatchObject({
    code: 'a',
    message: 'b',
    details: [{ pointer: '/__proto__', message: 'c' }],
  });
});

/** JSON values out of the members that the formats speak of, so that a place is often half there. */
const names = fc.constantFrom(
  ...new Set(
    allFormats.flatMap((format) => JSON.stringify([format.template, format.details]).match(/[\w@-]+/g) ?? []),
  ),
  '__proto__',
);
const anyJson = fc.sample(
  fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 5 }, fc.jsonValue(), fc.array(tie('any')), fc.dictionary(names, tie('any'))),
  })).any,
  { seed: 9457, numRuns: 300 },
);

describe.each(allFormats.map((format) => [format.id, format] as const))('%s', (_, format) => {
  test('takes any JSON value', () => {
    for (const json of anyJson) {
      const { details = [], ...view } = read(format, json);
      const texts = [view, ...details].flatMap((one) => Object.values(one));
      expect(texts.filter((text) => typeof text !== 'string')).toEqual([]);
    }
  });

  test('takes 100,000 levels of nesting', () => {
    let json: unknown = 'end';
    for (let level = 0; level < 100_000; level++) {
      json = level % 2 ? [json] : { errors: json, error: json, detail: json, message: json, issue: json };
    }
    expect(read(format, [json]).code).toBeUndefined();
    expect(read(format, json).code).toBeUndefined();
  });
});

function formatOf(id: string): ErrorFormat {
  const format = allFormats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format;
}
