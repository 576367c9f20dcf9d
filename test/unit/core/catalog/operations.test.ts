import { check } from '../../../../src';
import type { HttpResponse, OperationErrors } from '../../../../src';
import { asserting } from '../formats/asserting';
import { refusal } from '../../catalog/refuse/refusal';

/* Operations in a catalog that is written by hand: which error belongs where. */

const errors = [
  { code: 'email_taken', status: 409 },
  { code: 'locked', status: 409 },
  { code: 'client_error', status: 400 },
];
const operations: readonly OperationErrors[] = [
  {
    method: 'POST',
    path: '/users',
    basePaths: ['/api'],
    errors: { 409: ['email_taken'], '4xx': ['client_error'] },
  },
  { method: 'PUT', path: '/users/{id}/name', errors: { 409: ['locked'] } },
  { method: 'get', path: '/', errors: { default: ['locked'] } },
];
const { broken } = asserting({ catalog: { errors, operations } });

function conflict(code: string, about: object, status = 409): object {
  return {
    status,
    headers: { 'Content-Type': 'application/json' },
    body: { error: code, message: 'No' },
    ...about,
  };
}
const request = (method: string, url: string) => ({ request: { method, url } });

test.each([
  ['its own code', conflict('email_taken', request('POST', '/users')), []],
  ['the code of another operation', conflict('locked', request('POST', '/users')), ['code /error']],
  ['behind the base path', conflict('locked', request('POST', '/api/users')), ['code /error']],
  ['behind another path', conflict('locked', request('POST', '/v2/users')), ['unlisted status']],
  ['a parameter', conflict('locked', request('PUT', '/users/17/name')), []],
  ['a parameter with an escaped slash', conflict('locked', request('PUT', '/users/a%20b/name')), []],
  ['a parameter is one segment', conflict('locked', request('PUT', '/users/1/7/name')), ['unlisted status']],
  [
    'the method in any case, the root, and a query',
    conflict('locked', request('GET', 'http://[::1]:80?a=/users')),
    [],
  ],
  ['an address that is none', conflict('locked', request('GET', '%E0%A4%A')), ['unlisted status']],
])('%s', (_, response, expected) => {
  // Where no operation fits, the whole catalog holds, and that is told.
  expect(broken(response, 409)).toEqual(expected);
});

test('the class of a status, for one that has no entry of its own', () => {
  expect(broken(conflict('client_error', request('POST', '/users'), 418), 418)).toEqual([]);
  expect(broken(conflict('im_a_teapot', request('POST', '/users'), 418), 418)).toEqual(['code /error']);
});

test('a status that the operation does not declare', () => {
  expect(broken(conflict('locked', request('PUT', '/users/17/name'), 404), 404)).toContain('unlisted status');
});

test('of operations that nothing tells apart, a failure names the first that says where it stands', () => {
  const either: readonly OperationErrors[] = [
    { method: 'GET', path: '/users/{id}', errors: { 409: ['locked'] } },
    { method: 'GET', path: '/users/{name}', reference: 'api.json#/b', errors: { 409: ['locked'] } },
    { method: 'GET', path: '/users/{key}', reference: 'api.json#/c', errors: { 409: ['locked'] } },
  ];
  const response: HttpResponse = {
    status: 409,
    fields: [['Content-Type', 'application/json']],
    content: '{"error":"locked"}',
    request: { method: 'GET', url: '/users/1', fields: [] },
  };
  const violations = check(response, { catalog: { errors, operations: either } });
  expect(violations.map(({ rule, reference }) => [rule, reference])).toEqual([
    ['schema', 'GET /users/{name}, api.json#/b/responses/409'],
  ]);
});

test('a code that the catalog does not list', () => {
  const given = { errors, operations: [{ method: 'POST', path: '/users', errors: { 409: ['email_takn'] } }] };
  expect(refusal(given)).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /operations/0/errors/409/0: "email_takn" is not a code in this catalog
       Did you mean "email_taken"?"
  `);
});

test('what no operation looks like', () => {
  const given = { errors, operations: [{ method: 'POST', path: 'users', errors: { 200: [] }, base: [] }] };
  expect(refusal(given)).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has 3 problems.

     /operations/0/base: is not a known key
       Known: method, path, basePaths, reference, examples, errors.
     /operations/0/path: is "users"
       Allowed: text that matches /^//u. The path template; a name in braces stands for one segment.
     /operations/0/errors/200: is not a valid name here
       Allowed: names that match /^([45][0-9]{2}|[45]xx|default)$/u. Status code, \`4xx\`, \`5xx\` or \`default\` → codes of the catalog. The most exact one counts."
  `);
});
