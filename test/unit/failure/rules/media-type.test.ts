import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('another media type', () => {
  const failing: FailingCase = {
    status: 409,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    content: '<!DOCTYPE html>\n<title>Error</title>\n<pre>Conflict</pre>\n',
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. media-type · Content-Type
      Expected: application/json
      Received: text/html; charset=utf-8
      → Set Content-Type to application/json. (RFC 9110, 8.3)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "media-type": "off" } }

   ← HTTP 409 Conflict
     Content-Type: text/html; charset=utf-8

     <!DOCTYPE html>
     <title>Error</title>
     <pre>Conflict</pre>"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('no media type', () => {
  const failing: FailingCase = {
    status: 409,
    headers: {},
    content: { error: 'conflict', message: 'Resource already exists' },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. media-type · Content-Type
      Expected: application/json
      Received: nothing
      → Set Content-Type to application/json. (RFC 9110, 8.3)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "media-type": "off" } }

   ← HTTP 409 Conflict

     {
       "error": "conflict",
       "message": "Resource already exists"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a field that is no media type', () => {
  const failing: FailingCase = {
    status: 409,
    headers: { 'Content-Type': 'json' },
    content: { error: 'conflict', message: 'Resource already exists' },
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. media-type · Content-Type
      Expected: application/json
      Received: json
      → Send one well-formed Content-Type: application/json. (RFC 9110, 8.3)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "media-type": "off" } }

   ← HTTP 409 Conflict
     Content-Type: json

     {
       "error": "conflict",
       "message": "Resource already exists"
     }"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});
