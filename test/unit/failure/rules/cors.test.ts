import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('any origin may read it, with credentials', () => {
  const failing: FailingCase = {
    status: 409,
    strict: true,
    headers: {
      'Content-Type': 'application/json',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Credentials': 'true',
    },
    content: { error: 'conflict', message: 'It exists' },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. cors · Access-Control-Allow-Origin
      Expected: the origin, since Access-Control-Allow-Credentials is true
      Received: *
      → Send Access-Control-Allow-Origin with the origin, since
        Access-Control-Allow-Credentials is true. (Fetch, CORS check)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [],
        "headers": { "409": { "Access-Control-Allow-Origin": "off" } } }

   ← HTTP 409 Conflict
     Content-Type: application/json
     Access-Control-Allow-Origin: *
     Access-Control-Allow-Credentials: [masked]

     {
       "error": "conflict",
       "message": "It exists"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
