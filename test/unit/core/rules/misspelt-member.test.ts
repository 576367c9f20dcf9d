import { check } from '../../../../src';
import type { ErrorDefinition, ErrorFormat, JsonSchema, JsonValue } from '../../../../src';
import { formats } from '../../../../src/generated/data';
import type { Case } from './findings-of';
import { findingsOf } from './findings-of';

/* A member that is one slip away from one that the format knows, and that is missing, is advice that names it. */

function found(
  format: string | ErrorFormat,
  body: JsonValue,
  entry: Partial<ErrorDefinition> = {},
): readonly string[] {
  const known = typeof format === 'string' ? formats.find(({ id }) => id === format) : format;
  return check(
    { status: 400, fields: [['Content-Type', known?.mediaTypes[0] ?? '']], content: JSON.stringify(body) },
    { catalog: { format, errors: [{ code: 'bad_request', status: 400, ...entry }] } },
  ).map(
    ({ severity, rule, at, expected, received }) =>
      `${severity} ${rule} ${at}: ${String(expected)} | ${String(received)}`,
  );
}

const problem = { type: 'about:blank', title: 'Bad Request', status: 400 };
const own: ErrorFormat = {
  id: 'acme',
  title: 'ACME',
  summary: 'x',
  reference: 'x',
  mediaTypes: ['application/json'],
  parameters: 'any',
  schema: {
    type: 'object',
    required: ['fault'],
    properties: { fault: { $ref: '#/$defs/fault' } },
    $defs: {
      fault: {
        type: 'object',
        required: ['reason'],
        properties: { reason: { type: 'string' }, advice: { type: 'string' } },
      },
    },
  },
  codeCase: 'as-is',
  members: { code: '/fault/reason' },
  crossChecks: [],
  cannotCarry: ['message', 'details'],
  template: { '/fault/reason': 'code' },
};

test.each<readonly [name: string, format: string | ErrorFormat, body: JsonValue, found: string]>([
  [
    'details for detail',
    'problem-details',
    { ...problem, details: 'No name' },
    'should misspelt-member /details: the member "detail" | the member "details"',
  ],
  [
    'error_decription',
    'oauth',
    { error: 'bad_request', error_decription: 'No name' },
    'should misspelt-member /error_decription: the member "error_description" | the member "error_decription"',
  ],
  [
    'in another case',
    'problem-details',
    { ...problem, Detail: 'No name' },
    'should misspelt-member /Detail: the member "detail" | the member "Detail"',
  ],
  [
    'within an object',
    'error-object',
    { error: { code: 'BadRequest', message: 'x', targets: 'name' } },
    'should misspelt-member /error/targets: the member "target" | the member "targets"',
  ],
  [
    'within a list',
    'graphql',
    { errors: [{ message: 'x', location: [{ line: 1, column: 1 }], extensions: { code: 'BAD_REQUEST' } }] },
    'should misspelt-member /errors/0/location: the member "locations" | the member "location"',
  ],
  [
    'in an item of the details',
    'simple',
    { error: 'bad_request', message: 'x', details: [{ message: 'y', pointr: '/a' }] },
    'should misspelt-member /details/0/pointr: the member "pointer" | the member "pointr"',
  ],
  [
    'in a format of one’s own',
    own,
    { fault: { reason: 'bad_request', advise: 'x' } },
    'should misspelt-member /fault/advise: the member "advice" | the member "advise"',
  ],
  [
    'a list of details',
    'simple',
    { error: 'bad_request', message: 'x', detail: [{ message: 'y' }] },
    'should misspelt-member /detail: the member "details" | the member "detail"',
  ],
])('%s', (_, format, body, expected) => {
  expect(found(format, body)).toEqual([expected]);
});

