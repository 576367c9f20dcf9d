import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import type { ErrorCatalog, HttpResponse, JsonValue } from '../../../../src';
import { check, createMatchers, readResponse, simulator } from '../../../../src';
import { runMain } from '../../cli/run-main';
import { temporaryProject } from '../../catalog/temporary-project';

/* GraphQL's classic form: errors under 2xx, beside data or without, as servers send them. */

const catalog: ErrorCatalog = {
  format: 'graphql',
  errors: [
    { code: 'email_taken', status: 200, message: 'The e-mail address is taken', details: 'optional' },
    { code: 'not_found', status: 294, message: 'No such user' },
    { code: 'graphql_validation_failed', status: 200 },
    { code: 'bad_user_input', status: 200, details: 'required' },
    { code: 'graphql_parse_failed', status: 400 },
    { code: 'internal_server_error', status: 500 },
  ],
};

interface Sent {
  readonly source: string;
  readonly status?: number;
  readonly type?: string;
  readonly body: JsonValue;
  /** The rules that it breaks: a must, or advice in brackets. */
  readonly found?: readonly string[];
  /** It is no error at all. */
  readonly isSuccess?: boolean;
}

const LEGACY = 'application/json; charset=utf-8';
const OWN = 'application/graphql-response+json; charset=utf-8';
const taken = { message: 'Taken', extensions: { code: 'EMAIL_TAKEN' } };

