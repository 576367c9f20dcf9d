import { check } from '../../../../src';
import type { HttpField } from '../../../../src';
import { cpuTimeOf } from '../../../fixtures/support/cpu-time';
import type { Case } from './findings-of';
import { findingsOf } from './findings-of';

/* What a server must not send, though clients have to bear it: advice, with the section that says it to senders. */

function found(fields: readonly HttpField[]): readonly string[] {
  return check(
    { status: 402, fields, content: undefined },
    { catalog: { extends: 'standard', codes: 'any', content: 'any', errors: [] } },
  ).map(
    ({ severity, rule, at, reason, expected, reference }) =>
      `${severity} ${rule} ${at} ${reason}: ${String(expected)} (${reference})`,
  );
}

const LISTED = 'should header-sender';
const EMPTY = 'empty-element: a list without empty elements (RFC 9110, 5.6.1.1)';
const SPACE = 'white-space: no white space around "=" (RFC 9110, 5.6.3)';
const DATE = 'obsolete-date: a date such as Sun, 06 Nov 1994 08:49:37 GMT (RFC 9110, 5.6.7)';
const REPEATED = 'repeated: the field once (RFC 9110, 5.3)';

const right: readonly (readonly [field: string, ...values: string[]])[] = [
  ['WWW-Authenticate', 'Basic realm="api"'],
  ['WWW-Authenticate', 'basic realm="a, , b", charset="UTF-8"'],
  ['WWW-Authenticate', 'Bearer realm="a = b"'],
  ['WWW-Authenticate', 'Bearer error="invalid_token"'],
  ['WWW-Authenticate', 'Negotiate'],
  ['WWW-Authenticate', 'Negotiate YWJj=='],
  ['WWW-Authenticate', 'Negotiate YWJj== , Basic realm="a"'],
  ['WWW-Authenticate', 'Digest realm="a", nonce="b", qop="auth, auth-int", algorithm=SHA-256, stale=false'],
  ['WWW-Authenticate', 'Basic realm="a"', 'Bearer realm="b"'],
  ['WWW-Authenticate', 'Custom key=value'],
  ['Proxy-Authenticate', 'Basic realm="proxy"'],
  ['Allow', ''],
  ['Allow', 'GET'],
  ['Allow', 'GET, HEAD', 'POST'],
  ['Allow', 'GET,HEAD ,\tPOST'],
  ['Link', '<https://legal.example.com/a,,b>; rel="blocked-by"'],
  ['Link', '<https://legal.example.com/?a=,b>; rel=blocked-by; title="a = ,, b"'],
  ['Vary', '*'],
  ['Cache-Control', 'no-store, max-age=0'],
  ['Retry-After', '120'],
  ['Retry-After', 'Sun, 06 Nov 1994 08:49:37 GMT'],
  ['Date', 'Sun, 06 Nov 1994 08:49:37 GMT'],
  ['Expires', '0'],
  ['Last-Modified', 'yesterday'],
  ['Set-Cookie', 'a=b', 'c=d'],
  ['X-Own', 'a, , b', 'c = d'],
];

test.each(right)('%s: %s %s', (field, ...values) => {
  expect(found(values.map((value) => [field, value]))).toEqual([]);
});

