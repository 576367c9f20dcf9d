import { catalogFromOpenApi } from '../../../src';
import { asserting } from '../core/formats/asserting';

/* How the schemas of documents are read: what holds, and what is told of what cannot. */

const path = '/x';

interface Case {
  readonly version?: string;
  readonly schema: unknown;
  readonly components?: object;
  /** Bodies that are to be accepted. */
  readonly good?: readonly unknown[];
  /** Bodies that break the schema, each with the places. */
  readonly bad?: readonly (readonly [body: unknown, ...places: readonly string[]])[];
  /** What is told, as `place: problem`. */
  readonly told?: readonly string[];
}

function documentOf({ version = '3.1.1', schema, components }: Case): object {
  const responses = { 400: { description: '', content: { 'application/json': { schema } } } };
  return {
    openapi: version,
    info: { title: 't', version: '1' },
    paths: { [path]: { get: { responses } } },
    ...(components !== undefined && { components: { schemas: components } }),
  };
}

const error = { type: 'object', required: ['error'], properties: { error: { type: 'string' } } };
const at = '/paths/~1x/get/responses/400/content/application~1json/schema';

function nested(depth: number): object {
  let schema: object = { type: 'string' };
  for (let level = 0; level < depth; level += 1) schema = { properties: { a: schema } };
  return schema;
}

const OPENNESS = /schema without members|requires no member|has no schema/;

