import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('a cache is told two things', () => {
  const failing: FailingCase = {
    status: 409,
    strict: true,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store, max-age=60' },
    content: { error: 'conflict', message: 'It exists' },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. caching · Cache-Control
      Expected: no-store without max-age=60
      Received: no-store, max-age=60
      → Send no-store alone, or the others alone: together they contradict each
        other. (RFC 9111, 5.2.2.5)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [],
        "headers": { "409": { "Cache-Control": "off" } } }

   ← HTTP 409 Conflict
     Content-Type: application/json
     Cache-Control: no-store, max-age=60

     {
       "error": "conflict",
       "message": "It exists"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
