import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('a stack frame in the message', () => {
  const failing: FailingCase = {
    status: 500,
    content: {
      error: 'internal_server_error',
      message:
        'TypeError: user is undefined\n    at findUser (/srv/app/src/users.ts:41:17)\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
    },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeInternalServerError()

   The response is 500 Internal Server Error, as expected, but it breaks its
   contract.

   1. leak · /message
      Expected: text meant for users of the API
      Received: a Node.js stack frame: TypeError: user is undefined at findUser
                (/srv/app/src/users.ts:41:17) at
                process.processTicksAndRejections (n…
      → Keep this in the log of the server, and answer with a message that is
        meant to be read.

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "leaks": "off" }

   ← HTTP 500 Internal Server Error
     Content-Type: application/json

     {
       "error": "internal_server_error",
       "message": "TypeError: user is undefined\\n    at findUser (/srv/app/src/users.ts:41:17)\\n    at process.processTicksAndRejections (node:internal/process/task_…
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('the error of a database', () => {
  const failing: FailingCase = {
    status: 409,
    content: {
      error: 'conflict',
      message: 'duplicate key value violates unique constraint "users_email_key"',
    },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. leak · /message
      Expected: text meant for users of the API
      Received: PostgreSQL's error text: duplicate key value violates unique
                constraint "users_email_key"
      → Keep this in the log of the server, and answer with a message that is
        meant to be read.

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "leaks": "off" }

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "conflict",
       "message": "duplicate key value violates unique constraint \\"users_email_key\\""
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('an entry that sets the severity of leaks itself is where it is turned off', () => {
  const failing: FailingCase = {
    status: 500,
    content: {
      error: 'crash',
      message: 'Traceback (most recent call last):\n  File "/srv/app/main.py", line 41, in f',
    },
    catalog: { leaks: 'off', errors: [{ code: 'crash', status: 500, leaks: 'must' }] },
  };
  expect(showFailure(failing)).toContain(
    'To turn this off, in the entry "crash" of the error catalog:\n   "leaks": "off"\n',
  );
  expect(rulesStillBroken(failing)).toEqual([]);
});
