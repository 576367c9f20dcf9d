import { join } from 'node:path';
import request from 'supertest';
import { catalogFromOpenApi, check, simulator } from '../../../src';
import type { OpenApiCatalog } from '../../../src';

const schemas = {
  Plain: { type: 'object', required: ['error'], properties: { error: { type: 'string' } } },
  Strict: {
    type: 'object',
    additionalProperties: false,
    required: ['code', 'text', 'id', 'when', 'tags', 'ratio', 'who'],
    properties: {
      code: { type: 'integer', enum: [1001, 1002] },
      text: { type: 'string', minLength: 3, maxLength: 5 },
      id: { type: 'string', pattern: '^[A-Z]{3}-\\d{4}$' },
      when: { type: 'string', format: 'date-time' },
      tags: { type: 'array', minItems: 2, uniqueItems: true, items: { type: 'string' } },
      ratio: { type: 'number', minimum: 0, maximum: 0.5, exclusiveMinimum: 0 },
      who: { $ref: '#/components/schemas/Who' },
      more: { type: 'object', additionalProperties: { type: 'boolean' }, minProperties: 1 },
    },
  },
  Who: {
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
    discriminator: { propertyName: 'kind' },
  },
  Cat: {
    type: 'object',
    required: ['kind', 'lives'],
    properties: { kind: { const: 'Cat' }, lives: { type: 'integer', minimum: 9 } },
  },
  Dog: {
    type: 'object',
    required: ['kind', 'bark'],
    properties: { kind: { const: 'Dog' }, bark: { type: 'boolean' } },
  },
  Whole: {
    allOf: [
      { $ref: '#/components/schemas/Plain' },
      { type: 'object', required: ['trace'], properties: { trace: { type: 'string', format: 'uuid' } } },
    ],
  },
  Tree: {
    type: 'object',
    required: ['error'],
    properties: {
      error: { type: 'string' },
      inner: { $ref: '#/components/schemas/Tree' },
      all: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
    },
  },
  Nullable: { anyOf: [{ type: 'null' }, { $ref: '#/components/schemas/Plain' }] },
  Overlapping: {
    oneOf: [
      { type: 'object', required: ['m'], properties: { m: { type: 'string' }, url: { type: 'string' } } },
      { type: 'object', required: ['m'], properties: { m: { type: 'string' }, rule: { type: 'object' } } },
    ],
  },
  Items: {
    oneOf: [{ type: 'object' }, { type: 'string' }].map((items) => ({
      type: 'object',
      properties: { all: { type: 'array', items } },
    })),
  },
  List: { type: 'array', minItems: 1, items: { $ref: '#/components/schemas/Plain' } },
  Not: { type: 'object', required: ['a'], properties: { a: { type: 'string', not: { const: 'example' } } } },
  Conditional: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: ['a', 'b'] } },
    if: { properties: { kind: { const: 'a' } } },
    then: { required: ['x'], properties: { x: { type: 'integer' } } },
  },
};

