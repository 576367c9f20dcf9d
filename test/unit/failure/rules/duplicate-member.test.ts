import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('a member that occurs twice', () => {
  const failing: FailingCase = {
    status: 409,
    content: '{"error":"conflict","message":"Resource already exists","message":"Conflict"}',
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. duplicate-member · /message
      Expected: each member once
      Received: the member twice
      → Write the member /message once: parsers disagree about which of the two
        counts. (RFC 8259, 4)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [],
        "rules": { "duplicate-member": "off" } }

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "conflict",
       "message": "Conflict"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
