import { request as httpRequest, createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import axios from 'axios';
import express from 'express';
import request from 'supertest';
import { createMatchers } from '../../../src';
import { formats, statuses } from '../../../src/generated/data';
import { simulator } from '../../../src/simulator';
import { rich } from './matrix';

expect.extend(createMatchers());
const app = simulator();

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(app);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));

describe('an error on demand', () => {
  test.each(['/409', '/status/409', '/conflict', '/409/', '/?code=409', '/?code=conflict', '/404?code=409'])(
    'GET %s',
    async (path) => {
      const res = await request(app).get(path);
      expect(res).toBeConflict('conflict');
      expect(res.text).toBe('{"error":"conflict","message":"Resource already exists"}');
      expect(res.headers).toMatchObject({
        'content-type': 'application/json',
        'content-length': '56',
        'cache-control': 'no-store',
      });
    },
  );

  test.each(['post', 'put', 'patch', 'delete', 'options'] as const)('%s', async (method) => {
    expect(await request(app)[method]('/409')).toBeConflict();
  });

  test('HEAD has the fields and no content', async () => {
    const head = await request(app).head('/405');
    const get = await request(app).get('/405');
    expect(head.text).toBeUndefined();
    expect(head.headers).toMatchObject({ allow: 'POST', 'content-length': get.headers['content-length'] });
    expect(head).toBeMethodNotAllowed();
  });

  test.each(statuses.map(({ code }) => code))('%i keeps its contract on the wire', async (status) => {
    const res = await request(app).get(`/${status}`);
    expect(res.status).toBe(status);
    expect(res).toBeErrorResponse(status as 409);
  });

  test('what a status owes', async () => {
    const fields = async (path: string) => (await request(app).get(path)).headers;
    expect(await fields('/401')).toHaveProperty('www-authenticate', 'Bearer realm="api"');
    expect(await fields('/407')).toHaveProperty('proxy-authenticate', 'Basic realm="proxy"');
    expect(await fields('/426')).toMatchObject({ upgrade: 'websocket', connection: 'Upgrade' });
    expect(await fields('/429')).toHaveProperty('retry-after', '60');
    expect(await fields('/503')).toHaveProperty('retry-after', '300');
    expect(await fields('/451')).toHaveProperty('link', '<https://legal.example.com/>; rel="blocked-by"');
    expect(await fields('/415')).not.toHaveProperty('accept-patch');
    const patch = await request(app).patch('/415');
    expect(patch.headers).toHaveProperty('accept-patch', 'application/merge-patch+json');
  });

  test('the example of every introduction, octet for octet', async () => {
    const res = await request(app).get('/409?style=spaced');
    expect(res.text).toBe('{"error": "conflict", "message": "Resource already exists"}');
    expect(res.headers['content-length']).toBe('59');
    expect((await request(simulator({ style: 'indented' })).get('/409')).text).toBe(
      '{\n  "error": "conflict",\n  "message": "Resource already exists"\n}',
    );
  });

  test('a catalog of one’s own: the first code of a status, and each by its name', async () => {
    const own = simulator({ catalog: { ...rich } });
    expect((await request(own).get('/409')).body).toEqual({
      error: 'email_taken',
      message: 'Resource already exists',
      details: [{ pointer: '/field', code: 'invalid', message: 'is not valid' }],
    });
    expect((await request(own).get('/edit_conflict')).body).toEqual({
      error: 'edit_conflict',
      message: 'Edited by a 11 minute ago',
    });
    expect((await request(own).get('/503')).body).toMatchObject({ until: '2026-01-01T00:00:00Z' });
    const gone = await request(own).get('/410');
    expect(gone.headers).toHaveProperty('content-length', '0');
    expect(gone.headers).not.toHaveProperty('content-type');
  });

  test('the message and the delay', async () => {
    const start = performance.now();
    const res = await request(app).get('/409?message=The+name+is+taken&delay=120');
    expect(performance.now() - start).toBeGreaterThanOrEqual(119);
    expect(res).toBeConflict({ message: 'The name is taken' });
  });
});

