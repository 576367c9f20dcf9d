import { catalogFromOpenApi } from '../../../src';
import { temporaryProject } from '../catalog/temporary-project';
import { asserting } from '../core/formats/asserting';

/* A failure names the operation that was asked, and what can be changed. */

const response = {
  description: 'Taken',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
};
const document = {
  openapi: '3.1.0',
  info: { title: 't', version: '1' },
  paths: {
    '/users': { post: { responses: { 409: response, '4XX': response } } },
    '/users/{id}': { put: { responses: { 409: response, default: response } } },
  },
  components: {
    schemas: { Error: { type: 'object', required: ['error'], properties: { error: { type: 'string' } } } },
  },
};
const file = `${temporaryProject({ 'api.json': JSON.stringify(document) })}/api.json`;

function failureOf(given: string | object, more: object, status = 409): string {
  const catalog = { ...catalogFromOpenApi(given), ...more };
  const request = { method: 'PUT', url: '/users/7' };
  const received = { status, headers: { 'Content-Type': 'application/json' }, body: {}, request };
  return asserting({ catalog }).failure(received, status) ?? '';
}

test('the place is that of the operation, though another shares the schema', () => {
  expect(failureOf(file, {})).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. schema · /error
      Expected: the member
      Received: nothing
      → Send the member /error.
        (PUT /users/{id}, api.json#/paths/~1users~1{id}/put/responses/409)

   To turn this off, in the result of catalogFromOpenApi() for api.json:
      "rules": { "schema": "off" }

   ← HTTP 409 Conflict
     Content-Type: application/json

     {}

   → PUT /users/7"
  `);
});

test('of a range and of default', () => {
  expect(failureOf(file, {}, 500)).toContain('api.json#/paths/~1users~1{id}/put/responses/default');
});

test('a document that is given in code has no file', () => {
  expect(failureOf(document, {})).toMatch(/in the result of catalogFromOpenApi\(\) for the document:/);
});

test('what is turned off there is turned off', () => {
  expect(failureOf(file, { rules: { schema: 'off', code: 'off' } })).toBe('');
});
