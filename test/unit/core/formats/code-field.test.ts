import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import type { ErrorCatalog, ErrorFormat, HttpResponse } from '../../../../src';
import { check, createMatchers, readResponse, simulator } from '../../../../src';
import { refusal } from '../../catalog/refuse/refusal';

/* A code in a field of the response, as AWS restJson1 has it: the recipe of docs/format-recipes.md. */

const page = readFileSync(join(__dirname, '..', '..', '..', '..', 'docs', 'format-recipes.md'), 'utf8');
const recipe = [...page.matchAll(/^```json\n([^]*?)^```$/gm)]
  .map(([, text = '']) => JSON.parse(text) as ErrorFormat)
  .find(({ id }) => id === 'aws');
if (recipe === undefined) throw new Error('docs/format-recipes.md has no recipe aws');
const { $schema: _, examples: __, ...aws } = recipe;
const catalog: ErrorCatalog = {
  format: aws,
  errors: [
    { code: 'FooError', status: 500 },
    { code: 'ValidationException', status: 400 },
    { code: 'throttling_exception', status: 400 },
  ],
};

const found = (status: number, headers: Record<string, string>, body: object) =>
  check(
    readResponse({
      status,
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
    }) as HttpResponse,
    { catalog },
  ).flatMap(({ severity, rule, at, received }) => (severity === 'must' ? [[rule, at, received]] : []));

// smithy-aws-protocol-tests/model/restJson1/errors.smithy: the four ways to write it.
test.each([
  'FooError',
  'FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/',
  'aws.protocoltests.restjson#FooError',
  'aws.protocoltests.restjson#FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/',
])('%s', (value) => {
  expect(found(500, { 'X-Amzn-Errortype': value }, { message: 'x' })).toEqual([]);
});

test.each<readonly [string, Record<string, string>, object, readonly unknown[]]>([
  ['in the field', { 'x-amzn-ErrorType': 'ValidationException' }, { message: 'x' }, []],
  ['in the case of the format', { 'x-amzn-ErrorType': 'ThrottlingException' }, { message: 'x' }, []],
  ['in the content alone', {}, { __type: 'ValidationException', message: 'x' }, []],
  ['in both', { 'x-amzn-ErrorType': 'Other' }, { __type: 'ValidationException', message: 'x' }, []],
  [
    'another code',
    { 'x-amzn-ErrorType': 'Other' },
    { message: 'x' },
    [['code', 'x-amzn-ErrorType', 'Other']],
  ],
  ['none', {}, { message: 'x' }, [['code', 'x-amzn-ErrorType', null]]],
  [
    'a field that holds none',
    { 'x-amzn-ErrorType': ' ' },
    { message: 'x' },
    [['code', 'x-amzn-ErrorType', null]],
  ],
  [
    'a wrong one in the content',
    { 'x-amzn-ErrorType': 'ValidationException' },
    { __type: 'Other', message: 'x' },
    [['code', '/__type', 'Other']],
  ],
])('%s', (_name, headers, body, expected) => {
  expect(found(400, headers, body)).toEqual(expected);
});

const UNKNOWN = ['code', 'x-amzn-ErrorType', 'Other'];
const MISSING = ['code', 'x-amzn-ErrorType', null];

test.each<
  readonly [string, Partial<HttpResponse>, readonly unknown[], readonly unknown[], readonly unknown[]]
>([
  ['an entry without content', {}, [], UNKNOWN, MISSING],
  ['HEAD', { request: { method: 'HEAD', url: '/x', fields: [], content: undefined } }, [], UNKNOWN, []],
  ['content that could not be watched', { contentUnknown: true }, [], UNKNOWN, []],
])('without content to read: %s', (_name, response, right, other, none) => {
  const bare: ErrorCatalog = { ...catalog, content: 'none' };
  const sent = (fields: HttpResponse['fields']) =>
    check({ status: 500, fields, content: undefined, ...response }, { catalog: bare }).flatMap(
      ({ severity, rule, at, received }) => (severity === 'must' ? [[rule, at, received]] : []),
    );
  expect(sent([['x-amzn-ErrorType', 'FooError']])).toEqual([right].filter((one) => one.length > 0));
  expect(sent([['x-amzn-ErrorType', 'Other']])).toEqual([other]);
  expect(sent([])).toEqual([none].filter((one) => one.length > 0));
});

test('is asserted, sent, and broken', async () => {
  expect.extend(createMatchers({ catalog }) as unknown as jest.ExpectExtendMap);
  const app = simulator({ catalog });
  const response = await request(app).get('/throttling_exception');
  expect(response.headers['x-amzn-errortype']).toBe('ThrottlingException');
  expect(response).toBeBadRequest('throttling_exception');
  expect(() => expect(response).toBeBadRequest('ValidationException')).toThrow(/code · /);
  const broken = await request(app).get('/ValidationException?fault=code');
  expect(() => expect(broken).toBeBadRequest()).toThrow(/code · /);
});

test('a format with the field alone', async () => {
  const { members, template, codeOptional: ___, ...rest } = aws;
  const alone: ErrorFormat = {
    ...rest,
    members: { message: members.message },
    template: { '/message': template['/message'] ?? 'message' },
  };
  const own = { ...catalog, format: alone };
  const app = simulator({ catalog: own });
  const rules = (response: object) =>
    check(readResponse(response) as HttpResponse, { catalog: own }).map(({ rule }) => rule);
  const response = await request(app).get('/ValidationException');
  expect(response.text).toBe('{"message":"Bad Request"}');
  expect(rules(response)).toEqual([]);
  expect(rules(await request(app).get('/ValidationException?fault=code'))).toEqual(['code']);
});

test('a pattern that reads nothing is refused', () => {
  const of = (codeField: object) => refusal({ format: { ...aws, codeField }, errors: [] });
  expect(of({ name: 'X-Code', pattern: '^(.+)$' })).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /format/codeField/pattern: is "^(.+)$", which has no group "code"
       Capture the code with a group: "(?<code>[A-Za-z]+)". Without "pattern" the whole value is the code."
  `);
  expect(of({ name: 'X-Code', pattern: '(' })).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /format/codeField/pattern: "(" is not a regular expression: Unterminated group
       Write an ECMA-262 pattern that is valid with the flag u."
  `);
  expect(of({ name: 'X Code' })).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /format/codeField/name: is "X Code"
       Allowed: text that matches /^[!#$%&'*+.^_\`|~0-9A-Za-z-]+$/u. The name of the field."
  `);
  expect(of({})).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /format/codeField/name: is missing
       Allowed: text that matches /^[!#$%&'*+.^_\`|~0-9A-Za-z-]+$/u. The name of the field."
  `);
});
