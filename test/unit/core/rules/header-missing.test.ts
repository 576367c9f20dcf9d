import type { ErrorCatalog, HeaderDuties, HttpField } from '../../../../src';
import type { Case } from './findings-of';
import { findingsOf } from './findings-of';

/* Fields that are absent, without the part that counts, malformed, or against the status. */

const lenient: ErrorCatalog = { extends: 'standard', codes: 'any', content: 'any', errors: [] };
const of = (status: number, fields: readonly HttpField[], headers?: HeaderDuties, rest: Case = {}): Case => ({
  status,
  fields,
  content: null,
  options: { catalog: headers === undefined ? lenient : { ...lenient, headers: { [status]: headers } } },
  ...rest,
});
const method = (name: string): Case => ({ request: { method: name, url: '/', fields: [] } });

test('fields that are missing', () => {
  const cases: { readonly [name: string]: Case } = {
    'one that must be there': of(401, []),
    'in another case': of(401, [['www-authenticate', 'Basic realm="a"']]),
    'all fields are lost': of(401, [], undefined, { fieldsUnknown: true }),
    'one that is turned off': of(401, [], { 'WWW-Authenticate': 'off' }),
    'one that should be there': of(401, [], { 'WWW-Authenticate': 'should' }),
    'one that the catalog adds': of(409, [], { 'X-Own': 'must' }),
    'one that the catalog adds, and is there': of(409, [['x-own', '']], { 'X-Own': 'must' }),
    advice: of(429, []),
    'a token': of(426, [['Upgrade', 'websocket']]),
    'a token: no Connection': of(426, [
      ['Upgrade', 'websocket'],
      ['Connection', 'close'],
    ]),
    'a token: twice': of(426, [
      ['Upgrade', 'websocket'],
      ['Connection', 'close'],
      ['connection', 'UPGRADE'],
    ]),
    'a token: malformed': of(426, [
      ['Upgrade', 'websocket'],
      ['Connection', 'a b'],
    ]),
    'a relation': of(451, []),
    'a relation: another one': of(451, [['Link', '<https://example.com/>; rel="next"']]),
    'a relation: it': of(451, [['Link', '<https://example.com/>; rel="next blocked-by"']]),
    'a relation: malformed': of(451, [['Link', 'x']]),
  };
  expect(findingsOf('header-missing', cases)).toMatchInlineSnapshot(`
   "one that must be there
     must at "WWW-Authenticate", absent: "the field, for example Bearer realm=\\"api\\"" ← null (RFC 9110, 15.5.2)
   in another case
   all fields are lost
   one that is turned off
   one that should be there
     should at "WWW-Authenticate", absent: "the field, for example Bearer realm=\\"api\\"" ← null (RFC 9110, 15.5.2)
   one that the catalog adds
     must at "X-Own", absent: "the field" ← null (the error catalog)
   one that the catalog adds, and is there
   advice
     should at "Retry-After", absent: "the field, for example 60" ← null (RFC 6585, 4)
   a token
     must at "Connection", absent: "the field, for example Upgrade" ← null (RFC 9110, 7.8)
   a token: no Connection
     must at "Connection", token: "Upgrade" ← "close" (RFC 9110, 7.8)
   a token: twice
   a token: malformed
   a relation
     should at "Link", absent: "the field, for example <https://legal.example.com/>; rel=\\"blocked-by\\"" ← null (RFC 7725, 4)
   a relation: another one
     should at "Link", relation: "rel=\\"blocked-by\\"" ← "<https://example.com/>; rel=\\"next\\"" (RFC 7725, 4)
   a relation: it
   a relation: malformed"
  `);
});

test('fields against the status', () => {
  const allow = (value: string, rest: Case = method('PUT'), headers?: HeaderDuties): Case =>
    of(405, [['allow', value]], headers, rest);
  const cases: { readonly [name: string]: Case } = {
    'another method': allow('GET, POST'),
    'the method': allow('GET, PUT'),
    'the method in small letters': allow('GET, put'),
    'the method in two fields': of(
      405,
      [
        ['Allow', 'GET'],
        ['Allow', 'PUT'],
      ],
      undefined,
      method('PUT'),
    ),
    'no method is known': allow('PUT', { request: undefined }),
    'an empty method': allow('PUT', method('')),
    'no field': of(405, [], undefined, method('PUT')),
    'a malformed field': allow('GET PUT'),
    'turned off': allow('PUT', method('PUT'), { Allow: 'off' }),
    'as advice': allow('PUT', method('PUT'), { Allow: 'should' }),
    'another status': of(404, [['Allow', 'PUT']], undefined, method('PUT')),
  };
  expect(findingsOf('header-contradiction', cases)).toMatchInlineSnapshot(`
   "another method
   the method
     must at "Allow", undefined: "a list without PUT" ← "GET, PUT" (RFC 9110, 15.5.6)
   the method in small letters
   the method in two fields
     must at "Allow", undefined: "a list without PUT" ← "GET, PUT" (RFC 9110, 15.5.6)
   no method is known
   an empty method
   no field
   a malformed field
   turned off
   as advice
     should at "Allow", undefined: "a list without PUT" ← "PUT" (RFC 9110, 15.5.6)
   another status"
  `);
});

