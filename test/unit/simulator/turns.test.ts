import request from 'supertest';
import { catalogFromOpenApi, createMatchers } from '../../../src';
import { simulator } from '../../../src/simulator';
import { createTurns } from '../../../src/simulator/turns';
import { rich } from './matrix';

expect.extend(createMatchers());

const statusesOf = async (app: ReturnType<typeof simulator>, path: string, times: number, prefer = '') => {
  const seen: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const sent = request(app).get(path);
    seen.push((await (prefer === '' ? sent : sent.set('Prefer', prefer))).status);
  }
  return seen;
};

describe('sequences', () => {
  test.each([
    ['/503?then=503,200', '', [503, 503, 200, 200]],
    ['/?then=503,429,204', '', [503, 429, 204, 204]],
    ['/?code=conflict&then=not_found', '', [409, 404, 404, 404]],
    ['/users?page=2', 'code=503, then="504, 201"', [503, 504, 201, 201]],
  ])('%s %s', async (path, prefer, expected) => {
    expect(await statusesOf(simulator(), path, 4, prefer)).toEqual(expected);
  });

  test('each client has its own, and each way of asking', async () => {
    const app = simulator();
    expect(await statusesOf(app, '/503?then=200&key=a', 2)).toEqual([503, 200]);
    expect(await statusesOf(app, '/503?then=200&key=b', 1)).toEqual([503]);
    expect(await statusesOf(app, '/429?then=200&key=a', 1)).toEqual([429]);
    expect(await statusesOf(simulator(), '/503?then=200&key=a', 1)).toEqual([503]);
  });

  test('each error of it keeps its contract; what comes after says nothing', async () => {
    const app = simulator({ catalog: { ...rich } });
    const path = '/maintenance?then=rate_limited,200&format=problem-details';
    expect(await request(app).get(path)).toHaveProperty('body.until', '2026-01-01T00:00:00Z');
    expect((await request(app).get(path)).headers).toHaveProperty('retry-after', '60');
    const res = await request(app).get(path);
    expect([res.status, res.text, res.headers]).toMatchObject([
      200,
      '{}',
      { 'content-type': 'application/json', 'content-length': '2', 'cache-control': 'no-store' },
    ]);
  });

  test('the memory is bounded: whoever has waited longest is forgotten', () => {
    const turns = createTurns();
    expect([turns.take('first'), turns.take('first')]).toEqual([0, 1]);
    for (let key = 0; key < 999; key += 1) turns.take(String(key));
    expect([turns.take('first'), turns.take('another'), turns.take('0')]).toEqual([2, 0, 0]);
    expect(turns.take('first')).toBe(3);
  });
});

describe('chance', () => {
  test.each([0, 0.2, 0.5, 1])('a rate of %d', async (rate) => {
    const seen = await statusesOf(simulator(), `/503?rate=${rate}`, 200);
    const errors = seen.filter((status) => status === 503).length;
    expect(seen.filter((status) => ![503, 200].includes(status))).toEqual([]);
    expect(Math.abs(errors / 200 - rate)).toBeLessThan(0.1);
  });

  test('is the same in every run, and another one with another seed', async () => {
    const path = '/503?rate=0.5';
    const seen = await statusesOf(simulator(), path, 30);
    expect(await statusesOf(simulator(), path, 30)).toEqual(seen);
    expect(await statusesOf(simulator(), `${path}&seed=2`, 30)).not.toEqual(seen);
  });
});

describe('values of fields', () => {
  test.each([
    ['/503?retry-after=7', 'retry-after', '7'],
    ['/503?retry-after=Fri,+31+Dec+1999+23:59:59+GMT', 'retry-after', 'Fri, 31 Dec 1999 23:59:59 GMT'],
    ['/405?allow=GET,POST', 'allow', 'GET,POST'],
    ['/405?allow=', 'allow', ''],
    ['/401?www-authenticate=Basic+realm%3D%22x%22', 'www-authenticate', 'Basic realm="x"'],
    ['/409?retry-after=1', 'retry-after', '1'],
  ])('%s', async (path, name, value) => {
    const res = await request(simulator()).delete(path);
    expect(res.headers).toHaveProperty(name, value);
    expect(res).toBeErrorResponse();
    // What is asked for is sent, also where the answer then contradicts its request.
    expect((await request(simulator()).get(path)).headers).toHaveProperty(name, value);
  });

  test('as a preference, which is acknowledged', async () => {
    const res = await request(simulator()).get('/users').set('Prefer', 'code=503, retry-after=9');
    expect(res.headers).toMatchObject({
      'retry-after': '9',
      'preference-applied': 'code=503, retry-after=9',
    });
  });

  test('a field that the catalog alone asks for', async () => {
    const errors = [{ code: 'taken', status: 409, headers: { 'X-Reason': 'must' } }] as const;
    const res = await request(simulator({ catalog: { errors } })).get('/409?x-reason=name');
    expect(res.headers).toHaveProperty('x-reason', 'name');
  });
});

describe('in the place of an API', () => {
  const response = { description: 'x', content: { 'application/json': { schema: { type: 'object' } } } };
  const paths = { '/rates': { get: { responses: { 404: response, 503: response } } } };
  const document = { openapi: '3.1.0', info: { title: 'Rates', version: '1' }, paths };
  const app = () => simulator({ catalog: catalogFromOpenApi(document) });

  test.each([
    ['/rates?lang=fr&rate=7&key=a&then=later&link=x&retry-after=never', '', [404, 404, 404]],
    ['/rates?code=503&then=404,200&key=a', '', [503, 404, 200]],
    ['/rates?then=later', 'code=503, then="404, 200"', [503, 404, 200]],
    ['/rates?code=503&then=409', '', [400, 400, 400]],
  ])('%s %s', async (path, prefer, expected) => {
    expect(await statusesOf(app(), path, 3, prefer)).toEqual(expected);
  });
});

test.each([
  ['/503?then=', 'The error catalog has no error "".'],
  ['/503?then=503,conflit', 'The error catalog has no error "conflit". Did you mean conflict?'],
  ['/503?then=503,301', 'The error catalog has no error with status 301'],
  [`/503?then=${'503,'.repeat(32)}200`, 'A sequence can have at most 32 steps.'],
  ['/503?then=200&rate=0.5', 'A sequence has no random steps: give then or rate, not both.'],
  ['/503?rate=2', '"2" is not a rate. Give a number from 0 to 1, such as 0.2.'],
  ['/503?rate=', '"" is not a rate.'],
  [`/503?then=200&key=${'x'.repeat(101)}`, 'A key or a seed can have at most 100 characters.'],
  ['/503?retry-after=soon', 'Retry-After cannot be "soon". Expected: '],
  ['/405?allow=GET%0d%0aX:1', 'Allow cannot be '],
  ['/503?retry-afer=1', 'There is no parameter "retry-afer". Did you mean retry-after?'],
])('GET %s is refused in words', async (path, message) => {
  const res = await request(simulator()).get(path);
  expect(res).toBeBadRequest({ message: expect.stringContaining(message) });
});
