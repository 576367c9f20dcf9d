import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('a field that breaks its grammar', () => {
  const failing: FailingCase = {
    status: 429,
    headers: { 'Content-Type': 'application/json', 'Retry-After': '2 minutes' },
    content: { error: 'too_many_requests', message: 'Slow down' },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeTooManyRequests()

   The response is 429 Too Many Requests, as expected, but it breaks its
   contract.

   1. header-malformed · Retry-After
      Expected: an HTTP-date or a number of seconds
      Received: 2 minutes
      → Send a well-formed Retry-After, for example 120. (RFC 9110, 10.2.3)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [],
        "headers": { "429": { "Retry-After": "off" } } }

   ← HTTP 429 Too Many Requests
     Content-Type: application/json
     Retry-After: 2 minutes

     {
       "error": "too_many_requests",
       "message": "Slow down"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a field that occurs twice', () => {
  const failing: FailingCase = {
    status: 503,
    headers: { 'Content-Type': 'application/json', 'Retry-After': ['60', '120'] },
    content: { error: 'service_unavailable', message: 'Back soon' },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeServiceUnavailable()

   The response is 503 Service Unavailable, as expected, but it breaks its
   contract.

   1. header-malformed · Retry-After
      Expected: an HTTP-date or a number of seconds
      Received: 60, 120
      → Send the field Retry-After once. (RFC 9110, 10.2.3)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [],
        "headers": { "503": { "Retry-After": "off" } } }

   ← HTTP 503 Service Unavailable
     Content-Type: application/json
     Retry-After: 60
     Retry-After: 120

     {
       "error": "service_unavailable",
       "message": "Back soon"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