test('fields that are malformed', () => {
  const off: HeaderDuties = { 'Retry-After': 'off' };
  const cases: { readonly [name: string]: Case } = {
    'well-formed': of(503, [['Retry-After', '5']]),
    malformed: of(503, [['retry-after', 'soon']]),
    'turned off': of(503, [['retry-after', 'soon']], off),
    empty: of(503, [['Retry-After', '']]),
    'twice the same': of(503, [
      ['Retry-After', '5'],
      ['retry-after', '5'],
    ]),
    'twice the same, and malformed': of(503, [
      ['Retry-After', 'x'],
      ['Retry-After', 'x'],
    ]),
    repeated: of(503, [
      ['Retry-After', '5'],
      ['Retry-After', '6'],
    ]),
    'a list in two lines': of(405, [
      ['Allow', 'GET'],
      ['Allow', 'a b'],
    ]),
    'an unknown one': of(503, [['X-Own', '\u0001']]),
    'three, in the order of the data': of(405, [
      ['Retry-After', 'soon'],
      ['Link', 'x'],
      ['Allow', 'a b'],
      ['Date', 'x'],
    ]),
  };
  expect(findingsOf('header-malformed', cases)).toMatchInlineSnapshot(`
   "well-formed
   malformed
     must at "Retry-After", malformed: "an HTTP-date or a number of seconds" ← "soon" (RFC 9110, 10.2.3)
   turned off
   empty
     must at "Retry-After", malformed: "an HTTP-date or a number of seconds" ← "" (RFC 9110, 10.2.3)
   twice the same
   twice the same, and malformed
     must at "Retry-After", malformed: "an HTTP-date or a number of seconds" ← "x, x" (RFC 9110, 10.2.3)
   repeated
     must at "Retry-After", repeated: "an HTTP-date or a number of seconds" ← "5, 6" (RFC 9110, 10.2.3)
   a list in two lines
     must at "Allow", malformed: "a list of methods, separated by commas, which may be empty" ← "GET, a b" (RFC 9110, 10.2.1)
   an unknown one
   three, in the order of the data
     must at "Allow", malformed: "a list of methods, separated by commas, which may be empty" ← "a b" (RFC 9110, 10.2.1)
     must at "Retry-After", malformed: "an HTTP-date or a number of seconds" ← "soon" (RFC 9110, 10.2.3)
     must at "Link", malformed: "a list of links, each a target in angle brackets and one parameter \`rel\`" ← "x" (RFC 8288, 3)"
  `);
});

test('fields with schemas', () => {
  const schema = { type: 'integer', maximum: 5 };
  const catalog: ErrorCatalog = {
    content: 'any',
    errors: [
      {
        code: 'down',
        status: 503,
        headerSchemas: { 'retry-after': { schema }, 'X-Own': { schema } },
      },
    ],
  };
  const sent = (...fields: readonly HttpField[]): Case =>
    of(503, fields, undefined, { options: { catalog } });
  const cases: { readonly [name: string]: Case } = {
    kept: sent(['Retry-After', '5'], ['x-own', '5']),
    broken: sent(['Retry-After', '6'], ['x-own', '6']),
    'malformed, and broken': sent(['Retry-After', 'soon'], ['x-own', 'soon']),
    absent: sent(),
  };
  expect(findingsOf('header-malformed', cases)).toMatchInlineSnapshot(`
   "kept
   broken
     must at "retry-after", schema: "an integer" ← "6" (undefined)
     must at "X-Own", schema: "an integer" ← "6" (undefined)
   malformed, and broken
     must at "Retry-After", malformed: "an HTTP-date or a number of seconds" ← "soon" (RFC 9110, 10.2.3)
     must at "X-Own", schema: "an integer" ← "soon" (undefined)
   absent"
  `);
});

test('fields that an assertion names', () => {
  const asks = (at: string, holds: boolean, isByLine?: boolean): Case['options'] => ({
    catalog: lenient,
    predicates: [
      { rule: 'body', at: '', expected: 'b', holds: () => true },
      { rule: 'headers', at, expected: 'asked', holds: () => holds, ...(isByLine ? { isByLine } : {}) },
    ],
  });
  const two: readonly HttpField[] = [
    ['x-own', 'a'],
    ['X-Own', 'b'],
  ];
  const cases: { readonly [name: string]: Case } = {
    'as asked': { fields: two, content: null, options: asks('X-Own', true) },
    'not as asked': { fields: two, content: null, options: asks('X-Own', false) },
    'not as asked, by line': { fields: two, content: null, options: asks('X-Own', false, true) },
    absent: { fields: [], content: null, options: asks('X-Own', false) },
    'absent, by line': { fields: [], content: null, options: asks('X-Own', false, true) },
  };
  expect(findingsOf('headers', cases)).toMatchInlineSnapshot(`
   "as asked
   not as asked
     must at "X-Own", argument: "asked" ← "a, b" (undefined)
   not as asked, by line
     must at "X-Own", argument: "asked" ← ["a","b"] (undefined)
   absent
     must at "X-Own", argument: "asked" ← null (undefined)
   absent, by line
     must at "X-Own", argument: "asked" ← null (undefined)"
  `);
});
