import { catalogFromOpenApi } from '../../../src';
import { asserting } from '../core/formats/asserting';

/* What the versions of OpenAPI write differently, and documents of other kinds. */

const path = '/books';

function document(openapi: string, schema: object, more: object = {}): object {
  const response = { description: 'Taken', content: { 'application/json': { schema } } };
  return { openapi, info: {}, paths: { [path]: { post: { responses: { '409': response } } } }, ...more };
}

function broken(given: object, body: unknown, method = 'POST'): readonly string[] {
  const response = {
    status: 409,
    headers: { 'Content-Type': 'application/json' },
    body,
    request: { method, url: path },
  };
  return asserting({ catalog: catalogFromOpenApi(given) }).broken(response, 409);
}

describe('OpenAPI 3.0', () => {
  const schema = {
    type: 'object',
    required: ['error', 'secret'],
    properties: {
      error: { type: 'string', nullable: true, example: 'taken' },
      kind: { type: 'string', nullable: true, enum: ['a', 'b'] },
      cause: { nullable: true, allOf: [{ $ref: '#/components/schemas/Cause' }] },
      secret: { type: 'string', writeOnly: true },
      level: { type: 'integer', minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
      note: { description: 'anything', 'x-internal': true, xml: { name: 'n' } },
      size: { type: 'integer', format: 'int32' },
    },
    discriminator: { propertyName: 'error' },
  };
  const given = document('3.0.4', schema, {
    components: { schemas: { Cause: { required: ['id'], properties: { id: { minLength: 2 } } } } },
  });

  test.each([
    ['nullable', { error: null }, []],
    ['nullable with enum', { error: 'taken', kind: null }, []],
    ['enum', { error: 'taken', kind: 'c' }, ['schema /kind']],
    ['nullable with allOf', { error: 'taken', cause: null }, []],
    ['allOf', { error: 'taken', cause: { id: 'a' } }, ['schema /cause/id']],
    ['a keyword without its type says nothing of other types', { error: 'taken', cause: { id: 1 } }, []],
    ['exclusiveMinimum', { error: 'taken', level: 0 }, ['schema /level']],
    ['not exclusiveMaximum', { error: 'taken', level: 9 }, []],
    ['maximum', { error: 'taken', level: 10 }, ['schema /level']],
    ['writeOnly members are for requests', { error: 'taken' }, []],
    ['the format int32', { error: 'taken', size: 2 ** 40 }, ['schema /size']],
    ['what JSON Schema does not know is left out', { error: 'taken', note: 1 }, []],
    ['a member is missing', {}, ['schema /error']],
  ])('%s', (_, body, expected) => {
    expect(broken(given, body)).toEqual(expected);
  });
});

describe('OpenAPI 3.1', () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: {
      error: { type: ['string', 'null'] },
      level: { type: 'number', exclusiveMinimum: 0 },
      pair: { prefixItems: [{ type: 'string' }, { type: 'number' }], minItems: 2, items: false },
      at: { $ref: '#/components/schemas/At', description: 'beside a reference' },
    },
    unevaluatedProperties: false,
  };
  const given = document('3.1.1', schema, {
    components: { schemas: { At: { type: 'string', format: 'date' } } },
  });

  test.each([
    ['null in a list of types', { error: null }, []],
    ['exclusiveMinimum', { level: 0 }, ['schema /level']],
    ['prefixItems', { pair: ['a', 'b'] }, ['schema /pair/1']],
    ['a reference with something beside it', { at: 'today' }, ['schema /at']],
  ])('%s', (_, body, expected) => {
    expect(broken(given, body)).toEqual(expected);
  });
});

describe('OpenAPI 3.2', () => {
  const responses = {
    '4XX': { content: { 'application/json': { $ref: '#/components/mediaTypes/Error' } } },
  };
  const given = {
    openapi: '3.2.0',
    paths: {
      [path]: { query: { responses }, additionalOperations: { LINK: { responses } } },
    },
    components: {
      mediaTypes: { Error: { schema: { type: 'object', required: ['error'], properties: { error: {} } } } },
    },
  };
  test.each(['QUERY', 'LINK'])('the method %s, and a media type by reference', (method) => {
    expect(broken(given, { error: 'taken' }, method)).toEqual([]);
    expect(broken(given, {}, method)).toEqual(['schema /error']);
  });
});

