import type { HttpResponse } from '../../../src/core/types';
import { check } from '../../../src/index';
import { findExchanges } from '../../../src/gate/find-exchanges';
import type { Gate, Seen } from '../../../src/gate/gate';
import type { TestRun } from '../../../src/gate/test-run';
import type { Answered, Call, Sent } from '../../../src/gate/traffic';

const run = (name: string): TestRun => ({
  name,
  isSequential: true,
  isDone: false,
  exchanges: [],
  allowances: [],
  unusedIfNot: [],
});
const here = run('here');
const before = { ...run('before'), isDone: true };
const beside = run('beside');

const answer = (given: Partial<Answered> = {}): Answered => ({
  status: 409,
  head: { raw: ['Content-Type', 'application/json'] },
  chunks: [Buffer.from('{"error":"taken"}')],
  httpVersion: '1.1',
  request: { method: 'GET', url: '/users?x=1', head: { raw: [] } },
  port: 5000,
  run: here,
  site: undefined,
  scopes: [],
  ...given,
});
const sent = (call: Partial<Call> = {}, path = '/users?x=1'): Sent => ({
  port: 5000,
  method: 'GET',
  path,
  call: { site: undefined, run: here, scopes: [], isInner: false, ...call },
});
const seen = (content: string, url = '/users?x=1', test = before): Seen => ({
  response: { status: 409, fields: [], content, request: { method: 'get', url, fields: [] } },
  run: test,
});

const find = (answered: readonly Answered[], requests: Sent[] = [], shown: Seen[] = []) =>
  findExchanges(
    answered,
    requests,
    {
      seen: shown,
      runner: { testSite: () => ({ stack: '' }) },
      sandbox: { settings: { testPath: '/test.js' }, captureSite: () => ({ stack: '' }) },
    } as unknown as Gate,
    here,
  );

test.each([
  ['an error that nobody has shown', [answer()], [], [], 1],
  ['what is no error', [answer({ status: 200 })], [], [], 0],
  ['a call of the app itself', [answer()], [sent({ isInner: true })], [], 0],
  ['a call of the app at another path of the socket', [answer()], [sent({ isInner: true }, '/other')], [], 1],
  ['an absolute request target', [answer()], [sent({ isInner: true }, 'http://a.test/users?x=1')], [], 0],
  ['shown by a client', [answer()], [sent()], [seen('{"error":"taken"}')], 0],
  ['shown by a client that parses', [answer()], [], [seen('{ "error": "taken" }')], 0],
  ['shown in the test itself', [answer()], [], [seen('{"error":"taken"}', '/users?x=1', here)], 0],
  [
    'shown to a test that runs beside it',
    [answer()],
    [],
    [seen('{"error":"taken"}', '/users?x=1', beside)],
    1,
  ],
  ['another content was shown', [answer()], [], [seen('{"error":"gone"}')], 1],
  ['shown once, answered twice', [answer(), answer()], [], [seen('{"error":"taken"}')], 1],
  ['a client and the server tell the same', [answer({ isOfClient: true }), answer()], [], [], 1],
  ['a server elsewhere', [answer({ isOfClient: true }), answer({ port: 5001 })], [], [], 2],
])('counts each error response once: %s', (_, answered, requests, shown, count) => {
  expect(find(answered, [...requests], [...shown])).toHaveLength(count);
});

test('a request belongs to the test that has made it', () => {
  const [found] = find([answer()], [sent({ run: before })]);
  expect(found?.run).toBe(before);
});
test('content that could not be seen is not judged', () => {
  const [found] = find([answer({ chunks: undefined })]);
  expect(found?.response).toMatchObject({ content: undefined, contentUnknown: true });
  expect(check(found?.response as HttpResponse)).toEqual([]);
});
test.each([
  [{ text: 'HTTP/1.1 409 Conflict\r\nX-One: 1\r\nX-One: 2\r\n\r\n' }],
  [{ raw: ['X-One', '1', 'X-One', '2'] }],
  [{ headers: { 'X-One': ['1', '2'] } }],
])('reads the fields of %j', (head) => {
  const [found] = find([answer({ head })]);
  expect(found?.response.fields).toEqual([
    ['X-One', '1'],
    ['X-One', '2'],
  ]);
});