describe('content negotiation', () => {
  const typeOf = async (path: string, accept: string) => {
    const res = await request(app).get(path).set('Accept', accept);
    return `${res.status} ${res.headers['content-type']}`;
  };

  test.each([
    ['*/*', '409 application/json'],
    ['application/json', '409 application/json'],
    ['application/*', '409 application/json'],
    ['application/problem+json', '409 application/problem+json'],
    ['application/problem+json, application/json;q=0.9', '409 application/problem+json'],
    ['application/json, application/problem+json;q=0.9', '409 application/json'],
    ['application/json;q=0, application/problem+json, */*;q=0.1', '409 application/problem+json'],
    ['application/vnd.api+json', '409 application/vnd.api+json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', '200 text/html; charset=utf-8'],
    ['application/xml', '406 application/json'],
    ['text/html;q=0', '406 application/json'],
    ['not a list', '409 application/json'],
  ])('Accept: %s', async (accept, expected) => {
    expect(await typeOf('/409', accept)).toBe(expected);
  });

  test('Accept: application/json finds JSON where the catalog has another format', async () => {
    const problems = simulator({ format: 'problem-details' });
    const read = async (accept: string) =>
      (await request(problems).get('/409').set('Accept', accept)).body as object;
    expect(await read('*/*')).toEqual({
      type: 'about:blank',
      title: 'Conflict',
      status: 409,
      detail: 'Resource already exists',
    });
    expect(await read('application/json')).toEqual({ error: 'conflict', message: 'Resource already exists' });
  });

  test('406 is an error of the catalog itself, and names what there is', async () => {
    const res = await request(app).get('/409').set('Accept', 'application/xml');
    expect(res).toBeNotAcceptable({ message: /application\/json.*application\/problem\+json.*text\/html/ });
    expect(res.headers['vary']).toBe('Accept, Prefer');
  });

  test('?format= counts for more than Accept', async () => {
    expect(await typeOf('/409?format=json-api', 'application/json')).toBe('409 application/vnd.api+json');
    expect(await typeOf('/409?format=graphql', 'application/json')).toBe('409 application/json');
    expect(await typeOf('/409?format=html', '*/*')).toBe('200 text/html; charset=utf-8');
  });
});

describe('preferences (RFC 7240)', () => {
  test('Prefer: code= names the error for any path, and is acknowledged', async () => {
    const res = await request(app).post('/users?format=csv&page=2').set('Prefer', 'code=409');
    expect(res).toBeConflict();
    expect(res.headers['preference-applied']).toBe('code=409');
  });

  test('every parameter can be a preference; the query counts for more', async () => {
    const res = await request(app)
      .get('/users')
      .set('Prefer', 'respond-async, code=conflict, format=fastify; x=y, message="Taken, sorry"');
    expect(res.body).toMatchObject({ statusCode: 409, message: 'Taken, sorry' });
    expect(res.headers['preference-applied']).toBe('code=conflict, format=fastify, message="Taken, sorry"');
    const query = await request(app).get('/?code=404').set('Prefer', 'code=409');
    expect(query).toBeNotFound();
    expect(query.headers).not.toHaveProperty('preference-applied');
  });
});

describe('what Prism’s mock gets wrong', () => {
  test('the status member is the status code, and the content is the example, not "string"', async () => {
    const res = await request(app)
      .get('/x')
      .set('Prefer', 'code=409')
      .set('Accept', 'application/problem+json');
    expect(res.body).toEqual({
      type: 'about:blank',
      title: 'Conflict',
      status: 409,
      detail: 'Resource already exists',
    });
  });

  test('429 has content, and a Retry-After worth waiting for', async () => {
    const res = await request(app).get('/x').set('Prefer', 'code=429');
    expect(res).toBeTooManyRequests({ headers: { 'retry-after': '60' } });
    expect(res.text).not.toBe('');
  });

  test('405 has Allow', async () => {
    expect((await request(app).get('/x').set('Prefer', 'code=405')).headers).toHaveProperty('allow', 'POST');
  });

  test('a status that the catalog lacks is served, or refused in words', async () => {
    expect(await request(app).get('/x').set('Prefer', 'code=500')).toBeInternalServerError();
    const own = simulator({ catalog: { errors: [{ code: 'email_taken', status: 409 }] } });
    const res = await request(own).get('/500');
    expect([res.status, res.body]).toEqual([
      404,
      {
        error: 'not_found',
        message: 'The error catalog has no error with status 500 Internal Server Error. It has 409.',
      },
    ]);
    expect((await request(own).get('/x').set('Prefer', 'code=500')).status).toBe(400);
  });
});

