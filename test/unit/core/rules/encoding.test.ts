import { gzipSync } from 'node:zlib';
import type { HttpField } from '../../../../src';
import { check } from '../../../../src';
import { plainText } from '../../../fixtures/support/plain-text';
import type { Case } from './findings-of';
import { findingsOf } from './findings-of';

/* RFC 8259, 8.1: JSON text is UTF-8. Octets are judged as octets, text by what is left of them. */

const json = '{"error":"conflict","message":"Resource already exists"}';
const accented = '{"error":"conflict","message":"déjà vu"}';
const replaced = '{"error":"conflict","message":"\uFFFD"}';
const octets = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));
const swapped = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const wide = (text: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 4));
  [...text].forEach((character, index) => view.setUint32(index * 4, character.codePointAt(0) ?? 0, isLittle));
  return new Uint8Array(view.buffer);
};
const asUtf8 = (content: Uint8Array): string => Buffer.from(content).toString();

function found(
  content: string | Uint8Array,
  { type = 'application/json', length }: { readonly type?: string; readonly length?: number } = {},
): readonly string[] {
  const fields = [['Content-Type', type] as const];
  const all = length === undefined ? fields : [...fields, ['Content-Length', String(length)] as const];
  return check({ status: 409, fields: all, content }).map(
    ({ rule, received }) => `${rule}: ${String(received)}`,
  );
}

test.each<readonly [name: string, content: string | Uint8Array]>([
  ['ASCII', octets(json)],
  ['UTF-8', octets(accented)],
  ['U+FFFD that was sent as EF BF BD (RFC 3629)', octets(replaced)],
  ['U+FFFD as an escape', '{"error":"conflict","message":"\\ufffd"}'],
  ['four octets', octets('{"error":"conflict","message":"🙂"}')],
  ['white space before it', octets(`\r\n ${json}`)],
])('%s is UTF-8', (_, content) => {
  expect(found(content)).toEqual([]);
});

test.each<readonly [name: string, content: string | Uint8Array, received: string]>([
  ['UTF-16', octets(json, 'utf16le'), 'UTF-16 (little-endian)'],
  ['UTF-16 with a mark', octets(`\uFEFF${json}`, 'utf16le'), 'UTF-16 (little-endian)'],
  ['UTF-16, big-endian', swapped(json), 'UTF-16 (big-endian)'],
  ['UTF-16, big-endian, with a mark', swapped(`\uFEFF${json}`), 'UTF-16 (big-endian)'],
  ['UTF-32', wide(json, true), 'UTF-32 (little-endian)'],
  ['UTF-32, big-endian', wide(json, false), 'UTF-32 (big-endian)'],
  ['UTF-32 with a mark', wide(`\uFEFF${json}`, true), 'UTF-32 (little-endian)'],
  ['UTF-16, read as UTF-8', asUtf8(octets(json, 'utf16le')), 'UTF-16 (little-endian)'],
  ['UTF-16 with a mark, read as UTF-8', asUtf8(octets(`\uFEFF${json}`, 'utf16le')), 'UTF-16 (little-endian)'],
  ['UTF-16, big-endian, with a mark, read as UTF-8', asUtf8(swapped(`\uFEFF${json}`)), 'UTF-16 (big-endian)'],
  ['ISO 8859-1', octets(accented, 'latin1'), 'the octet E9 at position 33'],
  ['ISO 8859-1, read as UTF-8', asUtf8(octets(accented, 'latin1')), 'U+FFFD at character 33'],
  ['half a character', octets(accented).subarray(0, 33), 'the octet C3 at position 33'],
  ['a surrogate', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), 'the octet ED at position 2'],
  ['gzip', new Uint8Array(gzipSync(json)), 'the octet 8B at position 2'],
  ['a byte order mark', octets(`\uFEFF${json}`), 'a byte order mark at the start'],
])('%s is told once, by its name or its place', (_, content, received) => {
  const [first, ...rest] = found(content);
  expect(first).toMatch(`encoding: ${received}`);
  expect(rest.filter((one) => !one.startsWith('json'))).toEqual([]);
});

test('the charset of the media type is named', () => {
  expect(found(octets(json, 'utf16le'), { type: 'application/json; charset=UTF-16' })).toEqual([
    'encoding: UTF-16 (little-endian), under charset=UTF-16',
  ]);
  expect(found(octets(accented, 'latin1'), { type: 'application/json; charset=iso-8859-1' })).toEqual([
    'encoding: the octet E9 at position 33, under charset=iso-8859-1',
  ]);
});

test('UTF-16 is no second fault of JSON', () => {
  expect(found(octets(json, 'utf16le'))).toHaveLength(1);
  expect(found(asUtf8(octets(`\uFEFF${json}`, 'utf16le')))).toHaveLength(1);
});

test('another encoding and broken JSON are two', () => {
  const broken = octets(accented.slice(0, -1), 'latin1');
  expect(found(broken).map((one) => one.split(':')[0])).toEqual(['encoding', 'json']);
});

test('of text, Content-Length tells whether U+FFFD was sent', () => {
  const sent = Buffer.byteLength(replaced);
  expect(found(replaced, { length: sent })).toEqual([]);
  expect(found(replaced, { length: sent - 2 })).toEqual(['encoding: U+FFFD at character 32']);
});

