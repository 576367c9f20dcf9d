import type { ErrorCatalog, ErrorFormat, HttpField } from '../../../../src';
import { useCatalog } from '../../../../src/catalog/use-catalog';
import type { CodeWish } from '../../../../src/core/checks/expectation';
import { examine } from '../../../../src/core/examine';
import { anyError } from '../../../../src/core/statuses';
import type { Case } from './findings-of';
import { findingsOf, linesOf } from './findings-of';

/* What is said of a code: listed, of another status, misspelt, a phrase, absent, in a field, in a type. */

const listed: ErrorCatalog = {
  errors: [
    { code: 'email_taken', status: 409 },
    { code: 'name_taken', status: 409 },
    { code: 'gone', status: 410 },
  ],
};
const one: ErrorCatalog = { errors: [{ code: 'email_taken', status: 409 }] };
const any: ErrorCatalog = { ...listed, codes: 'any' };
const of = (error: unknown, catalog = listed, code?: string): Case => ({
  body: { error, message: 'm' },
  options: code === undefined ? { catalog } : { catalog, code },
});

test('codes in a member', () => {
  const cases: { readonly [name: string]: Case } = {
    'a listed one': of('name_taken'),
    'an unknown one': of('other'),
    'an unknown one, of one': of('other', one),
    'that of another status': of('gone'),
    'with other separators': of('email-taken'),
    'in other letters': of('EmailTaken', one),
    'with a digit more': of('email_taken2', one),
    'the phrase': of('Conflict'),
    'the phrase, with a blank': { ...of('x'), status: 410, body: { error: 'Gone', message: 'm' } },
    'the phrase in capitals': of('CONFLICT'),
    'the phrase in small letters': of('conflict'),
    'the phrase of another status': of('Gone'),
    'a number': of(7),
    'a blank text: the schema says it': of(''),
    'a list: the schema says it': of([]),
    'absent: the schema says it': { body: { message: 'm' }, options: { catalog: listed } },
    'the other of the status than the expected one': of('name_taken', listed, 'email_taken'),
    'the expected one': of('email_taken', listed, 'email_taken'),
    'that of another status than the expected one': of('gone', listed, 'email_taken'),
    'no content': { ...of('other'), content: null },
    'no JSON': { ...of('other'), content: '{' },
    'any code': of('other', any),
    'any code but the phrase': of('Conflict', any),
    'any code, and the phrase in capitals': of('CONFLICT', any),
    'any code, as it is expected': of('own', any, 'own'),
    'any code, and another than the expected one': of('other', any, 'own'),
    'any code, and the phrase in place of the expected one': of('Conflict', any, 'email_taken'),
  };
  expect(findingsOf('code', cases)).toMatchInlineSnapshot(`
   "a listed one
   an unknown one
     must at "/error", unknown: ["email_taken","name_taken"] ← "other" (undefined)
   an unknown one, of one
     must at "/error", unknown: "email_taken" ← "other" (undefined)
   that of another status
     must at "/error", other-status: ["email_taken","name_taken"] ← "gone" (undefined)
   with other separators
     must at "/error", spelling: ["email_taken","name_taken"] ← "email-taken" (undefined)
   in other letters
     must at "/error", spelling: "email_taken" ← "EmailTaken" (undefined)
   with a digit more
     must at "/error", unknown: "email_taken" ← "email_taken2" (undefined)
   the phrase
     must at "/error", phrase: ["email_taken","name_taken"] ← "Conflict" (undefined)
   the phrase, with a blank
     must at "/error", phrase: "gone" ← "Gone" (undefined)
   the phrase in capitals
     must at "/error", unknown: ["email_taken","name_taken"] ← "CONFLICT" (undefined)
   the phrase in small letters
     must at "/error", unknown: ["email_taken","name_taken"] ← "conflict" (undefined)
   the phrase of another status
     must at "/error", unknown: ["email_taken","name_taken"] ← "Gone" (undefined)
   a number
     must at "/error", unknown: ["email_taken","name_taken"] ← 7 (undefined)
   a blank text: the schema says it
   a list: the schema says it
   absent: the schema says it
   the other of the status than the expected one
     must at "/error", other-code: "email_taken" ← "name_taken" (undefined)
   the expected one
   that of another status than the expected one
     must at "/error", other-status: "email_taken" ← "gone" (undefined)
   no content
   no JSON
   any code
   any code but the phrase
     must at "/error", phrase: "conflict" ← "Conflict" (undefined)
   any code, and the phrase in capitals
   any code, as it is expected
   any code, and another than the expected one
     must at "/error", other-code: "own" ← "other" (undefined)
   any code, and the phrase in place of the expected one
     must at "/error", phrase: "email_taken" ← "Conflict" (undefined)"
  `);
});

