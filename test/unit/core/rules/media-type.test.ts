import type { ErrorCatalog, ErrorFormat, HttpField } from '../../../../src';
import simple from '../../../../schemas/formats/simple.json';
import type { Case } from './findings-of';
import { findingsOf } from './findings-of';

/* The media type of the content, and its parameters. */

const errors = [{ code: 'conflict', status: 409 }];
const own = (changes: Partial<ErrorFormat>): ErrorCatalog => ({
  format: {
    ...(simple as unknown as ErrorFormat),
    id: 'own',
    reference: 'https://example.com/f',
    ...changes,
  },
  errors,
});
const of = (types: readonly string[], catalog: ErrorCatalog = { errors }, rest: Case = {}): Case => ({
  fields: types.map((type): HttpField => ['Content-Type', type]),
  body: { error: 'conflict', message: 'm' },
  options: { catalog },
  ...rest,
});
const head = { method: 'HEAD', url: '/', fields: [] };
const optional: ErrorCatalog = { content: 'any', errors };
const optionalEntry: ErrorCatalog = { errors: [{ code: 'conflict', status: 409, content: 'any' }] };
const two = own({ mediaTypes: ['application/a+json', 'application/b+json'] });
const range = own({ mediaRange: 'application/*' });

test('the type', () => {
  const cases: { readonly [name: string]: Case } = {
    'the type': of(['application/json']),
    'the type in capitals, with a parameter': of(['Application/JSON;Charset=utf-8']),
    'another type': of(['text/html']),
    'a longer type': of(['application/json2']),
    'no type': of([]),
    'no type, and fields are lost': of([], { errors }, { fieldsUnknown: true }),
    'an empty type': of(['']),
    'a malformed type': of(['json']),
    'the field twice': of(['application/json', 'application/json']),
    'one of two types': of(['application/b+json'], two),
    'none of two types': of(['application/json'], two),
    'no type of two': of([], two),
    'a type in a range': of(['application/x'], range),
    'a type beside a range': of(['text/x'], range),
    'no content and no type': of([], optional, { content: null }),
    'no content, and another type': of(['text/html'], { errors }, { content: null }),
    'content that may be absent, and another type': of(['text/html'], optional, { content: null }),
    'content that may be absent and is not, and another type': of(['text/html'], optional),
    'an entry whose content may be absent': of(['text/html'], optionalEntry, { content: null }),
    'HEAD and no type': of([], { errors }, { content: null, request: head }),
    'HEAD, and another type': of(['text/html'], { errors }, { content: null, request: head }),
    'HEAD, and another type, where content may be absent': of(['text/html'], optional, {
      content: null,
      request: head,
    }),
  };
  expect(findingsOf('media-type', cases)).toMatchInlineSnapshot(`
   "the type
   the type in capitals, with a parameter
   another type
     must at "Content-Type", other: "application/json" ← "text/html" (RFC 9110, 8.3)
   a longer type
     must at "Content-Type", other: "application/json" ← "application/json2" (RFC 9110, 8.3)
   no type
     must at "Content-Type", absent: "application/json" ← null (RFC 9110, 8.3)
   no type, and fields are lost
   an empty type
     must at "Content-Type", malformed: "application/json" ← "" (RFC 9110, 8.3)
   a malformed type
     must at "Content-Type", malformed: "application/json" ← "json" (RFC 9110, 8.3)
   the field twice
     must at "Content-Type", malformed: "application/json" ← "application/json, application/json" (RFC 9110, 8.3)
   one of two types
   none of two types
     must at "Content-Type", other: ["application/a+json","application/b+json"] ← "application/json" (RFC 9110, 8.3)
   no type of two
     must at "Content-Type", absent: ["application/a+json","application/b+json"] ← null (RFC 9110, 8.3)
   a type in a range
   a type beside a range
     must at "Content-Type", other: "application/*" ← "text/x" (RFC 9110, 8.3)
   no content and no type
   no content, and another type
     must at "Content-Type", other: "application/json" ← "text/html" (RFC 9110, 8.3)
   content that may be absent, and another type
   content that may be absent and is not, and another type
     must at "Content-Type", other: "application/json" ← "text/html" (RFC 9110, 8.3)
   an entry whose content may be absent
   HEAD and no type
   HEAD, and another type
     must at "Content-Type", other: "application/json" ← "text/html" (RFC 9110, 8.3)
   HEAD, and another type, where content may be absent
     must at "Content-Type", other: "application/json" ← "text/html" (RFC 9110, 8.3)"
  `);
});

test('the parameters', () => {
  const none = own({ parameters: [] });
  const some = own({ parameters: ['ext', 'profile'], parametersReference: 'RFC 9110, 8.3.1' });
  const cases: { readonly [name: string]: Case } = {
    any: of(['application/json; a=b']),
    'none is allowed, and there is none': of(['application/json'], none),
    'none is allowed': of(['application/json; a=b; C="d e"'], none),
    'two are allowed': of(['application/json; profile=x; EXT=y'], some),
    'two are allowed, and another one comes': of(['application/json; ext=x; charset=utf-8'], some),
    'no type': of([], some, { fieldsUnknown: true }),
    'a malformed type': of(['json; a=b'], some),
  };
  expect(findingsOf('media-type-parameter', cases)).toMatchInlineSnapshot(`
   "any
   none is allowed, and there is none
   none is allowed
     must at "Content-Type", undefined: "no parameters" ← "a=b" (https://example.com/f)
     must at "Content-Type", undefined: "no parameters" ← "c=d e" (https://example.com/f)
   two are allowed
   two are allowed, and another one comes
     must at "Content-Type", undefined: "no parameters but ext, profile" ← "charset=utf-8" (RFC 9110, 8.3.1)
   no type
   a malformed type"
  `);
});
