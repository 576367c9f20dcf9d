import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('no details', () => {
  const failing: FailingCase = {
    status: 422,
    content: { error: 'invalid', message: 'Not valid' },
    catalog: { errors: [{ code: 'invalid', status: 422, details: 'required' }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeUnprocessableContent()

   The response is 422 Unprocessable Content, as expected, but it breaks its
   contract.

   1. details · /details
      Expected: at least one detail
      Received: nothing
      → List what is wrong under /details, or set "details" of the entry to
        "optional".

   To turn this off, in the error catalog:
      "rules": { "details": "off" }

   ← HTTP 422 Unprocessable Content
     Content-Type: application/json

     {
       "error": "invalid",
       "message": "Not valid"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('details that the entry excludes', () => {
  const failing: FailingCase = {
    status: 422,
    content: {
      error: 'invalid',
      message: 'Not valid',
      details: [{ pointer: '/email', message: 'is taken' }],
    },
    catalog: { errors: [{ code: 'invalid', status: 422, details: 'none' }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeUnprocessableContent()

   The response is 422 Unprocessable Content, as expected, but it breaks its
   contract.

   1. details · /details
      Expected: no details
      Received: 1 of them
      → Leave the details out, or set "details" of the entry to "optional".

   To turn this off, in the error catalog:
      "rules": { "details": "off" }

   ← HTTP 422 Unprocessable Content
     Content-Type: application/json

     {
       "error": "invalid",
       "message": "Not valid",
       "details": [
         {
           "pointer": "/email",
           "message": "is taken"
         }
       ]
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a detail of another shape', () => {
  const failing: FailingCase = {
    status: 422,
    content: {
      error: 'invalid',
      message: 'Not valid',
      details: [{ pointer: '/email', message: 'is taken' }, { message: 'is empty' }],
    },
    catalog: {
      errors: [{ code: 'invalid', status: 422, details: { type: 'object', required: ['pointer', 'code'] } }],
    },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeUnprocessableContent()

   The response is 422 Unprocessable Content, as expected, but it breaks its
   contract in 3 places.

   1. details · /details/0/code
      Expected: the member
      Received: nothing
      → Send /details/0/code as "details" of the catalog entry requires, or
        change the schema there.

   2. details · /details/1/pointer
      Expected: the member
      Received: nothing
      → Send /details/1/pointer as "details" of the catalog entry requires, or
        change the schema there.

   3. details · /details/1/code
      Expected: the member
      Received: nothing
      → Send /details/1/code as "details" of the catalog entry requires, or
        change the schema there.

   To turn these off, in the error catalog:
      "rules": { "details": "off" }

   ← HTTP 422 Unprocessable Content
     Content-Type: application/json

     {
       "error": "invalid",
       "message": "Not valid",
       "details": [
         {
           "pointer": "/email",
           "message": "is taken"
         },
         {
           "message": "is empty"
         }
       ]
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('other details than the assertion asks for', () => {
  const failing: FailingCase = {
    status: 422,
    content: {
      error: 'unprocessable_content',
      message: 'Not valid',
      details: [{ pointer: '/email', message: 'is taken' }],
    },
    argument: { details: [{ pointer: '/name' }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeUnprocessableContent({"details": [{"pointer": "/name"…)

   The response is 422 Unprocessable Content, as expected, but it is not what
   the assertion asks for.

   1. details · /details
      Expected: [{"pointer": "/name"}]
      Received: [{"pointer":"/email","message":"is taken"}]
      → Send the details that the assertion asks for, or change the assertion.

   ← HTTP 422 Unprocessable Content
     Content-Type: application/json

     {
       "error": "unprocessable_content",
       "message": "Not valid",
       "details": [
         {
           "pointer": "/email",
           "message": "is taken"
         }
       ]
     }"
  `);
});

test('details that are none, where the entry asks for them', () => {
  const failing: FailingCase = {
    status: 422,
    content: { error: 'not_valid', message: 'Not valid', details: { name: ['is missing'] } },
    catalog: { errors: [{ code: 'not_valid', status: 422, details: 'required' }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeUnprocessableContent()

   The response is 422 Unprocessable Content, as expected, but it breaks its
   contract.

   1. details · /details
      Expected: a list of objects
      Received: an object
      → Send /details as a list of objects, or describe it in "extensions" of
        the entry.

   To turn this off, in the error catalog:
      "rules": { "details": "off" }

   ← HTTP 422 Unprocessable Content
     Content-Type: application/json

     {
       "error": "not_valid",
       "message": "Not valid",
       "details": {
         "name": [
           "is missing"
         ]
       }
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