test('codes that may be absent, misspelt, or told by a type', () => {
  const typed = (typeOfSecond?: string): ErrorCatalog => ({
    format: 'problem-details',
    errors: [
      { code: 'email_taken', status: 409, type: 'https://example.com/email' },
      { code: 'name_taken', status: 409, ...(typeOfSecond === undefined ? {} : { type: typeOfSecond }) },
    ],
  });
  const untyped: ErrorCatalog = { format: 'problem-details', errors: listed.errors };
  const problem = (body: object, catalog: ErrorCatalog, code?: string): Case => ({
    fields: [['Content-Type', 'application/problem+json']],
    body: { title: 'Conflict', status: 409, ...body },
    options: code === undefined ? { catalog } : { catalog, code },
  });
  const both = typed('https://example.com/name');
  const cases: { readonly [name: string]: Case } = {
    'untyped: a code': problem({ code: 'name_taken' }, untyped),
    'untyped: no code': problem({}, untyped),
    'untyped: an unknown type and no code': problem({ type: 'https://example.com/x' }, untyped),
    'untyped: misspelt': problem({ coed: 'name_taken' }, untyped),
    'untyped: another code': problem({ code: 'other' }, untyped),
    'untyped: a number': problem({ code: 7 }, untyped),
    'untyped: an object': problem({ code: { a: 1 } }, untyped),
    'typed: the type': problem({ type: 'https://example.com/email' }, both),
    'typed: another type': problem({ type: 'https://example.com/x' }, both),
    'typed: blank': problem({ type: 'about:blank' }, both),
    'typed: no type': problem({}, both),
    'typed: no type, but a code': problem({ code: 'other' }, both),
    'typed: a misspelt code': problem({ coed: 'email_taken' }, both),
    'typed: the schema speaks of the type': problem({ type: 7 }, both),
    'one of two: another type': problem({ type: 'https://example.com/x' }, typed()),
    'one of two: another type and a code': problem({ type: 'https://example.com/x', code: 'o' }, typed()),
    'one of two: blank': problem({ type: 'about:blank' }, typed()),
    'one of two: neither': problem({}, typed()),
    'one of two: misspelt': problem({ coed: 'name_taken' }, typed()),
    'the type of the other than the expected one': problem(
      { type: 'https://example.com/name' },
      both,
      'email_taken',
    ),
  };
  expect(findingsOf('code', cases)).toMatchInlineSnapshot(`
   "untyped: a code
   untyped: no code
     must at "/code", absent: ["email_taken","name_taken"] ← null (undefined)
   untyped: an unknown type and no code
     must at "/code", absent: ["email_taken","name_taken"] ← null (undefined)
   untyped: misspelt
     must at "/code", misspelt: ["email_taken","name_taken"] ← "the member \\"coed\\"" (undefined)
   untyped: another code
     must at "/code", unknown: ["email_taken","name_taken"] ← "other" (undefined)
   untyped: a number
     must at "/code", unknown: ["email_taken","name_taken"] ← 7 (undefined)
   untyped: an object
     must at "/code", absent: ["email_taken","name_taken"] ← "an object" (undefined)
   typed: the type
   typed: another type
     must at "/type", type: ["https://example.com/email","https://example.com/name"] ← "https://example.com/x" (undefined)
   typed: blank
     must at "/type", type: ["https://example.com/email","https://example.com/name"] ← "about:blank" (undefined)
   typed: no type
     must at "/type", type: ["https://example.com/email","https://example.com/name"] ← null (undefined)
   typed: no type, but a code
     must at "/type", type: ["https://example.com/email","https://example.com/name"] ← null (undefined)
   typed: a misspelt code
     must at "/type", type: ["https://example.com/email","https://example.com/name"] ← null (undefined)
   typed: the schema speaks of the type
     must at "/type", type: ["https://example.com/email","https://example.com/name"] ← null (undefined)
   one of two: another type
     must at "/type", type: ["https://example.com/email"] ← "https://example.com/x" (undefined)
   one of two: another type and a code
     must at "/code", unknown: ["email_taken","name_taken"] ← "o" (undefined)
   one of two: blank
     must at "/code", absent: ["email_taken","name_taken"] ← null (undefined)
   one of two: neither
     must at "/code", absent: ["email_taken","name_taken"] ← null (undefined)
   one of two: misspelt
     must at "/code", misspelt: ["email_taken","name_taken"] ← "the member \\"coed\\"" (undefined)
   the type of the other than the expected one
     must at "/type", type: ["https://example.com/email"] ← "https://example.com/name" (undefined)"
  `);
});