const cases: { readonly [name: string]: Case } = {
  // References
  'a reference': {
    schema: { $ref: '#/components/schemas/E' },
    components: { E: error },
    good: [{ error: 'x' }],
    bad: [[{}, '/error']],
  },
  'a dangling reference': {
    schema: { $ref: '#/components/schemas/F' },
    components: { E: error },
    good: [{}],
    told: [`${at}: refers to "#/components/schemas/F", but nothing is there`],
  },
  'a dangling reference of a member': {
    schema: {
      type: 'object',
      required: ['a', 'b'],
      properties: { a: { $ref: '#/components/schemas/F' }, b: { type: 'string' } },
    },
    bad: [[{ a: 1, b: 1 }, '/b']],
    told: [
      `${at}/properties/a/$ref: refers to "#/components/schemas/F", but nothing is there; so it accepts anything`,
    ],
  },
  'siblings of a reference, 3.1': {
    schema: { $ref: '#/components/schemas/E', required: ['code'] },
    components: { E: error },
    good: [{ error: 'x', code: 1 }],
    bad: [
      [{ error: 'x' }, '/code'],
      [{ code: 1 }, '/error'],
    ],
  },
  'siblings of a reference, 3.0': {
    version: '3.0.3',
    schema: { allOf: [{ $ref: '#/components/schemas/E', required: ['code'] }] },
    components: { E: error },
    good: [{ error: 'x' }],
    bad: [[{}, '/error']],
    told: [`${at}/allOf/0: has "required" next to "$ref", but OpenAPI 3.0 ignores it there`],
  },
  $anchor: {
    schema: { $ref: '#err' },
    components: { E: { $anchor: 'err', ...error } },
    bad: [[{}, '/error']],
  },
  'an $anchor of a schema called as values are': {
    schema: { $ref: '#err' },
    components: { example: { $anchor: 'err', ...error } },
    bad: [[{}, '/error']],
  },
  'an $id of a schema called as values are': {
    schema: { $ref: 'https://example.com/e' },
    components: { default: { $id: 'https://example.com/e', ...error } },
    bad: [[{}, '/error']],
  },
  'an $anchor in what is shown as an example is none': {
    schema: { $ref: '#err' },
    components: { E: { type: 'object', example: { $anchor: 'err', ...error } } },
    good: [{}],
    told: [`${at}: refers to "#err", but there is no such anchor`],
  },
  'another draft': {
    schema: { ...error, $schema: 'http://json-schema.org/draft-04/schema#' },
    bad: [[{}, '/error']],
    told: [`${at}/$schema: is "http://json-schema.org/draft-04/schema#", which is not supported`],
  },
  'another draft in OpenAPI 3.0, whose schemas are near to it': {
    version: '3.0.3',
    schema: { ...error, $schema: 'http://json-schema.org/draft-04/schema#' },
    bad: [[{}, '/error']],
  },
  'the dialect of OpenAPI': {
    schema: { ...error, $schema: 'https://spec.openapis.org/oas/3.1/dialect/base' },
    bad: [[{}, '/error']],
  },
  'keywords of other drafts': {
    schema: {
      ...error,
      properties: {
        error: { items: { type: 'string' }, additionalItems: false },
        more: { $recursiveRef: '#' },
      },
    },
    good: [{ error: 'x' }],
    told: [
      `${at}/properties/error/additionalItems: is not a keyword of JSON Schema 2020-12, so it has no effect`,
      `${at}/properties/more/$recursiveRef: is not a keyword of JSON Schema 2020-12, so it has no effect`,
    ],
  },
  'keywords of OpenAPI': {
    schema: { ...error, example: { error: 'x' }, xml: { name: 'e' }, externalDocs: { url: '/docs' } },
    good: [{ error: 'x' }],
  },
  'members that are called as keywords of other drafts': {
    schema: { ...error, properties: { error: {}, id: { type: 'string' }, $schema: {} } },
    good: [{ error: 'x', id: 'y' }],
  },
  'names and references that are no text': {
    schema: {
      ...error,
      properties: { error: { $ref: 7, $dynamicRef: {}, $id: 8, $anchor: [], $dynamicAnchor: null } },
    },
    good: [{ error: 'x' }],
    told: [
      `${at}/properties/error/$ref: is 7, so it is not used`,
      `${at}/properties/error/$dynamicRef: is {}, so it is not used`,
      `${at}/properties/error/$id: is 8, so it is not used`,
      `${at}/properties/error/$anchor: is [], so it is not used`,
      `${at}/properties/error/$dynamicAnchor: is null, so it is not used`,
    ],
  },
  'an $anchor that is not there': {
    schema: { $ref: '#er' },
    components: { E: { $anchor: 'err', ...error } },
    told: [`${at}: refers to "#er", but there is no such anchor`],
  },
  $id: {
    schema: { $ref: 'https://example.com/e' },
    components: { E: { $id: 'https://example.com/e', ...error } },
    bad: [[{}, '/error']],
  },
  'a reference within a resource with $id': {
    schema: { $ref: '#/components/schemas/E' },
    components: {
      E: {
        $id: 'https://example.com/e',
        type: 'object',
        properties: { a: { $ref: '#/$defs/A' } },
        $defs: { A: { type: 'string' } },
      },
    },
    good: [{ a: 'x' }],
    bad: [[{ a: 1 }, '/a']],
    told: [],
  },
  $dynamicRef: {
    schema: {
      $id: 'https://example.com/list-of-texts',
      $ref: 'https://example.com/list',
      $defs: { item: { $dynamicAnchor: 'item', type: 'string' } },
    },
    components: {
      L: {
        $id: 'https://example.com/list',
        type: 'array',
        items: { $dynamicRef: '#item' },
        $defs: { item: { $dynamicAnchor: 'item' } },
      },
    },
    good: [['a']],
    bad: [[[1], '/0']],
  },
  'a schema that leads back to itself for the same value': {
    schema: { $ref: '#/components/schemas/E' },
    components: { E: { allOf: [{ $ref: '#/components/schemas/E' }] } },
    told: [
      '/components/schemas/E: refers to itself for the same value, so checking it never ends; so any JSON is accepted',
    ],
  },
  'a recursive schema': {
    schema: { $ref: '#/components/schemas/E' },
    components: {
      E: { ...error, properties: { error: { type: 'string' }, cause: { $ref: '#/components/schemas/E' } } },
    },
    good: [{ error: 'a', cause: { error: 'b' } }],
    bad: [[{ error: 'a', cause: {} }, '/cause/error']],
  },

  // Styles that strictness refuses and the specification allows
  'properties without type in allOf': {
    schema: { type: 'object', allOf: [{ properties: { a: { type: 'string' } } }] },
    bad: [[{ a: 1 }, '/a']],
    told: [],
  },
  'a keyword of another type': {
    schema: { type: 'object', required: ['a'], minLength: 3, properties: { a: {} } },
    bad: [[{}, '/a']],
    told: [],
  },
  'properties and patternProperties that overlap': {
    schema: {
      type: 'object',
      required: ['a'],
      properties: { a: { type: 'string' } },
      patternProperties: { '^a': { maxLength: 1 } },
    },
    bad: [[{ a: 'bc' }, '/a']],
    told: [],
  },
  'prefixItems alone': {
    schema: { type: 'array', prefixItems: [{ type: 'string' }] },
    bad: [[[1], '/0']],
    told: [],
  },
  'if without then': { schema: { ...error, if: { required: ['a'] } }, bad: [[{}, '/error']], told: [] },
  'format without type': {
    schema: { ...error, properties: { error: { format: 'date' } } },
    bad: [[{ error: 'x' }, '/error']],
    told: [],
  },

  // Patterns
  'a pattern that the flag u refuses': {
    schema: { ...error, properties: { error: { pattern: String.raw`^[\w\-\.]+\_$` } } },
    good: [{ error: 'b_' }],
    bad: [[{ error: 'b' }, '/error']],
    told: [],
  },
  'a pattern that is none': {
    schema: { ...error, properties: { error: { type: 'string', pattern: '(' } } },
    good: [{ error: 'b' }],
    bad: [[{ error: 1 }, '/error']],
    told: [
      `${at}/properties/error/pattern: "(" is not a regular expression, so it is not used: Unterminated group`,
    ],
  },

  // Slips
  'type: any': {
    schema: { ...error, properties: { error: { type: 'any' } } },
    good: [{ error: 1 }],
    bad: [[{}, '/error']],
    told: [`${at}/properties/error/type: is "any", so it is not used`],
  },
  'type: file': { schema: { type: 'file' }, good: [1], told: [`${at}/type: is "file", so it is not used`] },
  'required: true': {
    schema: { ...error, properties: { error: { type: 'string', required: true } } },
    bad: [[{}, '/error']],
    told: [`${at}/properties/error/required: is true, so it is not used`],
  },
  'maxLength: "10"': {
    schema: { ...error, properties: { error: { type: 'string', maxLength: '10' } } },
    bad: [[{ error: 1 }, '/error']],
    told: [`${at}/properties/error/maxLength: is "10", so it is not used`],
  },
  'allOf: []': {
    schema: { ...error, allOf: [] },
    bad: [[{}, '/error']],
    told: [`${at}/allOf: is an empty list, so it is not used`],
  },
  'items: []': {
    schema: { ...error, items: [] },
    bad: [[{}, '/error']],
    told: [`${at}/items: is an empty list, so it is not used`],
  },
  'properties: []': {
    schema: { ...error, properties: [] },
    bad: [[{}, '/error']],
    told: [`${at}/properties: is an empty list, so it is not used`],
  },
  'a misspelt keyword': {
    schema: { ...error, requird: ['code'] },
    bad: [[{}, '/error']],
    told: [`${at}/requird: is not a keyword of JSON Schema`],
  },
  'a member that is not a schema': {
    schema: { ...error, properties: { error: { type: 'string' }, code: 'string' } },
    bad: [[{}, '/error']],
    told: [`${at}/properties/code: is "string"; so it is not used`],
  },
  'a schema that is not a schema': {
    schema: 'Error',
    good: [1],
    told: [`${at}: is not a schema, so it accepts anything`],
  },
  'a reference that is no text': {
    schema: { ...error, $ref: 7 },
    bad: [[{}, '/error']],
    told: [`${at}/$ref: is 7, so it is not used`],
  },
  'a schema that is nested absurdly deep': {
    schema: nested(3000),
    good: [1],
    told: [`${at}: is nested too deeply, so any JSON is accepted`],
  },
  'an unknown format': {
    schema: { ...error, properties: { error: { format: 'colour' } } },
    good: [{ error: 'x' }],
    told: [`${at}/properties/error/format: the format "colour" is not known, so it is not checked`],
  },

  // Null
  'nullable, 3.0': {
    version: '3.0.3',
    schema: { ...error, properties: { error: { type: 'string', nullable: true } } },
    good: [{ error: null }],
    told: [],
  },
  'nullable, 3.1': {
    schema: { ...error, properties: { error: { type: 'string', nullable: true } } },
    bad: [[{ error: null }, '/error']],
    told: [`${at}/properties/error/nullable: is not a keyword since OpenAPI 3.1, so null is not accepted`],
  },
  'exclusiveMinimum: true, 3.0': {
    version: '3.0.0',
    schema: { ...error, properties: { error: { minimum: 1, exclusiveMinimum: true } } },
    good: [{ error: 2 }],
    bad: [[{ error: 1 }, '/error']],
    told: [],
  },
  'exclusiveMinimum: true, 3.1': {
    schema: { ...error, properties: { error: { minimum: 1, exclusiveMinimum: true } } },
    good: [{ error: 1 }],
    told: [`${at}/properties/error/exclusiveMinimum: is true, so it is not used`],
  },

  // For requests alone
  'writeOnly through a reference': {
    schema: {
      type: 'object',
      required: ['a', 'secret'],
      properties: { a: {}, secret: { $ref: '#/components/schemas/S' } },
    },
    components: { S: { type: 'string', writeOnly: true } },
    good: [{ a: 1 }],
    bad: [[{}, '/a']],
  },
  'writeOnly through allOf': {
    schema: { allOf: [{ $ref: '#/components/schemas/U' }, { required: ['a', 'secret'] }] },
    components: { U: { type: 'object', properties: { secret: { type: 'string', writeOnly: true } } } },
    good: [{ a: 1 }],
    bad: [[{}, '/a']],
  },
  'writeOnly beside a reference to what requires it': {
    schema: {
      allOf: [
        { $ref: '#/components/schemas/R' },
        { properties: { secret: { type: 'string', writeOnly: true } } },
      ],
    },
    components: { R: { type: 'object', required: ['a', 'secret'] } },
    good: [{ a: 1 }],
    bad: [[{}, '/a']],
  },

  // Numbers
  'multipleOf in decimals': {
    schema: { ...error, properties: { error: { multipleOf: 0.01 } } },
    good: [{ error: 19.99 }],
    bad: [[{ error: 19.999 }, '/error']],
  },
  'int32 and int64': {
    schema: {
      type: 'object',
      required: ['a'],
      properties: { a: { type: 'integer', format: 'int32' }, b: { type: 'integer', format: 'int64' } },
    },
    good: [{ a: 1, b: 2 ** 53 }],
    bad: [
      [{ a: 2 ** 31, b: 1 }, '/a'],
      [{ a: 1, b: 1e19 }, '/b'],
    ],
  },
  unevaluatedProperties: {
    schema: { allOf: [{ $ref: '#/components/schemas/E' }], unevaluatedProperties: false },
    components: { E: error },
    good: [{ error: 'x' }],
    bad: [[{ error: 'x', more: 1 }, '/more']],
  },
};

