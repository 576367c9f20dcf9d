import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('a challenge that clients have to bear', () => {
  const failing: FailingCase = {
    status: 401,
    strict: true,
    headers: { 'Content-Type': 'application/json', 'WWW-Authenticate': 'Basic realm=api, , Bearer' },
    content: { error: 'unauthorized', message: 'Log in' },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeUnauthorized()

   The response is 401 Unauthorized, as expected, but it breaks its contract in
   3 places.

   1. header-sender · WWW-Authenticate
      Expected: a list without empty elements
      Received: Basic realm=api, , Bearer
      → Send WWW-Authenticate without empty elements: clients skip them, but a
        sender must not write them. (RFC 9110, 5.6.1.1)

   2. header-sender · WWW-Authenticate
      Expected: realm in quotation marks
      Received: Basic realm=api, , Bearer
      → Send realm in quotation marks in WWW-Authenticate. (RFC 9110, 11.5)

   3. header-sender · WWW-Authenticate
      Expected: Bearer with realm, or scope, or error
      Received: Basic realm=api, , Bearer
      → Send Bearer with realm, or scope, or error in WWW-Authenticate.
        (RFC 6750, 3)

   To turn these off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [],
        "headers": { "401": { "WWW-Authenticate": "off" } } }

   ← HTTP 401 Unauthorized
     Content-Type: application/json
     WWW-Authenticate: Basic realm=api, , Bearer

     {
       "error": "unauthorized",
       "message": "Log in"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