const base: ErrorFormat = {
  id: 'in-field',
  title: 'Field',
  summary: 'The code is in a field.',
  reference: 'https://example.com/errors',
  mediaTypes: ['application/json'],
  parameters: 'any',
  schema: { type: 'object', properties: { message: { type: 'string' } } },
  codeCase: 'snake',
  members: { message: '/message' },
  codeField: { name: 'X-Error' },
  crossChecks: [],
  cannotCarry: ['code', 'details', 'extensions'],
  template: { '/message': 'message' },
};

test('codes in a field, in text, and in neither', () => {
  const field = (code: string | undefined, rest: Case = { body: { message: 'm' } }): Case => ({
    fields: [
      ['Content-Type', 'application/json'] as HttpField,
      ...(code === undefined ? [] : [['X-Error', code] as HttpField]),
    ],
    options: { catalog: { format: base, content: 'any', errors: listed.errors } },
    ...rest,
  });
  const head = { method: 'HEAD', url: '/', fields: [] };
  const text: ErrorFormat = {
    ...base,
    id: 'in-text',
    mediaTypes: ['text/plain'],
    content: 'text',
    schema: { type: 'string' },
    pattern: '^(?<code>[a-z_]+): (?<message>.+)$',
    members: {},
    codeField: undefined,
    template: { '': { text: '{code}: {message}' } },
  };
  const plain = (content: string): Case => ({
    fields: [['Content-Type', 'text/plain']],
    content,
    options: { catalog: { format: text, errors: listed.errors } },
  });
  const none = { ...base, id: 'no-code', codeField: undefined };
  const cases: { readonly [name: string]: Case } = {
    'a listed one': field('email_taken'),
    'another one': field('other'),
    'no field': field(undefined),
    'no content, and a listed one': field('email_taken', { content: null }),
    'no content, and another one': field('other', { content: null }),
    'no content and no field': field(undefined, { content: null }),
    'HEAD, and another one': field('other', { content: null, request: head }),
    'HEAD and no field': field(undefined, { content: null, request: head }),
    'unwatched content and no field': field(undefined, { content: null, contentUnknown: true }),
    'unwatched content, and another one': field('other', { content: null, contentUnknown: true }),
    'content that breaks the schema elsewhere': field('other', { body: { message: 7 } }),
    'text with a listed one': plain('email_taken: m'),
    'text with another one': plain('other: m'),
    'text that breaks the pattern': plain('nothing'),
    'a format without codes': {
      body: { message: 'm' },
      options: { catalog: { format: none, ...one } },
    },
  };
  expect(findingsOf('code', cases)).toMatchInlineSnapshot(`
   "a listed one
   another one
     must at "X-Error", unknown: ["email_taken","name_taken"] ← "other" (undefined)
   no field
     must at "X-Error", absent: ["email_taken","name_taken"] ← null (undefined)
   no content, and a listed one
   no content, and another one
     must at "X-Error", unknown: ["email_taken","name_taken"] ← "other" (undefined)
   no content and no field
     must at "X-Error", absent: ["email_taken","name_taken"] ← null (undefined)
   HEAD, and another one
     must at "X-Error", unknown: ["email_taken","name_taken"] ← "other" (undefined)
   HEAD and no field
   unwatched content and no field
   unwatched content, and another one
     must at "X-Error", unknown: ["email_taken","name_taken"] ← "other" (undefined)
   content that breaks the schema elsewhere
     must at "X-Error", unknown: ["email_taken","name_taken"] ← "other" (undefined)
   text with a listed one
   text with another one
     must at "", unknown: ["email_taken","name_taken"] ← "other" (undefined)
   text that breaks the pattern
   a format without codes"
  `);
});

