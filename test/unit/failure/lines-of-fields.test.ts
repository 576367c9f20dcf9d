import { showFailure } from './show-failure';

const headers = {
  'Content-Type': 'application/json',
  Vary: ['Accept', 'Origin'],
  'Set-Cookie': ['sid=s3cr3tvalue; Path=/; HttpOnly', 'theme=dark'],
};
const content = { error: 'conflict', message: 'Resource already exists' };

test('the lines of a field, and cookies without their values', () => {
  const text = showFailure({
    status: 409,
    headers,
    content,
    argument: {
      headers: {
        Vary: ['Accept', /cookie/i],
        'Set-Cookie': [
          { name: 'sid', value: 'anothersecret', secure: true, path: '/' },
          'theme=lightness; Path=/',
        ],
      },
    },
  });
  expect(text).toMatchInlineSnapshot(`
   "expect(response).toBeConflict({"headers": {"Set-Cookie": [masked], "Vary":…)

   The response is 409 Conflict, as expected, but it is not what the assertion
   asks for.

   1. headers · Vary
      Expected: ["Accept", /cookie/i]
      Received: "Accept", "Origin"
      → Send the field Vary that the assertion asks for, or change the
        assertion.

   2. headers · Set-Cookie
      Expected: "sid=[masked]; Secure; Path=/", "theme=[masked]; Path=/"
      Received: "sid=[masked]; Path=/; HttpOnly", "theme=[masked]"
      → Send the field Set-Cookie that the assertion asks for, or change the
        assertion.

   Advice, which fails only with "strict": true:

   3. session-cookie · Set-Cookie
      Expected: no cookie sid
      Received: [masked]
      → Begin the session only after a request has succeeded.

   ← HTTP 409 Conflict
     Content-Type: application/json
     Vary: Accept
     Vary: Origin
     Set-Cookie: sid=[masked]; Path=/; HttpOnly
     Set-Cookie: theme=[masked]

     {
       "error": "conflict",
       "message": "Resource already exists"
     }"
  `);
  expect(text).not.toMatch(/s3cr3tvalue|anothersecret|lightness|dark/);
});

test('what a pattern asks of cookies may hold their values', () => {
  const text = showFailure({
    status: 409,
    headers,
    content,
    argument: { headers: { 'Set-Cookie': expect.arrayContaining(['lang=anothersecret']) } },
  });
  expect(text).toMatchInlineSnapshot(`
   "expect(response).toBeConflict({"headers": {"Set-Cookie": "[masked]"}})

   The response is 409 Conflict, as expected, but it is not what the assertion
   asks for.

   1. headers · Set-Cookie
      Expected: [masked]
      Received: "sid=[masked]; Path=/; HttpOnly", "theme=[masked]"
      → Send the field Set-Cookie that the assertion asks for, or change the
        assertion.

   Advice, which fails only with "strict": true:

   2. session-cookie · Set-Cookie
      Expected: no cookie sid
      Received: [masked]
      → Begin the session only after a request has succeeded.

   ← HTTP 409 Conflict
     Content-Type: application/json
     Set-Cookie: sid=[masked]; Path=/; HttpOnly
     Set-Cookie: theme=[masked]
     Vary: Accept
     Vary: Origin

     {
       "error": "conflict",
       "message": "Resource already exists"
     }"
  `);
  expect(text).not.toMatch(/s3cr3tvalue|anothersecret/);
});
