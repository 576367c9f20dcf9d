import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('a free member of another shape', () => {
  const failing: FailingCase = {
    status: 503,
    content: { error: 'maintenance', message: 'Back soon', until: 'tomorrow' },
    catalog: {
      errors: [
        {
          code: 'maintenance',
          status: 503,
          extensions: {
            type: 'object',
            required: ['until'],
            properties: { until: { type: 'string', format: 'date-time' } },
          },
        },
      ],
    },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeServiceUnavailable()

   The response is 503 Service Unavailable, as expected, but it breaks its
   contract.

   1. extensions · /until
      Expected: text in the format date-time
      Received: "tomorrow"
      → Send /until as "extensions" of the catalog entry requires, or change
        the schema there.

   Advice, which fails only with "strict": true:

   2. header-missing · Retry-After
      Expected: the field, for example 300
      Received: nothing
      → Send the field Retry-After. (RFC 9110, 15.6.4)

   To turn this off, in the error catalog:
      "rules": { "extensions": "off" }

   ← HTTP 503 Service Unavailable
     Content-Type: application/json

     {
       "error": "maintenance",
       "message": "Back soon",
       "until": "tomorrow"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a free member that is missing', () => {
  const failing: FailingCase = {
    status: 503,
    content: { error: 'maintenance', message: 'Back soon' },
    catalog: {
      errors: [
        {
          code: 'maintenance',
          status: 503,
          extensions: {
            type: 'object',
            required: ['until'],
            properties: { until: { type: 'string', format: 'date-time' } },
          },
        },
      ],
    },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeServiceUnavailable()

   The response is 503 Service Unavailable, as expected, but it breaks its
   contract.

   1. extensions · /until
      Expected: the member
      Received: nothing
      → Send /until as "extensions" of the catalog entry requires, or change
        the schema there.

   Advice, which fails only with "strict": true:

   2. header-missing · Retry-After
      Expected: the field, for example 300
      Received: nothing
      → Send the field Retry-After. (RFC 9110, 15.6.4)

   To turn this off, in the error catalog:
      "rules": { "extensions": "off" }

   ← HTTP 503 Service Unavailable
     Content-Type: application/json

     {
       "error": "maintenance",
       "message": "Back soon"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
