import request from 'supertest';
import { createMatchers } from '../../../src';
import type { Answer } from '../../fixtures/support/serve';
import { serve } from '../../fixtures/support/serve';
import { failureMessage, showFailure } from './show-failure';

expect.extend(createMatchers() as unknown as jest.ExpectExtendMap);

/** 80 columns, less the four by which Jest indents a failure. */
const WIDTH = 76;

async function send(answer: Answer): Promise<unknown> {
  return request(serve(answer))
    .post('/users?page=2')
    .set('X-Request-Id', '7')
    .send({ email: 'ada@example.com' })
    .catch((error: unknown) => error);
}

// The wish of supertest#12, open since 2012.
test('a status mismatch shows the response with its content, and the request', async () => {
  const response = await send({
    status: 422,
    headers: { 'X-Powered-By': 'Express', 'Content-Type': 'application/json; charset=utf-8' },
    content: { error: 'unprocessable_content', message: 'email is no address' },
  });
  expect(failureMessage(() => expect(response).toBeConflict())).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 422 Unprocessable Content, not 409 Conflict.

   1. status
      Expected: 409 Conflict
      Received: 422 Unprocessable Content
      → Change the server's answer, or assert the status code that is meant.

   ← HTTP/1.1 422 Unprocessable Content
     Content-Type: application/json; charset=utf-8
     X-Powered-By: Express
     Connection: close
     Content-Length: 65

     {
       "error": "unprocessable_content",
       "message": "email is no address"
     }

   → POST http://127.0.0.1:PORT/users?page=2
     content-type: application/json
     x-request-id: 7
     host: 127.0.0.1:PORT
     accept-encoding: gzip, deflate
     content-length: 27

     {
       "email": "ada@example.com"
     }"
  `);
});

test('a negation that fails shows the exchange as well', async () => {
  const response = await send({ content: { error: 'conflict', message: 'Resource already exists' } });
  expect(failureMessage(() => expect(response).not.toBeClientError())).toMatchInlineSnapshot(`
   "expect(response).not.toBeClientError()

   The response is 409 Conflict, a client error (4xx), which the assertion
   rules out.

   ← HTTP/1.1 409 Conflict
     Content-Type: application/json
     Connection: close
     Content-Length: 56

     {
       "error": "conflict",
       "message": "Resource already exists"
     }

   → POST http://127.0.0.1:PORT/users?page=2
     content-type: application/json
     x-request-id: 7
     host: 127.0.0.1:PORT
     accept-encoding: gzip, deflate
     content-length: 27

     {
       "email": "ada@example.com"
     }"
  `);
  expect(failureMessage(() => expect(response).not.toBeConflict())).toMatch(
    /^expect\(response\)\.not\.toBeConflict\(\)\n\nThe response is 409 Conflict, which the assertion rules out\.\n\n← HTTP/,
  );
});

test('what superagent cannot parse is shown as far as superagent lets it be known', async () => {
  const response = await send({ content: '{"error":"conflict","mess' });
  expect(failureMessage(() => expect(response).toBeConflict())).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. json · content
      Expected: JSON text
      Received: {"error":"conflict","mess
      → Write the content with a JSON serialiser, and send all of it.
        (RFC 8259, 2)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "json": "off" } }

   ← HTTP 409 Conflict
     content-type: application/json
     connection: close
     content-length: 25

     {"error":"conflict","mess"
  `);
});

