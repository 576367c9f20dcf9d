import { AssertionError } from 'node:assert';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import axios from 'axios';
import request from 'supertest';
import { request as undiciRequest } from 'undici';
import { assertError, check, createMatchers, explain, readResponse } from '../../../src';
import { observer } from '../../../src/runner/observer';
import { failureMessage } from '../failure/show-failure';
import { serve } from '../../fixtures/support/serve';
import { conforming, conformingResponse } from './conforming';

expect.extend(createMatchers() as unknown as jest.ExpectExtendMap);

const conflict = conformingResponse(409);
const broken = { status: 409, headers: { 'Content-Type': 'text/html' }, body: '{"error":"conflict"}' };

/** What `toBeErrorResponse` takes, and whether the conflict is that. */
const ARGUMENTS: readonly (readonly [argument: unknown, holds: boolean])[] = [
  [undefined, true],
  [409, true],
  ['4xx', true],
  ['conflict', true],
  [{ status: 409, code: 'conflict' }, true],
  [{ message: /conflict/i, body: { error: 'conflict' }, headers: { 'content-type': /json/ } }, true],
  [[404, 409], true],
  [['gone', 'conflict'], true],
  [{ status: ['5xx', 409], code: expect.stringMatching(/^conf/) }, true],
  [[404, 410], false],
  [{ status: [404, '5xx'] }, false],
  [404, false],
  ['5xx', false],
  ['not_found', false],
  [{ code: 'gone' }, false],
  [{ message: 'Taken' }, false],
  [{ details: [{ pointer: '/email' }] }, false],
  [{ body: { error: expect.any(Number) } }, false],
  [{ headers: { 'Content-Type': 'text/plain' } }, false],
  [{ format: 'problem-details' }, false],
];

describe.each(ARGUMENTS)('expected %j', (argument, holds) => {
  const expected = argument as 'conflict';

  test('the verdict is that of toBeErrorResponse', () => {
    if (holds) {
      expect(assertError(conflict, expected)).toBe(undefined);
      expect(explain(conflict, expected)).toBe(undefined);
    } else {
      expect(() => assertError(conflict, expected)).toThrow(AssertionError);
    }
  });

  test('the text is that of toBeErrorResponse, under a heading of its own', () => {
    if (holds) return;
    const [, ...ofMatcher] = failureMessage(() =>
      (
        expect(conflict) as jest.JestMatchers<unknown> & { toBeErrorResponse: (one: unknown) => void }
      ).toBeErrorResponse(argument),
    ).split('\n');
    const [, ...ofFunction] = failureMessage(() => assertError(conflict, expected)).split('\n');
    const [, ...explained] = explain(conflict, expected)?.split('\n') ?? [];
    expect(ofFunction).toEqual(ofMatcher);
    expect(explained).toEqual(ofMatcher);
  });
});

test('check() agrees', () => {
  const rules = check(readResponse(broken) as never).map(({ rule }) => rule);
  expect(rules).toEqual(['media-type', 'schema']);
  for (const rule of rules) expect(explain(broken)).toContain(`. ${rule} · `);
});

test('the text', () => {
  expect(failureMessage(() => assertError(broken, 'conflict'))).toMatchInlineSnapshot(`
   "assertError(response, "conflict")

   The response is 409 Conflict, as expected, but it breaks its contract in 2
   places.

   1. media-type · Content-Type
      Expected: application/json
      Received: text/html
      → Set Content-Type to application/json. (RFC 9110, 8.3)

   2. schema · /message
      Expected: the member
      Received: nothing
      → Send the member /message. (the format "simple")

   To turn these off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [],
        "rules": { "media-type": "off", "schema": "off" } }

   ← HTTP 409 Conflict
     Content-Type: text/html

     {
       "error": "conflict"
     }"
  `);
  expect(explain(broken, { status: 404 })).toMatchInlineSnapshot(`
   "explain(response, {"status": 404})

   The response is 409 Conflict, not 404 Not Found.

   1. status
      Expected: 404 Not Found
      Received: 409 Conflict
      → Change the server's answer, or assert the status code that is meant.

   ← HTTP 409 Conflict
     Content-Type: text/html

     {
       "error": "conflict"
     }"
  `);
  expect(explain(broken)?.split('\n', 1)).toEqual(['explain(response)']);
  expect(explain(conflict, { message: 'long '.repeat(20) })?.split('\n', 1)).toMatchInlineSnapshot(`
   [
     "explain(response, {"message": "long long long long long long long long long …)",
   ]
  `);
});

describe('the error', () => {
  const caught = (assertion: () => void): AssertionError => {
    try {
      assertion();
    } catch (error) {
      return error as AssertionError;
    }
    throw new Error('nothing was thrown');
  };

  test('is an AssertionError of node:assert, as fail() throws it', () => {
    const error = caught(() => assertError(broken, 409));
    const { name, code, operator, generatedMessage, actual, expected } = error;
    expect(error).toBeInstanceOf(AssertionError);
    expect({ name, code, operator, generatedMessage, actual, expected }).toEqual({
      name: 'AssertionError',
      code: 'ERR_ASSERTION',
      operator: 'fail',
      generatedMessage: false,
      actual: undefined,
      expected: undefined,
    });
  });

  test('has a stack that begins at the caller', async () => {
    const now = caught(function atOnce() {
      assertError(broken);
    });
    const later: unknown = await (async function laterOn() {
      await assertError(new Response(broken.body, broken));
    })().catch((error: unknown) => error);
    for (const [{ stack = '', message }, caller] of [
      [now, 'atOnce'],
      [later as Error, 'laterOn'],
    ] as const) {
      expect(stack.startsWith(`AssertionError [ERR_ASSERTION]: ${message}\n`)).toBe(true);
      const [first] = stack.slice(stack.indexOf(message) + message.length + 1).split('\n');
      expect(first).toMatch(new RegExp(`^    at ${caller} \\(.*assert-error\\.test\\.ts:\\d+:\\d+\\)$`));
    }
  });
});

