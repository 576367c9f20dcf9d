import { catalogFromOpenApi, check } from '../../../src';

/* What is advice alone: the schema holds, and yet something is not as the document means it. */

interface Found {
  readonly must: readonly (string | undefined)[];
  readonly should: readonly (string | undefined)[];
}

function found(schema: unknown, schemas: object, body: unknown, version = '3.1.1'): Found {
  const responses = { 400: { description: '', content: { 'application/json': { schema } } } };
  const catalog = catalogFromOpenApi({
    openapi: version,
    info: { title: 't', version: '1' },
    paths: { '/x': { get: { responses } } },
    components: { schemas },
  });
  const violations = check(
    {
      status: 400,
      fields: [['Content-Type', 'application/json']],
      content: JSON.stringify(body),
      request: { method: 'GET', url: '/x', fields: [] },
    },
    { catalog },
  );
  const places = (severity: string) =>
    violations.filter((one) => one.severity === severity).map(({ at }) => at);
  return { must: places('must'), should: places('should') };
}

const text = { type: 'string' };
const number = { type: 'number' };
const dog = { type: 'object', required: ['kind', 'bark'], properties: { kind: text, bark: text } };
const cat = { type: 'object', required: ['kind', 'purr'], properties: { kind: text, purr: number } };
const refs = [{ $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }];
const mapping = { dog: '#/components/schemas/Dog', cat: 'Cat' };

describe.each(['3.0.3', '3.1.1'])('a discriminator, %s', (version) => {
  const rows: readonly (readonly [string, object, object, unknown, Found])[] = [
    [
      'the branch that it names holds',
      { oneOf: refs, discriminator: { propertyName: 'kind', mapping } },
      {},
      { kind: 'dog', bark: 'w' },
      { must: [], should: [] },
    ],
    [
      'the branch that it names is the one that is told',
      { oneOf: refs, discriminator: { propertyName: 'kind', mapping } },
      {},
      { kind: 'cat', purr: 'x' },
      { must: ['/purr'], should: [] },
    ],
    [
      'without mapping, by name',
      { anyOf: refs, discriminator: { propertyName: 'kind' } },
      {},
      { kind: 'Dog', bark: 1 },
      { must: ['/bark'], should: [] },
    ],
    [
      'another branch fits',
      { oneOf: refs, discriminator: { propertyName: 'kind', mapping } },
      {},
      { kind: 'cat', bark: 'w' },
      { must: [], should: ['/purr'] },
    ],
    [
      'a value that it does not know',
      { oneOf: refs, discriminator: { propertyName: 'kind', mapping } },
      {},
      { kind: 'cow', bark: 'w' },
      { must: [], should: ['/kind'] },
    ],
    [
      'of a schema that others are built upon',
      { $ref: '#/components/schemas/Pet' },
      {
        Pet: {
          type: 'object',
          required: ['kind'],
          properties: { kind: text },
          discriminator: { propertyName: 'kind' },
        },
        Bird: {
          allOf: [
            { $ref: '#/components/schemas/Pet' },
            { required: ['wings'], properties: { wings: number } },
          ],
        },
      },
      { kind: 'Bird' },
      { must: [], should: ['/wings'] },
    ],
  ];
  test.each(rows)('%s', (_, schema, more, body, expected) => {
    expect(found(schema, { Dog: dog, Cat: cat, ...more }, body, version)).toEqual(expected);
  });
});

test('a mapping that leads nowhere is told', () => {
  const schema = { oneOf: refs, discriminator: { propertyName: 'kind', mapping: { cow: 'Cow' } } };
  const responses = { 400: { description: '', content: { 'application/json': { schema } } } };
  const { warnings } = catalogFromOpenApi({
    openapi: '3.1.0',
    paths: { '/x': { get: { responses } } },
    components: { schemas: { Dog: dog, Cat: cat } },
  });
  expect(warnings.map(({ problem }) => problem)).toEqual(['refers to "Cow", which is outside the document']);
});

describe('a member for requests alone that is sent', () => {
  const secret = { type: 'string', writeOnly: true };
  const schema = { type: 'object', required: ['a', 'secret'], properties: { a: text } };
  test.each<readonly [string, object, object]>([
    ['itself', { ...schema, properties: { a: text, secret } }, {}],
    [
      'through a reference',
      { ...schema, properties: { a: text, secret: { $ref: '#/components/schemas/S' } } },
      { S: secret },
    ],
    [
      'through allOf',
      { allOf: [{ $ref: '#/components/schemas/U' }] },
      { U: { ...schema, properties: { a: text, secret } } },
    ],
  ])('%s', (_, given, schemas) => {
    expect(found(given, schemas, { a: 'x' })).toEqual({ must: [], should: [] });
    expect(found(given, schemas, { a: 'x', secret: 'y' })).toEqual({ must: [], should: ['/secret'] });
  });
});
