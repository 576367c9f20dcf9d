import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('a reason phrase instead of a code', () => {
  const failing: FailingCase = {
    status: 409,
    content: { error: 'Conflict', message: 'Resource already exists' },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. code · /error
      Expected: "conflict"
      Received: "Conflict"
      → Send "conflict": a reason phrase is not a code; it varies between
        servers.

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "code": "off" } }

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "Conflict",
       "message": "Resource already exists"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a reason phrase, where every code is accepted', () => {
  const failing: FailingCase = {
    status: 409,
    content: { error: 'Conflict', message: 'Resource already exists' },
    catalog: { codes: 'any', errors: [] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. code · /error
      Expected: "conflict"
      Received: "Conflict"
      → Send "conflict": a reason phrase is not a code; it varies between
        servers.

   To turn this off, in the error catalog:
      "rules": { "code": "off" }

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "Conflict",
       "message": "Resource already exists"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a code that the catalog does not list', () => {
  const failing: FailingCase = {
    status: 409,
    content: { error: 'phone_taken', message: 'The number is in use' },
    catalog: {
      errors: [
        { code: 'email_taken', status: 409 },
        { code: 'name_taken', status: 409 },
        { code: 'not_found', status: 404 },
      ],
    },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. code · /error
      Expected: "email_taken" or "name_taken"
      Received: "phone_taken"
      → Send "email_taken" or "name_taken", or add the received code to the
        error catalog under this status.

   To turn this off, in the error catalog:
      "codes": "any"

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "phone_taken",
       "message": "The number is in use"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a code of another status', () => {
  const failing: FailingCase = {
    status: 409,
    content: { error: 'not_found', message: 'No such user' },
    catalog: {
      errors: [
        { code: 'email_taken', status: 409 },
        { code: 'name_taken', status: 409 },
        { code: 'not_found', status: 404 },
      ],
    },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. code · /error
      Expected: "email_taken" or "name_taken"
      Received: "not_found"
      → Send "email_taken" or "name_taken", or the status code to which
        "not_found" belongs in the catalog.

   To turn this off, in the error catalog:
      "codes": "any"

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "not_found",
       "message": "No such user"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('another code than the one that is asserted', () => {
  const failing: FailingCase = {
    status: 409,
    content: { error: 'name_taken', message: 'The name is in use' },
    argument: 'email_taken',
    catalog: {
      errors: [
        { code: 'email_taken', status: 409 },
        { code: 'name_taken', status: 409 },
        { code: 'not_found', status: 404 },
      ],
    },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict("email_taken")

   The response is 409 Conflict, as expected, but it is not what the assertion
   asks for.

   1. code · /error
      Expected: "email_taken"
      Received: "name_taken"
      → Provoke "email_taken" in this request, or assert the code that is
        meant.

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "name_taken",
       "message": "The name is in use"
     }"
  `);
});

test('another spelling', () => {
  const failing: FailingCase = {
    status: 409,
    content: { error: 'EMAIL_TAKEN', message: 'The address is in use' },
    catalog: {
      errors: [
        { code: 'email_taken', status: 409 },
        { code: 'name_taken', status: 409 },
        { code: 'not_found', status: 404 },
      ],
    },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. code · /error
      Expected: "email_taken" or "name_taken"
      Received: "EMAIL_TAKEN"
      → Write the code as "email_taken" or "name_taken".

   To turn this off, in the error catalog:
      "codes": "any"

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "EMAIL_TAKEN",
       "message": "The address is in use"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('no code', () => {
  const failing: FailingCase = {
    status: 409,
    format: 'problem-details',
    headers: { 'Content-Type': 'application/problem+json' },
    content: { type: 'about:blank', title: 'Conflict', status: 409 },
    catalog: { format: 'problem-details', errors: [{ code: 'email_taken', status: 409 }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. code · /code
      Expected: "email_taken"
      Received: nothing
      → Send "email_taken" as /code.

   To turn this off, in the error catalog:
      "codes": "any"

   ← HTTP 409 Conflict
     Content-Type: application/problem+json

     {
       "type": "about:blank",
       "title": "Conflict",
       "status": 409
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('another problem type', () => {
  const failing: FailingCase = {
    status: 409,
    headers: { 'Content-Type': 'application/problem+json' },
    content: { type: 'https://errors.example.com/conflict', title: 'Conflict', status: 409 },
    catalog: {
      format: 'problem-details',
      errors: [{ code: 'email_taken', status: 409, type: 'https://errors.example.com/email-taken' }],
    },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. code · /type
      Expected: "https://errors.example.com/email-taken"
      Received: "https://errors.example.com/conflict"
      → Send the type "https://errors.example.com/email-taken", or add the
        received one to the error catalog.

   To turn this off, in the error catalog:
      "codes": "any"

   ← HTTP 409 Conflict
     Content-Type: application/problem+json

     {
       "type": "https://errors.example.com/conflict",
       "title": "Conflict",
       "status": 409
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a code that is a number', () => {
  const failing: FailingCase = {
    status: 409,
    content: { error: 1002, message: 'The name is taken' },
    catalog: { errors: [{ code: '1001', status: 409 }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. code · /error
      Expected: "1001"
      Received: 1002
      → Send "1001", or add the received code to the error catalog under this
        status.

   To turn this off, in the error catalog:
      "codes": "any"

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": 1002,
       "message": "The name is taken"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
