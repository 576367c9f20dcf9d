import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('a status code without an entry', () => {
  const failing: FailingCase = {
    status: 410,
    content: { error: 'gone', message: 'It was removed' },
    matcher: 'toBeErrorResponse',
    catalog: {
      errors: [
        { code: 'not_found', status: 404 },
        { code: 'conflict', status: 409 },
      ],
    },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeErrorResponse()

   The response is 410 Gone, as expected, but it breaks its contract.

   1. unlisted · status
      Expected: 404, 409
      Received: 410 Gone
      → Add an entry for this status code to the error catalog, or answer with
        one it lists.

   To turn this off, in the error catalog:
      "codes": "any"

   ← HTTP 410 Gone
     Content-Type: application/json

     {
       "error": "gone",
       "message": "It was removed"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
