import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';

test('another status code', () => {
  const failing: FailingCase = {
    status: 404,
    content: { error: 'not_found', message: 'No such user' },
    matcher: 'toBeConflict',
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 404 Not Found, not 409 Conflict.

   1. status
      Expected: 409 Conflict
      Received: 404 Not Found
      → Change the server's answer, or assert the status code that is meant.

   ← HTTP 404 Not Found
     Content-Type: application/json

     {
       "error": "not_found",
       "message": "No such user"
     }"
  `);
});

test('a status code that is no error', () => {
  const failing: FailingCase = { status: 200, content: { id: 7 }, matcher: 'toBeClientError' };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeClientError()

   The response is 200 OK, not a client error (4xx).

   1. status
      Expected: a client error (4xx)
      Received: 200 OK
      → Change the server's answer, or assert the status code that is meant.

   ← HTTP 200 OK
     Content-Type: application/json

     {
       "id": 7
     }"
  `);
});

test('no error at all', () => {
  const failing: FailingCase = {
    status: 201,
    content: '',
    headers: { Location: '/users/7' },
    matcher: 'toBeErrorResponse',
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeErrorResponse()

   The response is 201 Created, not an error (4xx or 5xx).

   1. status
      Expected: an error (4xx or 5xx)
      Received: 201 Created
      → Change the server's answer, or assert the status code that is meant.

   ← HTTP 201 Created
     Location: /users/7"
  `);
});