test('several codes, or a pattern of them', () => {
  const wish: CodeWish = { holds: (code) => /^(?:email|own)/.test(code), expected: '/^(?:email|own)/' };
  const never: CodeWish = { holds: () => false, expected: 'none' };
  const lines = (body: object, catalog: ErrorCatalog, codes = wish): readonly string[] =>
    linesOf(
      'code',
      examine(
        { status: 409, fields: [['Content-Type', 'application/json']], content: JSON.stringify(body) },
        { catalog: useCatalog({ catalog }), statuses: anyError, codes, predicates: [], strict: false },
      ).violations,
    );
  const of = (error: string): object => ({ error, message: 'm' });
  const optional: ErrorCatalog = { ...any, format: 'nest' };
  expect(
    [
      ['a listed one', ...lines(of('email_taken'), listed)],
      ['the other one', ...lines(of('name_taken'), listed)],
      ['an unknown one', ...lines(of('own'), listed)],
      ['none is meant', ...lines(of('email_taken'), listed, never)],
      ['any code: a listed one', ...lines(of('email_taken'), any)],
      ['any code: the other one', ...lines(of('name_taken'), any)],
      ['any code: an own one', ...lines(of('own'), any)],
      ['any code: none is meant', ...lines(of('own'), any, never)],
      ['any code: none is sent', ...lines({ statusCode: 409, message: 'm' }, optional)],
    ]
      .flat()
      .join('\n'),
  ).toMatchInlineSnapshot(`
   "a listed one
   the other one
     must at "/error", other-code: "email_taken" ← "name_taken" (undefined)
   an unknown one
     must at "/error", unknown: "email_taken" ← "own" (undefined)
   none is meant
     must at "/error", argument: "none" ← "email_taken" (undefined)
   any code: a listed one
   any code: the other one
     must at "/error", argument: "/^(?:email|own)/" ← "name_taken" (undefined)
   any code: an own one
   any code: none is meant
     must at "/error", argument: "none" ← "own" (undefined)
   any code: none is sent
     must at "/errorCode", argument: "/^(?:email|own)/" ← null (undefined)"
  `);
});

test('codes in an object that is wrong itself, and in a list', () => {
  const of = (format: string, type: string, body: unknown): Case => ({
    fields: [['Content-Type', type]],
    body,
    options: { catalog: { format, errors: listed.errors } },
  });
  const inObject = (error: unknown): Case => of('error-object', 'application/json', { error });
  const inList = (...errors: readonly unknown[]): Case =>
    of('json-api', 'application/vnd.api+json', { errors });
  const cases: { readonly [name: string]: Case } = {
    'an object': inObject({ code: 'other', message: 'm' }),
    'an object without a code': inObject({ message: 'm' }),
    'an object whose message is wrong': inObject({ code: 'other', message: 7 }),
    'a text in place of the object': inObject('other'),
    'no object': inObject(undefined),
    'an item': inList({ code: 'other', status: '409' }),
    'an item without a code': inList({ status: '409' }),
    'a listed one in the second item': inList({ code: 'other', status: '409' }, { code: 'email_taken' }),
    'no item': inList(),
  };
  expect(findingsOf('code', cases)).toMatchInlineSnapshot(`
   "an object
     must at "/error/code", unknown: ["EmailTaken","NameTaken"] ← "other" (undefined)
   an object without a code
   an object whose message is wrong
     must at "/error/code", unknown: ["EmailTaken","NameTaken"] ← "other" (undefined)
   a text in place of the object
   no object
   an item
     must at "/errors/0/code", unknown: ["email_taken","name_taken"] ← "other" (undefined)
   an item without a code
     must at "/errors/0/code", absent: ["email_taken","name_taken"] ← null (undefined)
   a listed one in the second item
     must at "/errors/0/code", unknown: ["email_taken","name_taken"] ← "other" (undefined)
   no item
     must at "/errors/0/code", absent: ["email_taken","name_taken"] ← null (undefined)"
  `);
});
