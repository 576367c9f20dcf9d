import type { ErrorCatalog, HttpResponse, JsonSchema } from '../../../../src';
import { catalogFromOpenApi, check, loadCatalog } from '../../../../src';
import { temporaryProject } from '../temporary-project';
import { refusal } from './refusal';

/*
 * A schema that is asked for twice on each of many levels: place by place that has no end. By references it is read
 * and judged as fast as any other; as one object in many places it is refused, with what to write.
 */

const LEVELS = 40;
const LEAF = {
  type: 'object',
  required: ['error'],
  properties: { error: { type: 'string' }, left: { type: 'integer', maximum: 5 } },
};

type Shape = (inner: object) => object;
const shapes: readonly (readonly [string, Shape])[] = [
  ['allOf', (inner) => ({ allOf: [inner, inner] })],
  ['anyOf', (inner) => ({ anyOf: [inner, inner] })],
];

function byReference(shape: Shape, within: string): { readonly [name: string]: object } {
  const names = Array.from({ length: LEVELS }, (_, level) => level);
  return {
    s0: LEAF,
    ...Object.fromEntries(names.map((level) => [`s${level + 1}`, shape({ $ref: `#/${within}/s${level}` })])),
  };
}

function byObject(shape: Shape): JsonSchema {
  let schema: object = LEAF;
  for (let level = 0; level < LEVELS; level += 1) schema = shape(schema);
  return schema as JsonSchema;
}

const sent = (left: number): HttpResponse => ({
  status: 409,
  fields: [['Content-Type', 'application/json']],
  content: JSON.stringify({ error: 'taken', message: 'Taken', left }),
  request: { method: 'GET', url: '/users', fields: [], content: undefined },
});
const found = (catalog: ErrorCatalog | ReturnType<typeof loadCatalog>) =>
  [5, 6].map((left) => check(sent(left), { catalog }).map(({ rule, at }) => `${rule} ${at}`));

const formatWith = (schema: JsonSchema) => ({ extends: 'simple', id: 'own', schema });
const errors = [{ code: 'taken', status: 409 }];
const documentWith = (schema: JsonSchema, schemas: object = {}) => ({
  openapi: '3.1.0',
  info: { title: 'Users', version: '1' },
  paths: {
    '/users': {
      get: { responses: { 409: { description: 'Taken', content: { 'application/json': { schema } } } } },
    },
  },
  components: { schemas },
});

describe.each(shapes)('%s of the same twice, on each level', (_, shape) => {
  const $defs = byReference(shape, '$defs');
  const linked = { $ref: `#/$defs/s${LEVELS}`, $defs };

  test('in a catalog in code, and in a file', () => {
    const catalog = { format: formatWith(linked), errors };
    expect(found(catalog)).toEqual([[], ['schema /left']]);
    const folder = temporaryProject({ 'package.json': {}, 'error-catalog.json': catalog });
    expect(found(loadCatalog(`${folder}/error-catalog.json`))).toEqual([[], ['schema /left']]);
  });

  test('in an entry', () => {
    const catalog = { format: 'simple', errors: [{ ...errors[0], extensions: linked }] } as const;
    expect(found(catalog as unknown as ErrorCatalog)).toEqual([[], ['extensions /left']]);
  });

  test('in an OpenAPI document, by reference and as one object', () => {
    const schemas = byReference(shape, 'components/schemas');
    const referring = documentWith({ $ref: `#/components/schemas/s${LEVELS}` }, schemas);
    for (const document of [referring, documentWith(byObject(shape))]) {
      const catalog = catalogFromOpenApi(document);
      expect(catalog.warnings).toEqual([]);
      const [right, wrong] = found(catalog);
      expect(right).toEqual([]);
      expect(wrong).toContain('schema /left');
    }
  });
});

test('one object in many places of a catalog in code is refused', () => {
  const schema = byObject((inner) => ({ properties: { a: inner, b: inner } }));
  expect(
    refusal({
      format: formatWith(schema),
      errors: [{ code: 'taken', status: 409, details: schema, format: formatWith(schema) }],
    }),
  ).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has 3 problems.

     /format/schema: has more than 100000 parts, since one object is in many places
       Write it once into "$defs", and refer to it with "$ref".
     /errors/0/details: has more than 100000 parts, since one object is in many places
       Write it once into "$defs", and refer to it with "$ref".
     /errors/0/format/schema: has more than 100000 parts, since one object is in many places
       Write it once into "$defs", and refer to it with "$ref"."
  `);
  expect(
    refusal({
      format: { ...formatWith({}), schema: undefined, within: { statuses: '2xx', when: schema } },
      errors: [],
    }),
  ).toMatch('/format/within: has more than 100000 parts');
});

test('a schema that somebody has written is never too large', () => {
  const wide = Object.fromEntries(
    Array.from({ length: 5_000 }, (_, index) => [`m${index}`, { type: 'string' }]),
  );
  expect(
    found({ format: formatWith({ ...LEAF, properties: { ...LEAF.properties, ...wide } }), errors })[0],
  ).toEqual([]);
});

test('one part more than the limit, with nothing shared', () => {
  const ofParts = (more: object): JsonSchema => ({
    ...more,
    properties: Object.fromEntries(
      Array.from({ length: 49_999 }, (_, index) => [`m${index}`, { type: 'string' }]),
    ),
  });
  expect(refusal({ format: formatWith(ofParts({ title: 'a' })), errors })).toMatch(
    /schema: has more than 100000 parts\n/,
  );
});

test('a schema of a file that is too large shares nothing', () => {
  const names = Array.from({ length: 60_000 }, (_, index) => `m${index}`);
  const schema = { properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) };
  expect(refusal(JSON.parse(JSON.stringify({ format: formatWith(schema), errors })))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /format/schema: has more than 100000 parts
       Remove the parts that no error uses; write a part that occurs several times into "$defs" once, and refer to it with "$ref"."
  `);
});
