import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('another reason phrase in the content', () => {
  const failing: FailingCase = {
    status: 409,
    strict: true,
    headers: { 'Content-Type': 'application/problem+json' },
    content: { type: 'about:blank', title: 'Something went wrong', status: 409 },
    catalog: { format: 'problem-details', errors: [{ code: 'conflict', status: 409 }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. title-member · /title
      Expected: "Conflict"
      Received: "Something went wrong"
      → Write "Conflict" into /title, or give the error a type of its own.
        (RFC 9457, 4.2.1)

   To turn this off, in the error catalog:
      "rules": { "title-member": "off" }

   ← HTTP 409 Conflict
     Content-Type: application/problem+json

     {
       "type": "about:blank",
       "title": "Something went wrong",
       "status": 409
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
