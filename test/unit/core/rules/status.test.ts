import type { CheckOptions, ErrorCatalog } from '../../../../src';
import type { Case } from './findings-of';
import { findingsOf } from './findings-of';

/* The status: the one that is asserted, one that the catalog lists, and what the content repeats of it. */

const catalog: ErrorCatalog = {
  errors: [
    { code: 'gone', status: 410 },
    { code: 'conflict', status: 409 },
    { code: 'down', status: 503 },
  ],
};
const within: ErrorCatalog = {
  format: 'graphql',
  codes: 'any',
  errors: [{ code: 'taken', status: 200 }],
};
const of = (status: number, asked?: CheckOptions['status'], given = catalog, rest: Case = {}): Case => ({
  status,
  body: { error: 'conflict', message: 'm' },
  options: asked === undefined ? { catalog: given } : { catalog: given, status: asked },
  ...rest,
});
const errors = { body: { errors: [{ message: 'm', extensions: { code: 'TAKEN' } }], data: null } };
const data = { body: { data: { a: 1 } } };

test('the status that is asserted', () => {
  const cases: { readonly [name: string]: Case } = {
    'any error: 399': of(399),
    'any error: 400': of(400),
    'any error: 599': of(599),
    'any error: 600': of(600),
    '4xx: 400': of(400, '4xx'),
    '4xx: 499': of(499, '4xx'),
    '4xx: 500': of(500, '4xx'),
    '5xx: 499': of(499, '5xx'),
    'one: itself': of(409, 409),
    'one: the next one': of(410, 409),
    'one: a success': of(200, 409),
    'within a success: an error': of(200, undefined, within, errors),
    'within a success: data': of(200, undefined, within, data),
    'within a success: data, 200 asked': of(200, 200, within, data),
    'within a success: an error, 200 asked': of(200, 200, within, errors),
    'within a success: an error, 409 asked': of(200, 409, within, errors),
    'within a success: data, 409 asked': of(200, 409, within, data),
    'within a success: a redirect': of(302, undefined, within, errors),
    'within a success: 409': of(409, undefined, within, errors),
    'within a success: 409, 410 asked': of(409, 410, within, errors),
  };
  expect(findingsOf('status', cases)).toMatchInlineSnapshot(`
   "any error: 399
     must at "status", undefined: "an error (4xx or 5xx)" ← "399" (undefined)
   any error: 400
   any error: 599
   any error: 600
     must at "status", undefined: "an error (4xx or 5xx)" ← "600" (undefined)
   4xx: 400
   4xx: 499
   4xx: 500
     must at "status", undefined: "a client error (4xx)" ← "500 Internal Server Error" (undefined)
   5xx: 499
     must at "status", undefined: "a server error (5xx)" ← "499" (undefined)
   one: itself
   one: the next one
     must at "status", undefined: "409 Conflict" ← "410 Gone" (undefined)
   one: a success
     must at "status", undefined: "409 Conflict" ← "200 OK" (undefined)
   within a success: an error
   within a success: data
     must at "status", success: "an error (4xx or 5xx)" ← "200 OK without an error in its content" (undefined)
   within a success: data, 200 asked
     must at "status", success: "200 OK with an error in its content" ← "200 OK without an error in its content" (undefined)
   within a success: an error, 200 asked
   within a success: an error, 409 asked
     must at "status", undefined: "409 Conflict" ← "200 OK" (undefined)
   within a success: data, 409 asked
     must at "status", undefined: "409 Conflict" ← "200 OK" (undefined)
   within a success: a redirect
     must at "status", success: "an error (4xx or 5xx)" ← "302 Found without an error in its content" (undefined)
   within a success: 409
   within a success: 409, 410 asked
     must at "status", undefined: "410 Gone" ← "409 Conflict" (undefined)"
  `);
});

