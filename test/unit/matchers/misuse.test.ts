import request from 'supertest';
import { createMatchers } from '../../../src';
import { failureMessage } from '../failure/show-failure';
import { serve } from '../../fixtures/support/serve';
import { conformingResponse } from './conforming';

expect.extend(createMatchers() as unknown as jest.ExpectExtendMap);

type Loose = Readonly<
  Record<'toBeConflict' | 'toBeErrorResponse' | 'toBeClientError', (argument?: unknown) => void>
>;
const assertOn = (received: unknown): Loose => expect(received) as unknown as Loose;

/** All the messages of a table of assertions, each of which throws a TypeError; without what a new status changes. */
function messages(assertions: readonly (() => void)[]): string {
  return assertions
    .map((assertion) => {
      expect(assertion).toThrow(TypeError);
      return failureMessage(assertion).replaceAll(/\(\d+ in all\)/g, '(N in all)');
    })
    .join('\n\n');
}

class Reply {
  readonly status = 409;
}

test('a received value that is no response', () => {
  const values: readonly unknown[] = [
    undefined,
    null,
    409,
    'conflict',
    'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
    true,
    10n,
    Symbol('response'),
    [],
    [{ status: 409 }],
    () => 409,
    {},
    { status: 409 },
    { status: '409', headers: {}, body: '' },
    { statusCode: 409, body: '' },
    new Reply(),
    new Map([['status', 409]]),
  ];
  expect(messages(values.map((value) => () => assertOn(value).toBeConflict()))).toMatchInlineSnapshot(`
   "expect(response).toBeConflict: expected a response, but received undefined.
   Give a response of supertest, superagent, axios, light-my-request, got, fetch, undici or node-mocks-http, an error or a result that carries one, or { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received null.
   Give a response of supertest, superagent, axios, light-my-request, got, fetch, undici or node-mocks-http, an error or a result that carries one, or { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received the number 409.
   Give a response of supertest, superagent, axios, light-my-request, got, fetch, undici or node-mocks-http, an error or a result that carries one, or { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received the string "conflict".
   Give a response of supertest, superagent, axios, light-my-request, got, fetch, undici or node-mocks-http, an error or a result that carries one, or { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received the string "Bearer [masked]".
   Give a response of supertest, superagent, axios, light-my-request, got, fetch, undici or node-mocks-http, an error or a result that carries one, or { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received the boolean true.
   Give a response of supertest, superagent, axios, light-my-request, got, fetch, undici or node-mocks-http, an error or a result that carries one, or { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received the bigint 10.
   Give a response of supertest, superagent, axios, light-my-request, got, fetch, undici or node-mocks-http, an error or a result that carries one, or { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received the symbol Symbol(response).
   Give a response of supertest, superagent, axios, light-my-request, got, fetch, undici or node-mocks-http, an error or a result that carries one, or { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received an array of 0.
   Give a response of supertest, superagent, axios, light-my-request, got, fetch, undici or node-mocks-http, an error or a result that carries one, or { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received an array of 1.
   Give a response of supertest, superagent, axios, light-my-request, got, fetch, undici or node-mocks-http, an error or a result that carries one, or { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received a function.
   Give a response of supertest, superagent, axios, light-my-request, got, fetch, undici or node-mocks-http, an error or a result that carries one, or { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received an object with the keys (none).
   Give a response of supertest, superagent, axios, light-my-request, got, fetch, undici or node-mocks-http, an error or a result that carries one, or { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received an object with the keys status.
   It has no headers: give { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received an object with the keys status, headers, body.
   It has its status as text: give { status, headers, body } with a number.

   expect(response).toBeConflict: expected a response, but received an object with the keys statusCode, body.
   It has no headers: give { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received an object of the class Reply.
   It has no headers: give { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received an object of the class Map.
   Give a response of supertest, superagent, axios, light-my-request, got, fetch, undici or node-mocks-http, an error or a result that carries one, or { status, headers, body }."
  `);
});

