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

   The response is 409 Conflict, as expected, but it breaks its contract in 2
   places.

   1. schema · /message
      Expected: a string
      Received: null
      → Send /message as a string. (the format "simple")

   2. code · /error
      Expected: "conflict"
      Received: 409
      → Send "conflict", or add the received code to the error catalog under
        this status.

   To turn these off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "schema": "off" },
        "codes": "any" }

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
      → Send /status as an integer. (RFC 9457, 3.1.2)

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
      → Send /error as the format requires. (the format "simple")

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

test('an empty text, where advice counts', () => {
  const failing: FailingCase = { status: 409, strict: true, content: { error: 'conflict', message: '' } };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. schema · /message
      Expected: text that is not empty
      Received: ""
      → Send /message as text that is not empty.

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
        (JSON:API 1.1, Document Structure)

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

test('errors of another kind, where advice counts: the choice is named', () => {
  const failing: FailingCase = {
    status: 400,
    format: 'problem-details',
    strict: true,
    headers: { 'Content-Type': 'application/problem+json' },
    content: { type: 'about:blank', title: 'Bad Request', status: 400, errors: 'The name is missing' },
    catalog: { format: 'problem-details', errors: [{ code: 'bad_request', status: 400 }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeBadRequest()

   The response is 400 Bad Request, as expected, but it breaks its contract.

   1. schema · /errors
      Expected: a list of objects, or a map of lists
      Received: "The name is missing"
      → Send /errors as a list of objects, or a map of lists.

   To turn this off, in the error catalog:
      "rules": { "schema": "off" }

   ← HTTP 400 Bad Request
     Content-Type: application/problem+json

     {
       "type": "about:blank",
       "title": "Bad Request",
       "status": 400,
       "errors": "The name is missing"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a link of no kind: the choice is named, with its section', () => {
  const failing: FailingCase = {
    status: 409,
    format: 'json-api',
    headers: { 'Content-Type': 'application/vnd.api+json' },
    content: { errors: [{ status: '409', code: 'conflict', links: { about: 5 } }] },
    catalog: { format: 'json-api', errors: [{ code: 'conflict', status: 409 }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. schema · /errors/0/links/about
      Expected: text, or null, or an object with href
      Received: 5
      → Send /errors/0/links/about as text, or null, or an object with href.
        (JSON:API 1.1, Links)

   To turn this off, in the error catalog:
      "rules": { "schema": "off" }

   ← HTTP 409 Conflict
     Content-Type: application/vnd.api+json

     {
       "errors": [
         {
           "status": "409",
           "code": "conflict",
           "links": {
             "about": 5
           }
         }
       ]
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a link object without its target: the kind that fits best is reported', () => {
  const failing: FailingCase = {
    status: 409,
    format: 'json-api',
    headers: { 'Content-Type': 'application/vnd.api+json' },
    content: { errors: [{ status: '409', code: 'conflict', links: { about: { title: 'Why' } } }] },
    catalog: { format: 'json-api', errors: [{ code: 'conflict', status: 409 }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. schema · /errors/0/links/about/href
      Expected: the member
      Received: nothing
      → Send the member /errors/0/links/about/href.
        (JSON:API 1.1, Link objects)

   To turn this off, in the error catalog:
      "rules": { "schema": "off" }

   ← HTTP 409 Conflict
     Content-Type: application/vnd.api+json

     {
       "errors": [
         {
           "status": "409",
           "code": "conflict",
           "links": {
             "about": {
               "title": "Why"
             }
           }
         }
       ]
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
