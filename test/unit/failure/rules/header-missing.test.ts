import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('a field that the status owes', () => {
  const failing: FailingCase = { status: 401, content: { error: 'unauthorized', message: 'Log in first' } };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeUnauthorized()

   The response is 401 Unauthorized, as expected, but it breaks its contract.

   1. header-missing · WWW-Authenticate
      Expected: the field, for example Bearer realm="api"
      Received: nothing
      → Send the field WWW-Authenticate. (RFC 9110, 15.5.2)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [],
        "headers": { "401": { "WWW-Authenticate": "off" } } }

   ← HTTP 401 Unauthorized
     Content-Type: application/json

     {
       "error": "unauthorized",
       "message": "Log in first"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a field without the token that it owes', () => {
  const failing: FailingCase = {
    status: 426,
    headers: { 'Content-Type': 'application/json', Upgrade: 'websocket', Connection: 'keep-alive' },
    content: { error: 'upgrade_required', message: 'Use WebSocket' },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeUpgradeRequired()

   The response is 426 Upgrade Required, as expected, but it breaks its
   contract.

   1. header-missing · Connection
      Expected: Upgrade
      Received: keep-alive
      → List Upgrade in the field Connection. (RFC 9110, 7.8)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [],
        "headers": { "426": { "Connection": "off" } } }

   ← HTTP 426 Upgrade Required
     Content-Type: application/json
     Connection: keep-alive
     Upgrade: websocket

     {
       "error": "upgrade_required",
       "message": "Use WebSocket"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a link without the relation that it owes', () => {
  const failing: FailingCase = {
    status: 451,
    strict: true,
    headers: { 'Content-Type': 'application/json', Link: '<https://example.com/>; rel="help"' },
    content: { error: 'unavailable_for_legal_reasons', message: 'Removed by order of a court' },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeUnavailableForLegalReasons()

   The response is 451 Unavailable For Legal Reasons, as expected, but it
   breaks its contract.

   1. header-missing · Link
      Expected: rel="blocked-by"
      Received: <https://example.com/>; rel="help"
      → Send a Link field with rel="blocked-by". (RFC 7725, 4)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [],
        "headers": { "451": { "Link": "off" } } }

   ← HTTP 451 Unavailable For Legal Reasons
     Content-Type: application/json
     Link: <https://example.com/>; rel="help"

     {
       "error": "unavailable_for_legal_reasons",
       "message": "Removed by order of a court"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a field that the entry owes', () => {
  const failing: FailingCase = {
    status: 429,
    content: { error: 'rate_limited', message: 'Slow down' },
    catalog: { errors: [{ code: 'rate_limited', status: 429, headers: { 'Retry-After': 'must' } }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeTooManyRequests()

   The response is 429 Too Many Requests, as expected, but it breaks its
   contract.

   1. header-missing · Retry-After
      Expected: the field, for example 60
      Received: nothing
      → Send the field Retry-After. (RFC 6585, 4)

   To turn this off, in the entry "rate_limited" of the error catalog:
      "headers": { "Retry-After": "off" }

   ← HTTP 429 Too Many Requests
     Content-Type: application/json

     {
       "error": "rate_limited",
       "message": "Slow down"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a field of its own that the catalog owes', () => {
  const failing: FailingCase = {
    status: 409,
    content: { error: 'conflict', message: 'No' },
    catalog: { headers: { '409': { 'X-Request-Id': 'must' } }, errors: [{ code: 'conflict', status: 409 }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. header-missing · X-Request-Id
      Expected: the field
      Received: nothing
      → Send the field X-Request-Id. (the error catalog)

   To turn this off, in the error catalog:
      "headers": { "409": { "X-Request-Id": "off" } }

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "conflict",
       "message": "No"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
