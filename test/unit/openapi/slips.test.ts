import { catalogFromOpenApi } from '../../../src';
import { readInlineCatalog } from '../../../src/catalog/define-catalog';

/* Slips around schemas: each is told, and the catalog can be used. */

const responses = { 400: { description: '' } };
const openapi = '3.1.0';
const OPEN = 'describes no content, so nothing of it is checked';

test.each<readonly [string, object, readonly string[]]>([
  ['no paths', { openapi }, ['describes no operation, so no response is held to anything']],
  [
    'paths that are null',
    { openapi, paths: null },
    ['describes no operation, so no response is held to anything'],
  ],
  [
    'a path without a slash',
    { openapi, paths: { x: {}, '/y': { get: { responses } } } },
    ['is no path, so its operations are not used', OPEN],
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
      '"40" is no status code, so the response is not used',
      '"40X" is no status code, so the response is not used',
      OPEN,
    ],
  ],
  [
    'a method that is none',
    {
      openapi: '3.2.0',
      paths: { '/x': { get: { responses }, additionalOperations: { 'A B': { responses } } } },
    },
    ['"A B" is no method, so the operation is not used', OPEN],
  ],
  [
    'a field that is none',
    {
      openapi,
      paths: { '/x': { get: { responses: { 400: { description: '', headers: { 'X Y': {} } } } } } },
    },
    [OPEN, '"X Y" is no name of a field'],
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