const wrong: readonly (readonly [field: string, values: readonly string[], found: readonly string[]])[] = [
  ['WWW-Authenticate', ['Basic realm=api'], ['unquoted: realm in quotation marks (RFC 9110, 11.5)']],
  ['WWW-Authenticate', ['Custom REALM=api'], ['unquoted: realm in quotation marks (RFC 9110, 11.5)']],
  ['WWW-Authenticate', ['Basic'], ['parameter-missing: Basic with realm (RFC 7617, 2)']],
  ['WWW-Authenticate', ['Basic charset="UTF-8"'], ['parameter-missing: Basic with realm (RFC 7617, 2)']],
  [
    'WWW-Authenticate',
    ['Bearer'],
    ['parameter-missing: Bearer with realm, or scope, or error (RFC 6750, 3)'],
  ],
  [
    'WWW-Authenticate',
    ['Negotiate YWJj==, Bearer'],
    ['parameter-missing: Bearer with realm, or scope, or error (RFC 6750, 3)'],
  ],
  [
    'WWW-Authenticate',
    ['Digest realm="a"'],
    ['parameter-missing: Digest with nonce and qop (RFC 7616, 3.3)'],
  ],
  [
    'WWW-Authenticate',
    ['Digest realm="a", nonce=b, qop="auth"'],
    ['unquoted: nonce in quotation marks (RFC 7616, 3.3)'],
  ],
  [
    'WWW-Authenticate',
    ['Digest realm="a", nonce="b", qop="auth", stale="true"'],
    ['quoted: stale without quotation marks (RFC 7616, 3.3)'],
  ],
  [
    'Proxy-Authenticate',
    ['Basic realm="a"', 'Bearer'],
    ['parameter-missing: Bearer with realm, or scope, or error (RFC 6750, 3)'],
  ],
  [
    'WWW-Authenticate',
    [
      'Digest realm=a, nonce=b, qop="auth", stale="true", algorithm="MD5"',
      'Digest realm=c, nonce=d, qop=auth',
    ],
    [
      'unquoted: realm in quotation marks (RFC 9110, 11.5)',
      'unquoted: nonce in quotation marks (RFC 7616, 3.3)',
      'unquoted: qop in quotation marks (RFC 7616, 3.3)',
      'quoted: stale without quotation marks (RFC 7616, 3.3)',
      'quoted: algorithm without quotation marks (RFC 7616, 3.3)',
    ],
  ],
  [
    'WWW-Authenticate',
    ['Bearer, Basic'],
    [
      'parameter-missing: Bearer with realm, or scope, or error (RFC 6750, 3)',
      'parameter-missing: Basic with realm (RFC 7617, 2)',
    ],
  ],
  ['WWW-Authenticate', ['Basic realm = "a"'], [SPACE]],
  ['WWW-Authenticate', ['Basic realm= "a"'], [SPACE]],
  ['WWW-Authenticate', ['Bearer error="x" , scope\t="a"'], [SPACE]],
  ['WWW-Authenticate', ['Basic , realm="a"'], [EMPTY]],
  ['WWW-Authenticate', ['Basic realm="a",'], [EMPTY]],
  ['Allow', ['GET, , HEAD'], [EMPTY]],
  ['allow', [', GET'], [EMPTY]],
  ['Allow', ['GET', 'HEAD,'], [EMPTY]],
  ['Allow', [','], [EMPTY]],
  ['Vary', ['Accept,,Origin'], [EMPTY]],
  ['Link', ['<https://legal.example.com/>; rel = "blocked-by"'], [SPACE]],
  ['Retry-After', ['Sunday, 06-Nov-94 08:49:37 GMT'], [DATE]],
  ['Retry-After', ['Sun Nov  6 08:49:37 1994'], [DATE]],
  ['Date', ['Sunday, 06-Nov-94 08:49:37 GMT'], [DATE]],
  ['Retry-After', ['5', '5'], [REPEATED]],
  ['ETag', ['"a"', '"b"'], [REPEATED]],
  ['Content-Range', ['bytes 0-1/2', 'bytes 0-1/2'], [REPEATED]],
  ['Access-Control-Allow-Origin', ['https://shop.example', 'https://shop.example'], [REPEATED]],
];

test('a field that is told has its usual name, whatever its case in the response', () => {
  expect(
    found([
      ['access-control-allow-origin', '*'],
      ['access-control-allow-origin', '*'],
    ]),
  ).toEqual([`${LISTED} Access-Control-Allow-Origin ${REPEATED}`]);
  const twice: readonly HttpField[] = [
    ['content-type', 'text/html'],
    ['content-type', 'text/plain'],
  ];
  expect(found(twice).filter((one) => one.includes('header-sender'))).toEqual([]);
});

test.each(wrong)('%s: %j', (field, values, expected) => {
  const name = field === 'allow' ? 'Allow' : field;
  expect(found(values.map((value) => [field, value]))).toEqual(
    expected.map((one) => `${LISTED} ${name} ${one}`),
  );
});

test.each<readonly [field: string, values: readonly string[]]>([
  ['Retry-After', ['5', '6']],
  ['Allow', ['GET POST, ,']],
  ['WWW-Authenticate', ['Basic realm="a', 'Bearer']],
])('what clients cannot read is malformed, and nothing else: %s %j', (field, values) => {
  const rules = check(
    { status: 402, fields: values.map((value): HttpField => [field, value]), content: undefined },
    { catalog: { extends: 'standard', codes: 'any', content: 'any', errors: [] } },
  ).map(({ rule }) => rule);
  expect(rules).toEqual(['header-malformed']);
});

