import { check, defineCatalog } from '../../../src';
import type { ErrorCatalog, ErrorFormat, JsonValue } from '../../../src';
import { useCatalog } from '../../../src/catalog/use-catalog';
import { simulateError } from '../../../src/simulator/simulate-error';

/* A code is text in a catalog. It is sent as a number where the format, or the entry, takes no text. */

const format = (code: JsonValue): ErrorFormat => ({
  id: 'acme',
  title: 'ACME',
  summary: 'A number and a text',
  reference: 'https://api.example.com/docs/errors',
  mediaTypes: ['application/json'],
  parameters: 'any',
  schema: {
    type: 'object',
    required: ['code', 'message'],
    properties: {
      code: code as never,
      message: { type: 'string' },
      causes: { type: 'array', items: { type: 'object', properties: { code: { $ref: '#/$defs/code' } } } },
    },
    $defs: { code: { type: 'integer' } },
  },
  codeCase: 'snake',
  members: { code: '/code', message: '/message' },
  details: { at: '/causes', shape: 'objects', code: '/code', message: '/text' },
  crossChecks: [],
  cannotCarry: ['extensions', 'details.pointer'],
  template: { '/code': 'code', '/message': 'message' },
});

function sent(catalog: ErrorCatalog): unknown {
  const used = useCatalog({ catalog });
  const [entry] = used.entries;
  if (entry === undefined) throw new Error('the catalog has no entry');
  const response = simulateError({ catalog: used, entry, format: entry.format });
  expect(check(response, { catalog: defineCatalog(catalog) })).toEqual([]);
  return JSON.parse(String(response.content));
}

const entry = { code: '1001', status: 409, message: 'Taken' };

test.each<readonly [schema: JsonValue, code: JsonValue]>([
  [{ type: 'integer' }, 1001],
  [{ type: 'number' }, 1001],
  [{ anyOf: [{ type: 'integer' }, { type: 'number' }] }, 1001],
  [{ enum: [1001, 1002] }, 1001],
  [{ const: 1001 }, 1001],
  [{ type: 'string' }, '1001'],
  [{ anyOf: [{ type: 'string' }, { type: 'integer' }] }, '1001'],
  [true, '1001'],
])('a format with %j sends %j', (schema, code) => {
  expect(sent({ format: format(schema), errors: [entry] })).toEqual({ code, message: 'Taken' });
});

test('the codes of details are numbers as well', () => {
  const details = {
    type: 'object',
    required: ['code'],
    properties: { code: { const: '7' }, message: { const: 'x' } },
  };
  expect(sent({ format: format({ type: 'integer' }), errors: [{ ...entry, details }] })).toMatchObject({
    causes: [{ code: 7, text: 'x' }],
  });
});

test('a code that is no number stays what it is', () => {
  const used = useCatalog({
    catalog: { format: format({ type: 'integer' }), errors: [{ code: '0x1', status: 409 }] },
  });
  const [first] = used.entries;
  const response = first && simulateError({ catalog: used, entry: first, format: first.format });
  expect(JSON.parse(String(response?.content))).toMatchObject({ code: '0x1' });
});

test.each(['simple', 'problem-details', 'graphql', 'nest', 'fastify', 'json-api', 'error-object', 'oauth'])(
  'the format %s takes text, and sends it',
  (id) => {
    expect(JSON.stringify(sent({ format: id, errors: [entry] }))).toContain('"1001"');
  },
);

test.each(['problem-details', 'nest'])('what the entry says of the code counts in the format %s', (id) => {
  const code = { 'problem-details': 'code', nest: 'errorCode' }[id] ?? '';
  const extensions = {
    type: 'object',
    required: [code],
    properties: { [code]: { type: 'integer', const: 7 } },
  };
  expect(sent({ format: id, errors: [{ code: 'taken', status: 409, extensions }] })).toMatchObject({
    [code]: 7,
  });
});

test('what the entry says of the errors counts', () => {
  const extensions = { properties: { errors: { type: 'array', minItems: 1, items: { type: 'string' } } } };
  expect(sent({ format: 'problem-details', errors: [{ ...entry, extensions }] })).toMatchObject({
    errors: ['example'],
  });
});
