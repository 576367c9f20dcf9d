import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('another status code in the content', () => {
  const failing: FailingCase = {
    status: 409,
    headers: { 'Content-Type': 'application/problem+json' },
    content: { type: 'about:blank', title: 'Conflict', status: 400 },
    catalog: { format: 'problem-details', errors: [{ code: 'conflict', status: 409 }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. status-member · /status
      Expected: 409
      Received: 400
      → Write the status code of the response into /status. (RFC 9457, 3.1.2)

   To turn this off, in the error catalog:
      "rules": { "status-member": "off" }

   ← HTTP 409 Conflict
     Content-Type: application/problem+json

     {
       "type": "about:blank",
       "title": "Conflict",
       "status": 400
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
