import type { ErrorCatalog, HttpField } from '../../../../src';
import type { Case } from './findings-of';
import { findingsOf } from './findings-of';

/* Whether a page of another origin can read an error. */

const catalog: ErrorCatalog = { extends: 'standard', codes: 'any', content: 'any', errors: [] };
const ORIGIN = 'https://shop.example';
const of = (allowed: readonly string[], origin: string | undefined, rest: Case = {}): Case => ({
  fields: allowed.map((value): HttpField => ['access-control-allow-origin', value]),
  content: null,
  options: { catalog },
  request: {
    method: 'GET',
    url: 'https://api.example/x',
    fields: origin === undefined ? [] : [['origin', origin]],
  },
  ...rest,
});
const to = (url: string, ...fields: readonly HttpField[]): Case => ({
  request: { method: 'GET', url, fields: [['Origin', ORIGIN], ...fields] },
});
const credentials = (value: string): Case => ({
  fields: [
    ['Access-Control-Allow-Origin', '*'],
    ['access-control-allow-credentials', value],
  ],
});
const off: ErrorCatalog = { ...catalog, headers: { 409: { 'Access-Control-Allow-Origin': 'off' } } };

test('cors', () => {
  const cases: { readonly [name: string]: Case } = {
    'no request': of([], undefined, { request: undefined }),
    'no origin': of([], undefined),
    'an opaque origin': of([], 'null'),
    'another origin, and no field': of([], ORIGIN),
    'another origin, and fields are lost': of([], ORIGIN, { fieldsUnknown: true }),
    'another origin, turned off': of([], ORIGIN, { options: { catalog: off } }),
    'another origin, strict': of([], ORIGIN, { options: { catalog, strict: true } }),
    'the own origin': of([], 'https://API.example'),
    'the own origin by Host': of([], ORIGIN, to('/x', ['host', 'SHOP.example'])),
    'another origin by Host': of([], ORIGIN, to('https://shop.example/x', ['host', 'api.example'])),
    'the own origin by the URL': of([], ORIGIN, to('https://shop.example/x')),
    'no host is known': of([], ORIGIN, to('/x')),
    'all origins': of(['*'], ORIGIN),
    'all origins, with credentials': of([], ORIGIN, credentials('true')),
    'all origins, with credentials, and no origin': of([], undefined, credentials('true')),
    'all origins, with credentials in another case': of([], ORIGIN, credentials('True')),
    'all origins, with credentials that are denied': of([], ORIGIN, credentials('false')),
    'the origin': of([ORIGIN], ORIGIN),
    'the origin of someone else': of(['https://other.example'], ORIGIN),
    'an origin, and none was sent': of(['https://other.example'], undefined),
    'an empty field': of([''], ORIGIN),
    'two origins in one field': of([`${ORIGIN}, https://other.example`], ORIGIN),
    'two origins with a blank between': of([`${ORIGIN} https://other.example`], undefined),
    'two fields with one origin': of([ORIGIN, ORIGIN], ORIGIN),
    'two fields with two origins': of([ORIGIN, 'https://other.example'], ORIGIN),
  };
  expect(findingsOf('cors', cases)).toMatchInlineSnapshot(`
   "no request
   no origin
   an opaque origin
   another origin, and no field
     should at "Access-Control-Allow-Origin", absent: "https://shop.example" ← null (Fetch, CORS check)
   another origin, and fields are lost
   another origin, turned off
   another origin, strict
     must at "Access-Control-Allow-Origin", absent: "https://shop.example" ← null (Fetch, CORS check)
   the own origin
   the own origin by Host
   another origin by Host
     should at "Access-Control-Allow-Origin", absent: "https://shop.example" ← null (Fetch, CORS check)
   the own origin by the URL
   no host is known
     should at "Access-Control-Allow-Origin", absent: "https://shop.example" ← null (Fetch, CORS check)
   all origins
   all origins, with credentials
     should at "Access-Control-Allow-Origin", credentials: "the origin, since Access-Control-Allow-Credentials is true" ← "*" (Fetch, CORS check)
   all origins, with credentials, and no origin
     should at "Access-Control-Allow-Origin", credentials: "the origin, since Access-Control-Allow-Credentials is true" ← "*" (Fetch, CORS check)
   all origins, with credentials in another case
   all origins, with credentials that are denied
   the origin
   the origin of someone else
     should at "Access-Control-Allow-Origin", other: "https://shop.example" ← "https://other.example" (Fetch, CORS check)
   an origin, and none was sent
   an empty field
     should at "Access-Control-Allow-Origin", other: "https://shop.example" ← "" (Fetch, CORS check)
   two origins in one field
     should at "Access-Control-Allow-Origin", several: "one origin, or *" ← "https://shop.example, https://other.example" (Fetch, CORS check)
   two origins with a blank between
     should at "Access-Control-Allow-Origin", several: "one origin, or *" ← "https://shop.example https://other.example" (Fetch, CORS check)
   two fields with one origin
   two fields with two origins"
  `);
});
