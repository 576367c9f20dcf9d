import { checks } from '../../../src/core/rules';
import { culprits, explainedRules } from '../../../src/generated/culprits';
import { formats } from '../../../src/generated/data';
import type { FailingCase } from './show-failure';
import { showFailure } from './show-failure';

const page = (content: string): FailingCase => ({
  status: 404,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  content,
});

const causeOf = (failing: FailingCase): string | undefined =>
  showFailure(failing)
    .split('\n\n')
    .find((part) => part.startsWith('Likely cause: '));

test('software that writes error bodies by itself is named, with what to do about it', () => {
  const express = page(
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>Cannot GET /userz</pre>\n</body>\n</html>\n',
  );
  expect(showFailure(express)).toMatchInlineSnapshot(`
   "expect(response).toBeNotFound()

   The response is 404 Not Found, as expected, but it breaks its contract.

   1. media-type · Content-Type
      Expected: application/json
      Received: text/html; charset=utf-8
      → Set Content-Type to application/json. (RFC 9110, 8.3)

   Likely cause: this is Express's default page for a route that does not
   exist. After the last route, add \`app.use((req, res) => …)\` that answers
   with the error of the catalog.

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "media-type": "off" } }

   ← HTTP 404 Not Found
     Content-Type: text/html; charset=utf-8

     <!DOCTYPE html>
     <html lang="en">
     <head>
     <meta charset="utf-8">
     <title>Error</title>
     </head>
     <body>
     <pre>Cannot GET /userz</pre>
     </body>
     </html>"
  `);
});

test('a format other than the one that is asked for is named', () => {
  const problem = {
    status: 409,
    headers: { 'Content-Type': 'application/problem+json' },
    content: { type: 'about:blank', title: 'Conflict', status: 409, detail: 'Resource already exists' },
  };
  expect(causeOf(problem)).toMatchInlineSnapshot(`
   "Likely cause: this is the format "problem-details". If that is intended, say
   so in the assertion, { format: 'problem-details' }, or in the error catalog."
  `);
});

test('nothing is named where the status is wrong, where only the assertion asks for more, or where nothing fits', () => {
  const spring = {
    status: 404,
    content: { timestamp: '2026-11-12T21:44:40.988+00:00', status: 404, error: 'Not Found', path: '/nope' },
  };
  expect(causeOf(spring)).toContain('Spring Boot');
  expect(causeOf({ ...spring, matcher: 'toBeConflict' })).toBeUndefined();
  const conforming = {
    status: 409,
    content: { error: 'conflict', message: 'x' },
    argument: { message: 'y' },
  };
  expect(causeOf(conforming)).toBeUndefined();
  expect(causeOf({ status: 409, content: { a: 1 } })).toBeUndefined();
});

describe('a cause explains a finding of this failure, or it is not shown', () => {
  const nest = { message: 'Unauthorized', statusCode: 401 };

  test('a field that is missing beside a body in order', () => {
    const failing: FailingCase = { status: 401, format: 'nest', content: nest };
    expect(showFailure(failing)).toContain('1. header-missing · WWW-Authenticate');
    expect(causeOf(failing)).toBeUndefined();
  });

  test('the format that it recommends is in use', () => {
    const failing: FailingCase = { status: 401, format: 'nest', content: { ...nest, statusCode: 403 } };
    expect(showFailure(failing)).toContain('status-member · /statusCode');
    expect(causeOf(failing)).toBeUndefined();
  });

  test('the body is that of another contract', () => {
    const headers = { 'Content-Type': 'application/json', 'WWW-Authenticate': 'Bearer' };
    expect(causeOf({ status: 401, headers, content: nest })).toContain('NestJS');
  });

  test.each(culprits.flatMap(({ id, format }) => (format === undefined ? [] : [[id, format]])))(
    '%s recommends the format %s, which exists',
    (_, format) => {
      expect(formats.map(({ id }) => id)).toContain(format);
    },
  );

  test('whoever recommends a format says so in its data, and rules that are explained exist', () => {
    const recommending = culprits.filter(({ remedy }) => remedy.includes('the format `'));
    expect(recommending.map(({ format }) => format)).not.toContain(undefined);
    expect(checks.map(({ id }) => id)).toEqual(expect.arrayContaining([...explainedRules]));
  });
});