test('wrong use is a TypeError, in the words of the matcher', () => {
  const wrong: readonly (() => unknown)[] = [
    () => assertError(conflict, 'conflct'),
    () => assertError(conflict, 'no_such_code'),
    () => assertError(conflict, 200 as number),
    () => assertError(conflict, true as never),
    () => assertError(conflict, { mesage: 'x' } as never),
    () => assertError(undefined),
    () => assertError(Object.assign(new Error('refused'), { status: 409 })),
    () => explain(conflict, 'conflct'),
    () => explain(new Error('refused')),
  ];
  for (const one of wrong) expect(one).toThrow(TypeError);
  // Without what a new status changes.
  const texts = wrong.map((one) => failureMessage(one).replaceAll(/\(\d+ in all\)/g, '(N in all)'));
  expect(texts.join('\n\n')).toMatchInlineSnapshot(`
   "assertError: "conflct" is not a code of an error (4xx or 5xx) in the error catalog (standard).
   Did you mean "conflict"?

   assertError: "no_such_code" is not a code of an error (4xx or 5xx) in the error catalog (standard).
   Known: bad_request, unauthorized, payment_required, forbidden, not_found, method_not_allowed, not_acceptable, proxy_authentication_required, … (N in all). Put codes of your own into an error-catalog.json.

   assertError: 200 is not a status code that this assertion accepts.
   Allowed: a status code from 400 to 599 or "4xx" or "5xx".

   assertError: the argument is the boolean true.
   Allowed: a code of the catalog, a status code, "4xx", "5xx", or an object with status, code, message, details, body, headers, format.

   assertError: the argument has the unknown key "mesage".
   Did you mean "message"?

   assertError: expected a response, but received undefined.
   Give a response of supertest, superagent, axios, light-my-request, got, fetch, undici or node-mocks-http, an error or a result that carries one, or { status, headers, body }.

   assertError: expected a response, but received an Error (refused).
   It has a status, but no response: assert on the response, or give { status, headers, body }.

   explain: "conflct" is not a code of an error (4xx or 5xx) in the error catalog (standard).
   Did you mean "conflict"?

   explain: expected a response, but received an Error (refused).
   It carries no response to assert on: the request failed, or something else threw it."
  `);
});

describe('a promise in, a promise out', () => {
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = serve(conforming(409));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const clients: readonly (readonly [name: string, send: () => unknown])[] = [
    ['the promise of fetch', () => fetch(url)],
    ['a request of supertest', () => request(server).get('/')],
    ['a promise of axios, which rejects', () => axios.get(url)],
    ['the promise of undici', () => undiciRequest(url)],
  ];

  test.each(clients)('%s', async (_, send) => {
    await expect(assertError(send() as Promise<unknown>, 'conflict')).resolves.toBe(undefined);
    await expect(assertError(send() as Promise<unknown>, 'gone')).rejects.toThrow(AssertionError);
    await expect(explain(send() as Promise<unknown>)).resolves.toBe(undefined);
    await expect(explain(send() as Promise<unknown>, 410)).resolves.toMatch(
      /^explain\(response, 410\)\n\nThe response is 409 Conflict, not 410 Gone\./,
    );
  });

  test('a response of fetch keeps its content', async () => {
    const response = await fetch(url);
    await assertError(response, { code: 'conflict', message: /Conflict/ });
    await assertError(response);
    expect(await response.json()).toMatchObject({ error: 'conflict' });
  });

  test('wrong use is a rejection as well', async () => {
    const response = await fetch(url);
    await expect(assertError(response, 'conflct')).rejects.toThrow('assertError: "conflct" is not a code');
    await response.text();
    await expect(assertError(response)).rejects.toThrow('has already been read and is gone.');
    await expect(explain(Promise.resolve(7))).rejects.toThrow(
      'explain: expected a response, but received the number 7',
    );
  });

  test('a rejection that carries no response is told as it is', async () => {
    const reason = new Error('refused');
    await expect(assertError(Promise.reject(reason))).rejects.toBe(reason);
  });

  test('no bookkeeping of a test runner is needed, or joined', async () => {
    const { awaits } = observer();
    const open = (observer().awaits = new Set());
    const outcome = assertError(await fetch(url));
    expect(open.size).toBe(0);
    observer().awaits = awaits;
    await outcome;
  });
});

describe('whoever watches the run', () => {
  const { asserted } = observer();
  afterEach(() => void (observer().asserted = asserted));

  test('is told of assertError, which settles a response, and not of explain', () => {
    const told: unknown[] = [];
    observer().asserted = ({ matcher, received, verdict: { isBroken } }) =>
      void told.push([matcher, received, isBroken]);
    assertError(conflict);
    explain(broken);
    expect(() => assertError(broken)).toThrow(AssertionError);
    expect(told).toEqual([
      ['assertError', conflict, false],
      ['assertError', broken, true],
    ]);
  });
});

describe('the catalog that is given in code', () => {
  const { catalog } = observer();
  afterEach(() => void (observer().catalog = catalog));

  test('counts from then on', () => {
    createMatchers({ catalog: { errors: [{ code: 'email_taken', status: 409 }] } });
    expect(explain(conflict)).toContain('. code · ');
    expect(() => assertError(conflict, 'gone')).toThrow('Known: email_taken.');
  });
});