describe('what there is not', () => {
  test.each([
    ['/600', 404, 'The error catalog has no error with status 600. It has 400, 401, '],
    [
      '/conflit',
      404,
      'The error catalog has no error "conflit". Did you mean conflict? It has bad_request, ',
    ],
    ['/users', 404, 'The error catalog has no error "users". It has bad_request, '],
    ['/?code=conflit', 400, 'The error catalog has no error "conflit". Did you mean conflict? '],
    ['/409?format=problem', 400, `There is no format "problem". There are ${formats[0]?.id}, `],
    ['/409?format=../package.json', 400, 'There is no format "../package.json". There are '],
    ['/409?fault=leek', 400, 'There is no fault "leek". Did you mean leak? There are status, unlisted, '],
    [
      '/409?fault=header-missing',
      400,
      'Nothing can break the rule header-missing in conflict in the format simple: ',
    ],
    ['/409?falt=leak', 400, 'There is no parameter "falt". Did you mean fault?'],
    ['/409?style=spacd', 400, 'There is no style "spacd". Did you mean "spaced"?'],
    ['/409?delay=1h', 400, 'The delay must be a number of milliseconds from 0 to 30000.'],
    ['/409?delay=30001', 400, 'The delay must be a number of milliseconds from 0 to 30000.'],
    ['/409?message=', 400, 'A message must have 1 to 1000 characters.'],
    ['/%ff', 400, 'The path cannot be decoded as UTF-8.'],
  ])('GET %s is refused as an error of the catalog', async (path, status, message) => {
    const res = await request(app).get(path);
    expect(res).toBeErrorResponse({ message: expect.stringContaining(message) });
    expect(res.status).toBe(status);
  });

  test('a message that its pattern does not allow', async () => {
    const res = await request(simulator({ catalog: { ...rich } })).get('/429?message=Later');
    expect(res.body).toMatchObject({
      message: 'The catalog requires messages of rate_limited to match /^Try again in \\d+ s$/u.',
    });
  });

  test('the refusal keeps a catalog whose own entry has a pattern', async () => {
    const errors = [{ code: 'missing', status: 404, messagePattern: '^Nothing at .+$' }];
    const res = await request(simulator({ catalog: { errors } })).get('/nope');
    expect(res.body).toEqual({ error: 'missing', message: 'Nothing at x' });
  });

  test('a catalog of which nobody can make up an example', () => {
    const errors = [{ code: 'odd', status: 409, messagePattern: '^(?=.*z)(?!a).{3}$' }];
    expect(() => simulator({ catalog: { errors } })).toThrow(
      /odd|\/errors\/0\/messagePattern: the simulator found no response that matches it\n +Give the entry a "message"/,
    );
    expect(() => simulator({ catalog: { errors: [{ ...errors[0]!, message: 'xyz' }] } })).not.toThrow();
  });
});

describe('limits', () => {
  test('a long path', async () => {
    expect(await request(app).get(`/${'x'.repeat(5_000)}`)).toBeUriTooLong();
  });

  test('large header fields', async () => {
    expect(
      await request(app).get('/409').set('X-Large', 'x'.repeat(9_000)),
    ).toBeRequestHeaderFieldsTooLarge();
  });

  test('large content, announced or not', async () => {
    const content = 'x'.repeat(1_100_000);
    expect(await request(app).post('/409').send(content)).toBeContentTooLarge();
    const chunks = Readable.from(Array.from({ length: 20 }, () => Buffer.alloc(100_000)));
    const unannounced = await axios.post('/409', chunks, { baseURL: origin, validateStatus: null });
    expect(unannounced).toBeContentTooLarge();
    expect(await request(app).post('/409').send('x'.repeat(1_000_000))).toBeConflict();
  });
});

