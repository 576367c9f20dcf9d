import { catalogFromOpenApi, check } from '../../../../src';

/** A small document with one quirk, and a content that it must not take without a word. */
export interface Quirk {
  readonly name: string;
  readonly openapi?: '3.0.3' | '3.1.1' | undefined;
  readonly schema: unknown;
  readonly schemas?: object | undefined;
  readonly wrong: unknown;
  /** The request, where it is about finding the operation. */
  readonly path?: string | undefined;
  readonly paths?: object | undefined;
  readonly servers?: readonly object[] | undefined;
}

/** How a quirk went: the content was refused, what is not used was told, or neither. */
export type Outcome = 'refused' | 'told' | 'refused and told' | 'lost in silence' | 'does not load';

const error = { type: 'object', required: ['error'], properties: { error: { type: 'string' } } };
const text = { type: 'string' };

export const quirks: readonly Quirk[] = [
  {
    name: 'a reference that leads nowhere',
    schema: { $ref: '#/components/schemas/Eror' },
    schemas: { Error: error },
    wrong: {},
  },
  {
    name: 'a reference to an anchor',
    schema: { $ref: '#error' },
    schemas: { Error: { $anchor: 'error', ...error } },
    wrong: {},
  },
  {
    name: 'a reference to an $id',
    schema: { $ref: 'https://example.com/e' },
    schemas: { E: { $id: 'https://example.com/e', ...error } },
    wrong: {},
  },
  {
    name: '$dynamicRef',
    schema: { $dynamicRef: '#e' },
    schemas: { E: { $dynamicAnchor: 'e', ...error } },
    wrong: {},
  },
  {
    name: 'members beside a reference, 3.1',
    schema: { $ref: '#/components/schemas/E', required: ['code'] },
    schemas: { E: error },
    wrong: { error: 'x' },
  },
  {
    name: 'members beside a reference, 3.0',
    openapi: '3.0.3',
    schema: { $ref: '#/components/schemas/E', required: ['code'] },
    schemas: { E: error },
    wrong: {},
  },
  {
    name: 'allOf without a type',
    schema: { type: 'object', allOf: [{ properties: { a: text }, required: ['a'] }] },
    wrong: {},
  },
  {
    name: 'a keyword of another type beside a type',
    schema: { type: 'object', required: ['a'], minLength: 1 },
    wrong: {},
  },
  { name: 'prefixItems without minItems', schema: { type: 'array', prefixItems: [text] }, wrong: [1] },
  { name: 'if without then', schema: { ...error, if: { required: ['x'] } }, wrong: {} },
  {
    name: 'a pattern that is none with the flag u',
    schema: { type: 'object', properties: { a: { type: 'string', pattern: '^[\\w\\-\\.]+\\_$' } } },
    wrong: { a: '!' },
  },
  {
    name: 'a pattern that is none at all',
    schema: { type: 'object', properties: { a: { type: 'string', pattern: '(' } } },
    wrong: { a: '!' },
  },
  {
    name: 'type: any',
    schema: { type: 'object', required: ['a'], properties: { a: { type: 'any' } } },
    wrong: {},
  },
  {
    name: 'required: true',
    schema: { type: 'object', properties: { a: { type: 'string', required: true } } },
    wrong: { a: 1 },
  },
  {
    name: 'maxLength: "10"',
    schema: { type: 'object', properties: { a: { type: 'string', maxLength: '10' } } },
    wrong: { a: 'x'.repeat(11) },
  },
  { name: 'allOf: []', schema: { ...error, allOf: [] }, wrong: {} },
  {
    name: 'nullable, 3.1',
    schema: { type: 'object', required: ['a'], properties: { a: { type: 'string', nullable: true } } },
    wrong: { a: null },
  },
  {
    name: 'exclusiveMinimum: true, 3.0',
    openapi: '3.0.3',
    schema: { type: 'object', properties: { a: { type: 'number', minimum: 0, exclusiveMinimum: true } } },
    wrong: { a: 0 },
  },
  {
    name: 'multipleOf: 0.01',
    schema: { type: 'object', properties: { a: { type: 'number', multipleOf: 0.01 } } },
    wrong: { a: 19.995 },
  },
  {
    name: 'int64 beyond its range',
    schema: { type: 'object', properties: { a: { type: 'integer', format: 'int32' } } },
    wrong: { a: 2 ** 40 },
  },
  {
    name: 'unevaluatedProperties',
    schema: { allOf: [error], unevaluatedProperties: false },
    wrong: { error: 'x', more: 1 },
  },
  {
    name: 'a discriminator',
    schema: { oneOf: [{ $ref: '#/components/schemas/A' }], discriminator: { propertyName: 'kind' } },
    schemas: { A: { type: 'object', required: ['kind', 'a'], properties: { kind: text } } },
    wrong: { kind: 'A' },
  },
  {
    name: 'a schema that contains itself',
    schema: { $ref: '#/components/schemas/T' },
    schemas: {
      T: { type: 'object', properties: { inner: { $ref: '#/components/schemas/T' }, error: text } },
    },
    wrong: { inner: { inner: { error: 1 } } },
  },
  { name: 'a misspelt keyword', schema: { type: 'object', propertys: { a: text } }, wrong: { a: 1 } },
  {
    name: 'a keyword of draft 7',
    schema: { type: 'array', items: text, additionalItems: false },
    wrong: [1],
  },
  { name: 'a relative server', schema: error, servers: [{ url: './v1' }], path: '/v1/x', wrong: {} },
  {
    name: 'a server with variables',
    schema: error,
    servers: [{ url: '//{host}/{base}', variables: { base: { enum: ['a', 'b'], default: 'a' } } }],
    path: '/b/x',
    wrong: {},
  },
  { name: 'a request that no operation describes', schema: error, path: '/nowhere', wrong: { error: 'x' } },
  {
    name: 'an encoded slash in a parameter',
    schema: error,
    paths: { '/x/{id}': true },
    path: '/x/a%2Fb',
    wrong: {},
  },
  {
    name: 'a parameter of several segments',
    schema: error,
    paths: { '/x/{proxy+}': true },
    path: '/x/a/b',
    wrong: {},
  },
];

/** Loads the document of a quirk, and gives it what is wrong. */
export function tryQuirk({
  openapi = '3.1.1',
  schema,
  schemas = {},
  wrong,
  path = '/x',
  paths = { '/x': true },
  servers,
}: Quirk): Outcome {
  const operation = {
    get: { responses: { 400: { description: 'No', content: { 'application/json': { schema } } } } },
  };
  const document = {
    openapi,
    info: { title: 'Quirk', version: '1' },
    ...(servers !== undefined && { servers }),
    paths: Object.fromEntries(Object.keys(paths).map((name) => [name, operation])),
    components: { schemas },
  };
  try {
    const catalog = catalogFromOpenApi(document);
    const request = { method: 'GET', url: path, fields: [] };
    const fields = [['Content-Type', 'application/json']] as const;
    const findings = check({ status: 400, fields, content: JSON.stringify(wrong), request }, { catalog });
    const isRefused = findings.some(({ severity }) => severity === 'must');
    // That a schema asks for no member is said of any; it is no word on the quirk.
    const isTold = catalog.warnings.some(
      ({ problem }) => !/requires no member|without members/.test(problem),
    );
    if (isRefused) return isTold ? 'refused and told' : 'refused';
    return isTold ? 'told' : 'lost in silence';
  } catch {
    return 'does not load';
  }
}
