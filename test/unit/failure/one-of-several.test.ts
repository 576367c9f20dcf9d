import type { ErrorCatalog } from '../../../src';
import { showFailure } from './show-failure';

const catalog: ErrorCatalog = {
  errors: [
    { code: 'email_taken', status: 409 },
    { code: 'name_taken', status: 409 },
    { code: 'locked', status: 409 },
  ],
};
const failing = { status: 409, content: { error: 'locked', message: 'Locked' } };

test('none of several codes', () => {
  expect(
    showFailure({
      ...failing,
      catalog,
      matcher: 'toBeErrorResponse',
      argument: ['email_taken', 'name_taken'],
    }),
  ).toMatchInlineSnapshot(`
   "expect(response).toBeErrorResponse(["email_taken", "name_taken"])

   The response is 409 Conflict, as expected, but it is not what the assertion
   asks for.

   1. code · /error
      Expected: "email_taken" or "name_taken"
      Received: "locked"
      → Provoke "email_taken" or "name_taken" in this request, or assert the
        code that is meant.

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "locked",
       "message": "Locked"
     }"
  `);
});

test('a code that an asymmetric matcher does not stand for', () => {
  expect(showFailure({ ...failing, catalog, argument: { code: expect.stringMatching(/_taken$/) } }))
    .toMatchInlineSnapshot(`
   "expect(response).toBeConflict({"code": StringMatching /_taken$/})

   The response is 409 Conflict, as expected, but it is not what the assertion
   asks for.

   1. code · /error
      Expected: "email_taken" or "name_taken"
      Received: "locked"
      → Provoke "email_taken" or "name_taken" in this request, or assert the
        code that is meant.

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "locked",
       "message": "Locked"
     }"
  `);
});

test('the same where any code is taken', () => {
  expect(showFailure({ ...failing, codes: 'any', argument: { code: expect.stringMatching(/_taken$/) } }))
    .toMatchInlineSnapshot(`
   "expect(response).toBeConflict({"code": StringMatching /_taken$/})

   The response is 409 Conflict, as expected, but it is not what the assertion
   asks for.

   1. code · /error
      Expected: StringMatching /_taken$/
      Received: "locked"
      → Provoke an error with such a code in this request, or assert the code
        that is meant.

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "locked",
       "message": "Locked"
     }"
  `);
});

test('none of several status codes', () => {
  expect(showFailure({ ...failing, catalog, matcher: 'toBeErrorResponse', argument: [404, 410] }))
    .toMatchInlineSnapshot(`
   "expect(response).toBeErrorResponse([404, 410])

   The response is 409 Conflict, not 404 Not Found or 410 Gone.

   1. status
      Expected: 404 Not Found or 410 Gone
      Received: 409 Conflict
      → Change the server's answer, or assert the status code that is meant.

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "locked",
       "message": "Locked"
     }"
  `);
});
