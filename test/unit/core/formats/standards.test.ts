import { check } from '../../../../src';
import type { JsonValue } from '../../../../src';
import { formats } from '../../../../src/generated/data';
import { formatSchemas } from '../../../../src/generated/format-schemas';

/*
 * What each standard asks for is a must, with the section that asks for it; what we like to see is advice that
 * cites nobody; all the rest is free.
 */

function found(format: string, body: JsonValue): readonly string[] {
  const { mediaTypes = [] } = formats.find(({ id }) => id === format) ?? {};
  return check(
    { status: 400, fields: [['Content-Type', mediaTypes[0] ?? '']], content: JSON.stringify(body) },
    { catalog: { format, extends: 'standard', codes: 'any', errors: [] } },
  ).map(({ severity, rule, at, reference }) =>
    [severity, rule, at, reference === undefined ? '' : `(${reference})`]
      .filter((one) => one !== '')
      .join(' '),
  );
}

type Rows = readonly (readonly [name: string, body: JsonValue, ...found: string[]])[];

const problem = { type: 'https://example.com/probs/a', title: 'A', status: 400 };
const jsonApi = (error: JsonValue, top: object = {}): JsonValue => ({ errors: [error], ...top });
const graphql = (error: object, top: object = {}): JsonValue => ({
  errors: [{ message: 'x', extensions: { code: 'X' }, ...error }],
  ...top,
});
const odata = (more: object): JsonValue => ({ error: { code: 'x', message: 'y', ...more } });
const google = (more: object): JsonValue => ({
  error: { code: 400, message: 'x', status: 'INVALID_ARGUMENT', ...more },
});
const rpc = 'type.googleapis.com/google.rpc.';
const stripe = (more: object): JsonValue => ({
  error: { type: 'invalid_request_error', message: 'x', ...more },
});
const spring = { timestamp: '2026-01-01T00:00:00Z', status: 400, error: 'Bad Request' };

