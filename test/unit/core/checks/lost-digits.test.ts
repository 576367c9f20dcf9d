import request from 'supertest';
import { createServer } from 'node:http';
import simple from '../../../../schemas/formats/simple.json';
import type { ErrorCatalog, ErrorFormat } from '../../../../src';
import { check, createMatchers, readResponse, simulator } from '../../../../src';
import { lostDigits } from '../../../../src/core/checks/lost-digits';
import { failureMessage } from '../../failure/show-failure';

/* Numbers are read as they were sent, though a double keeps no more than 15 to 17 digits of them (RFC 8259, 6). */

test.each<readonly [content: string, found: { readonly [at: string]: string }]>([
  ['{"code":9007199254740993}', { '/code': '9007199254740993' }],
  ['{"code":9007199254740992}', {}],
  ['{"code":-9007199254740993}', { '/code': '-9007199254740993' }],
  ['{"code":12345678901234567890}', { '/code': '12345678901234567890' }],
  ['{"code":100000000000000000000000}', { '/code': '100000000000000000000000' }],
  ['{"code":1e21}', { '/code': '1e21' }],
  ['{"code":1234567890123456789}', { '/code': '1234567890123456789' }],
  ['{"code":1000000000000000000}', {}],
  ['{"code":1e400}', { '/code': '1e400' }],
  ['{"code":1e-400}', { '/code': '1e-400' }],
  ['{"code":1E5,"a":1.50}', {}],
  ['{"code":0.30000000000000004}', {}],
  ['{"code":0.300000000000000041}', { '/code': '0.300000000000000041' }],
  ['{"code":1.00000000000000000001}', { '/code': '1.00000000000000000001' }],
  ['{"code":"9007199254740993"}', {}],
  ['{"a\\"/b":[{"x":[]},[1,9007199254740993]]}', { '/a"~1b/1/1': '9007199254740993' }],
  ['[[],{},9007199254740993]', { '/2': '9007199254740993' }],
  ['9007199254740993', { '': '9007199254740993' }],
  ['{"a":9007199254740993,"a":1}', {}],
  ['{"a":1,"a":9007199254740993}', { '/a': '9007199254740993' }],
  ['{no: 12e3}', {}],
])('%s', (content, found) => {
  expect(Object.fromEntries(lostDigits({ content }))).toEqual(found);
  expect(lostDigits({ content: new TextEncoder().encode(content) })).toEqual(lostDigits({ content }));
});

test('of absurd content not all', () => {
  const deep = `${'['.repeat(50_000)}${'9007199254740993,'.repeat(5_000)}1${']'.repeat(50_000)}`;
  expect(lostDigits({ content: deep }).size).toBe(0);
  expect(lostDigits({ content: `[${'9007199254740993,'.repeat(5_000)}1]` }).size).toBe(1_000);
});

const catalog: ErrorCatalog = {
  errors: [
    { code: '9007199254740993', status: 409 },
    { code: '12', status: 409 },
  ],
};
const of = (content: string) => ({
  status: 409,
  headers: { 'Content-Type': 'application/json' },
  body: content,
});
const rules = (content: string) =>
  check(readResponse(of(content)) as never, { catalog }).map(({ rule, at, received }) => [
    rule,
    at,
    received,
  ]);

test('a code is compared digit for digit', () => {
  expect(rules('{"error":9007199254740993,"message":"x"}')).toEqual([]);
  expect(rules('{"error":9007199254740992,"message":"x"}')).toEqual([['code', '/error', 9007199254740992]]);
  expect(rules('{"error":9007199254740994,"message":"x"}')).toEqual([['code', '/error', 9007199254740994]]);
  expect(rules('{"error":9007199254740995,"message":"x"}')).toEqual([['code', '/error', '9007199254740995']]);
});

test('a code beyond what a double holds is simulated as a number where the format takes no text', async () => {
  const { $schema: _, ...format } = simple as unknown as ErrorFormat;
  const schema = { type: 'object', properties: { error: { type: 'integer' } } };
  const own: ErrorCatalog = { ...catalog, format: { ...format, id: 'acme', schema } };
  for (const style of ['', '?style=indented']) {
    const response = await request(simulator({ catalog: own })).get(`/9007199254740993${style}`);
    expect(response.text).toMatch(/"error": ?9007199254740993,/);
    expect(check(readResponse(response) as never, { catalog: own })).toEqual([]);
  }
});

test('the codes of details as well, and what the failure shows', async () => {
  const content =
    '{"error":"taken","message":"x","details":[{"message":"a"},{"message":"b","code":9007199254740993}],"id":9007199254740993}';
  const server = createServer((_, response) =>
    response.writeHead(409, { 'Content-Type': 'application/json' }).end(content),
  );
  const response = await request(server).get('/');
  expect.extend(
    createMatchers({
      catalog: { errors: [{ code: 'taken', status: 409 }] },
    }) as unknown as jest.ExpectExtendMap,
  );
  expect(response).toBeConflict({ details: [{}, { code: '9007199254740993' }] as never });
  expect(
    failureMessage(() =>
      expect(response).toBeConflict({ body: { id: 1 }, details: [{}, { code: '1' }] as never }),
    ),
  ).toMatchInlineSnapshot(`
   "expect(response).toBeConflict({"body": {"id": 1}, "details": [{}, {"code":…)

   The response is 409 Conflict, as expected, but it is not what the assertion
   asks for.

   1. details · /details
      Expected: [{}, {"code": "1"}]
      Received: [{"message":"a"},{"code":"9007199254740993","message":"b"}]
      → Send the details that the assertion asks for, or change the assertion.

   2. body · /id
      Expected: 1
      Received: 9007199254740993
      → Send /id as the assertion asks, or change the assertion.

   ← HTTP/1.1 409 Conflict
     Content-Type: application/json
     Date: DATE
     Connection: close
     Transfer-Encoding: chunked

     {
       "error": "taken",
       "message": "x",
       "details": [
         {
           "message": "a"
         },
         {
           "message": "b",
           "code": 9007199254740993
         }
       ],
       "id": 9007199254740993
     }

   → GET http://127.0.0.1:PORT/
     host: 127.0.0.1:PORT
     accept-encoding: gzip, deflate"
  `);
});
