import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('a parameter that the format forbids', () => {
  const failing: FailingCase = {
    status: 409,
    format: 'json-api',
    headers: { 'Content-Type': 'application/vnd.api+json; charset=utf-8' },
    content: { errors: [{ status: '409', code: 'conflict' }] },
    catalog: { format: 'json-api', errors: [{ code: 'conflict', status: 409 }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. media-type-parameter · Content-Type
      Expected: no parameters but ext, profile
      Received: charset=utf-8
      → Leave out the parameter charset=utf-8.
        (JSON:API 1.1, Rules for Media Type Parameters)

   To turn this off, in the error catalog:
      "rules": { "media-type-parameter": "off" }

   ← HTTP 409 Conflict
     Content-Type: application/vnd.api+json; charset=utf-8

     {
       "errors": [
         {
           "status": "409",
           "code": "conflict"
         }
       ]
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
