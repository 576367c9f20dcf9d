import type { ErrorCatalog, HttpField } from '../../../../src';
import type { Case } from './findings-of';
import { findingsOf } from './findings-of';

/* Cookies of sessions that come with an error. */

const catalog: ErrorCatalog = { extends: 'standard', codes: 'any', content: 'any', errors: [] };
const off: ErrorCatalog = { ...catalog, headers: { 409: { 'Set-Cookie': 'off' } } };
const of = (lines: readonly string[], rest: Case = {}): Case => ({
  fields: lines.map((line): HttpField => ['set-cookie', line]),
  content: null,
  options: { catalog },
  ...rest,
});

test('session cookies', () => {
  const cases: { readonly [name: string]: Case } = {
    none: of([]),
    'another cookie': of(['theme=dark']),
    'one of a session': of(['JSESSIONID=abc']),
    'in another case': of(['jsessionid=abc; Path=/']),
    'a longer name': of(['JSESSIONID2=abc']),
    'without a value': of(['JSESSIONID=']),
    'for a second': of(['JSESSIONID=abc; Max-Age=1']),
    'for no second': of(['JSESSIONID=abc; Max-Age=0']),
    'for less than no second': of(['JSESSIONID=abc; max-age=-1']),
    'until long ago': of(['JSESSIONID=abc; Expires=Thu, 01 Jan 1970 00:00:00 GMT']),
    'until the first moment of 2001': of(['JSESSIONID=abc; Expires=Mon, 01 Jan 2001 00:00:00 GMT']),
    'a second later': of(['JSESSIONID=abc; Expires=Mon, 01 Jan 2001 00:00:01 GMT']),
    'until a date that cannot be read': of(['JSESSIONID=abc; Expires=never']),
    'until long ago, for an hour': of(['JSESSIONID=a; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=3600']),
    'two of three': of(['JSESSIONID=abc', 'theme=dark', 'PHPSESSID=def']),
    'turned off': of(['JSESSIONID=abc'], { options: { catalog: off } }),
    strict: of(['JSESSIONID=abc'], { options: { catalog, strict: true } }),
  };
  expect(findingsOf('session-cookie', cases)).toMatchInlineSnapshot(`
   "none
   another cookie
   one of a session
     should at "Set-Cookie", undefined: "no cookie JSESSIONID" ← "[masked]" (undefined)
   in another case
     should at "Set-Cookie", undefined: "no cookie jsessionid" ← "[masked]" (undefined)
   a longer name
   without a value
   for a second
     should at "Set-Cookie", undefined: "no cookie JSESSIONID" ← "[masked]" (undefined)
   for no second
   for less than no second
   until long ago
   until the first moment of 2001
   a second later
     should at "Set-Cookie", undefined: "no cookie JSESSIONID" ← "[masked]" (undefined)
   until a date that cannot be read
     should at "Set-Cookie", undefined: "no cookie JSESSIONID" ← "[masked]" (undefined)
   until long ago, for an hour
     should at "Set-Cookie", undefined: "no cookie JSESSIONID" ← "[masked]" (undefined)
   two of three
     should at "Set-Cookie", undefined: "no cookie JSESSIONID" ← "[masked]" (undefined)
     should at "Set-Cookie", undefined: "no cookie PHPSESSID" ← "[masked]" (undefined)
   turned off
   strict
     must at "Set-Cookie", undefined: "no cookie JSESSIONID" ← "[masked]" (undefined)"
  `);
});