test.each<readonly [name: string, format: string | ErrorFormat, body: JsonValue]>([
  ['the known member is there as well', 'problem-details', { ...problem, detail: 'x', details: 'y' }],
  ['a list is no text', 'problem-details', { ...problem, details: [{ a: 1 }] }],
  ['a text is no list', 'simple', { error: 'bad_request', message: 'x', detail: 'y' }],
  ['another word', 'problem-details', { ...problem, mode: 'a', node: 'b', traceId: 'c', description: 'd' }],
  ['null says nothing', 'problem-details', { ...problem, details: null }],
  [
    'a free member of GraphQL',
    'graphql',
    { errors: [{ message: 'x', extensions: { code: 'BAD_REQUEST', detail: 'y' } }] },
  ],
])('none: %s', (_, format, body) => {
  expect(found(format, body)).toEqual([]);
});

/* What a format knows in one of several shapes is no slip of what it knows in another. */
const detail = { properties: { detail: { type: 'string' } } };
const details = { properties: { details: { type: 'string' } } };
const closed = { additionalProperties: false, properties: { fault: true, x: true } };

test.each<readonly [name: string, schema: JsonSchema, body: JsonValue, found: readonly string[]]>([
  [
    'oneOf',
    { ...detail, oneOf: [{ required: ['detail'] }, { ...details, required: ['details'] }] },
    { details: 'x' },
    [],
  ],
  ['anyOf', { ...detail, anyOf: [details, {}] }, { details: 'x' }, []],
  ['allOf', { allOf: [detail, details] }, { details: 'x' }, []],
  ['beside a reference', { $ref: '#/$defs/a', $defs: { a: detail }, ...details }, { details: 'x' }, []],
  ['if, then', { ...detail, if: {}, then: details }, { details: 'x' }, []],
  ['dependentSchemas', { ...detail, dependentSchemas: { fault: details } }, { details: 'x' }, []],
  [
    'within a choice',
    { properties: { a: detail }, anyOf: [{ properties: { a: details } }, {}] },
    { a: { details: 'x' } },
    [],
  ],
  [
    'a choice that refers to the whole',
    { ...detail, anyOf: [{ properties: { inner: { $ref: '#' } } }, {}], then: details, if: {} },
    { inner: { inner: { details: 'x' } } },
    [],
  ],
  [
    'a slip of none in the choice',
    { ...detail, anyOf: [{ properties: { b: true } }, {}] },
    { details: 'x' },
    ['should misspelt-member /details: the member "detail" | the member "details"'],
  ],
  [
    'a choice that closes the object',
    { ...detail, anyOf: [closed, {}] },
    { details: 'x' },
    ['should misspelt-member /details: the member "detail" | the member "details"'],
  ],
])('in a choice: %s', (_, schema, body, expected) => {
  const format = { ...own, schema: { ...Object(schema), type: 'object' } as JsonSchema };
  expect(found(format, { fault: { reason: 'bad_request' }, ...(body as object) })).toEqual(expected);
});

test.each<readonly [name: string, member: object, value: JsonValue, isFound: boolean]>([
  ['a list that is fixed', { const: [] }, [], true],
  ['one of several lists', { enum: [[], ['a']] }, ['a'], true],
  ['no object', { const: [] }, {}, false],
  ['null is no object', { enum: [null, 'a'] }, {}, false],
])('the kind of values: %s', (_, member, value, isFound) => {
  const format = { ...own, schema: { type: 'object', properties: { advice: member } } };
  const body = { fault: { reason: 'bad_request' }, advise: value };
  expect(found(format, body)).toEqual(
    isFound ? ['should misspelt-member /advise: the member "advice" | the member "advise"'] : [],
  );
});

test('the entry describes the member', () => {
  const extensions = { properties: { details: { type: 'string' } } };
  expect(found('problem-details', { ...problem, details: 'x' }, { extensions })).toEqual([]);
});

