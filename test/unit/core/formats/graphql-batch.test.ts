import { createServer } from 'node:http';
import type { Server } from 'node:http';
import request from 'supertest';
import type { ErrorCatalog, HttpResponse, JsonValue } from '../../../../src';
import { check, createMatchers, readResponse } from '../../../../src';
import { failureMessage } from '../../failure/show-failure';

/* A batch of GraphQL requests is answered with a list of results: each that is an error is judged by itself. */

const catalog: ErrorCatalog = {
  format: 'graphql',
  errors: [
    { code: 'email_taken', status: 200, message: 'The e-mail address is taken' },
    { code: 'not_found', status: 200, messagePattern: '^No such' },
    { code: 'graphql_validation_failed', status: 400 },
  ],
};

const error = (code: string, message = 'No such user') => ({ message, extensions: { code } });
const data = { data: { user: { name: 'Ada' } } };
const taken = { data: null, errors: [error('EMAIL_TAKEN')] };
const missing = { errors: [error('NOT_FOUND')] };

const batches: readonly (readonly [string, JsonValue | string, readonly string[]])[] = [
  ['one error beside a success', [data, taken], []],
  ['several errors', [taken, missing, taken], []],
  ['successes alone', [data, data], ['status status']],
  ['an empty list', [], ['status status']],
  ['another list', [1, 'errors', null], ['status status']],
  ['an unknown code', [data, taken, { errors: [error('OTHER')] }], ['code /2/errors/0/extensions/code']],
  ['errors that are no list', [{ errors: 'Taken' }], ['schema /0/errors']],
  [
    'two that are wrong, each in its way',
    [{ errors: [error('OTHER')] }, { errors: [error('NOT_FOUND', 'Nobody')] }],
    ['code /0/errors/0/extensions/code', 'message /1/errors/0/message'],
  ],
  [
    'a leak in one of them',
    [taken, { errors: [error('NOT_FOUND', 'No such\n    at find (/srv/app/users.js:3:5)')] }],
    ['leak /1/errors/0/message'],
  ],
  [
    'a member that occurs twice',
    '[{"data":{}},{"errors":[{"message":"a","message":"b","extensions":{"code":"EMAIL_TAKEN"}}]}]',
    ['duplicate-member /1/errors/0/message'],
  ],
  ['a list in a list', [[taken]], ['status status']],
];

let server: Server;
beforeAll((done) => {
  server = createServer(({ url = '' }, response) => {
    const [status = '', index = '', type = 'application/json'] = url.slice(1).split('-');
    const body = batches[Number(index)]?.[1];
    response.writeHead(Number(status), { 'Content-Type': decodeURIComponent(type) });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  }).listen(0, '127.0.0.1', done);
});
afterAll((done) => void server.close(done));

const rulesOf = (response: object): readonly string[] =>
  check(readResponse(response) as HttpResponse, { catalog })
    .filter(({ severity }) => severity === 'must')
    .map(({ rule, at }) => `${rule} ${at}`);

test.each(batches.map(([name, , found], index) => [name, found, index] as const))(
  '%s',
  async (_, found, index) => {
    const response = await request(server).get(`/200-${index}`);
    expect(rulesOf(response)).toEqual(found);
    expect.extend(createMatchers({ catalog }) as unknown as jest.ExpectExtendMap);
    if (found.length === 0) expect(response).toBeErrorResponse();
    else if (found[0] === 'status status') expect(response).not.toBeErrorResponse();
    else expect(() => expect(response).toBeErrorResponse()).toThrow(found[0]?.split(' ')[1]);
  },
);

test('what is wrong with the fields is said once', async () => {
  expect(rulesOf(await request(server).get(`/200-1-${encodeURIComponent('text/plain')}`))).toEqual([
    'media-type Content-Type',
  ]);
});

test('under an error status a list is no answer', async () => {
  expect(rulesOf(await request(server).get('/400-0'))).not.toEqual([]);
});

test('an assertion is about one of them, and the others keep the contract', async () => {
  expect.extend(createMatchers({ catalog }) as unknown as jest.ExpectExtendMap);
  const several = await request(server).get('/200-1');
  expect(several).toBeErrorResponse('not_found');
  expect(several).toBeErrorResponse({ code: 'email_taken', message: 'No such user' });
  expect(() => expect(several).toBeErrorResponse({ message: 'Another' })).toThrow('Another');
  expect(() => expect(several).not.toBeErrorResponse()).toThrow();
  const unknown = await request(server).get('/200-5');
  expect(() => expect(unknown).toBeErrorResponse('email_taken')).toThrow('/2/errors/0/extensions/code');
});

test('the failure names the place in the whole, and shows all of it', async () => {
  expect.extend(createMatchers({ catalog }) as unknown as jest.ExpectExtendMap);
  const response = await request(server).get('/200-7');
  const [said, exchange] = failureMessage(() => expect(response).toBeErrorResponse()).split('← ');
  expect(said).toMatchInlineSnapshot(`
   "expect(response).toBeErrorResponse()

   The response is 200 OK, as expected, but it breaks its contract in 2 places.

   1. code · /0/errors/0/extensions/code
      Expected: "EMAIL_TAKEN" or "NOT_FOUND"
      Received: "OTHER"
      → Send "EMAIL_TAKEN" or "NOT_FOUND", or add the received code to the
        error catalog under this status.

   2. message · /1/errors/0/message
      Expected: /^No such/u
      Received: "Nobody"
      → Send a message that matches "messagePattern" of the catalog entry, or
        change the pattern.

   To turn these off, in the error catalog:
      "codes": "any", "rules": { "message": "off" }

   "
  `);
  expect(exchange).toContain('"message": "No such user"');
  expect(exchange).toContain('"message": "Nobody"');
});

test('a large batch is judged to its end', () => {
  const body = [...Array.from({ length: 2_000 }, () => taken), { errors: [error('OTHER')] }];
  expect(rulesOf({ status: 200, headers: { 'Content-Type': 'application/json' }, body })).toEqual([
    'code /2000/errors/0/extensions/code',
  ]);
});
