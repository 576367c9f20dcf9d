import type { ErrorCatalog, ErrorFormat, JsonSchema, Predicate } from '../../../../src';
import type { Case } from './findings-of';
import { findingsOf } from './findings-of';

/* The schema of a format, what a strict reader wants beyond it, and the kind of its root. */

const format: ErrorFormat = {
  id: 'own',
  title: 'Own',
  summary: 'A code and a message.',
  reference: 'https://example.com/errors',
  mediaTypes: ['application/json'],
  parameters: 'any',
  schema: {
    type: 'object',
    required: ['error', 'message'],
    properties: { error: { type: 'string' }, message: { type: 'string' } },
  },
  codeCase: 'snake',
  members: { code: '/error', message: '/message' },
  crossChecks: [],
  cannotCarry: ['details', 'extensions'],
  template: { '/error': 'code', '/message': 'message' },
};
const closed: JsonSchema = {
  type: 'object',
  required: ['error', 'message'],
  properties: { error: { type: 'string' }, message: { type: 'string' }, hint: { type: 'string' } },
  additionalProperties: false,
};
const advice: JsonSchema = {
  type: 'object',
  properties: { message: { type: 'string', minLength: 3 }, hint: { type: 'string', minLength: 3 } },
  required: ['hint'],
};
const ofFormat = (changes: Partial<ErrorFormat> = {}, extensions?: JsonSchema): ErrorCatalog => ({
  format: { ...format, ...changes },
  errors: [{ code: 'conflict', status: 409, ...(extensions === undefined ? {} : { extensions }) }],
});
const of = (body: unknown, catalog = ofFormat(), predicates: readonly Predicate[] = []): Case => ({
  body,
  options: { catalog, predicates },
});
const right = { error: 'conflict', message: 'long' };
const strictly = ofFormat({ strictSchema: advice });

test('the schema of a format', () => {
  const cases: { readonly [name: string]: Case } = {
    kept: of(right),
    'a member more': of({ ...right, more: 1 }),
    'a member less': of({ error: 'conflict' }),
    'a misspelt one': of({ error: 'conflict', mesage: 'm' }),
    'another type': of({ ...right, message: 7 }),
    'two at once': of({ error: 7, message: null }),
    'closed, and kept': of(right, ofFormat({ schema: closed })),
    'closed, and a member more': of({ ...right, more: 1 }, ofFormat({ schema: closed })),
    'closed, and a misspelt one more': of({ ...right, hnit: 'a' }, ofFormat({ schema: closed })),
    'closed, and a misspelt one in place': of(
      { error: 'conflict', mesage: 'm' },
      ofFormat({ schema: closed }),
    ),
    'advice that is kept': of({ ...right, hint: 'long' }, strictly),
    'advice that is not': of({ error: 'conflict', message: 'no' }, strictly),
    'advice on a misspelt member': of({ ...right, hnit: 'long' }, strictly),
    'advice, and the schema is broken': of({ error: 'conflict', hint: '' }, strictly),
    'advice, strict': {
      body: { ...right, hint: '' },
      options: { catalog: strictly, strict: true },
    },
    'no content': { content: null, options: { catalog: { ...strictly, content: 'any' } } },
    'no JSON': { content: '{', options: { catalog: strictly } },
  };
  expect(findingsOf('schema', cases)).toMatchInlineSnapshot(`
   "kept
   a member more
   a member less
     must at "/message", required: "the member" ← null (https://example.com/errors)
   a misspelt one
     must at "/message", misspelt: "the member" ← "the member \\"mesage\\"" (https://example.com/errors)
   another type
     must at "/message", type: "a string" ← 7 (https://example.com/errors)
   two at once
     must at "/error", type: "a string" ← 7 (https://example.com/errors)
     must at "/message", type: "a string" ← null (https://example.com/errors)
   closed, and kept
   closed, and a member more
     must at "/more", additionalProperties: "no such member" ← 1 (https://example.com/errors)
   closed, and a misspelt one more
     must at "/hnit", misspelt-name: "\\"hint\\"" ← "a" (https://example.com/errors)
   closed, and a misspelt one in place
     must at "/message", misspelt: "the member" ← "the member \\"mesage\\"" (https://example.com/errors)
   advice that is kept
   advice that is not
     should at "/hint", required: "the member" ← null (undefined)
     should at "/message", minLength: "at least 3 characters" ← "no" (undefined)
   advice on a misspelt member
     should at "/hint", required: "the member" ← null (undefined)
   advice, and the schema is broken
     must at "/message", required: "the member" ← null (https://example.com/errors)
   advice, strict
     must at "/hint", minLength: "at least 3 characters" ← "" (undefined)
   no content
   no JSON"
  `);
});