test('the field can be turned off', () => {
  const violations = check(
    { status: 402, fields: [['Allow', 'GET,,HEAD']], content: undefined },
    {
      catalog: {
        extends: 'standard',
        codes: 'any',
        content: 'any',
        errors: [],
        headers: { '402': { Allow: 'off' } },
      },
    },
  );
  expect(violations).toEqual([]);
});

test('each part of what is told of a field', () => {
  const of = (...fields: readonly HttpField[]): Case => ({
    fields,
    content: null,
    options: { catalog: { extends: 'standard', codes: 'any', content: 'any', errors: [] } },
  });
  const cases: { readonly [name: string]: Case } = {
    'a comma at the start': of(['Allow', ',GET']),
    'a comma after a tab': of(['Allow', 'GET,\t,PUT']),
    'a comma at the end of the second line': of(['Allow', 'GET'], ['Allow', 'PUT ,']),
    'a tab before =': of(['WWW-Authenticate', 'Basic realm\t="a"']),
    'a tab after =': of(['WWW-Authenticate', 'Basic realm=\t"a"']),
    'a date of the short form': of(['Date', 'Sun, 06 Nov 1994 08:49:37 GMT']),
    'a date of asctime': of(['Date', 'Sun Nov  6 08:49:37 1994']),
    'a date of RFC 850': of(['Date', 'Sunday, 06-Nov-94 08:49:37 GMT']),
    'two dates': of(['Date', 'Sun, 06 Nov 1994 08:49:37 GMT'], ['Date', 'Sun, 06 Nov 1994 08:49:37 GMT']),
    'two fields with slips': of(['Allow', 'GET,,PUT'], ['Vary', ',Accept']),
    'one field that is malformed and one with a slip': of(['Allow', 'GET PUT,,'], ['Vary', ',Accept']),
    'an unknown field': of(['X-Own', ',']),
  };
  expect(findingsOf('header-sender', cases)).toMatchInlineSnapshot(`
   "a comma at the start
     should at "Allow", empty-element: "a list without empty elements" ← ",GET" (RFC 9110, 5.6.1.1)
   a comma after a tab
     should at "Allow", empty-element: "a list without empty elements" ← "GET,\\t,PUT" (RFC 9110, 5.6.1.1)
   a comma at the end of the second line
     should at "Allow", empty-element: "a list without empty elements" ← "GET, PUT ," (RFC 9110, 5.6.1.1)
   a tab before =
     should at "WWW-Authenticate", white-space: "no white space around \\"=\\"" ← "Basic realm\\t=\\"a\\"" (RFC 9110, 5.6.3)
   a tab after =
     should at "WWW-Authenticate", white-space: "no white space around \\"=\\"" ← "Basic realm=\\t\\"a\\"" (RFC 9110, 5.6.3)
   a date of the short form
   a date of asctime
     should at "Date", obsolete-date: "a date such as Sun, 06 Nov 1994 08:49:37 GMT" ← "Sun Nov  6 08:49:37 1994" (RFC 9110, 5.6.7)
   a date of RFC 850
     should at "Date", obsolete-date: "a date such as Sun, 06 Nov 1994 08:49:37 GMT" ← "Sunday, 06-Nov-94 08:49:37 GMT" (RFC 9110, 5.6.7)
   two dates
     should at "Date", repeated: "the field once" ← "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.3)
   two fields with slips
     should at "Allow", empty-element: "a list without empty elements" ← "GET,,PUT" (RFC 9110, 5.6.1.1)
     should at "Vary", empty-element: "a list without empty elements" ← ",Accept" (RFC 9110, 5.6.1.1)
   one field that is malformed and one with a slip
     should at "Vary", empty-element: "a list without empty elements" ← ",Accept" (RFC 9110, 5.6.1.1)
   an unknown field"
  `);
});

test('looking takes linear time', () => {
  const once = (value: string): number =>
    cpuTimeOf(() => {
      for (let round = 0; round < 5; round += 1) found([['WWW-Authenticate', `Bearer ${value}`]]);
    });
  const timeOf = (value: string): number =>
    Math.max(0.001, Math.min(...Array.from({ length: 5 }, () => once(value))));
  for (const piece of ['a', ' ', '= ', '"', ', ', 'a=b, ', '<']) {
    const ratio = timeOf(piece.repeat(64_000)) / timeOf(piece.repeat(16_000));
    expect([piece, ratio < 12]).toEqual([piece, true]);
  }
});
