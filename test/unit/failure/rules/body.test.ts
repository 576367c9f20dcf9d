import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';

test('other content than the assertion asks for', () => {
  const failing: FailingCase = {
    status: 409,
    content: { error: 'conflict', message: 'Resource already exists', id: '7', owner: { name: 'Ada' } },
    argument: { body: { id: 7, owner: { name: expect.stringContaining('Grace'), age: 36 } } },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict({"body": {"id": 7, "owner": {"age": 36, "nam…)

   The response is 409 Conflict, as expected, but it is not what the assertion
   asks for.

   1. body · /id
      Expected: 7
      Received: "7"
      → Send /id as the assertion asks, or change the assertion.

   2. body · /owner/name
      Expected: StringContaining "Grace"
      Received: "Ada"
      → Send /owner/name as the assertion asks, or change the assertion.

   3. body · /owner/age
      Expected: 36
      Received: nothing
      → Send /owner/age as the assertion asks, or change the assertion.

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "conflict",
       "message": "Resource already exists",
       "id": "7",
       "owner": {
         "name": "Ada"
       }
     }"
  `);
});
