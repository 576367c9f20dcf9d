import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('Allow lists the method that was refused', () => {
  const failing: FailingCase = {
    status: 405,
    headers: { 'Content-Type': 'application/json', Allow: 'GET, DELETE' },
    content: { error: 'method_not_allowed', message: 'Users stay' },
    method: 'DELETE',
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeMethodNotAllowed()

   The response is 405 Method Not Allowed, as expected, but it breaks its
   contract.

   1. header-contradiction · Allow
      Expected: a list without DELETE
      Received: GET, DELETE
      → Send a list without DELETE in the field Allow, or answer the request:
        the field names what the resource supports. (RFC 9110, 15.5.6)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [],
        "headers": { "405": { "Allow": "off" } } }

   ← HTTP 405 Method Not Allowed
     Content-Type: application/json
     Allow: GET, DELETE

     {
       "error": "method_not_allowed",
       "message": "Users stay"
     }

   → DELETE /users"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
