import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('an error begins a session', () => {
  const failing: FailingCase = {
    status: 409,
    strict: true,
    headers: { 'Content-Type': 'application/json', 'Set-Cookie': 'connect.sid=s3cr3t; Path=/; HttpOnly' },
    content: { error: 'conflict', message: 'It exists' },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. session-cookie · Set-Cookie
      Expected: no cookie connect.sid
      Received: [masked]
      → Begin the session only after a request has succeeded.

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [],
        "headers": { "409": { "Set-Cookie": "off" } } }

   ← HTTP 409 Conflict
     Content-Type: application/json
     Set-Cookie: connect.sid=[masked]; Path=/; HttpOnly

     {
       "error": "conflict",
       "message": "It exists"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
