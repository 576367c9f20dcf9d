import { catalogFromOpenApi } from '../../../src';
import { readInlineCatalog } from '../../../src/catalog/define-catalog';

/* Slips around schemas: each is told, and the catalog can be used. */

const responses = { 400: { description: '' } };
const openapi = '3.1.0';
const OPEN = 'describes no content, so the content is not checked';

test.each<readonly [string, object, readonly string[]]>([
  ['no paths', { openapi }, ['describes no operation, so no response is checked']],
  ['paths that are null', { openapi, paths: null }, ['describes no operation, so no response is checked']],
  [
    'a path without a slash',
    { openapi, paths: { x: {}, '/y': { get: { responses } } } },
    ['is not a path, so its operations are not used', OPEN],
  ],
  [
    'a path item that leads nowhere',
    { openapi, paths: { '/x': { $ref: '#/components/pathItems/X' }, '/y': { get: { responses } } } },
    ['refers to "#/components/pathItems/X", but nothing is there', OPEN],
  ],
  [
    'a response that leads nowhere',
    { openapi, paths: { '/x': { get: { responses: { 400: { $ref: '#/components/responses/X' } } } } } },
    ['refers to "#/components/responses/X", but nothing is there', OPEN],
  ],
  [
    'a response that leads to itself',
    { openapi, paths: { '/x': { get: { responses: { 400: { $ref: '#/paths/~1x/get/responses/400' } } } } } },
    ['refers to "#/paths/~1x/get/responses/400", which leads back here', OPEN],
  ],
  [
    'responses that are null',
    { openapi, paths: { '/x': { get: { responses: null } } } },
    ['declares no error response, so every error breaks its contract'],
  ],
  [
    'a status that is none',
    { openapi, paths: { '/x': { get: { responses: { ...responses, 40: {}, '40X': {} } } } } },
    [
      '"40" is not a status code, so the response is not used',
      '"40X" is not a status code, so the response is not used',
      OPEN,
    ],
  ],
  [
    'a method that is none',
    {
      openapi: '3.2.0',
      paths: { '/x': { get: { responses }, additionalOperations: { 'A B': { responses } } } },
    },
    ['"A B" is not a method, so the operation is not used', OPEN],
  ],
  [
    'a field that is none',
    {
      openapi,
      paths: { '/x': { get: { responses: { 400: { description: '', headers: { 'X Y': {} } } } } } },
    },
    [OPEN, '"X Y" is not a valid field name'],
  ],
  [
    'servers that are none',
    {
      openapi,
      servers: [null, { url: 7 }, { url: 'http://[' }, { url: '{a}{b}' }],
      paths: { '/x': { get: { responses } } },
    },
    [OPEN],
  ],
  ['a version without quotation marks', { openapi: 3.1, paths: { '/x': { get: { responses } } } }, [OPEN]],
  [
    'a code that no catalog can have',
    {
      openapi,
      paths: {
        '/x': {
          get: {
            responses: {
              400: {
                description: ' ',
                content: {
                  'application/json': {
                    schema: {
                      type: 'object',
                      required: ['code'],
                      properties: { code: { enum: ['a b', '', null, 7, 'ok'] }, message: { type: 'string' } },
                    },
                    example: { code: 'a b', message: ' ' },
                  },
                },
              },
            },
          },
        },
      },
    },
    [],
  ],
])('%s', (_, document, told) => {
  const catalog = catalogFromOpenApi(document);
  expect(catalog.warnings.map(({ problem }) => problem)).toEqual(told);
  expect(readInlineCatalog(catalog).source).toBe('of the OpenAPI document given in code');
});

/* What is not used for its place or its shape: no path of a document is silently dropped. */

const get = { responses };
const schemas = { Cat: { type: 'object', properties: { kind: {} } } };
const oneOf = [{ $ref: '#/components/schemas/Cat' }];

function schemaWith(discriminator: object, item: object = {}): object {
  const content = { 'application/json': { schema: { oneOf, discriminator } } };
  const operation = { responses: { 400: { description: '', content } } };
  return {
    openapi: '3.2.0',
    paths: { '/x': { get: operation, ...item } },
    components: { schemas },
  };
}