test('a pattern of text', () => {
  const text: ErrorCatalog = ofFormat({
    mediaTypes: ['text/plain'],
    content: 'text',
    schema: { type: 'string', maxLength: 12 },
    pattern: '^(?<code>[a-z]+)!$',
    members: {},
    template: { '': { text: '{code}!' } },
  });
  const sent = (content: string): Case => ({
    content,
    fields: [['Content-Type', 'text/plain']],
    options: { catalog: text },
  });
  const cases: { readonly [name: string]: Case } = {
    kept: sent('conflict!'),
    'kept, with white space around it': sent(' \nconflict!\n'),
    broken: sent('conflict'),
    'broken within': sent('con flict!'),
    'the pattern is kept, and the schema broken': sent('conflictconflict!'),
  };
  expect(findingsOf('schema', cases)).toMatchInlineSnapshot(`
   "kept
   kept, with white space around it
   broken
     must at "", text: "text that matches /^(?<code>[a-z]+)!$/u" ← "conflict" (https://example.com/errors)
   broken within
     must at "", text: "text that matches /^(?<code>[a-z]+)!$/u" ← "con flict!" (https://example.com/errors)
   the pattern is kept, and the schema broken
     must at "", maxLength: "at most 12 characters" ← "conflictconflict!" (https://example.com/errors)"
  `);
});

test('the kind of the root', () => {
  const list = ofFormat({ schema: { type: ['array', 'null'], reference: 'section 2' } });
  const cases: { readonly [name: string]: Case } = {
    'an object': of(right),
    'a list': of([1, 2]),
    null: of(null),
    true: of(true),
    'a number': of(7),
    'a text': of('conflict'),
    'an object as text': of(JSON.stringify(right)),
    'a list as text': of('[]'),
    'null as text': of('null'),
    'a number as text': of('7'),
    'no kind in the schema': of(7, ofFormat({ schema: true })),
    'one of two kinds': of(null, list),
    'none of two kinds': of({ a: 1 }, list),
    'no content': { content: null, options: { catalog: { ...ofFormat(), content: 'any' } } },
    'no JSON': { content: '{', options: { catalog: ofFormat() } },
  };
  expect(findingsOf('json-type', cases)).toMatchInlineSnapshot(`
   "an object
   a list
     must at "", kind: "a JSON object" ← "an array of 2" (https://example.com/errors)
   null
     must at "", kind: "a JSON object" ← "null" (https://example.com/errors)
   true
     must at "", kind: "a JSON object" ← "the JSON boolean true" (https://example.com/errors)
   a number
     must at "", kind: "a JSON object" ← "the JSON number 7" (https://example.com/errors)
   a text
     must at "", kind: "a JSON object" ← "the JSON string \\"conflict\\"" (https://example.com/errors)
   an object as text
     must at "", encoded-twice: "a JSON object" ← "a JSON string that contains JSON text" (https://example.com/errors)
   a list as text
     must at "", encoded-twice: "a JSON object" ← "a JSON string that contains JSON text" (https://example.com/errors)
   null as text
     must at "", kind: "a JSON object" ← "the JSON string \\"null\\"" (https://example.com/errors)
   a number as text
     must at "", kind: "a JSON object" ← "the JSON string \\"7\\"" (https://example.com/errors)
   no kind in the schema
   one of two kinds
   none of two kinds
     must at "", kind: "a JSON array or null" ← "an object" (section 2)
   no content
   no JSON"
  `);
});