const tables: { readonly [format: string]: Rows } = {
  'problem-details': [
    ['3.1: all members', { ...problem, detail: 'b', instance: '/a/1' }],
    [
      '3.1: wrong kinds',
      { ...problem, type: 1, title: 1, detail: 1, instance: 1, status: '400' },
      'must schema /type (RFC 9457, 3.1.1)',
      'must schema /title (RFC 9457, 3.1.3)',
      'must schema /status (RFC 9457, 3.1.2)',
      'must schema /detail (RFC 9457, 3.1.4)',
      'must schema /instance (RFC 9457, 3.1.5)',
    ],
    [
      '3.1.2: the status of another response',
      { ...problem, status: 409 },
      'must status-member /status (RFC 9457, 3.1.2)',
    ],
    ['3.1.3: an empty title', { ...problem, title: '' }, 'should schema /title'],
    ['3.1.4: an empty detail', { ...problem, detail: '' }, 'should schema /detail'],
    [
      '3.1.1: a type without the full path',
      { ...problem, type: 'a' },
      'should schema /type (RFC 9457, 3.1.1)',
    ],
    [
      '3.1.5: an instance without the full path',
      { ...problem, instance: 'a' },
      'should schema /instance (RFC 9457, 3.1.5)',
    ],
    ['3.2: a code', { ...problem, code: 'a' }],
    ['3.2: a code that is a number', { ...problem, code: 1001 }],
    ['3.2: no code', { ...problem, code: null }, 'should schema /code'],
    ['3.2: a code of several members', { ...problem, code: { a: 1 } }, 'should schema /code'],
    ['3.2: the errors of the RFC', { ...problem, errors: [{ detail: 'b', pointer: '#/a' }] }],
    ['3.2: the errors of ASP.NET', { ...problem, errors: { Name: ['b'] } }],
    ['3.2: a field without errors', { ...problem, errors: { Name: [] } }, 'should schema /errors/Name'],
    ['3.2: texts', { ...problem, errors: ['b', 'c'] }, 'should schema /errors/0', 'should schema /errors/1'],
    [
      '3.2: FastEndpoints',
      { ...problem, errors: [{ name: 'a', reason: 'b', code: 'c' }] },
      'should schema /errors/0/detail',
    ],
    [
      '3.2: pydantic',
      { ...problem, errors: [{ type: 'missing', loc: ['body'], msg: 'b' }] },
      'should schema /errors/0/detail',
    ],
    ['3.2: no errors', { ...problem, errors: null }, 'should schema /errors'],
    ['4: the name of an extension member', { ...problem, 'a-b': 1 }, 'should schema /a-b (RFC 9457, 4)'],
    ['3: a list', [problem], 'must json-type (RFC 9457, 3)'],
    [
      '4.2.1: about:blank under a title of its own',
      { title: 'Oh', status: 400, type: 'about:blank' },
      'should title-member /title (RFC 9457, 4.2.1)',
    ],
  ],
  'json-api': [
    [
      'Error Objects: all members',
      jsonApi({
        id: '1',
        links: { about: 'https://example.com/1', type: null },
        status: '400',
        code: 'a',
        title: 'b',
        detail: 'c',
        source: { pointer: '/data', parameter: 'a', header: 'A' },
        meta: { any: 1 },
        '@x': 1,
        'ext:y': 2,
      }),
    ],
    [
      'Links: an object, a string, null',
      jsonApi({ title: 'b' }, { links: { self: { href: '/a' }, related: '/b', next: null } }),
    ],
    [
      'JSON:API Object',
      jsonApi(
        { title: 'b' },
        { jsonapi: { version: '1.1', ext: ['https://a.example/e'], profile: [], meta: {} } },
      ),
    ],
    ['Error Objects: an empty title', jsonApi({ title: '' }), 'should schema /errors/0/title'],
    ['Error Objects: an empty object', jsonApi({}), 'must schema /errors/0 (JSON:API 1.1, Error Objects)'],
    [
      'Error Objects: numbers',
      jsonApi({ id: 1, status: 400, code: 1001 }),
      'must schema /errors/0/id (JSON:API 1.1, Error Objects)',
      'must schema /errors/0/status (JSON:API 1.1, Error Objects)',
      'must schema /errors/0/code (JSON:API 1.1, Error Objects)',
    ],
    [
      'Error Objects: a member of its own',
      jsonApi({ title: 'b', message: 'c' }),
      'must schema /errors/0/message (JSON:API 1.1, Error Objects)',
    ],
    [
      'Error Objects: a member of source',
      jsonApi({ title: 'b', source: { line: 3 } }),
      'must schema /errors/0/source/line (JSON:API 1.1, Error Objects)',
    ],
    [
      'Error Objects: a pointer without a slash',
      jsonApi({ title: 'b', source: { pointer: 'data' } }),
      'must schema /errors/0/source/pointer (JSON:API 1.1, Error Objects)',
    ],
    [
      'Error Objects: another link',
      jsonApi({ title: 'b', links: { help: '/a' } }),
      'must schema /errors/0/links/help (JSON:API 1.1, Error Objects)',
    ],
    [
      'Links: a number',
      jsonApi({ title: 'b', links: { about: 5 } }),
      'must schema /errors/0/links/about (JSON:API 1.1, Links)',
    ],
    [
      'Links: no URI reference',
      jsonApi({ title: 'b', links: { about: 'a b' } }),
      'must schema /errors/0/links/about (JSON:API 1.1, Links)',
    ],
    [
      'Links: a number at the top',
      jsonApi({ title: 'b' }, { links: { self: 5 } }),
      'must schema /links/self (JSON:API 1.1, Links)',
    ],
    ['Links: a list', jsonApi({ title: 'b' }, { links: [] }), 'must schema /links (JSON:API 1.1, Links)'],
    [
      'Link objects: no href',
      jsonApi({ title: 'b', links: { type: {} } }),
      'must schema /errors/0/links/type/href (JSON:API 1.1, Link objects)',
    ],
    [
      'Link objects: a title that is a number',
      jsonApi({ title: 'b', links: { type: { href: '/', title: 1 } } }),
      'must schema /errors/0/links/type/title (JSON:API 1.1, Link objects)',
    ],
    [
      'Link objects: a link within',
      jsonApi({ title: 'b', links: { type: { href: '/', describedby: 1 } } }),
      'must schema /errors/0/links/type/describedby (JSON:API 1.1, Links)',
    ],
    [
      'JSON:API Object: the version is a number',
      jsonApi({ title: 'b' }, { jsonapi: { version: 1.1 } }),
      'must schema /jsonapi/version (JSON:API 1.1, JSON:API Object)',
    ],
    [
      'Meta Information: a text',
      jsonApi({ title: 'b', meta: 'c' }),
      'must schema /errors/0/meta (JSON:API 1.1, Meta Information)',
    ],
    [
      'Document Structure: data beside errors',
      jsonApi({ title: 'b' }, { data: null }),
      'must schema /data (JSON:API 1.1, Document Structure)',
    ],
    [
      'Document Structure: included',
      jsonApi({ title: 'b' }, { included: [] }),
      'must schema /included (JSON:API 1.1, Document Structure)',
    ],
    ['Error Objects: no errors', { meta: {} }, 'must schema /errors (JSON:API 1.1, Error Objects)'],
  ],
  graphql: [
    [
      '7.1.2: all entries',
      graphql({ locations: [{ line: 1, column: 1 }], path: ['a', 0] }, { data: null, extensions: {} }),
    ],
    ['7.1.2: extensions are free', graphql({ extensions: { code: 404, details: 'a' } })],
    [
      '7.1.2: a code that is none',
      graphql({ extensions: { code: null } }),
      'should schema /errors/0/extensions/code',
    ],
    ['7.1.2: an empty message', graphql({ message: '' }), 'should schema /errors/0/message'],
    ['7.1.2: no locations', graphql({ locations: [] }), 'should schema /errors/0/locations'],
    ['7.1.2: entries that it discourages', graphql({ code: 'X' })],
    ['7.1.2: an empty list', { errors: [] }, 'must schema /errors (GraphQL (October 2021), 7.1.2)'],
    ['7.1.2: no message', { errors: [{}] }, 'must schema /errors/0/message (GraphQL (October 2021), 7.1.2)'],
    [
      '7.1.2: a line 0',
      graphql({ locations: [{ line: 0, column: 1 }] }),
      'must schema /errors/0/locations/0/line (GraphQL (October 2021), 7.1.2)',
    ],
    [
      '7.1.2: a path with null',
      graphql({ path: [null] }),
      'must schema /errors/0/path/0 (GraphQL (October 2021), 7.1.2)',
    ],
    [
      '7.1.2: extensions that are no map',
      graphql({ extensions: [] }),
      'must schema /errors/0/extensions (GraphQL (October 2021), 7.1.2)',
    ],
    ['7.1: a further entry', graphql({}, { foo: 1 }), 'must schema /foo (GraphQL (October 2021), 7.1)'],
    [
      '7.1: extensions that are no map',
      graphql({}, { extensions: [] }),
      'must schema /extensions (GraphQL (October 2021), 7.1)',
    ],
    ['7.1: no errors', { data: null }, 'must schema /errors (GraphQL (October 2021), 7.1)'],
    [
      'GraphQL over HTTP, 6.4: data',
      graphql({}, { data: { a: 1 } }),
      'must schema /data (GraphQL over HTTP, 6.4)',
    ],
  ],
  'error-object': [
    [
      '21.1: all members',
      odata({ target: 'a', details: [{ code: 'a', target: null, message: 'b' }], innererror: {} }),
    ],
    ['21.1: an annotation', odata({ '@a.b': 1 })],
    ['21.1: a target may be empty, or null', odata({ target: '' })],
    [
      '21.1: a detail without code',
      odata({ details: [{ message: 'b' }] }),
      'must schema /error/details/0/code (OData JSON Format 4.01, 21.1)',
    ],
    [
      '21.1: a detail without message',
      odata({ details: [{ code: 'b' }] }),
      'must schema /error/details/0/message (OData JSON Format 4.01, 21.1)',
    ],
    [
      '21.1: details are a map',
      odata({ details: {} }),
      'must schema /error/details (OData JSON Format 4.01, 21.1)',
    ],
    ['21.1: an empty code', odata({ code: '' }), 'must schema /error/code (OData JSON Format 4.01, 21.1)'],
    [
      '21.1: a code that is a number',
      odata({ code: 404 }),
      'must schema /error/code (OData JSON Format 4.01, 21.1)',
    ],
    [
      '21.1: an empty message',
      odata({ message: '' }),
      'must schema /error/message (OData JSON Format 4.01, 21.1)',
    ],
    [
      '21.1: innererror is a text',
      odata({ innererror: 'a' }),
      'must schema /error/innererror (OData JSON Format 4.01, 21.1)',
    ],
    ['21.1: no code', { error: { message: 'y' } }, 'must schema /error/code (OData JSON Format 4.01, 21.1)'],
  ],
  oauth: [
    ['5.2', { error: 'invalid_request', error_description: 'a', error_uri: 'https://a.example/' }],
    ['RFC 8628, 3.5', { error: 'authorization_pending' }],
    ['5.2: further parameters', { error: 'invalid_request', error_codes: [7000215], trace_id: 'a' }],
    ['5.2: no error', {}, 'must schema /error (RFC 6749, 5.2)'],
    ['A.7: an empty error', { error: '' }, 'must schema /error (RFC 6749, appendix A.7)'],
    ['A.7: a number', { error: 400 }, 'must schema /error (RFC 6749, appendix A.7)'],
    [
      'A.8: a quotation mark',
      { error: 'a', error_description: '"' },
      'must schema /error_description (RFC 6749, appendix A.8)',
    ],
    [
      'A.9: no URI reference',
      { error: 'a', error_uri: 'a b' },
      'must schema /error_uri (RFC 6749, appendix A.9)',
    ],
  ],
  simple: [
    [
      'code, message, details',
      { error: 'a', message: 'b', details: [{ pointer: '/a', code: 'c', message: 'd' }] },
    ],
    ['a code that is a number', { error: 1001, message: 'b' }],
    ['further members', { error: 'a', message: 'b', code: 1, errors: {} }],
    ['an empty message', { error: 'a', message: '' }, 'should schema /message'],
    ['an empty code', { error: '', message: 'b' }, 'must schema /error (the format "simple")'],
    ['details are a map', { error: 'a', message: 'b', details: {} }, 'should schema /details'],
    [
      'a detail without message',
      { error: 'a', message: 'b', details: [{}] },
      'should schema /details/0/message',
    ],
    [
      'the phrase for a code',
      { error: 'Bad Request', message: 'b' },
      'must schema /error (the format "simple")',
    ],
    ['no message', { error: 'a' }, 'must schema /message (the format "simple")'],
    [
      'null',
      { error: null, message: null },
      'must schema /error (the format "simple")',
      'must schema /message (the format "simple")',
    ],
  ],
  fastify: [
    ['all members', { statusCode: 400, code: 'FST_ERR_VALIDATION', error: 'Bad Request', message: 'a' }],
    [
      'a code that is a number, and no message',
      { statusCode: 400, code: 1001, error: 'Bad Request', message: '' },
      'should schema /message',
    ],
    [
      'message is a list',
      { statusCode: 400, error: 'Bad Request', message: ['a'] },
      'must schema /message (Fastify, Errors; hapi, Boom: output.payload)',
    ],
  ],
  nest: [
    ['all members', { statusCode: 400, errorCode: 'A', error: 'Bad Request', message: ['a'] }],
    [
      'a code that is a number, and no message',
      { statusCode: 400, errorCode: 1001, message: '' },
      'should schema /message',
    ],
    ['no messages', { statusCode: 400, message: [] }, 'should schema /message'],
    [
      'messages are objects',
      { statusCode: 400, message: [{}] },
      'must schema /message/0 (NestJS, Exception filters)',
    ],
  ],
  fastapi: [
    ['a text', { detail: 'a' }],
    ['the list of a validation error', { detail: [{ type: 'missing', loc: ['body', 0], msg: 'a' }] }],
    ['an object', { detail: { reason: 1 } }],
    ['a list of texts', { detail: ['a'] }, 'should schema /detail/0'],
    ['an empty text', { detail: '' }, 'should schema /detail'],
    ['no detail', { error: 'a' }, 'must schema /detail (FastAPI, Handling Errors)'],
    ['null', { detail: null }, 'must schema /detail (FastAPI, Handling Errors)'],
  ],
  'django-rest-framework': [
    ['a detail', { detail: 'Not found.' }],
    ['a map of fields', { email: ['Enter a valid email address.'] }],
    ['a list of texts', ['a']],
    ['nested, and by index', { addr: { '0': { city: ['a'] } }, non_field_errors: ['b'] }],
    ['many=True', [{}, { name: ['a'] }]],
    ['a field with one text', { name: 'a' }],
    ['an empty detail', { detail: '' }, 'should schema /detail'],
    ['a number', { age: 3 }, 'must schema /age (Django REST framework, Exceptions)'],
    ['null deep within', [{ a: [null] }], 'must schema /0/a/0 (Django REST framework, Exceptions)'],
    ['a text alone', 'a', 'must json-type (Django REST framework, Exceptions)'],
  ],
  rails: [
    ['status and error', { status: 400, error: 'Bad Request' }],
    ['an error alone', { error: 'a' }],
    ['a map of errors', { errors: { name: ['a'], base: ['b'] } }],
    ['full messages', { errors: ['Name a'] }],
    ['the map at the root, as scaffolds send it', { name: ['a'] }],
    ['a field that is called status', { status: ['a'] }],
    ['details of errors', { errors: { name: [{ error: 'blank' }] } }],
    ['an empty error', { error: '' }, 'should schema /error'],
    [
      'another status',
      { status: 404, error: 'Not Found' },
      'must status-member /status (Rails, ActionDispatch::PublicExceptions)',
    ],
    [
      'neither',
      { message: 'a' },
      'must schema (Rails, ActionDispatch::PublicExceptions; Active Model, Errors)',
    ],
    [
      'errors are objects',
      { errors: [{ title: 'a' }] },
      'must schema /errors/0 (Rails, ActionDispatch::PublicExceptions; Active Model, Errors)',
    ],
  ],
  github: [
    ['a message', { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '400' }],
    ['errors', { message: 'a', errors: [{ resource: 'Issue', field: 'title', code: 'missing_field' }] }],
    ['errors as texts', { message: 'a', errors: ['b'] }],
    ['an empty message', { message: '' }, 'should schema /message'],
    [
      'another status',
      { message: 'a', status: '404' },
      'must status-member /status (GitHub REST API, Troubleshooting)',
    ],
    [
      'an error without a code',
      { message: 'a', errors: [{ field: 'b' }] },
      'must schema /errors/0/code (GitHub REST API, Troubleshooting: Validation failed)',
    ],
  ],
  google: [
    [
      'ErrorInfo and BadRequest, in any order',
      google({
        details: [
          { '@type': `${rpc}BadRequest`, fieldViolations: [{ field: 'a', description: 'b' }] },
          { '@type': `${rpc}ErrorInfo`, reason: 'A_B', domain: 'example.com' },
        ],
      }),
    ],
    ['no details', google({})],
    ['no status, as in older APIs', google({ status: undefined }), 'should schema /error/status'],
    [
      'no message, which the JSON of protocol buffers leaves out where it is empty',
      google({ message: undefined }),
      'should schema /error/message',
    ],
    ['the number of gRPC', google({ code: 3 }), 'must schema /error/code (AIP-193)'],
    ['a detail without a type', google({ details: [{}] }), 'must schema /error/details/0/@type (AIP-193)'],
    ['a status of its own', google({ status: 'A' }), 'must schema /error/status (AIP-193)'],
    ['another status', google({ code: 404 }), 'must status-member /error/code (AIP-193)'],
  ],
  stripe: [
    ['all members', stripe({ code: 'a', param: 'b', doc_url: 'https://stripe.com/docs/error-codes/a' })],
    ['no code', stripe({})],
    ['null', stripe({ code: null, param: null })],
    ['a type of its own', stripe({ type: 'requests' }), 'should schema /error/type'],
    ['no type', { error: { code: 'a', message: 'b' } }, 'must schema /error/type (Stripe API, Errors)'],
    ['a number', stripe({ code: 1 }), 'must schema /error/code (Stripe API, Errors)'],
  ],
  laravel: [
    ['a map of errors', { message: 'a', errors: { name: ['b'] } }],
    ['an empty message', { message: '' }, 'should schema /message'],
    ['a field without errors', { message: 'a', errors: { name: [] } }, 'should schema /errors/name'],
    [
      'errors are a list',
      { message: 'a', errors: ['b'] },
      'must schema /errors (Laravel, Validation: JSON response format)',
    ],
    [
      'errors are texts',
      { message: 'a', errors: { name: 'b' } },
      'must schema /errors/name (Laravel, Validation: JSON response format)',
    ],
  ],
  spring: [
    [
      'all members',
      { ...spring, message: 'a', path: '/a', errors: [{ field: 'a', code: 'b', defaultMessage: 'c' }] },
    ],
    ['an empty message', { ...spring, message: '' }, 'should schema /message'],
    [
      'errors are texts',
      { ...spring, errors: ['a'] },
      'must schema /errors/0 (Spring Boot, DefaultErrorAttributes)',
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (format, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, body, ...expected]) => {
    expect(found(format, body)).toEqual(expected);
  });
});

