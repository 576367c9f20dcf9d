import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('a list', () => {
  const failing: FailingCase = {
    status: 409,
    content: [{ error: 'conflict', message: 'Resource already exists' }],
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. json-type · content
      Expected: a JSON object
      Received: an array of 1
      → Send the error as a JSON object. (the format "simple")

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "json-type": "off" } }

   ← HTTP 409 Conflict
     Content-Type: application/json

     [
       {
         "error": "conflict",
         "message": "Resource already exists"
       }
     ]"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('null', () => {
  const failing: FailingCase = { status: 409, content: 'null' };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. json-type · content
      Expected: a JSON object
      Received: null
      → Send the error as a JSON object. (the format "simple")

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "json-type": "off" } }

   ← HTTP 409 Conflict
     Content-Type: application/json

     null"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('text', () => {
  const failing: FailingCase = { status: 409, content: '"Resource already exists"' };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. json-type · content
      Expected: a JSON object
      Received: the JSON string "Resource already exists"
      → Send the error as a JSON object. (the format "simple")

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "json-type": "off" } }

   ← HTTP 409 Conflict
     Content-Type: application/json

     "Resource already exists""
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('an object that is serialised twice', () => {
  const failing: FailingCase = {
    status: 409,
    content: JSON.stringify(JSON.stringify({ error: 'conflict', message: 'Resource already exists' })),
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. json-type · content
      Expected: a JSON object
      Received: a JSON string that contains JSON text
      → Serialise the error once: the value is passed to a function that
        serialises it again. (the format "simple")

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "json-type": "off" } }

   ← HTTP 409 Conflict
     Content-Type: application/json

     "{\\"error\\":\\"conflict\\",\\"message\\":\\"Resource already exists\\"}""
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
