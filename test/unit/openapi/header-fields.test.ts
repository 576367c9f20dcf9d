import { catalogFromOpenApi } from '../../../src';
import { asserting } from '../core/formats/asserting';

/* What a document says of the values of header fields. */

type Row = readonly [header: object, value: string | readonly string[], broken: boolean];

const integer = { type: 'integer', minimum: 0 };
const list = { type: 'array', items: { type: 'integer' }, maxItems: 3 };
const object = {
  type: 'object',
  required: ['limit'],
  properties: { limit: { type: 'integer' }, name: { type: 'string' } },
};

function documentOf(header: unknown): object {
  const schema = { type: 'object', required: ['error'], properties: { error: { enum: ['a', 'b'] } } };
  const content = { 'application/json': { schema } };
  const responses = { 409: { description: '', headers: { 'X-Value': header }, content } };
  const components = {
    headers: { Count: { required: true, schema: { $ref: '#/components/schemas/Count' } } },
    mediaTypes: { Limit: { schema: object } },
    schemas: { Count: integer },
  };
  return {
    openapi: '3.0.3',
    info: { title: 't', version: '1' },
    paths: { '/x': { get: { responses } } },
    components,
  };
}

function brokenWith(header: unknown, fields: object, body: object = { error: 'a' }): readonly string[] {
  const { broken } = asserting({ catalog: catalogFromOpenApi(documentOf(header)) });
  const headers = { 'Content-Type': 'application/json', ...fields };
  return broken({ status: 409, headers, body, request: { method: 'GET', url: '/x' } }, 409);
}

test.each<Row>([
  [{ schema: integer }, '17', false],
  [{ schema: integer }, 'abc', true],
  [{ schema: integer }, '-1', true],
  [{ schema: integer }, '1.5', true],
  [{ schema: { type: 'number' } }, '1.5', false],
  [{ schema: { type: 'boolean' } }, 'true', false],
  [{ schema: { type: 'boolean' } }, 'yes', true],
  [{ schema: { type: 'string', pattern: '^[0-9]{3}$' } }, '123', false],
  [{ schema: { type: 'string', pattern: '^[0-9]{3}$' } }, '12', true],
  [{ schema: { type: 'string', format: 'uuid' } }, '17', true],
  [{ schema: { type: 'string', enum: ['1', '2'] } }, '2', false],
  [{ schema: { enum: ['1', 'x'] } }, '3', true],
  [{ schema: list }, '1, 2,3', false],
  [{ schema: list }, '1,two', true],
  [{ schema: list }, '1,2,3,4', true],
  [{ schema: { type: 'array', items: { type: 'string' } } }, '1,two', false],
  [{ schema: object }, 'limit,5,name,7', false],
  [{ schema: object }, 'limit,five', true],
  [{ schema: object }, 'name,x', true],
  [{ schema: object }, 'limit', true],
  [{ schema: object, explode: true }, 'limit=5,name=x', false],
  [{ schema: object, explode: true }, 'limit,5', true],
  [{ content: { 'application/json': { schema: object } } }, '{"limit":5}', false],
  [{ content: { 'application/json': { schema: object } } }, '{"limit":"5"}', true],
  [{ content: { 'application/json': { schema: object } } }, 'limit', true],
  [{ content: { 'application/json; charset=utf-8': { schema: object } } }, '{"limit":"5"}', true],
  [{ content: { 'Application/Vnd.Acme+JSON;v=1': { schema: object } } }, '{"limit":"5"}', true],
  [{ content: { 'application/json': { $ref: '#/components/mediaTypes/Limit' } } }, '{"limit":"5"}', true],
  [{ content: { 'text/plain': { schema: { type: 'integer' } } } }, 'abc', false],
  [{ $ref: '#/components/headers/Count' }, '5', false],
  [{ $ref: '#/components/headers/Count' }, 'five', true],
  [{ schema: {} }, 'anything', false],
  // Elements that are empty are none (RFC 9110, 5.6.1.2), as a line that is empty adds nothing.
  [{ schema: list }, '1,,2,', false],
  [{ schema: list }, ['1, 2', ''], false],
  [{ schema: list }, ['', '1, two'], true],
  [{ schema: { type: 'array', items: { type: 'string', pattern: '^".*"$' } } }, '"a, b", "c"', false],
  [{ schema: object, explode: true }, ['limit=5', '', 'name='], false],
  // Where names and values stand in turn, a value may be empty, and a line.
  [{ schema: object }, 'name,,limit,5', false],
  [{ schema: object }, ['limit,5', ''], false],
])('%j: %j', (header, value, isBroken) => {
  expect(brokenWith(header, { 'X-Value': value })).toEqual(isBroken ? ['header-malformed X-Value'] : []);
});