test('a document whose references were followed before, and lead back', () => {
  const node: { [member: string]: unknown } = { type: 'object', required: ['error'] };
  node['properties'] = { error: { type: 'string' }, causes: { type: 'array', items: node } };
  const given = document('3.1.0', node);
  expect(broken(given, { error: 'a', causes: [{ error: 'b', causes: [] }] })).toEqual([]);
  expect(broken(given, { error: 'a', causes: [{ error: 7 }] })).toEqual(['schema /causes/0/error']);
});

test('where code and message live can be told', () => {
  const schema = {
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: ['taken', 'gone'] }, text: {} },
  };
  const catalog = catalogFromOpenApi(document('3.1.0', schema), {
    members: { code: '/kind', message: '/text' },
  });
  expect(catalog.errors.map(({ code }) => code)).toEqual(['taken', 'gone']);
  const { broken: brokenWith } = asserting({ catalog });
  const response = {
    status: 409,
    headers: { 'Content-Type': 'application/json' },
    body: { kind: 'taken', text: 'No' },
  };
  expect(brokenWith(response, 409, { code: 'taken', message: 'No' })).toEqual([]);
  expect(brokenWith(response, 409, 'gone')).toEqual(['code /kind']);
});

test('a content of any type, and one without a schema', () => {
  const responses = {
    '409': { description: '', content: { '*/*': { schema: { type: 'object', required: ['error'] } } } },
    '410': { description: '', content: { 'application/json': {} } },
  };
  const catalog = catalogFromOpenApi({ openapi: '3.1.0', paths: { [path]: { get: { responses } } } });
  const { broken: brokenWith } = asserting({ catalog });
  const response = {
    headers: { 'Content-Type': 'application/vnd.acme+json' },
    request: { method: 'GET', url: path },
  };
  expect(brokenWith({ ...response, status: 409, body: { error: 'x' } }, 409)).toEqual([]);
  expect(brokenWith({ ...response, status: 409, body: {} }, 409)).toEqual(['schema /error']);
  expect(brokenWith({ ...response, status: 410, body: {} }, 410)).toEqual(['media-type Content-Type']);
  expect(
    brokenWith({ ...response, status: 410, body: 17, headers: { 'Content-Type': 'application/json' } }, 410),
  ).toEqual([]);
});

test('the same error at two operations is one entry; another shape under the same code is another', () => {
  const response = (type: string) => ({
    description: '',
    content: {
      'application/json': {
        schema: {
          type: 'object',
          required: ['error', 'message'],
          properties: { error: { const: 'taken' }, message: { type } },
        },
      },
    },
  });
  const paths = {
    '/a': { put: { operationId: 'putA', responses: { 409: response('string') } } },
    '/b': { put: { operationId: 'putB', responses: { 409: response('string') } } },
    '/c': { put: { operationId: 'putC', responses: { 409: response('number') } } },
  };
  const catalog = catalogFromOpenApi({ openapi: '3.1.0', paths });
  expect(catalog.operations.map(({ errors }) => errors['409'])).toEqual([
    ['taken'],
    ['taken'],
    ['put_c_taken'],
  ]);
  const { broken: brokenWith } = asserting({ catalog });
  const at = (url: string, message: unknown) => ({
    status: 409,
    headers: { 'Content-Type': 'application/json' },
    body: { error: 'taken', message },
    request: { method: 'PUT', url },
  });
  expect(brokenWith(at('/a', 'No'), 409, 'taken')).toEqual([]);
  expect(brokenWith(at('/c', 7), 409, 'taken')).toEqual([]);
  expect(brokenWith(at('/c', 'No'), 409, 'taken')).toEqual(['schema /message']);
});