describe('browsers of other origins', () => {
  const open = simulator({ cors: true });

  test('may read nothing unless that is asked for', async () => {
    const { headers } = await request(app).get('/429').set('Origin', 'https://app.example.com');
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    const preflight = await request(app).options('/409').set('Access-Control-Request-Method', 'DELETE');
    expect(preflight).toBeConflict();
    expect(preflight.headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('may read everything', async () => {
    const { headers } = await request(open).get('/429').set('Origin', 'https://app.example.com');
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': expect.stringContaining('Retry-After'),
    });
  });

  test('may send everything', async () => {
    const { status, headers } = await request(open)
      .options('/409')
      .set('Access-Control-Request-Method', 'DELETE')
      .set('Access-Control-Request-Headers', 'authorization,content-type');
    expect([status, headers]).toMatchObject([
      204,
      {
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'DELETE',
        'access-control-allow-headers': 'authorization,content-type',
      },
    ]);
  });
});

test('within an application, behind a body parser', async () => {
  const api = express().use(express.json()).use('/errors', simulator());
  const res = await request(api).post('/errors/409?fault=none').send({ email: 'ada@example.com' });
  expect(res).toBeConflict();
  expect(res.headers).toMatchObject({ 'x-powered-by': 'Express', 'content-length': '56' });
});

test('the list of all errors, for programs', async () => {
  const { body } = await request(app).get('/');
  expect(body.errors).toHaveLength(statuses.length);
  expect(body.errors).toContainEqual({
    code: 'conflict',
    status: 409,
    phrase: 'Conflict',
    path: '/conflict',
  });
});

describe('other clients', () => {
  test('axios and fetch', async () => {
    expect(await axios.get(`${origin}/409`, { validateStatus: null })).toBeConflict();
    const res = await fetch(`${origin}/409?format=problem-details`);
    expect(await res.json()).toMatchObject({ status: 409 });
  });

  const raw = (path: string) =>
    new Promise<{
      readonly text: Buffer;
      readonly error: string | undefined;
      readonly message?: IncomingMessage;
    }>((done) => {
      const sent = httpRequest(`${origin}${path}`, { agent: false }, (message) => {
        const chunks: Buffer[] = [];
        message.on('data', (chunk: Buffer) => chunks.push(chunk));
        const end = (error?: NodeJS.ErrnoException) =>
          done({ text: Buffer.concat(chunks), error: error?.code, message });
        message.on('end', () => end());
        message.on('error', end);
      });
      sent.on('error', (error: NodeJS.ErrnoException) => done({ text: Buffer.alloc(0), error: error.code }));
      sent.end();
    });

  test('transport faults', async () => {
    const whole = '{"error":"conflict","message":"Resource already exists"}';
    expect(await raw('/409?fault=truncated')).toMatchObject({
      error: 'ECONNRESET',
      text: Buffer.from(whole.slice(0, 28)),
    });
    const long = await raw('/409?fault=wrong-length');
    expect([long.error, long.text.toString(), long.message?.headers['content-length']]).toEqual([
      'ECONNRESET',
      whole,
      '66',
    ]);
    expect(await raw('/409?fault=reset')).toMatchObject({ error: 'ECONNRESET', text: Buffer.alloc(0) });
    const broken = await raw('/409?fault=invalid-utf-8');
    expect(broken.text.toString()).toBe(whole.replace('exists"', 'exists\uFFFD"'));
    expect(broken.error).toBeUndefined();
    const proxy = await raw('/409?fault=proxy-html');
    expect([proxy.message?.headers['content-type'], proxy.text.toString()]).toEqual([
      'text/html',
      expect.stringMatching(/^<html>\r\n<head><title>409 Conflict<\/title>.*nginx/s),
    ]);
  });

  test('a client that leaves while it waits does no harm', async () => {
    const { port } = server.address() as AddressInfo;
    await new Promise<void>((done) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write('GET /409?delay=30000 HTTP/1.1\r\nHost: x\r\n\r\n', () => socket.destroy());
      });
      socket.on('close', () => done());
    });
    expect(await request(server).get('/409')).toBeConflict();
  });
});