const sent: readonly Sent[] = [
  {
    source: 'Apollo Server 5, a resolver that throws: partial data',
    body: {
      data: { user: null },
      errors: [
        {
          message: 'Taken',
          locations: [{ line: 2, column: 3 }],
          path: ['user'],
          extensions: { code: 'EMAIL_TAKEN' },
        },
      ],
    },
  },
  {
    source: 'GraphQL (October 2021), 7.1.2: a field in a list, with data around it',
    body: {
      errors: [
        {
          message: 'Name for character with ID 1002 could not be fetched.',
          locations: [{ line: 6, column: 7 }],
          path: ['hero', 'heroFriends', 1, 'name'],
          extensions: { code: 'EMAIL_TAKEN', timestamp: 'Fri Feb 9 14:33:09 UTC 2018' },
        },
      ],
      data: {
        hero: {
          name: 'R2-D2',
          heroFriends: [
            { id: '1000', name: 'Luke' },
            { id: '1002', name: null },
          ],
        },
      },
    },
  },
  {
    source: 'Apollo Server 4, status400ForVariableCoercionErrors: false',
    body: {
      errors: [
        {
          message: 'Variable "$id" got invalid value "x"; Int cannot represent non-integer value: "x"',
          locations: [{ line: 1, column: 8 }],
          extensions: { code: 'BAD_USER_INPUT', details: [{ pointer: '/id', message: 'no integer' }] },
        },
      ],
    },
  },
  {
    source: 'GraphQL Yoga, a client that accepts application/json alone: validation under 200',
    body: {
      errors: [
        {
          message: 'Cannot query field "zzz" on type "Query".',
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
    },
  },
  {
    source: 'GraphQL over HTTP, 6.4: partial data under 294',
    status: 294,
    type: OWN,
    body: { data: { user: null }, errors: [{ message: 'No', extensions: { code: 'NOT_FOUND' } }] },
  },
  { source: 'extensions beside both', body: { data: {}, errors: [taken], extensions: { tracing: {} } } },
  {
    source: 'GraphQL, 7.1.1: data that is no map',
    body: { data: [], errors: [taken] },
    found: ['schema /data (GraphQL (October 2021), 7.1.1)'],
  },
  {
    source: 'GraphQL, 7.1.2: an error without message',
    body: { data: {}, errors: [{ extensions: { code: 'EMAIL_TAKEN' } }] },
    found: ['schema /errors/0/message (GraphQL (October 2021), 7.1.2)'],
  },
  {
    source: 'a misspelt member',
    body: { data: {}, errors: [{ mesage: 'x', extensions: { code: 'EMAIL_TAKEN' } }] },
    found: ['schema /errors/0/message (GraphQL (October 2021), 7.1.2)'],
  },
  {
    source: 'errors as a text',
    body: { data: null, errors: 'Taken' },
    found: ['schema /errors (GraphQL (October 2021), 7.1.2)'],
  },
  {
    source: 'GraphQL, 7.1: a further entry',
    body: { data: null, errors: [taken], status: 'error' },
    found: ['schema /status (GraphQL (October 2021), 7.1)'],
  },
  {
    source: 'a code that is of another status code',
    body: { data: null, errors: [{ message: 'x', extensions: { code: 'NOT_FOUND' } }] },
    found: ['code /errors/0/extensions/code'],
  },
  {
    source: 'an error without a code, as express-graphql had it',
    body: { data: { user: null }, errors: [{ message: 'No', path: ['user'] }] },
    found: ['code /errors/0/extensions/code'],
  },
  {
    source: 'a status code of success that no entry has',
    status: 202,
    body: { data: null, errors: [taken] },
    found: ['unlisted status'],
  },
  {
    source: 'details that the entry asks for',
    body: { data: null, errors: [{ message: 'x', extensions: { code: 'BAD_USER_INPUT' } }] },
    found: ['details /errors/0/extensions/details'],
  },
  {
    source: 'a stack beside data',
    body: {
      data: {},
      errors: [
        {
          message: 'x',
          extensions: {
            code: 'EMAIL_TAKEN',
            stacktrace: ['Error: x', '    at Object.user (/srv/app/src/resolvers.ts:12:11)'],
          },
        },
      ],
    },
    found: ['leak /errors/0/extensions/stacktrace/1'],
  },
  {
    source: 'as plain text',
    type: 'text/plain',
    body: { data: {}, errors: [taken] },
    found: ['media-type Content-Type (RFC 9110, 8.3)'],
  },
  {
    source: 'GraphQL over HTTP, 6.4: data under an error status',
    status: 500,
    type: OWN,
    body: { data: {}, errors: [{ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
    found: ['schema /data (GraphQL over HTTP, 6.4)'],
  },
  { source: 'data alone', body: { data: { user: { name: 'Ada' } } }, isSuccess: true },
  {
    source: 'an empty list of errors, as some servers add it',
    body: { data: {}, errors: [] },
    isSuccess: true,
  },
  { source: 'no errors, as some servers say it', body: { data: {}, errors: null }, isSuccess: true },
  { source: 'a number of errors, of another endpoint', body: { errors: 0, checked: 12 }, isSuccess: true },
];

let server: Server;
beforeAll((done) => {
  server = createServer(({ url = '' }, response) => {
    const { status = 200, type = LEGACY, body } = sent[Number(url.slice(1))] ?? { body: null };
    response.writeHead(status, { 'Content-Type': type }).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1', done);
});
afterAll((done) => void server.close(done));

const rulesOf = (response: object): readonly string[] =>
  check(readResponse(response) as HttpResponse, { catalog })
    .filter(({ severity }) => severity === 'must')
    .map(({ rule, at, reference }) => `${rule} ${at}${reference === undefined ? '' : ` (${reference})`}`);

test.each(sent.map((one, index) => [one.source, one, index] as const))('%s', async (_, one, index) => {
  const response = await request(server).get(`/${index}`);
  const { found = [], isSuccess = false } = one;
  expect(rulesOf(response)).toEqual(isSuccess ? ['status status'] : found);
  expect.extend(createMatchers({ catalog }) as unknown as jest.ExpectExtendMap);
  if (found.length === 0 && !isSuccess) expect(response).toBeErrorResponse();
  else if (isSuccess) expect(response).not.toBeErrorResponse();
  else expect(() => expect(response).toBeErrorResponse()).toThrow(found[0]?.split(' ')[0]);
});

test('by its code, through each client that is used with GraphQL', async () => {
  expect.extend(createMatchers({ catalog }) as unknown as jest.ExpectExtendMap);
  const { port } = server.address() as AddressInfo;
  await expect(await fetch(`http://127.0.0.1:${port}/0`)).toBeErrorResponse('email_taken');
  expect(await request(server).get('/2')).toBeErrorResponse({
    code: 'bad_user_input',
    details: [{ pointer: '/id' }],
  });
  expect(() => expect({ status: 200, headers: {}, body: '{}' }).toBeErrorResponse('email_taken')).toThrow(
    'without an error in its content',
  );
});

test('the simulator sends data beside the errors under 2xx alone', async () => {
  const app = simulator({ catalog });
  expect((await request(app).get('/email_taken')).text).toBe(
    '{"errors":[{"message":"The e-mail address is taken","extensions":{"code":"EMAIL_TAKEN"}}],"data":null}',
  );
  const own = await request(app).get('/internal_server_error');
  expect(own.text).not.toContain('data');
  for (const { code } of catalog.errors) expect(rulesOf(await request(app).get(`/${code}`))).toEqual([]);
  const page = await request(app).get('/email_taken').set('Accept', 'text/html');
  expect(page.text).toContain('200 OK');
});

test('the commands know such an entry', async () => {
  const cwd = temporaryProject({ 'package.json': {}, 'error-catalog.json': catalog });
  const { port } = server.address() as AddressInfo;
  const run = (...args: readonly string[]) => runMain(args, { cwd });
  expect((await run('lint')).out).toBe('error-catalog.json\n\nNo problems and no advice.\n');
  expect(await run('check', `127.0.0.1:${port}/0`, '--expect', 'email_taken')).toEqual({
    exitCode: 0,
    out: '200 OK: conforms to its contract.\n',
    err: '',
  });
  expect(await run('check', `127.0.0.1:${port}/7`)).toMatchObject({ exitCode: 1 });
  expect(await run('check', `127.0.0.1:${port}/18`)).toMatchObject({ exitCode: 1 });
  const docs = await run('docs', '--out', 'pages');
  expect(docs.err).toBe('');
  expect(docs.exitCode).toBe(0);
});
