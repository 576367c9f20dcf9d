import { catalogFromOpenApi, check } from '../../../src';

/*
 * A document whose references were followed before it came here: one object stands in many places, and each of these is
 * within another such object. What walks through it place by place never comes to an end.
 */

const LEAF = {
  type: 'object',
  properties: { error: { type: 'string' }, secret: { type: 'string', writeOnly: true } },
};

type Shape = (inner: object, level: number) => object;

/** Of parts of a value: a response has as many of them as it has. */
const PARTS: { readonly [name: string]: Shape } = {
  properties: (inner) => ({ type: 'object', required: ['a'], properties: { a: inner, b: inner } }),
  'items and others': (inner) => ({ type: ['array', 'object'], items: inner, additionalProperties: inner }),
  anchors: (inner, level) => ({ $anchor: `a${level}`, type: 'object', properties: { a: inner, b: inner } }),
  identifiers: (inner, level) => ({
    $id: `https://example.com/${level}`,
    properties: { a: inner, b: inner },
  }),
};

/** Of the same value: to read them need not take as long as to judge by them. */
const IN_PLACE: { readonly [name: string]: Shape } = {
  'all of': (inner) => ({ allOf: [inner, inner], description: 'both' }),
  conditions: (inner) => ({ if: inner, then: inner, else: inner }),
  'unevaluated members': (inner) => ({ allOf: [inner, inner], unevaluatedProperties: false }),
  'members for requests': (inner, level) => ({
    allOf: [inner, inner],
    required: [`w${level}`],
    properties: { [`w${level}`]: { type: 'string', writeOnly: true } },
  }),
  'a discriminator': (inner, level) => ({
    oneOf: [inner, inner],
    discriminator: { propertyName: `kind${level}` },
  }),
};

function nested(shape: Shape, levels: number): object {
  let schema: object = LEAF;
  for (let level = 0; level < levels; level += 1) schema = shape(schema, level);
  return schema;
}

function documentOf(schema: object, openapi: string): object {
  const response = { description: 'No', content: { 'application/json': { schema } } };
  const operation = { responses: { 400: response, 404: response, '5XX': { ...response } } };
  return {
    openapi,
    info: { title: 't', version: '1' },
    paths: { '/x': { get: operation, put: operation }, '/y': { get: { ...operation } } },
  };
}

const content = JSON.stringify({ a: { a: {}, b: { a: 1 } }, error: 'x' });
const response = {
  status: 400,
  fields: [['Content-Type', 'application/json']] as const,
  content,
  request: { method: 'GET', url: '/x', fields: [] },
};

const sizeOf = (shape: Shape, levels: number, version: string): number => {
  const catalog = catalogFromOpenApi(documentOf(nested(shape, levels), version));
  if (Object.values(PARTS).includes(shape)) check(response, { catalog });
  return JSON.stringify(catalog).length;
};

describe.each(['3.0.3', '3.1.1'])('OpenAPI %s', (version) => {
  test.each(Object.entries({ ...PARTS, ...IN_PLACE }))(
    '%s: twice as many objects are no more than twice as much',
    (_, shape) => {
      expect(sizeOf(shape, 48, version)).toBeLessThan(2.3 * sizeOf(shape, 24, version));
    },
  );
});