test('several violations are listed at once, advice after them', () => {
  const text = showFailure({
    status: 451,
    headers: { 'Content-Type': 'application/problem+json', 'Content-Length': '12, 13' },
    content: { type: 'about:blank', title: 'Not here', status: 404 },
    catalog: { format: 'problem-details', errors: [{ code: 'withheld', status: 451 }] },
  });
  expect(text).toMatchInlineSnapshot(`
   "expect(response).toBeUnavailableForLegalReasons()

   The response is 451 Unavailable For Legal Reasons, as expected, but it
   breaks its contract in 3 places.

   1. header-malformed · Content-Length
      Expected: one decimal number of octets
      Received: 12, 13
      → Send a well-formed Content-Length, for example 348. (RFC 9110, 8.6)

   2. code · /code
      Expected: "withheld"
      Received: nothing
      → Send "withheld" as /code.

   3. status-member · /status
      Expected: 451
      Received: 404
      → Write the status code of the response into /status. (RFC 9457, 3.1.2)

   Advice, which fails only with "strict": true:

   4. header-missing · Link
      Expected: the field, for example <https://legal.example.com/>;
                rel="blocked-by"
      Received: nothing
      → Send the field Link. (RFC 7725, 4)

   5. title-member · /title
      Expected: "Unavailable For Legal Reasons"
      Received: "Not here"
      → Write "Unavailable For Legal Reasons" into /title, or give the error a
        type of its own. (RFC 9457, 4.2.1)

   To turn these off, in the error catalog:
      "headers": { "451": { "Content-Length": "off" } }, "codes": "any",
      "rules": { "status-member": "off" }

   ← HTTP 451 Unavailable For Legal Reasons
     Content-Type: application/problem+json
     Content-Length: 12, 13

     {
       "type": "about:blank",
       "title": "Not here",
       "status": 404
     }"
  `);
});

test('rules of the contract and wishes of the assertion are told apart', () => {
  const text = showFailure({
    status: 409,
    content: { error: 'conflict', details: [] },
    argument: { code: 'conflict', body: { id: 7 } },
  });
  expect(text.split('\n\n').slice(0, 5)).toMatchInlineSnapshot(`
   [
     "expect(response).toBeConflict({"body": {"id": 7}, "code": "conflict"})",
     "The response is 409 Conflict, as expected, but it breaks its contract, and
   it is not what the assertion asks for.",
     "1. schema · /message
      Expected: the member
      Received: nothing
      → Send the member /message. (the format "simple")",
     "2. body · /id
      Expected: 7
      Received: nothing
      → Send /id as the assertion asks, or change the assertion.",
     "To turn these off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "schema": "off" } }",
   ]
  `);
});

test('no line is wider than a terminal of 80 columns', async () => {
  const exchanges: readonly Answer[] = [
    { status: 404, content: { error: 'not_found', message: 'No such user' } },
    { headers: { 'Content-Type': 'text/html; charset=utf-8' }, content: '<h1>Conflict</h1>' },
    { headers: { 'Content-Type': 'application/json' }, content: '{"error":"conflict","message":"Res' },
    { content: { error: 'Conflict', message: 409, details: [{}, { message: '' }, 'x'] } },
    { content: '' },
    { content: JSON.stringify(JSON.stringify({ error: 'conflict' })) },
  ];
  for (const exchange of exchanges) {
    const response = await send(exchange);
    const texts = [
      failureMessage(() => expect(response).toBeConflict()),
      failureMessage(() => expect(response).toBeConflict({ message: /taken/, body: { id: 7, name: 'Ada' } })),
      failureMessage(() => expect(response).not.toBeErrorResponse()),
    ];
    expect(
      texts
        .join('\n')
        .split('\n')
        .filter((line) => line.length > WIDTH),
    ).toEqual([]);
  }
});

describe('the fields', () => {
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`X-Field-${index}`, 'x']));

  test('those that a violation is about come first, and the media type; the others are counted', () => {
    const text = showFailure({
      status: 429,
      headers: { ...many, 'Content-Type': 'application/json', 'Retry-After': 'soon' },
      content: { error: 'too_many_requests', message: 'Slow down' },
    });
    const fields = text.split('\n').filter((line) => /^ {2}[A-Z][\w-]+: /.test(line));
    expect(fields.slice(0, 3)).toEqual([
      '  Content-Type: application/json',
      '  Retry-After: soon',
      '  X-Field-0: x',
    ]);
    expect(fields).toHaveLength(12);
    expect(text).toContain('\n  … 10 more fields\n');
  });

  test('a long value is cut', () => {
    const text = showFailure({
      status: 404,
      matcher: 'toBeConflict',
      headers: { 'X-Long': 'x'.repeat(5_000) },
    });
    expect(text).toContain(`  X-Long: ${'x'.repeat(150)}`);
    expect(text.length).toBeLessThan(600);
  });
});