test('each part of what is told of an encoding', () => {
  const sent = (content: string | Uint8Array, ...fields: readonly HttpField[]): Case => ({ content, fields });
  const type = (parameters: string): HttpField => ['content-type', `application/json${parameters}`];
  const length = (value: number): HttpField => ['content-length', String(value)];
  const latin = octets(accented, 'latin1');
  const size = Buffer.byteLength(replaced);
  const cases: { readonly [name: string]: Case } = {
    'UTF-8': sent(octets(json), type('')),
    'no content': { content: null, fields: [type('')] },
    'a mark': sent(`\uFEFF${json}`, type('')),
    'a mark in octets': sent(octets(`\uFEFF${json}`), type('')),
    'a mark within': sent(json.replace('exists', '\uFEFF'), type('')),
    'a wide one': sent(octets(json, 'utf16le'), type('; charset=utf-16')),
    'an octet': sent(latin, type('')),
    'an octet, under the name of another charset': sent(latin, type('; Charset=ISO-8859-1')),
    'an octet, under the name of UTF-8': sent(latin, type('; charset=UTF-8')),
    'an octet, under the name of UTF-8 without its sign': sent(latin, type('; charset=utf8')),
    'an octet, under a name that begins so': sent(latin, type('; charset=utf-8x')),
    'an octet, under a name that ends so': sent(latin, type('; charset=x-utf-8')),
    'an octet, under another parameter': sent(latin, type('; version=latin1')),
    'half a character before others': sent(Uint8Array.of(0x22, 0xc3, 0x0a, 0x22), type('')),
    'U+FFFD in octets': sent(octets(replaced), type('')),
    'U+FFFD in text': sent(replaced, type('')),
    'U+FFFD at the start': sent('\uFFFD', type('')),
    'U+FFFD in text of that length': sent(replaced, type(''), length(size)),
    'U+FFFD in text of another length': sent(replaced, type(''), length(size - 1)),
    'U+FFFD in text of that length, compressed': sent(replaced, type(''), length(size), [
      'Content-Encoding',
      'gzip',
    ]),
    'U+FFFD in text, under a charset': sent(replaced, type('; charset=latin1')),
    'text that is no JSON': {
      content: latin,
      fields: [['Content-Type', 'text/plain']],
      options: {
        catalog: {
          codes: 'any',
          errors: [],
          format: plainText,
        },
      },
    },
  };
  expect(findingsOf('encoding', cases)).toMatchInlineSnapshot(`
   "UTF-8
   no content
   a mark
     must at "", byte-order-mark: "UTF-8 without a byte order mark" ← "a byte order mark at the start" (RFC 8259, 8.1)
   a mark in octets
     must at "", byte-order-mark: "UTF-8 without a byte order mark" ← "a byte order mark at the start" (RFC 8259, 8.1)
   a mark within
   a wide one
     must at "", other-encoding: "UTF-8 without a byte order mark" ← "UTF-16 (little-endian), under charset=utf-16" (RFC 8259, 8.1)
   an octet
     must at "", not-utf-8: "UTF-8 without a byte order mark" ← "the octet E9 at position 33" (RFC 8259, 8.1)
   an octet, under the name of another charset
     must at "", not-utf-8: "UTF-8 without a byte order mark" ← "the octet E9 at position 33, under charset=ISO-8859-1" (RFC 8259, 8.1)
   an octet, under the name of UTF-8
     must at "", not-utf-8: "UTF-8 without a byte order mark" ← "the octet E9 at position 33" (RFC 8259, 8.1)
   an octet, under the name of UTF-8 without its sign
     must at "", not-utf-8: "UTF-8 without a byte order mark" ← "the octet E9 at position 33" (RFC 8259, 8.1)
   an octet, under a name that begins so
     must at "", not-utf-8: "UTF-8 without a byte order mark" ← "the octet E9 at position 33, under charset=utf-8x" (RFC 8259, 8.1)
   an octet, under a name that ends so
     must at "", not-utf-8: "UTF-8 without a byte order mark" ← "the octet E9 at position 33, under charset=x-utf-8" (RFC 8259, 8.1)
   an octet, under another parameter
     must at "", not-utf-8: "UTF-8 without a byte order mark" ← "the octet E9 at position 33" (RFC 8259, 8.1)
   half a character before others
     must at "", not-utf-8: "UTF-8 without a byte order mark" ← "the octet C3 at position 2" (RFC 8259, 8.1)
   U+FFFD in octets
   U+FFFD in text
     must at "", not-utf-8: "UTF-8 without a byte order mark" ← "U+FFFD at character 32" (RFC 8259, 8.1)
   U+FFFD at the start
     must at "", not-utf-8: "UTF-8 without a byte order mark" ← "U+FFFD at character 1" (RFC 8259, 8.1)
   U+FFFD in text of that length
   U+FFFD in text of another length
     must at "", not-utf-8: "UTF-8 without a byte order mark" ← "U+FFFD at character 32" (RFC 8259, 8.1)
   U+FFFD in text of that length, compressed
     must at "", not-utf-8: "UTF-8 without a byte order mark" ← "U+FFFD at character 32" (RFC 8259, 8.1)
   U+FFFD in text, under a charset
     must at "", not-utf-8: "UTF-8 without a byte order mark" ← "U+FFFD at character 32, under charset=latin1" (RFC 8259, 8.1)
   text that is no JSON"
  `);
  expect(findingsOf('json', cases)).toMatchInlineSnapshot(`
   "UTF-8
   no content
   a mark
   a mark in octets
   a mark within
   a wide one
   an octet
   an octet, under the name of another charset
   an octet, under the name of UTF-8
   an octet, under the name of UTF-8 without its sign
   an octet, under a name that begins so
   an octet, under a name that ends so
   an octet, under another parameter
   half a character before others
     must at "", undefined: "JSON text" ← "\\"�\\n\\"" (RFC 8259, 2)
   U+FFFD in octets
   U+FFFD in text
   U+FFFD at the start
     must at "", undefined: "JSON text" ← "�" (RFC 8259, 2)
   U+FFFD in text of that length
   U+FFFD in text of another length
   U+FFFD in text of that length, compressed
   U+FFFD in text, under a charset
   text that is no JSON"
  `);
});