test('messages and contents that are asked for', () => {
  const pattern: ErrorCatalog = {
    format,
    errors: [{ code: 'conflict', status: 409, messagePattern: '^Long' }],
  };
  const byMessage = (codes: 'any' | 'listed'): ErrorCatalog => ({
    format: 'rails',
    codes,
    errors: [
      { code: 'a', status: 409, messagePattern: '^A' },
      { code: 'b', status: 409, messagePattern: '^B' },
    ],
  });
  const asks = (rule: 'message' | 'body', holds: boolean, at?: string): readonly Predicate[] => [
    { rule, expected: 'asked', holds: () => holds, ...(at === undefined ? {} : { at }) },
  ];
  const cases: { readonly [name: string]: Case } = {
    'no pattern': of(right),
    'a pattern that is kept': of({ ...right, message: 'Longer' }, pattern),
    'a pattern that is not': of({ ...right, message: 'longer' }, pattern),
    'a pattern, and no message': of({ error: 'conflict' }, pattern),
    'a pattern that is not, under an unknown code': of({ error: 'x', message: 'm' }, pattern),
    'the pattern of the second': of({ error: 'B' }, byMessage('listed')),
    'the pattern of none': of({ error: 'C' }, byMessage('listed')),
    'the pattern of none, any code': of({ error: 'C' }, byMessage('any')),
    'as asked': of(right, ofFormat(), asks('message', true)),
    'not as asked': of(right, ofFormat(), asks('message', false)),
    'not as asked, and absent': of({ error: 'conflict' }, ofFormat(), asks('message', false)),
    'not as asked, and no pattern': of(right, pattern, asks('message', false)),
    'a content as asked': of(right, ofFormat(), asks('body', true, '')),
    'a content not as asked': of(right, ofFormat(), asks('body', false, '')),
    'a member not as asked': of(right, ofFormat(), asks('body', false, '/message')),
    'a member not as asked, and absent': of(right, ofFormat(), asks('body', false, '/x')),
    'no place': of(right, ofFormat(), asks('body', false)),
  };
  expect(findingsOf('message', cases)).toMatchInlineSnapshot(`
   "no pattern
   a pattern that is kept
   a pattern that is not
     must at "/message", pattern: "/^Long/u" ← "longer" (undefined)
   a pattern, and no message
   a pattern that is not, under an unknown code
     must at "/message", pattern: "/^Long/u" ← "m" (undefined)
   the pattern of the second
   the pattern of none
     must at "/error", pattern: "/^A/u or /^B/u" ← "C" (undefined)
   the pattern of none, any code
   as asked
   not as asked
     must at "/message", argument: "asked" ← "long" (undefined)
   not as asked, and absent
   not as asked, and no pattern
     must at "/message", pattern: "/^Long/u" ← "long" (undefined)
     must at "/message", argument: "asked" ← "long" (undefined)
   a content as asked
   a content not as asked
   a member not as asked
   a member not as asked, and absent
   no place"
  `);
  expect(findingsOf('body', cases)).toMatchInlineSnapshot(`
   "no pattern
   a pattern that is kept
   a pattern that is not
   a pattern, and no message
   a pattern that is not, under an unknown code
   the pattern of the second
   the pattern of none
   the pattern of none, any code
   as asked
   not as asked
   not as asked, and absent
   not as asked, and no pattern
   a content as asked
   a content not as asked
     must at "", argument: "asked" ← "an object" (undefined)
   a member not as asked
     must at "/message", argument: "asked" ← "long" (undefined)
   a member not as asked, and absent
     must at "/x", argument: "asked" ← null (undefined)
   no place
     must at "", argument: "asked" ← "an object" (undefined)"
  `);
});

