import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { mistakes } from '../../../src/generated/mistakes';
import type { ProvokedRequest } from '../../../src/provoke/attempt';
import { isFault } from '../../../src/provoke/make-attempt';
import { findRoutes } from '../../../src/provoke/find-routes';
import { planAttempts } from '../../../src/provoke/plan';
import { CREDENTIALS, refuse, RIGHT_ROUTES, rightApp } from '../../fixtures/provoke/right-app';
import { findingsOf, provokeAll } from './provoke-all';

const document = {
  openapi: '3.1.0',
  info: { title: 'things', version: '1' },
  paths: {
    '/things': {
      get: { parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }] },
      post: { requestBody: { required: true } },
    },
  },
};

const options = {
  routes: RIGHT_ROUTES,
  headers: CREDENTIALS,
  catalog: { extends: 'standard', errors: [] },
  unsafe: true,
} as const;

const { attempts } = planAttempts(findRoutes(undefined, options, '').routes, { ...options, hasServer: true });

test('an application that does everything right: nothing is found, not even advice', async () => {
  const outcomes = await provokeAll(rightApp, { ...options, strict: true });
  const found = outcomes
    .filter(({ attempt: { mistake } }) => mistake.server !== true)
    .flatMap((outcome) => findingsOf(outcome).map((finding) => `${outcome.attempt.name}: ${finding}`));
  expect(found).toEqual([]);
  expect(outcomes.filter(isFault)).toEqual([]);
  expect(outcomes.filter(({ kind }) => kind === 'judged').length).toBeGreaterThan(90);
});

test('every mistake is made there', () => {
  const made = new Set(attempts.map(({ mistake }) => mistake.id));
  expect(mistakes.map(({ id }) => id).filter((id) => !made.has(id))).toEqual(['wrong-type']);
});

const ofApp = mistakes.filter(({ server, id }) => server !== true && id !== 'wrong-type');

test.each(ofApp.map(({ id }) => id))('an application that errs in %s alone: found, and alone', async (id) => {
  const wanted = attempts.filter(({ mistake }) => mistake.id === id).map(({ request }) => request);
  const erring: RequestListener = (request, response) => {
    if (wanted.some((one) => isSame(one, request))) refuse(response, 500);
    else rightApp(request, response);
  };
  const outcomes = await provokeAll(erring, options);
  const found = outcomes.filter(isFault);
  expect([...new Set(found.map(({ attempt }) => attempt.mistake.id))]).toEqual([id]);
  expect(found.length).toBe(wanted.length);
  for (const outcome of found) {
    expect(findingsOf(outcome)).toEqual(['must status status 500 Internal Server Error']);
  }
});

test('a server that errs where it answers by itself: advice, and no fault', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      if (data.toString().startsWith('GET /things HTTP')) {
        socket.end('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n');
        return;
      }
      const content = '{"error":"internal_server_error","message":"Internal Server Error"}';
      socket.end(
        `HTTP/1.1 500 Internal Server Error\r\nContent-Type: application/json\r\nContent-Length: ${content.length}\r\nConnection: close\r\n\r\n${content}`,
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const only = mistakes.filter(({ server: isServer }) => isServer === true).map(({ id }) => id);
  const outcomes = await provokeAll(url, { ...options, only, strict: true });
  server.close();
  expect(outcomes.map(({ attempt }) => attempt.mistake.id)).toEqual(only);
  expect(outcomes.filter(isFault)).toEqual([]);
  // Of what is never read to its end there may be no answer.
  const judged = outcomes.filter(({ kind }) => kind === 'judged').map(findingsOf);
  expect(judged.length).toBeGreaterThan(1);
  expect(new Set(judged.flat())).toEqual(new Set(['should status status 500 Internal Server Error']));
});

test('wrong types are those of a document, and what it requires is left out safely', async () => {
  const planned = planAttempts(findRoutes(undefined, { openapi: document }, '').routes, {
    hasServer: true,
  }).attempts;
  const targets = planned
    .filter(({ mistake }) => mistake.id === 'wrong-type')
    .map(({ request }) => request.target);
  expect(targets).toEqual(['/things?page=no-such-value']);
  const twice = planned.find(({ mistake }) => mistake.id === 'duplicate-query');
  expect(twice?.request.target).toBe('/things?page=1&page=1');
  expect(planned.filter(({ mistake }) => mistake.id === 'no-content').map(({ name }) => name)).toEqual([
    'POST /things: no-content',
  ]);
  const careless: RequestListener = (_request, response) => refuse(response, 500);
  const outcomes = await provokeAll(careless, { openapi: document, only: ['wrong-type'] });
  // GET without any mistake fails as well: that is no answer to the mistake.
  expect(outcomes.map(findingsOf)).toEqual([[]]);
});

test('only what cannot pass validation is sent, unless asked for', () => {
  const { attempts: safe } = planAttempts(findRoutes(undefined, options, '').routes, {
    headers: CREDENTIALS,
    hasServer: true,
  });
  expect(safe.filter(({ method }) => method === 'DELETE')).toEqual([]);
  const unsafe = mistakes.filter((one) => one.unsafe !== undefined).map(({ id }) => id);
  expect(unsafe).toEqual(['no-content', 'prototype-members', 'stale-change']);
  expect(safe.filter(({ mistake }) => unsafe.includes(mistake.id))).toEqual([]);
});

/** Whether a request that arrived is the one that was meant: nothing is more in it, and nothing less. */
function isSame({ method, target, fields, content }: ProvokedRequest, request: IncomingMessage): boolean {
  const arrived = { ...request.headers };
  const length = content === undefined ? undefined : String(Buffer.byteLength(content));
  if (method !== request.method || target !== request.url) return false;
  if (content !== undefined && arrived['content-length'] !== length) return false;
  for (const [name, value] of fields) {
    if (arrived[name.toLowerCase()] !== value) return false;
    delete arrived[name.toLowerCase()];
  }
  for (const name of ['host', 'connection', 'user-agent', 'content-length', 'transfer-encoding'])
    delete arrived[name];
  if (arrived.accept === '*/*') delete arrived.accept;
  return Object.keys(arrived).length === 0;
}