test('a required one is a duty, though the code is none that the document shows', () => {
  expect(brokenWith({ $ref: '#/components/headers/Count' }, {})).toEqual(['header-missing X-Value']);
  expect(brokenWith({ $ref: '#/components/headers/Count' }, {}, {})).toContain('header-missing X-Value');
  expect(brokenWith({ schema: integer }, {})).toEqual([]);
});

test('a header that cannot be read is told', () => {
  const { warnings } = catalogFromOpenApi(documentOf({ $ref: '#/components/headers/Cont' }));
  expect(warnings.map(({ at, problem, remedy }) => [at, problem, remedy])).toContainEqual([
    '/paths/~1x/get/responses/409/headers/X-Value',
    'refers to "#/components/headers/Cont", but nothing is there',
    'Did you mean "Count"?',
  ]);
});

const X_VALUE = '/paths/~1x/get/responses/409/headers/X-Value';

test.each<readonly [header: object, told: readonly string[]]>([
  [
    { content: { 'text/plain': { schema: { type: 'nothing' } } } },
    [`${X_VALUE}/content/text~1plain: is not JSON, so the value of the field is not checked`],
  ],
  [
    { content: { '*/*': { schema: integer } } },
    [`${X_VALUE}/content/*~1*: is not JSON, so the value of the field is not checked`],
  ],
  [
    { content: { json: { schema: integer } } },
    [`${X_VALUE}/content/json: "json" is not a media type, so it is not used`],
  ],
  [
    { content: { 'application/json': { schema: integer }, 'text/plain': {} } },
    [`${X_VALUE}/content: has 2 contents; only the first one is used`],
  ],
  [
    { content: { 'application/json; charset=utf-8': { schema: { minimum: '1' } } } },
    [`${X_VALUE}/content/application~1json; charset=utf-8/schema/minimum: is "1", so it is not used`],
  ],
  [{ required: 'yes', schema: integer }, [`${X_VALUE}/required: is "yes", so the field is not required`]],
])('what is not used of %j is told', (header, told) => {
  const { warnings } = catalogFromOpenApi(documentOf(header));
  const found = warnings.map(({ at, problem }) => `${at}: ${problem}`);
  expect(found.filter((one) => one.startsWith(X_VALUE))).toEqual(told);
});

test('headers that are a list are told', () => {
  const responses = { 409: { description: '', headers: [{ name: 'X-Value', schema: integer }] } };
  const { warnings } = catalogFromOpenApi({ openapi: '3.1.0', paths: { '/x': { get: { responses } } } });
  expect(warnings.map(({ at, problem }) => `${at}: ${problem}`)).toContain(
    '/paths/~1x/get/responses/409/headers: is not an object, so no field is checked',
  );
});

test('a failure says what the value should be', () => {
  const { failure } = asserting({ catalog: catalogFromOpenApi(documentOf({ schema: list })) });
  const headers = { 'Content-Type': 'application/json', 'X-Value': '1,two' };
  const received = { status: 409, headers, body: { error: 'a' }, request: { method: 'GET', url: '/x' } };
  expect(failure(received, 409)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. header-malformed · X-Value
      Expected: an integer, at /1
      Received: 1,two
      → Send X-Value as its schema requires.
        (GET /x, OpenAPI document#/paths/~1x/get/responses/409)

   To turn this off, in the result of catalogFromOpenApi() for the document:
      "headers": { "409": { "X-Value": "off" } }

   ← HTTP 409 Conflict
     Content-Type: application/json
     X-Value: 1,two

     {
       "error": "a"
     }

   → GET /x"
  `);
});