const DISCRIMINATOR = '/paths/~1x/get/responses/400/content/application~1json/schema/discriminator';

test.each<readonly [string, object, readonly [at: string, problem: string, remedy: string]]>([
  [
    'a method in capitals',
    { openapi, paths: { '/x': { get, POST: get } } },
    ['/paths/~1x/POST', 'is not a field of a path item, so it is not used', 'Did you mean "post"?'],
  ],
  [
    'a misspelt method',
    { openapi, paths: { '/x': { get, delte: get } } },
    ['/paths/~1x/delte', 'is not a field of a path item, so it is not used', 'Did you mean "delete"?'],
  ],
  [
    'an operation that is not an object',
    { openapi, paths: { '/x': { get, put: null } } },
    ['/paths/~1x/put', 'is not an object, so the operation is not used', 'Write an operation.'],
  ],
  [
    'a further operation that is not an object',
    { openapi: '3.2.0', paths: { '/x': { get, additionalOperations: { LINK: [get] } } } },
    [
      '/paths/~1x/additionalOperations/LINK',
      'is not an object, so the operation is not used',
      'Write an operation.',
    ],
  ],
  [
    'further operations as a list',
    { openapi: '3.2.0', paths: { '/x': { get, additionalOperations: [get] } } },
    [
      '/paths/~1x/additionalOperations',
      'is not an object, so it is not used',
      'Write an object: method → operation.',
    ],
  ],
  [
    'a path item that is not an object',
    { openapi, paths: { '/x': { get }, '/y': [get] } },
    ['/paths/~1y', 'is not an object, so it is not used', 'Write a path item.'],
  ],
  [
    'a header that is not an object',
    { openapi, paths: { '/x': { get: { responses: { 400: { headers: { 'X-A': 'a' } } } } } } },
    ['/paths/~1x/get/responses/400/headers/X-A', 'is not an object, so it is not used', 'Write a header.'],
  ],
  [
    'servers as an object',
    { openapi, servers: { url: '/api' }, paths: { '/x': { get } } },
    ['/servers', 'is not an array, so no server is known', 'Write an array: [{ "url": "…" }].'],
  ],
  [
    'servers of an operation as a text',
    { openapi, paths: { '/x': { get: { ...get, servers: '/api' } } } },
    ['/paths/~1x/get/servers', 'is not an array, so no server is known', 'Write an array: [{ "url": "…" }].'],
  ],
  [
    'more base paths than are kept',
    {
      openapi,
      servers: [
        { url: '/{a}', variables: { a: { enum: Array.from({ length: 201 }, (_, index) => `v${index}`) } } },
      ],
      paths: { '/x': { get } },
    },
    [
      '/servers',
      'has more than 200 base paths; only the first 200 are used',
      'Remove "enum" if a variable can be any segment.',
    ],
  ],
  [
    'a mapping as a list',
    schemaWith({ propertyName: 'kind', mapping: ['Cat'] }),
    [`${DISCRIMINATOR}/mapping`, 'is not an object, so it is not used', 'Write an object: value → schema.'],
  ],
  [
    'a default mapping that leads nowhere',
    schemaWith({ propertyName: 'kind', defaultMapping: '#/components/schemas/Dog' }),
    [
      `${DISCRIMINATOR}/defaultMapping`,
      'refers to "#/components/schemas/Dog", but nothing is there',
      'Known: Cat.',
    ],
  ],
])('%s is told with its place', (_, document, told) => {
  const { warnings } = catalogFromOpenApi(document);
  expect(warnings.map(({ at, problem, remedy }) => [at, problem, remedy])).toContainEqual(told);
});

test('what stands in its place is not told', () => {
  const enumerated = { enum: Array.from({ length: 200 }, (_, index) => `v${index}`) };
  const servers = [{ url: '/{a}', variables: { a: enumerated } }];
  const discriminator = { propertyName: 'kind', mapping: { c: 'Cat' }, defaultMapping: 'Cat' };
  const item = { summary: '', parameters: [], servers: null, 'x-GET': {} };
  const { warnings } = catalogFromOpenApi({ ...schemaWith(discriminator, item), servers });
  expect(warnings.map(({ at, problem }) => `${at}: ${problem}`)).toEqual([]);
});
