import { catalogFromOpenApi, check } from '../../../src';

/* An API may number its errors: 1001 in the document is the code "1001", and so it is in the response. */

const document = (schema: object, more: object = {}): object => ({
  openapi: '3.1.0',
  info: { title: 'Users', version: '1' },
  paths: {
    '/users': {
      post: {
        responses: { 409: { description: 'Taken', content: { 'application/json': { schema, ...more } } } },
      },
    },
  },
});
const object = (code: object): object => ({
  type: 'object',
  required: ['error', 'message'],
  properties: { error: code, message: { type: 'string' } },
});
const example = { error: 1001, message: 'The name is taken' };

test.each([
  ['const', document(object({ const: 1001 }))],
  ['enum', document(object({ type: 'integer', enum: [1001] }))],
  ['an example', document(object({ type: 'integer' }), { example })],
  ['an example of the schema', document({ ...object({ type: 'integer' }), examples: [example] })],
])('%s', (_, openapi) => {
  const catalog = catalogFromOpenApi(openapi as never);
  expect(catalog.errors.map(({ code }) => code)).toEqual(['1001']);
  const response = {
    status: 409,
    fields: [['Content-Type', 'application/json']] as const,
    content: JSON.stringify(example),
    request: { method: 'POST', url: '/users', fields: [] },
  };
  expect(check(response, { catalog })).toEqual([]);
});

test('the message of the example is that of its code', () => {
  const catalog = catalogFromOpenApi(document(object({ enum: [1001, 1002] }), { example }) as never);
  expect(catalog.errors.map(({ code, message }) => [code, message])).toEqual([
    ['1001', 'The name is taken'],
    ['1002', undefined],
  ]);
});