const json = (schema: object, more: object = {}) => ({ 'application/json': { schema, ...more } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const error = (content: object, more: object = {}) => ({ description: 'An error', content, ...more });
const plain = error(json(ref('Plain')));

const ours = catalogFromOpenApi({
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  servers: [{ url: 'https://api.example.com/v1' }],
  paths: {
    ...Object.fromEntries(
      Object.keys(schemas).map((name) => [
        `/schemas/${name.toLowerCase()}`,
        { get: { responses: { 400: error(json(ref(name))) } } },
      ]),
    ),
    '/': { get: { responses: { 500: plain } } },
    '/orders/{id}': {
      get: {
        responses: {
          404: error(json(ref('Plain'), { example: { error: 'no_such_order', note: 'of the document' } })),
          '4XX': plain,
          default: plain,
        },
      },
      delete: {
        responses: {
          404: error(json(ref('Plain'), { example: { error: 'gone_already', note: 'another' } })),
        },
      },
      put: {
        responses: {
          409: error(
            json(ref('Plain'), {
              examples: {
                wrong: { value: { error: 7 } },
                right: { value: { error: 'right', note: 'second' } },
              },
            }),
          ),
        },
      },
    },
    '/contents': {
      get: {
        responses: {
          400: error({
            ...json(ref('Plain')),
            'application/problem+json': {
              schema: { type: 'object', required: ['status'], properties: { status: { type: 'integer' } } },
            },
          }),
          401: error(json(ref('Plain')), {
            headers: { 'WWW-Authenticate': { required: true, schema: { type: 'string' } } },
          }),
          403: error({ 'application/json; version=2': { schema: ref('Plain') } }),
          404: { description: 'No content is described' },
          405: error({ 'text/plain': {} }),
          406: error({ '*/*': {} }),
          409: error({ 'application/*': { schema: ref('Plain') } }),
          410: error({ 'application/xml': { example: '<gone/>' } }),
          429: error(json(ref('Plain')), {
            headers: {
              'Retry-After': { required: true, schema: { type: 'integer', minimum: 500 } },
              'X-Limits': {
                required: true,
                schema: { type: 'array', minItems: 2, items: { type: 'integer' } },
              },
              'X-State': {
                required: true,
                explode: true,
                schema: { type: 'object', required: ['on'], properties: { on: { type: 'boolean' } } },
              },
            },
          }),
          503: error(json(true as unknown as object)),
        },
      },
    },
    '/login': { get: { responses: { 400: plain } } },
    '/health': { get: { responses: { 200: { description: 'OK' } } } },
  },
  components: { schemas },
});

const library = catalogFromOpenApi(join(__dirname, '..', 'openapi', 'documents', 'library.yaml'));

const CASES = [ours, library].flatMap((catalog: OpenApiCatalog) =>
  catalog.operations.flatMap(({ method, path, basePaths = [''], errors }) =>
    Object.keys(errors).map((status) => ({ catalog, method, path, base: basePaths[0] ?? '', status })),
  ),
);

const listeners = new Map([ours, library].map((catalog) => [catalog, simulator({ catalog })]));

interface Answered {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly text: string;
}

async function ask(
  catalog: OpenApiCatalog,
  method: string,
  url: string,
  fields: object = {},
): Promise<Answered> {
  const listener = listeners.get(catalog) ?? simulator({ catalog });
  const verb = method.toLowerCase() as 'get';
  const client = request(listener);
  const { status, headers, text } = await client[verb](url)
    .set({ ...fields })
    .buffer(true)
    .parse((res, done) => {
      let all = '';
      res.setEncoding('utf8');
      res.on('data', (part: string) => (all += part));
      res.on('end', () => {
        (res as unknown as { text: string }).text = all;
        done(null, all);
      });
    });
  return { status, headers: headers as Answered['headers'], text };
}

function findingsOf(
  { status, headers, text }: Answered,
  method: string,
  url: string,
  catalog: OpenApiCatalog,
) {
  const fields = Object.entries(headers);
  return check({ status, fields, content: text, request: { method, url, fields: [] } }, { catalog });
}

const urlOf = (template: string): string => template.replaceAll(/\{[^}]*\}/g, '1');

test.each(CASES)(
  '$method $base$path $status: what is simulated conforms',
  async ({ catalog, method, path, base, status }) => {
    const url = urlOf(base + path);
    const answered = await ask(catalog, method, url, { Prefer: `code=${status}` });
    const findings = findingsOf(answered, method, url, catalog);
    expect({ text: answered.text, findings }).toEqual({ text: answered.text, findings: [] });
  },
);

test.each<[string, string, string, object, number, string | RegExp]>([
  [
    'the first error that is declared',
    'GET',
    '/v1/orders/1',
    {},
    404,
    '{"error":"no_such_order","note":"of the document"}',
  ],
  ['without the path of a server', 'GET', '/orders/1?code=404', {}, 404, /of the document/],
  [
    'the example of this operation',
    'DELETE',
    '/orders/1',
    {},
    404,
    '{"error":"gone_already","note":"another"}',
  ],
  [
    'of several examples, one that conforms',
    'PUT',
    '/orders/1',
    {},
    409,
    '{"error":"right","note":"second"}',
  ],
  ['a class', 'GET', '/orders/1?code=4xx', {}, 400, /"error"/],
  ['a status code of a class', 'GET', '/orders/1?code=418', {}, 418, /"error"/],
  ['default', 'GET', '/orders/1', { Prefer: 'code=default' }, 500, /"error"/],
  [
    'what is not declared',
    'DELETE',
    '/orders/1?code=409',
    {},
    400,
    /DELETE \/orders\/\{id\} declares no error \\"409\\". It declares 404./,
  ],
  ['no error at all', 'GET', '/health', {}, 400, /GET \/health declares no error/],
  ['a query of the API', 'GET', '/login?code=abc&format=x', { Prefer: 'code=400' }, 400, /"error"/],
  [
    'the content that is accepted',
    'GET',
    '/contents?code=400',
    { Accept: 'application/problem+json' },
    400,
    /"status":400/,
  ],
  ['a text as it is', 'GET', '/contents?code=410', {}, 410, '<gone/>'],
  ['an operation at the root, by its code', 'GET', '/?code=500', {}, 500, /"error"/],
  ['a message of the request', 'GET', '/orders/1?code=404&message=none', {}, 404, /"error"/],
])('%s', async (_, method, url, fields, status, text) => {
  const answered = await ask(ours, method, url, fields);
  expect(answered.text).toMatch(text);
  expect(answered.status).toBe(status);
});

test('a schema of which no value is found is told, and no other error stands in its place', async () => {
  const password = {
    type: 'object',
    required: ['p'],
    properties: { p: { type: 'string', pattern: '^(?=.*[A-Z])(?=.*\\d)[a-z]+$' } },
  };
  const responses = { 400: plain, 409: error(json(password)) };
  const catalog = catalogFromOpenApi({
    openapi: '3.1.0',
    paths: { '/p': { get: { responses } } },
    components: { schemas },
  });
  const { status, text } = await ask(catalog, 'GET', '/p?code=409');
  expect({ status, text }).toMatchInlineSnapshot(`
   {
     "status": 400,
     "text": "{"error":"The simulator found no content that matches the schema of conflict. Add an example to the document."}",
   }
  `);
});

test('the root is the index, and what no operation describes is answered as before', async () => {
  expect((await ask(ours, 'GET', '/')).text).toContain('"errors"');
  expect((await ask(ours, 'GET', '/nowhere')).status).toBe(404);
});

test('a fault breaks the answer of an operation as well', async () => {
  const url = '/orders/1';
  const answered = await ask(ours, 'GET', `${url}?fault=json`);
  const findings = findingsOf(answered, 'GET', url, ours);
  expect(findings.map(({ rule }) => rule)).toEqual(['json']);
});

test('a browser is shown the page of the error', async () => {
  const { status, headers, text } = await ask(ours, 'GET', '/v1/orders/1', { Accept: 'text/html' });
  expect(status).toBe(200);
  expect(headers['content-type']).toMatch('text/html');
  expect(text).toContain('no_such_order');
});