test.each<readonly [name: string, format: string | ErrorFormat, body: JsonValue, found: string]>([
  [
    'a member that has to be there',
    'simple',
    { error: 'bad_request', mesage: 'x' },
    'must schema /message: the member | the member "mesage"',
  ],
  [
    'one that is advised',
    'problem-details',
    { type: 'about:blank', titel: 'Bad Request', status: 400 },
    'should schema /title: the member | the member "titel"',
  ],
  [
    'one that has no place',
    'json-api',
    { errors: [{ code: 'bad_request', titel: 'x' }] },
    'must schema /errors/0/titel: "title" | x',
  ],
  [
    'both',
    'json-api',
    { errors: [{ code: 'bad_request', links: { about: { hre: '/a' } } }] },
    'must schema /errors/0/links/about/href: the member | the member "hre"',
  ],
  [
    'the code',
    'graphql',
    { errors: [{ message: 'x', extensions: { coed: 'BAD_REQUEST' } }] },
    'must code /errors/0/extensions/code: BAD_REQUEST | the member "coed"',
  ],
])('one cause is one finding: %s', (_, format, body, expected) => {
  expect(found(format, body)).toEqual([expected]);
});

test('the details that an entry asks for are one finding as well', () => {
  const body = { error: 'bad_request', message: 'x', detail: [{ message: 'y' }] };
  expect(found('simple', body, { details: 'required' })).toEqual([
    'must details /details: at least one detail | the member "detail"',
  ]);
});

test('how many misspelt members are told, and where they are looked for', () => {
  const item = { type: 'object', properties: { field: { type: 'string' }, reason: { type: 'string' } } };
  const list: ErrorFormat = {
    ...own,
    schema: {
      type: 'object',
      properties: { fault: { type: 'string' }, parts: { type: 'array', items: item } },
    },
    members: { code: '/fault' },
    template: { '/fault': 'code' },
  };
  const of = (body: JsonValue): Case => ({
    body,
    options: { catalog: { format: list, codes: 'any', errors: [] } },
  });
  const wrong = (count: number): JsonValue => ({
    fault: 'x',
    parts: Array.from({ length: count }, () => ({ filed: 'a' })),
  });
  const cases: { readonly [name: string]: Case } = {
    none: of({ fault: 'x', parts: [{ field: 'a' }] }),
    'one in the second item': of({ fault: 'x', parts: [{ field: 'a' }, { filed: 'a' }] }),
    'two in one item': of({ fault: 'x', parts: [{ filed: 'a', raeson: 'b' }] }),
    ten: of(wrong(10)),
    eleven: of(wrong(11)),
    'the eleventh alone': of({
      fault: 'x',
      parts: [...Array.from({ length: 10 }, () => ({ field: 'a', more: 1 })), { filed: 'a' }],
    }),
    'the tenth alone': of({
      fault: 'x',
      parts: [...Array.from({ length: 9 }, () => ({ field: 'a' })), { filed: 'a' }],
    }),
    'no list': of({ fault: 'x', parts: { filed: 'a' } }),
    'null in the list': of({ fault: 'x', parts: [null, { filed: 'a' }] }),
    'beside a member of that name': of({ fault: 'x', parts: [{ filed: 'a', field: 'b' }] }),
    'no content': { ...of(null), content: null },
    'no JSON': { ...of(null), content: '{' },
  };
  expect(findingsOf('misspelt-member', cases)).toMatchInlineSnapshot(`
   "none
   one in the second item
     should at "/parts/1/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
   two in one item
     should at "/parts/0/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/0/raeson", undefined: "the member \\"reason\\"" ← "the member \\"raeson\\"" (undefined)
   ten
     should at "/parts/0/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/1/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/2/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/3/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/4/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/5/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/6/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/7/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/8/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/9/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
   eleven
     should at "/parts/0/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/1/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/2/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/3/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/4/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/5/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/6/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/7/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/8/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
     should at "/parts/9/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
   the eleventh alone
   the tenth alone
     should at "/parts/9/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
   no list
   null in the list
     should at "/parts/1/filed", undefined: "the member \\"field\\"" ← "the member \\"filed\\"" (undefined)
   beside a member of that name
   no content
   no JSON"
  `);
});
