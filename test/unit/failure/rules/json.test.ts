import type { FailingCase } from '../show-failure';
import { showFailure } from '../show-failure';
import { rulesStillBroken } from '../turn-off';

test('truncated content', () => {
  const failing: FailingCase = { status: 409, content: '{"error":"conflict","message":"Resource alre' };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. json · content
      Expected: JSON text
      Received: {"error":"conflict","message":"Resource alre
      → Write the content with a JSON serialiser, and send all of it.
        (RFC 8259, 2)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "json": "off" } }

   ← HTTP 409 Conflict
     Content-Type: application/json

     {"error":"conflict","message":"Resource alre"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('a page where JSON is announced', () => {
  const failing: FailingCase = {
    status: 502,
    content: `<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n<hr><center>nginx/1.27.4</center>\n</body>\n</html>\n`,
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeBadGateway()

   The response is 502 Bad Gateway, as expected, but it breaks its contract.

   1. json · content
      Expected: JSON text
      Received: <html>\\n<head><title>502 Bad Gateway</title></head …
                hr><center>nginx/1.27.4</center>\\n</body>\\n</html>
      → Write the content with a JSON serialiser, and send all of it.
        (RFC 8259, 2)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "json": "off" } }

   ← HTTP 502 Bad Gateway
     Content-Type: application/json

     <html>
     <head><title>502 Bad Gateway</title></head>
     <body>
     <center><h1>502 Bad Gateway</h1></center>
     <hr><center>nginx/1.27.4</center>
     </body>
     </html>"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('two JSON values', () => {
  const failing: FailingCase = {
    status: 409,
    content:
      '{"error":"conflict","message":"Resource already exists"}{"error":"conflict","message":"Resource already exists"}',
  };
  expect(showFailure(failing)).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. json · content
      Expected: JSON text
      Received: {"error":"conflict","message":"Resource already ex …
                r":"conflict","message":"Resource already exists"}
      → Write the content with a JSON serialiser, and send all of it.
        (RFC 8259, 2)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "json": "off" } }

   ← HTTP 409 Conflict
     Content-Type: application/json

     {"error":"conflict","message":"Resource already exists"}{"error":"conflict","message":"Resource already exists"}"
  `);
  expect(rulesStillBroken(failing)).toEqual([]);
});

test('white space alone is shown as such', () => {
  expect(showFailure({ status: 409, content: ' \r\n' })).toContain('   Received: " \\r\\n"\n');
});
