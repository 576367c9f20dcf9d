import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('a message that does not match its pattern', () => {
  const failing: FailingCase = {
    status: 429,
    content: { error: 'rate_limited', message: 'Slow down' },
    catalog: { errors: [{ code: 'rate_limited', status: 429, messagePattern: '^Try again in \\d+ s$' }] },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeTooManyRequests()

   The response is 429 Too Many Requests, as expected, but it breaks its
   contract.

   1. message · /message
      Expected: /^Try again in \\d+ s$/u
      Received: "Slow down"
      → Send a message that matches "messagePattern" of the catalog entry, or
        change the pattern.

   Advice, which fails only with "strict": true:

   2. header-missing · Retry-After
      Expected: the field, for example 60
      Received: nothing
      → Send the field Retry-After. (RFC 6585, 4)

   To turn this off, in the error catalog:
      "rules": { "message": "off" }

   ← HTTP 429 Too Many Requests
     Content-Type: application/json

     {
       "error": "rate_limited",
       "message": "Slow down"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('another message than the assertion asks for', () => {
  const failing: FailingCase = {
    status: 409,
    content: { error: 'conflict', message: 'Resource already exists' },
    argument: { message: /taken/ },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict({"message": /taken/})

   The response is 409 Conflict, as expected, but it is not what the assertion
   asks for.

   1. message · /message
      Expected: /taken/
      Received: "Resource already exists"
      → Send the message that the assertion asks for, or change the assertion.

   ← HTTP 409 Conflict
     Content-Type: application/json

     {
       "error": "conflict",
       "message": "Resource already exists"
     }"
  `);
});