test('an Error, whatever hangs on it', () => {
  const values: readonly unknown[] = [
    new Error('connect ECONNREFUSED 127.0.0.1:3000'),
    Object.assign(new Error('Conflict'), { status: 409, statusCode: 409, headers: {} }),
    Object.assign(new Error('Request failed with status code 409'), {
      name: 'AxiosError',
      isAxiosError: true,
      status: 409,
      response: { status: 409, data: {} },
    }),
    Object.assign(new Error('login failed: password=hunter2hunter2'), { status: 401 }),
  ];
  expect(messages(values.map((value) => () => assertOn(value).toBeConflict()))).toMatchInlineSnapshot(`
   "expect(response).toBeConflict: expected a response, but received an Error (connect ECONNREFUSED 127.0.0.1:PORT).
   It carries no response to assert on: the request failed, or something else threw it.

   expect(response).toBeConflict: expected a response, but received an Error (Conflict).
   It has a status, but no response: assert on the response, or give { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received the error AxiosError (Request failed with status code 409).
   Its member "response" has no headers: give { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received an Error (login failed: password=[masked]).
   It has a status, but no response: assert on the response, or give { status, headers, body }."
  `);
});

test('a value that has a response within, or parts of one', () => {
  const whole = conformingResponse(409);
  const headers = { 'Content-Type': 'application/json' };
  const unread = { status: 409, headers, data: new Blob(['{}']) };
  const values: readonly unknown[] = [
    new Error('API call failed', { cause: whole }),
    new Error('API call failed', { cause: Object.assign(new Error('409'), { response: whole }) }),
    Object.assign(new Error('409'), { networkError: { response: whole } }),
    { res: whole, body: '{}' },
    [whole],
    // Parts of a response, on which the next assertion would find the rest missing.
    Object.assign(new Error('409'), { output: { statusCode: 409, headers: {}, payload: {} } }),
    Object.assign(new Error('409'), { statusCode: 409, raw: { statusCode: 409, headers } }),
    Object.assign(new Error('409'), { response: { status: 409, headers } }),
    Object.assign(new Error('409'), { response: unread }),
    { response: unread, ok: false },
    unread,
    { statusCode: 409, body: '{}' },
  ];
  expect(messages(values.map((value) => () => assertOn(value).toBeConflict()))).toMatchInlineSnapshot(`
   "expect(response).toBeConflict: expected a response, but received an Error (API call failed).
   Its member "cause" is a response, or carries one: assert on that.

   expect(response).toBeConflict: expected a response, but received an Error (API call failed).
   Its member "cause" is a response, or carries one: assert on that.

   expect(response).toBeConflict: expected a response, but received an Error (409).
   Its member "networkError" is a response, or carries one: assert on that.

   expect(response).toBeConflict: expected a response, but received an object with the keys res, body.
   Its member "res" is a response, or carries one: assert on that.

   expect(response).toBeConflict: expected a response, but received an array of 1.
   Its member "0" is a response, or carries one: assert on that.

   expect(response).toBeConflict: expected a response, but received an Error (409).
   It carries no response to assert on: the request failed, or something else threw it.

   expect(response).toBeConflict: expected a response, but received an Error (409).
   It has a status, but no response: assert on the response, or give { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received an Error (409).
   Its member "response" is not a readable response: a response has a status, headers and content.

   expect(response).toBeConflict: expected a response, but received an Error (409).
   Its member "response" has content that has not been read: read it, and give { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received an object with the keys response, ok.
   Its member "response" has content that has not been read: read it, and give { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received an object with the keys status, headers, data.
   It has content that has not been read: read it, and give { status, headers, body }.

   expect(response).toBeConflict: expected a response, but received an object with the keys statusCode, body.
   It has no headers: give { status, headers, body }."
  `);
});

test('a forgotten await', async () => {
  const pending = request(serve()).get('/');
  const promise = Promise.resolve(conformingResponse(409));
  expect(messages([() => assertOn(pending).toBeConflict(), () => assertOn(promise).toBeConflict()]))
    .toMatchInlineSnapshot(`
   "expect(response).toBeConflict: expected a response, but received a request that was not awaited.
   Await it: const response = await request(app).get(…).

   expect(response).toBeConflict: expected a response, but received a promise.
   Await it, or assert on expect(promise).resolves or .rejects."
  `);
  await pending;
});

