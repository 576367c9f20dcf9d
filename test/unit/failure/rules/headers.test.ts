import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';

test('other fields than the assertion asks for', () => {
  const failing: FailingCase = {
    status: 409,
    headers: { 'Content-Type': 'application/json', 'X-Request-Id': '7' },
    content: { error: 'conflict', message: 'Resource already exists' },
    argument: { headers: { 'x-request-id': 8, 'retry-after': /\d+/ } },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict({"headers": {"retry-after": /\\d+/, "x-reques…)

   The response is 409 Conflict, as expected, but it is not what the assertion
   asks for.

   1. headers · x-request-id
      Expected: 8
      Received: "7"
      → Send the field x-request-id that the assertion asks for, or change the
        assertion.

   2. headers · retry-after
      Expected: /\\d+/
      Received: nothing
      → Send the field retry-after that the assertion asks for, or change the
        assertion.

   ← HTTP 409 Conflict
     Content-Type: application/json
     X-Request-Id: 7

     {
       "error": "conflict",
       "message": "Resource already exists"
     }"
  `);
});
