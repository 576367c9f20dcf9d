import type { ErrorCatalog, HttpField } from '../../../../src';
import type { Case } from './findings-of';
import { findingsOf } from './findings-of';

/* What Cache-Control of an error lets caches do. */

const catalog: ErrorCatalog = { extends: 'standard', codes: 'any', content: 'any', errors: [] };
const of = (values: readonly string[], rest: Case = {}, others: readonly HttpField[] = []): Case => ({
  fields: [...values.map((value): HttpField => ['cache-control', value]), ...others],
  content: null,
  options: { catalog },
  ...rest,
});
const cookie: readonly HttpField[] = [['set-cookie', 'a=b']];
const from = (fields: readonly HttpField[]): Case => ({ request: { method: 'GET', url: '/', fields } });
const credentials = from([['authorization', 'Bearer x']]);
const off: ErrorCatalog = { ...catalog, headers: { 429: { 'Cache-Control': 'off' } } };

test('caching', () => {
  const cases: { readonly [name: string]: Case } = {
    'no field': of([], { status: 429 }),
    empty: of([''], { status: 429 }),
    'no-store': of(['no-store'], { status: 429 }),
    'no-cache': of(['no-cache'], { status: 429 }),
    'a name in a value': of(['x="max-age"'], { status: 429 }),
    'a longer name': of(['publicly'], { status: 429 }),
    'no-store, and an age': of(['no-store', 'MAX-AGE=5'], { status: 429 }),
    'no-store, and all': of(['no-store, public, immutable, max-age=1, s-maxage=2']),
    'immutable, never': of(['immutable'], { status: 431 }),
    'private, never': of(['private, max-age=1'], { status: 428 }),
    'turned off': of(['max-age=5'], { status: 429, options: { catalog: off } }),
    strict: of(['max-age=5'], { status: 429, options: { catalog, strict: true } }),
    'a status without a definition': of(['public'], { status: 499 }),
    public: of(['public']),
    'public, with a cookie': of(['public'], {}, cookie),
    's-maxage, with a cookie': of(['s-maxage=1'], {}, cookie),
    'max-age, with a cookie': of(['max-age=1'], {}, cookie),
    'public, with credentials': of(['public'], credentials),
    's-maxage, with credentials': of(['s-maxage=1'], credentials),
    'max-age, with credentials': of(['max-age=1'], credentials),
    'public, with a request without them': of(['public'], from([['Accept', '*/*']])),
    'public, with both': of(['public'], credentials, cookie),
  };
  expect(findingsOf('caching', cases)).toMatchInlineSnapshot(`
   "no field
   empty
   no-store
   no-cache
   a name in a value
   a longer name
   no-store, and an age
     should at "Cache-Control", contradiction: "no-store without max-age=5" ← "no-store, MAX-AGE=5" (RFC 9111, 5.2.2.5)
   no-store, and all
     should at "Cache-Control", contradiction: "no-store without public, immutable, max-age=1, s-maxage=2" ← "no-store, public, immutable, max-age=1, s-maxage=2" (RFC 9111, 5.2.2.5)
   immutable, never
     should at "Cache-Control", never: "no-store" ← "immutable" (RFC 6585, 5)
   private, never
     should at "Cache-Control", never: "no-store" ← "private, max-age=1" (RFC 6585, 3)
   turned off
   strict
     must at "Cache-Control", never: "no-store" ← "max-age=5" (RFC 6585, 4)
   a status without a definition
   public
   public, with a cookie
     should at "Cache-Control", cookie: "private, or no-store: the response sets a cookie" ← "public" (RFC 9111, 7.3)
   s-maxage, with a cookie
     should at "Cache-Control", cookie: "private, or no-store: the response sets a cookie" ← "s-maxage=1" (RFC 9111, 7.3)
   max-age, with a cookie
   public, with credentials
     should at "Cache-Control", credentials: "private, or no-store: the request had credentials" ← "public" (RFC 9111, 7.3)
   s-maxage, with credentials
     should at "Cache-Control", credentials: "private, or no-store: the request had credentials" ← "s-maxage=1" (RFC 9111, 7.3)
   max-age, with credentials
   public, with a request without them
   public, with both
     should at "Cache-Control", cookie: "private, or no-store: the response sets a cookie" ← "public" (RFC 9111, 7.3)"
  `);
});
