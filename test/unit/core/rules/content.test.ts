import type { ContentDuty, ErrorCatalog } from '../../../../src';
import type { Case } from './findings-of';
import { findingsOf } from './findings-of';

/* Whether there is content, may be, or must be. */

const body = { error: 'conflict', message: 'm' };
const head = { method: 'HEAD', url: '/', fields: [] };
const of = (ofCatalog: ContentDuty | undefined, ofEntry: ContentDuty | undefined, rest: Case): Case => {
  const entry = { code: 'conflict', status: 409, ...(ofEntry === undefined ? {} : { content: ofEntry }) };
  const catalog: ErrorCatalog = {
    ...(ofCatalog === undefined ? {} : { content: ofCatalog }),
    errors: [entry],
  };
  return { options: { catalog }, ...rest };
};

test('content', () => {
  const cases: { readonly [name: string]: Case } = {
    'required by default': of(undefined, undefined, { content: null }),
    'required by default, and empty': of(undefined, undefined, { content: '' }),
    'required by default, and of no octets': of(undefined, undefined, { content: new Uint8Array() }),
    'required by default, and there': of(undefined, undefined, { body }),
    'required by default, and not watched': of(undefined, undefined, { content: null, contentUnknown: true }),
    'required by the entry alone': of('any', 'required', { content: null }),
    'required by the catalog alone': of('required', 'any', { content: null }),
    'optional, and absent': of('any', undefined, { content: null }),
    'optional, and there': of('any', undefined, { body }),
    'forbidden, and absent': of('none', undefined, { content: null }),
    'forbidden, and there': of('none', undefined, { body }),
    'forbidden by the entry alone': of(undefined, 'none', { body }),
    'HEAD, and absent': of('required', 'required', { content: null, request: head }),
    'HEAD, and there': of('any', 'any', { body, request: head }),
    'HEAD, and forbidden': of('none', 'none', { body, request: head }),
    'head in small letters, and there': of('any', 'any', { body, request: { ...head, method: 'head' } }),
    'GET, and absent': of('required', 'required', { content: null, request: { ...head, method: 'GET' } }),
  };
  expect(findingsOf('content', cases)).toMatchInlineSnapshot(`
   "required by default
     must at "", empty: "an error in the content" ← "no content" (RFC 9110, 15.5)
   required by default, and empty
     must at "", empty: "an error in the content" ← "no content" (RFC 9110, 15.5)
   required by default, and of no octets
     must at "", empty: "an error in the content" ← "no content" (RFC 9110, 15.5)
   required by default, and there
   required by default, and not watched
   required by the entry alone
     must at "", empty: "an error in the content" ← "no content" (RFC 9110, 15.5)
   required by the catalog alone
   optional, and absent
   optional, and there
   forbidden, and absent
   forbidden, and there
     must at "", unwanted: "no content" ← "content" (undefined)
   forbidden by the entry alone
     must at "", unwanted: "no content" ← "content" (undefined)
   HEAD, and absent
   HEAD, and there
     must at "", head: "no content" ← "content" (RFC 9110, 9.3.2)
   HEAD, and forbidden
     must at "", head: "no content" ← "content" (RFC 9110, 9.3.2)
   head in small letters, and there
     must at "", head: "no content" ← "content" (RFC 9110, 9.3.2)
   GET, and absent
     must at "", empty: "an error in the content" ← "no content" (RFC 9110, 15.5)"
  `);
});

test('members that come twice, and what is no JSON', () => {
  const listed: ErrorCatalog = { errors: [{ code: 'conflict', status: 409 }] };
  const raw = (content: string): Case => ({ content, options: { catalog: listed } });
  const rest = '"error":"conflict","message":"m"';
  const cases: { readonly [name: string]: Case } = {
    'each once': raw(`{${rest}}`),
    'one twice': raw(`{${rest},"message":"n"}`),
    'one twice, within another': raw(`{${rest},"a":[{"b":1,"b":2}]}`),
    'one twice, by an escape': raw(`{${rest},"err\\u006fr":"x"}`),
    'one twice in no JSON': raw(`{${rest},"message":"n"`),
    'no JSON': raw('conflict'),
    'a part': raw(`{${rest}`),
    'blanks alone': raw('  '),
    'a byte order mark': raw(`\uFEFF{${rest}}`),
    'no content': { content: null, options: { catalog: { ...listed, content: 'any' } } },
  };
  expect(findingsOf('duplicate-member', cases)).toMatchInlineSnapshot(`
   "each once
   one twice
     must at "/message", undefined: "each member once" ← "the member twice" (RFC 8259, 4)
   one twice, within another
     must at "/a/0/b", undefined: "each member once" ← "the member twice" (RFC 8259, 4)
   one twice, by an escape
     must at "/error", undefined: "each member once" ← "the member twice" (RFC 8259, 4)
   one twice in no JSON
   no JSON
   a part
   blanks alone
   a byte order mark
   no content"
  `);
  expect(findingsOf('json', cases)).toMatchInlineSnapshot(`
   "each once
   one twice
   one twice, within another
   one twice, by an escape
   one twice in no JSON
     must at "", undefined: "JSON text" ← "{\\"error\\":\\"conflict\\",\\"message\\":\\"m\\",\\"message\\":\\"n\\"" (RFC 8259, 2)
   no JSON
     must at "", undefined: "JSON text" ← "conflict" (RFC 8259, 2)
   a part
     must at "", undefined: "JSON text" ← "{\\"error\\":\\"conflict\\",\\"message\\":\\"m\\"" (RFC 8259, 2)
   blanks alone
     must at "", undefined: "JSON text" ← "  " (RFC 8259, 2)
   a byte order mark
   no content"
  `);
});