describe('content of any size and kind', () => {
  const show = (content: unknown, headers = { 'Content-Type': 'application/json' }): string =>
    showFailure({ status: 404, matcher: 'toBeConflict', headers, content });

  test('1 MB with 5,000 details', () => {
    const detail = { pointer: '/items/17/name', code: 'too_short', message: 'must be longer '.repeat(10) };
    const details = Array.from({ length: 5_000 }, () => detail);
    const content = JSON.stringify({ error: 'conflict', message: 'Not valid', details });
    expect(content.length).toBeGreaterThan(1_000_000);
    expect(show(content).length).toBeLessThan(8_000);
    expect(show(content)).toContain('  (shortened)');
    const broken = showFailure({
      status: 409,
      strict: true,
      content: content.replaceAll('"message":"must', '"message":1,"x":"must'),
      argument: { details: [], message: 'x'.repeat(100_000), body: { details: [] } },
    });
    expect(broken.length).toBeLessThan(8_000);
    expect(broken).toContain('1. schema · /details/0/message');
  });

  test('1 MB in one message', () => {
    const text = showFailure({
      status: 409,
      content: { error: 'conflict', message: 'x'.repeat(1_000_000) },
      argument: { message: 'short' },
    });
    expect(text.length).toBeLessThan(8_000);
    expect(text).toMatch(/ {3}Received: "x+\s+…\s+x+"\n/);
  });

  test('1 MB of HTML on one line, and on many', () => {
    const html = { 'Content-Type': 'text/html' };
    expect(show('<p>Error</p>'.repeat(90_000), html).length).toBeLessThan(8_000);
    const lines = show('<p>Error</p>\n'.repeat(90_000), html);
    expect(lines.length).toBeLessThan(8_000);
    expect(lines).toContain('more lines\n  (1170000 characters in all)');
  });

  test('100,000 levels of nesting', () => {
    const deep = (open: string, close: string) => `${open.repeat(100_000)}1${close.repeat(100_000)}`;
    expect(show(deep('[', ']'))).toContain('"[…]"');
    expect(show(deep('{"a":', '}'))).toContain('"{…}"');
    for (const content of [deep('[', ']'), `{"error":"conflict","message":${deep('{"a":', '}')}}`]) {
      const text = showFailure({
        status: 409,
        content,
        argument: { body: expect.objectContaining({ message: { a: {} } }), details: [{}] },
      });
      expect(text.length).toBeLessThan(8_000);
      expect(text).toMatch(/^1\. (json-type|schema)/m);
    }
  });

  test('octets', () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect(show(png, { 'Content-Type': 'image/png' })).toContain('\n  (16 octets of binary data)');
    expect(show('a\0b')).toContain('\n  (3 octets of binary data)');
  });

  test('control characters and those that reorder text are shown, not sent to the terminal', () => {
    const nasty = '\u001b[31mred\u0007\u009b1m\u202egpj.exe\u2028\r\n\tend\ud800';
    const texts = [
      show(nasty, { 'Content-Type': 'text/plain' }),
      show(JSON.stringify({ error: nasty, [nasty]: 1 })),
      showFailure({ status: 409, headers: { [nasty]: nasty, 'Content-Type': nasty }, content: nasty }),
      showFailure({
        status: 409,
        content: { error: 'conflict', message: nasty },
        argument: { message: nasty, body: { [nasty]: nasty }, headers: { [nasty]: nasty } },
      }),
    ];
    for (const text of texts) {
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u202e]|\p{Surrogate}/u);
      expect(text).toMatch(/\\x1b\[31mred|\\u001b\[31mred/);
    }
  });
});
