import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('a byte order mark', () => {
  const failing: FailingCase = {
    status: 409,
    content: '\uFEFF{"error":"conflict","message":"Resource already exists"}',
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. encoding · content
      Expected: UTF-8 without a byte order mark
      Received: a byte order mark at the start
      → Write the JSON text without a byte order mark. (RFC 8259, 8.1)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "encoding": "off" } }

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "conflict",
       "message": "Resource already exists"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('octets that are no UTF-8', () => {
  const failing: FailingCase = {
    status: 409,
    content: Buffer.from('{"error":"conflict","message":"d\xe9j\xe0 vu"}', 'latin1'),
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. encoding · content
      Expected: UTF-8 without a byte order mark
      Received: the octet E9 at position 33
      → Encode the content as UTF-8. (RFC 8259, 8.1)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "encoding": "off" } }

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "conflict",
       "message": "d�j� vu"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