describe.each(Object.entries(cases))('%s', (_, given) => {
  const catalog = catalogFromOpenApi(documentOf(given));
  const { broken } = asserting({ catalog });
  const answer = (body: unknown): object => ({
    status: 400,
    headers: { 'Content-Type': 'application/json' },
    text: JSON.stringify(body),
    request: { method: 'GET', url: path },
  });

  test('what holds, and what does not', () => {
    expect((given.good ?? []).map((body) => broken(answer(body), 400))).toEqual(
      (given.good ?? []).map(() => []),
    );
    expect((given.bad ?? []).map(([body]) => broken(answer(body), 400))).toEqual(
      (given.bad ?? []).map(([, ...places]) => places.map((place) => `schema ${place}`)),
    );
  });

  test('what is told', () => {
    const told = catalog.warnings
      .filter(({ problem }) => !OPENNESS.test(problem))
      .map(({ at: place, problem }) => `${place}: ${problem}`);
    expect(told).toEqual(given.told ?? []);
  });
});

test.each([
  [
    'responses',
    {
      default: { description: '', content: { 'application/json': { schema: { $anchor: 'err', ...error } } } },
    },
  ],
  ['headers', { example: { schema: { $anchor: 'err', ...error } } }],
  ['parameters', { examples: { name: 'a', in: 'query', schema: { $anchor: 'err', ...error } } }],
  [
    'pathItems',
    { const: { get: { requestBody: { content: { enum: { schema: { $anchor: 'err', ...error } } } } } } },
  ],
])('an anchor below components.%s, under a name that values have elsewhere', (kind, members) => {
  const document = { ...documentOf({ schema: { $ref: '#err' } }), components: { [kind]: members } };
  const { broken } = asserting({ catalog: catalogFromOpenApi(document) });
  const headers = { 'Content-Type': 'application/json' };
  const response = { status: 400, headers, body: {}, request: { method: 'GET', url: path } };
  expect(broken(response, 400)).toEqual(['schema /error']);
});

test.each([
  ['3.1.1', 'http://json-schema.org/draft-07/schema#', ['/jsonSchemaDialect']],
  ['3.1.1', 'https://spec.openapis.org/oas/3.1/dialect/base', []],
  ['3.2.0', 'https://spec.openapis.org/oas/3.2/dialect/2025-09-17', []],
  ['3.1.1', 'https://json-schema.org/draft/2020-12/schema', []],
  ['3.0.3', 'http://json-schema.org/draft-07/schema#', []],
])('%s with schemas of the dialect %s', (version, jsonSchemaDialect, told) => {
  const document = { ...documentOf({ version, schema: error }), jsonSchemaDialect };
  expect(catalogFromOpenApi(document).warnings.map((one) => one.at)).toEqual(told);
});
