import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('a member whose name is misspelt, where advice counts', () => {
  const failing: FailingCase = {
    status: 503,
    format: 'problem-details',
    strict: true,
    headers: { 'Content-Type': 'application/problem+json' },
    content: { type: 'about:blank', title: 'Service Unavailable', status: 503, details: 'Back at noon' },
    catalog: { format: 'problem-details', errors: [{ code: 'service_unavailable', status: 503 }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeServiceUnavailable()

   The response is 503 Service Unavailable, as expected, but it breaks its
   contract in 2 places.

   1. header-missing · Retry-After
      Expected: the field, for example 300
      Received: nothing
      → Send the field Retry-After. (RFC 9110, 15.6.4)

   2. misspelt-member · /details
      Expected: the member "detail"
      Received: the member "details"
      → Call /details "detail", or describe the member in "extensions" of the
        entry.

   To turn these off, in the error catalog:
      "headers": { "503": { "Retry-After": "off" } },
      "rules": { "misspelt-member": "off" }

   ← HTTP 503 Service Unavailable
     Content-Type: application/problem+json

     {
       "type": "about:blank",
       "title": "Service Unavailable",
       "status": 503,
       "details": "Back at noon"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a member that has to be there, and is misspelt', () => {
  const failing: FailingCase = { status: 409, content: { error: 'conflict', mesage: 'It is there already' } };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. schema · /message
      Expected: the member
      Received: the member "mesage"
      → Write the member "mesage" as /message. (the format "simple")

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "schema": "off" } }

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "conflict",
       "mesage": "It is there already"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('the same where further members are refused', () => {
  const failing: FailingCase = {
    status: 409,
    format: 'json-api',
    headers: { 'Content-Type': 'application/vnd.api+json' },
    content: { errors: [{ status: '409', code: 'conflict', titel: 'Conflict' }] },
    catalog: { format: 'json-api', errors: [{ code: 'conflict', status: 409 }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. schema · /errors/0/titel
      Expected: "title"
      Received: "Conflict"
      → Call /errors/0/titel "title": that is the name in the format.
        (JSON:API 1.1, Error Objects)

   To turn this off, in the error catalog:
      "rules": { "schema": "off" }

   ← HTTP 409 Conflict
     Content-Type: application/vnd.api+json

     {
       "errors": [
         {
           "status": "409",
           "code": "conflict",
           "titel": "Conflict"
         }
       ]
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