test('free members of an entry', () => {
  const extensible = (extensions: JsonSchema, at = ''): ErrorCatalog =>
    ofFormat({ extensions: at, cannotCarry: ['details'] }, extensions);
  const hint = { type: 'object', required: ['hint'], properties: { hint: { type: 'integer' } } };
  const shut = { ...hint, required: [], additionalProperties: false };
  const named = { type: 'object', properties: { message: { const: 'x' } } };
  const cases: { readonly [name: string]: Case } = {
    'no schema': of(right),
    kept: of({ ...right, hint: 7 }, extensible(hint)),
    absent: of(right, extensible(hint)),
    'another type': of({ ...right, hint: 'x' }, extensible(hint)),
    'closed: members of the format are no free ones': of(right, extensible(shut)),
    'closed, and one more': of({ ...right, more: 7 }, extensible(shut)),
    'a member of the format that it names': of(right, extensible(named)),
    'in a member': of({ ...right, extra: { hint: 'x' } }, extensible(hint, '/extra')),
    'in a member that is absent': of(right, extensible(hint, '/extra')),
    'in a member that is a list': of({ ...right, extra: [] }, extensible(hint, '/extra')),
    'in a member that is null': of({ ...right, extra: null }, extensible(hint, '/extra')),
    'closed, in a member with the name of one of the format': of(
      { ...right, extra: { message: 'x' } },
      extensible(shut, '/extra'),
    ),
    'an unknown code': of({ ...right, error: 'x' }, extensible(hint)),
  };
  expect(findingsOf('extensions', cases)).toMatchInlineSnapshot(`
   "no schema
   kept
   absent
     must at "/hint", required: "the member" ← null (undefined)
   another type
     must at "/hint", type: "an integer" ← "x" (undefined)
   closed: members of the format are no free ones
   closed, and one more
     must at "/more", additionalProperties: "no such member" ← 7 (undefined)
   a member of the format that it names
     must at "/message", const: "\\"x\\"" ← "long" (undefined)
   in a member
     must at "/extra/hint", type: "an integer" ← "x" (undefined)
   in a member that is absent
     must at "/extra/hint", required: "the member" ← null (undefined)
   in a member that is a list
     must at "/extra", type: "an object" ← "an array of 0" (undefined)
   in a member that is null
     must at "/extra/hint", required: "the member" ← null (undefined)
   closed, in a member with the name of one of the format
     must at "/extra/message", additionalProperties: "no such member" ← "x" (undefined)
   an unknown code"
  `);
});

test('the reference is the operation that is known', () => {
  const described: ErrorCatalog = {
    ...strictly,
    operations: [
      { method: 'GET', path: '/a', reference: 'api.yaml#/paths/~1a/get', errors: { 409: ['conflict'] } },
      { method: 'GET', path: '/b', errors: { 409: ['conflict'] } },
    ],
  };
  const to = (url: string, body: unknown): Case => ({
    ...of(body, described),
    request: { method: 'GET', url, fields: [] },
  });
  const cases: { readonly [name: string]: Case } = {
    'with a reference': to('/a', { error: 'conflict' }),
    'with a reference, advice': to('/a', { ...right, hint: '' }),
    'without one': to('/b', { error: 'conflict' }),
    'without one, advice': to('/b', { ...right, hint: '' }),
  };
  expect(findingsOf('schema', cases)).toMatchInlineSnapshot(`
   "with a reference
     must at "/message", required: "the member" ← null (GET /a, api.yaml#/paths/~1a/get/responses/409)
   with a reference, advice
     should at "/hint", minLength: "at least 3 characters" ← "" (GET /a, api.yaml#/paths/~1a/get/responses/409)
   without one
     must at "/message", required: "the member" ← null (https://example.com/errors)
   without one, advice
     should at "/hint", minLength: "at least 3 characters" ← "" (undefined)"
  `);
});
