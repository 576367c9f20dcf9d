import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('no content', () => {
  const failing: FailingCase = { status: 409, content: '' };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. content
      Expected: an error in the content
      Received: no content
      → Send the error as the content of the response. (RFC 9110, 15.5)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "content": "any" }

   ← HTTP 409 Conflict
     Content-Type: application/json"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('content where the entry asks for none', () => {
  const failing: FailingCase = {
    status: 409,
    content: { error: 'conflict', message: 'No' },
    catalog: { errors: [{ code: 'conflict', status: 409, content: 'none' }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. content
      Expected: no content
      Received: content
      → Send no content, or set "content" of the entry to "required".

   To turn this off, in the entry "conflict" of the error catalog:
      "content": "any"

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "conflict",
       "message": "No"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('content after HEAD', () => {
  const failing: FailingCase = {
    status: 409,
    method: 'HEAD',
    content: { error: 'conflict', message: 'Resource already exists' },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. content
      Expected: no content
      Received: content
      → Answer HEAD with the header fields alone. (RFC 9110, 9.3.2)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "content": "off" } }

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "conflict",
       "message": "Resource already exists"
     }

   → HEAD /users"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