test('a status that is not listed', () => {
  const operations: ErrorCatalog = {
    ...catalog,
    operations: [
      { method: 'GET', path: '/a', errors: { 409: ['conflict'], 410: ['gone'] } },
      { method: 'GET', path: '/b', errors: {} },
      ...['c', 'd', 'e', 'f'].map((name) => ({
        method: 'GET',
        path: `/users/${name}`,
        errors: { 409: ['conflict'] },
      })),
    ],
  };
  const to = (status: number, url: string): Case =>
    of(status, undefined, operations, { request: { method: 'GET', url, fields: [] } });
  const cases: { readonly [name: string]: Case } = {
    listed: of(409),
    'not listed': of(404),
    'not listed, any code': of(404, undefined, { ...catalog, codes: 'any' }),
    declared: to(409, '/a'),
    'not declared': to(503, '/a'),
    'none is declared': to(409, '/b'),
    'no such operation': to(409, '/users/x'),
    'no such operation, and nothing near': to(409, '/1234567890'),
    'no such operation, and 404': to(404, '/users/x'),
    'no such operation, and 405': to(405, '/users/x'),
  };
  expect(findingsOf('unlisted', cases)).toMatchInlineSnapshot(`
   "listed
   not listed
     must at "status", undefined: [409,410,503] ← "404 Not Found" (undefined)
   not listed, any code
   declared
   not declared
     must at "status", operation: "409, 410, as GET /a declares" ← "503 Service Unavailable" (undefined)
   none is declared
     must at "status", operation: "no error at all, as GET /b declares" ← "409 Conflict" (undefined)
   no such operation
     must at "status", no-operation: "a request that an operation of the catalog describes, such as GET /users/c" ← "409 Conflict to GET /users/x" (undefined)
   no such operation, and nothing near
     must at "status", no-operation: "a request that an operation of the catalog describes" ← "409 Conflict to GET /1234567890" (undefined)
   no such operation, and 404
     must at "status", undefined: [409,410,503] ← "404 Not Found" (undefined)
   no such operation, and 405
     must at "status", undefined: [409,410,503] ← "405 Method Not Allowed" (undefined)"
  `);
});

test('members that repeat the status', () => {
  const problem = (members: object, status = 404): Case => ({
    status,
    fields: [['Content-Type', 'application/problem+json']],
    body: { code: 'x', ...members },
    options: {
      catalog: {
        format: 'problem-details',
        codes: 'any',
        errors: [{ code: 'own', status: 404, title: 'My own' }],
      },
    },
  });
  const cases: { readonly [name: string]: Case } = {
    'the status': problem({ status: 404 }),
    'another one': problem({ status: 400 }),
    'the status as text': problem({ status: '404' }),
    'another one as text': problem({ status: '400' }),
    'a list': problem({ status: [400] }),
    null: problem({ status: null }),
    true: problem({ status: true }),
    none: problem({}),
    'the phrase': problem({ title: 'Not Found' }),
    'the phrase in small letters': problem({ title: 'not found' }),
    'another title': problem({ title: 'Nope' }),
    'another title, blank type': problem({ title: 'Nope', type: 'about:blank' }),
    'another title with a type': problem({ title: 'Nope', type: 'https://example.com/a' }),
    'the title of the entry': problem({ title: 'My own', code: 'own' }),
    'the title of the only entry': problem({ title: 'My own' }),
    'an empty title': problem({ title: '' }),
    'a number as title': problem({ title: 7 }),
    'a status without a phrase': problem({ title: 'Nope' }, 499),
  };
  expect(findingsOf('status-member', cases)).toMatchInlineSnapshot(`
   "the status
   another one
     must at "/status", undefined: 404 ← 400 (RFC 9457, 3.1.2)
   the status as text
   another one as text
   a list
   null
   true
   none
   the phrase
   the phrase in small letters
   another title
   another title, blank type
   another title with a type
   the title of the entry
   the title of the only entry
   an empty title
   a number as title
   a status without a phrase"
  `);
  expect(findingsOf('title-member', cases)).toMatchInlineSnapshot(`
   "the status
   another one
   the status as text
   another one as text
   a list
   null
   true
   none
   the phrase
   the phrase in small letters
   another title
     should at "/title", undefined: "Not Found" ← "Nope" (RFC 9457, 4.2.1)
   another title, blank type
     should at "/title", undefined: "Not Found" ← "Nope" (RFC 9457, 4.2.1)
   another title with a type
   the title of the entry
   the title of the only entry
   an empty title
   a number as title
   a status without a phrase"
  `);
});
