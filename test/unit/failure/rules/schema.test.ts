import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('a member that is missing', () => {
  const failing: FailingCase = { status: 409, content: { error: 'conflict' } };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. schema · /message
      Expected: the member
      Received: nothing
      → Send the member /message. (the format "simple")

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "schema": "off" } }

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "conflict"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('members of the wrong type', () => {
  const failing: FailingCase = { status: 409, content: { error: 409, message: null, details: {} } };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract in 3
   places.

   1. schema · /error
      Expected: a string
      Received: 409
      → Send /error as a string. (the format "simple")

   2. schema · /message
      Expected: a string
      Received: null
      → Send /message as a string. (the format "simple")

   3. schema · /details
      Expected: an array
      Received: an object
      → Send /details as an array. (the format "simple")

   To turn these off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "schema": "off" } }

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": 409,
       "message": null,
       "details": {}
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a text where a number belongs', () => {
  const failing: FailingCase = {
    status: 409,
    format: 'problem-details',
    headers: { 'Content-Type': 'application/problem+json' },
    content: { type: 'about:blank', title: 'Conflict', status: '409' },
    catalog: { format: 'problem-details', errors: [{ code: 'conflict', status: 409 }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. schema · /status
      Expected: an integer
      Received: "409"
      → Send /status as an integer. (RFC 9457)

   To turn this off, in the error catalog:
      "rules": { "schema": "off" }

   ← HTTP 409 Conflict
     Content-Type: application/problem+json

     {
       "type": "about:blank",
       "title": "Conflict",
       "status": "409"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a reason phrase of two words as the code', () => {
  const failing: FailingCase = { status: 404, content: { error: 'Not Found', message: 'No such user' } };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeNotFound()

   The response is 404 Not Found, as expected, but it breaks its contract.

   1. schema · /error
      Expected: text without white space
      Received: "Not Found"
      → Send /error as the format asks. (the format "simple")

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "schema": "off" } }

   ← HTTP 404 Not Found
     Content-Type: application/json

     {
       "error": "Not Found",
       "message": "No such user"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('an empty text', () => {
  const failing: FailingCase = { status: 409, content: { error: 'conflict', message: '' } };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. schema · /message
      Expected: text that is not empty
      Received: ""
      → Send /message as the format asks. (the format "simple")

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "schema": "off" } }

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "conflict",
       "message": ""
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a member that has no place in the format', () => {
  const failing: FailingCase = {
    status: 409,
    format: 'json-api',
    headers: { 'Content-Type': 'application/vnd.api+json' },
    content: { data: null, errors: [{ status: '409', code: 'conflict' }] },
    catalog: { format: 'json-api', errors: [{ code: 'conflict', status: 409 }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. schema · /data
      Expected: no such member
      Received: null
      → Leave out the member /data: the format has no place for it.
        (JSON:API 1.1, Errors)

   To turn this off, in the error catalog:
      "rules": { "schema": "off" }

   ← HTTP 409 Conflict
     Content-Type: application/vnd.api+json

     {
       "data": null,
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