describe('an argument that the matcher does not take', () => {
  const response = conformingResponse(409);

  test('of another kind', () => {
    const values: readonly unknown[] = [
      null,
      409,
      true,
      /conflict/,
      [],
      [409],
      ['conflict', 7],
      () => 'conflict',
      expect.objectContaining({ code: 'conflict' }),
      new Map(),
    ];
    expect(messages(values.map((value) => () => assertOn(response).toBeConflict(value))))
      .toMatchInlineSnapshot(`
     "expect(response).toBeConflict: the argument is null.
     Allowed: a code of the catalog, or an object with code, message, details, body, headers, format.

     expect(response).toBeConflict: the argument is the number 409.
     Allowed: a code of the catalog, or an object with code, message, details, body, headers, format.

     expect(response).toBeConflict: the argument is the boolean true.
     Allowed: a code of the catalog, or an object with code, message, details, body, headers, format.

     expect(response).toBeConflict: the argument is an object of the class RegExp.
     Allowed: a code of the catalog, or an object with code, message, details, body, headers, format.

     expect(response).toBeConflict: the argument is an array of 0.
     Allowed: a code of the catalog, or an object with code, message, details, body, headers, format.

     expect(response).toBeConflict: the argument is an array of 1.
     Allowed: a code of the catalog, or an object with code, message, details, body, headers, format.

     expect(response).toBeConflict: the argument is an array of 2.
     Allowed: a code of the catalog, or an object with code, message, details, body, headers, format.

     expect(response).toBeConflict: the argument is a function.
     Allowed: a code of the catalog, or an object with code, message, details, body, headers, format.

     expect(response).toBeConflict: the argument is an object of the class ObjectContaining.
     Allowed: a code of the catalog, or an object with code, message, details, body, headers, format.

     expect(response).toBeConflict: the argument is an object of the class Map.
     Allowed: a code of the catalog, or an object with code, message, details, body, headers, format."
    `);
  });

  test('with members that are unknown, or of another kind', () => {
    const values: readonly object[] = [
      { mesage: 'x' },
      { status: 409 },
      { something: 1 },
      { code: 409 },
      { code: expect.stringContaining('taken') },
      { code: [] },
      { code: ['conflict', /gone/] },
      { code: ['conflict', 'conflct'] },
      { code: /conflict/ },
      { headers: 'Retry-After' },
      { headers: [['Retry-After', '1']] },
      { headers: { 'Retry-After': true } },
      { headers: { 'Retry-After': null } },
      { headers: { 'Retry-After': Number.NaN } },
      { headers: { Vary: ['Accept', null] } },
      { headers: { Vary: [{ name: 'Accept' }] } },
      { headers: { 'Set-Cookie': { name: 'sid' } } },
      { format: 7 },
    ];
    expect(messages(values.map((value) => () => assertOn(response).toBeConflict(value))))
      .toMatchInlineSnapshot(`
     "expect(response).toBeConflict: the argument has the unknown key "mesage".
     Did you mean "message"?

     expect(response).toBeConflict: the argument has the unknown key "status".
     Known: code, message, details, body, headers, format.

     expect(response).toBeConflict: the argument has the unknown key "something".
     Known: code, message, details, body, headers, format.

     expect(response).toBeConflict: the code is the number 409.
     Give a code of the error catalog (a string), a list of several, or an asymmetric matcher: expect.stringMatching(…).

     expect(response).toBeConflict: StringContaining "taken" matches no code of 409 Conflict in the error catalog (standard).
     Known: conflict.

     expect(response).toBeConflict: the code is an array of 0.
     Give a code of the error catalog (a string), a list of several, or an asymmetric matcher: expect.stringMatching(…).

     expect(response).toBeConflict: the code is an object of the class RegExp.
     Give a code of the error catalog (a string), a list of several, or an asymmetric matcher: expect.stringMatching(…).

     expect(response).toBeConflict: "conflct" is not a code of 409 Conflict in the error catalog (standard).
     Did you mean "conflict"?

     expect(response).toBeConflict: the code is an object of the class RegExp.
     Give a code of the error catalog (a string), a list of several, or an asymmetric matcher: expect.stringMatching(…).

     expect(response).toBeConflict: the expected headers are the string "Retry-After".
     Give an object of field names and values.

     expect(response).toBeConflict: the expected headers are an array of 1.
     Give an object of field names and values.

     expect(response).toBeConflict: the expected field Retry-After is the boolean true.
     Give a text, a number, a RegExp or an asymmetric matcher, undefined for a field that must be absent, or a list with one of them per line; a line of Set-Cookie can also be { name, value, …attributes }.

     expect(response).toBeConflict: the expected field Retry-After is null.
     Give a text, a number, a RegExp or an asymmetric matcher, undefined for a field that must be absent, or a list with one of them per line; a line of Set-Cookie can also be { name, value, …attributes }.

     expect(response).toBeConflict: the expected field Retry-After is the number NaN.
     Give a text, a number, a RegExp or an asymmetric matcher, undefined for a field that must be absent, or a list with one of them per line; a line of Set-Cookie can also be { name, value, …attributes }.

     expect(response).toBeConflict: the expected field Vary is the list ["Accept", null].
     Give a text, a number, a RegExp or an asymmetric matcher, undefined for a field that must be absent, or a list with one of them per line; a line of Set-Cookie can also be { name, value, …attributes }.

     expect(response).toBeConflict: the expected field Vary is the list [{"name": "Accept"}].
     Give a text, a number, a RegExp or an asymmetric matcher, undefined for a field that must be absent, or a list with one of them per line; a line of Set-Cookie can also be { name, value, …attributes }.

     expect(response).toBeConflict: the expected field Set-Cookie is an object with the keys name.
     Give a text, a number, a RegExp or an asymmetric matcher, undefined for a field that must be absent, or a list with one of them per line; a line of Set-Cookie can also be { name, value, …attributes }.

     expect(response).toBeConflict: the format is the number 7.
     Give the id of a format, the path of a format file, or the format itself."
    `);
  });

  test('a code that the catalog does not have, or has for another status', () => {
    expect(
      messages([
        () => assertOn(response).toBeConflict('conflct'),
        () => assertOn(response).toBeConflict('Conflict'),
        () => assertOn(response).toBeConflict('email_taken'),
        () => assertOn(response).toBeConflict('not_found'),
        () => assertOn(response).toBeConflict({ code: 'not_found' }),
        () => assertOn(response).toBeConflict(''),
        () => assertOn(response).toBeClientError('bad_gatewy'),
        () => assertOn(response).toBeClientError('bad_gateway'),
        () => assertOn(response).toBeErrorResponse('error'),
        () => assertOn(response).toBeErrorResponse('6xx'),
      ]),
    ).toMatchInlineSnapshot(`
     "expect(response).toBeConflict: "conflct" is not a code of 409 Conflict in the error catalog (standard).
     Did you mean "conflict"?

     expect(response).toBeConflict: "Conflict" is not a code of 409 Conflict in the error catalog (standard).
     Did you mean "conflict"?

     expect(response).toBeConflict: "email_taken" is not a code of 409 Conflict in the error catalog (standard).
     Known: conflict. Put codes of your own into an error-catalog.json.

     expect(response).toBeConflict: "not_found" is a code of 404 Not Found in the error catalog (standard).
     Known: conflict.

     expect(response).toBeConflict: "not_found" is a code of 404 Not Found in the error catalog (standard).
     Known: conflict.

     expect(response).toBeConflict: "" is not a code of 409 Conflict in the error catalog (standard).
     Known: conflict. Put codes of your own into an error-catalog.json.

     expect(response).toBeClientError: "bad_gatewy" is not a code of a client error (4xx) in the error catalog (standard).
     Known: bad_request, unauthorized, payment_required, forbidden, not_found, method_not_allowed, not_acceptable, proxy_authentication_required, … (N in all). Put codes of your own into an error-catalog.json.

     expect(response).toBeClientError: "bad_gateway" is a code of 502 Bad Gateway in the error catalog (standard).
     Known: bad_request, unauthorized, payment_required, forbidden, not_found, method_not_allowed, not_acceptable, proxy_authentication_required, … (N in all).

     expect(response).toBeErrorResponse: "error" is not a code of an error (4xx or 5xx) in the error catalog (standard).
     Known: bad_request, unauthorized, payment_required, forbidden, not_found, method_not_allowed, not_acceptable, proxy_authentication_required, … (N in all). Put codes of your own into an error-catalog.json.

     expect(response).toBeErrorResponse: "6xx" is not a code of an error (4xx or 5xx) in the error catalog (standard).
     Known: bad_request, unauthorized, payment_required, forbidden, not_found, method_not_allowed, not_acceptable, proxy_authentication_required, … (N in all). Put codes of your own into an error-catalog.json."
    `);
  });

  test('a status that the matcher does not speak of', () => {
    expect(
      messages([
        () => assertOn(response).toBeErrorResponse(200),
        () => assertOn(response).toBeErrorResponse(Number.NaN),
        () => assertOn(response).toBeErrorResponse([]),
        () => assertOn(response).toBeErrorResponse([409, 200]),
        () => assertOn(response).toBeErrorResponse([409, 'conflict']),
        () => assertOn(response).toBeErrorResponse({ status: [] }),
        () => assertOn(response).toBeErrorResponse({ status: [409, '2xx'] }),
        () => assertOn(response).toBeErrorResponse({ status: [404, 410], code: 'conflict' }),
        () => assertOn(response).toBeErrorResponse(['conflict', 'gonee']),
        () => assertOn(response).toBeClientError(500),
        () => assertOn(response).toBeClientError('5xx'),
        () => assertOn(response).toBeClientError({ status: '409' }),
        () => assertOn(response).toBeErrorResponse({ status: 409, code: 'not_found' }),
      ]),
    ).toMatchInlineSnapshot(`
     "expect(response).toBeErrorResponse: 200 is not a status code that this assertion accepts.
     Allowed: a status code from 400 to 599 or "4xx" or "5xx".

     expect(response).toBeErrorResponse: NaN is not a status code that this assertion accepts.
     Allowed: a status code from 400 to 599 or "4xx" or "5xx".

     expect(response).toBeErrorResponse: the argument is an empty list, which no response can match.
     Allowed in a list: status codes, "4xx" and "5xx", or codes of the catalog; the response must match one of them.

     expect(response).toBeErrorResponse: 200 is not a status code that this assertion accepts.
     Allowed: a status code from 400 to 599 or "4xx" or "5xx".

     expect(response).toBeErrorResponse: the argument is [409, "conflict"].
     Allowed in a list: status codes, "4xx" and "5xx", or codes of the catalog; the response must match one of them.

     expect(response).toBeErrorResponse: [] is not a status code that this assertion accepts.
     Allowed: a status code from 400 to 599 or "4xx" or "5xx".

     expect(response).toBeErrorResponse: "2xx" is not a status code that this assertion accepts.
     Allowed: a status code from 400 to 599 or "4xx" or "5xx".

     expect(response).toBeErrorResponse: "conflict" is a code of 409 Conflict in the error catalog (standard).
     Known: not_found, gone.

     expect(response).toBeErrorResponse: "gonee" is not a code of an error (4xx or 5xx) in the error catalog (standard).
     Did you mean "gone"?

     expect(response).toBeClientError: 500 is not a status code that this assertion accepts.
     Allowed: a status code from 400 to 499 or "4xx".

     expect(response).toBeClientError: "5xx" is not a status code that this assertion accepts.
     Allowed: a status code from 400 to 499 or "4xx".

     expect(response).toBeClientError: "409" is not a status code that this assertion accepts.
     Allowed: a status code from 400 to 499 or "4xx".

     expect(response).toBeErrorResponse: "not_found" is a code of 404 Not Found in the error catalog (standard).
     Known: conflict."
    `);
  });

  test('it is refused before the response is looked at', () => {
    expect(() => assertOn(undefined).toBeConflict({ mesage: 'x' })).toThrow('Did you mean "message"?');
  });
});
