const request = require('supertest');
const { allowErrors, enforce } = require('jest-error-contract/enforce');
const createApp = require('../app');

const app = createApp();

test.each([
  ['a status code', 409],
  ['a class', '4xx'],
  ['a rule', 'schema'],
  ['an object', { status: 409, method: 'get', path: '/bad', rule: 'schema' }],
  ['everything', undefined],
])('passes: allowed by %s', async (_, filter) => {
  allowErrors(filter);
  await request(app).get('/bad');
});

test('passes: allowed by the code that was sent', async () => {
  allowErrors('no_such_code');
  await request(app).get('/bad/unlisted');
});

test('passes: allowed after the request', async () => {
  await request(app).get('/bad');
  allowErrors('schema');
});

test.each([
  ['another status code', 404],
  ['another class', '5xx'],
  ['another rule', 'leak'],
  ['another path', { path: '/other' }],
  ['another method', { method: 'POST' }],
])('fails: only %s is allowed', async (_, filter) => {
  allowErrors(filter);
  await request(app).get('/bad');
});

test('fails: the allowance is for one call, the other is not in it', async () => {
  await allowErrors(409, () => request(app).get('/bad'));
  await request(app).get('/bad');
});

test('fails: the allowance of the test before is over', async () => {
  await request(app).get('/bad');
});

test.concurrent('passes: a concurrent test has its own allowance', async () => {
  allowErrors('schema');
  await request(app).get('/bad');
});

test.concurrent('fails: a concurrent test without', async () => {
  await request(app).get('/bad');
});

describe('in a hook', () => {
  beforeAll(() => allowErrors(409, () => request(app).get('/bad')));

  test('passes: the call of the hook is allowed', () => {});
});

describe('a block', () => {
  allowErrors({ path: /^\/bad/, rule: 'schema' });

  describe('within a block', () => {
    test('passes: allowed by the block', async () => {
      await request(app).get('/bad');
    });
  });

  test('fails: another rule is not', async () => {
    await request(app).get('/bad/unlisted');
  });
});

test('fails: two responses, told together', async () => {
  await request(app).get('/bad');
  await request(app).get('/bad/html');
});

test('passes: misuse is told', () => {
  expect(() => allowErrors({ stats: 409 })).toThrow(/unknown key stats.*\n.*Allowed: a status code, "4xx"/);
  expect(() => allowErrors(true)).toThrow(/the filter is true/);
  expect(() => allowErrors(409, 409)).toThrow(/second argument is no function/);
  expect(() => enforce({})).toThrow(/the value is no response/);
  expect(() => enforce(undefined)).toThrow(/the value is no response/);
});

test('fails: enforce() on a response of another client', () => {
  enforce({ status: 409, headers: { 'content-type': 'application/json' }, body: { message: 'no code' } });
});

test('passes: what is no error is no concern of enforce()', () => {
  enforce({ status: 200, headers: {}, body: 'whatever' });
});

let unfinished;

test('passes, but its request is answered later: late', () => {
  unfinished = new Promise((resolve) => {
    request(app).get('/bad').end(resolve);
  });
});

test('passes: waits for the request of the test before', () => unfinished);