test('every format has a table of right and of wrong values', () => {
  expect(Object.keys(tables).sort()).toEqual(formats.map(({ id }) => id).sort());
  for (const rows of Object.values(tables)) {
    expect(rows.some((row) => row.length === 2)).toBe(true);
    expect(rows.some(([, , ...found]) => found.some((one) => one.startsWith('must')))).toBe(true);
  }
});

test('the sections that the schemas cite', () => {
  const cited = new Set<string>();
  JSON.stringify(formatSchemas, (name, value: unknown) => {
    if (name === 'reference' && typeof value === 'string') cited.add(value);
    return value;
  });
  expect([...cited].sort().join('\n')).toMatchInlineSnapshot(`
   "GraphQL (October 2021), 7.1
   GraphQL (October 2021), 7.1.1
   GraphQL (October 2021), 7.1.2
   GraphQL over HTTP, 6.4
   JSON:API 1.1, Document Structure
   JSON:API 1.1, Error Objects
   JSON:API 1.1, JSON:API Object
   JSON:API 1.1, Link objects
   JSON:API 1.1, Links
   JSON:API 1.1, Meta Information
   OData JSON Format 4.01, 21.1
   RFC 6749, 5.2
   RFC 6749, appendix A.7
   RFC 6749, appendix A.8
   RFC 6749, appendix A.9
   RFC 9457, 3
   RFC 9457, 3.1.1
   RFC 9457, 3.1.2
   RFC 9457, 3.1.3
   RFC 9457, 3.1.4
   RFC 9457, 3.1.5
   RFC 9457, 4"
  `);
});
