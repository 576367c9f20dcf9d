import fc from 'fast-check';
import type { MediaType } from '../../../../src/core/fields/parse-media-type';
import { parseMediaType, parseMediaTypes } from '../../../../src/core/fields/parse-media-type';

const json = 'application/json';
const utf8 = { essence: json, parameters: [['charset', 'utf-8']] };

const legal: readonly (readonly [source: string, value: string, mediaType: unknown])[] = [
  ['most servers', 'application/json', { essence: json, parameters: [] }],
  ['Express', 'application/json; charset=utf-8', utf8],
  ['Spring', 'application/json;charset=UTF-8', { essence: json, parameters: [['charset', 'UTF-8']] }],
  ['RFC 9457', 'application/problem+json', { essence: 'application/problem+json', parameters: [] }],
  [
    'RFC 9110, 8.3.1: cases',
    'Text/HTML;Charset="utf-8"',
    { essence: 'text/html', parameters: [['charset', 'utf-8']] },
  ],
  [
    'RFC 9110, 8.3.1: white space',
    'text/html; charset="utf-8"',
    { essence: 'text/html', parameters: [['charset', 'utf-8']] },
  ],
  [
    'OData',
    'application/json;odata.metadata=minimal',
    { essence: json, parameters: [['odata.metadata', 'minimal']] },
  ],
  [
    'JSON:API',
    'application/vnd.api+json; profile="https://a.example/b https://a.example/c"; ext=x',
    {
      essence: 'application/vnd.api+json',
      parameters: [
        ['profile', 'https://a.example/b https://a.example/c'],
        ['ext', 'x'],
      ],
    },
  ],
  ['white space before the semicolon', 'application/json \t;\t charset=utf-8', utf8],
  [
    'a last semicolon: the parameter may be missing (5.6.6)',
    'application/json;',
    { essence: json, parameters: [] },
  ],
  ['white space after it', 'application/json; ', { essence: json, parameters: [] }],
  ['a missing parameter in between', 'application/json; ; charset=utf-8;', utf8],
  ['a quoted semicolon and an escape', 'a/b;c="d;\\"e"', { essence: 'a/b', parameters: [['c', 'd;"e']] }],
  ['an empty quoted-string', 'a/b;c=""', { essence: 'a/b', parameters: [['c', '']] }],
];

const illegal: readonly (readonly [reason: string, value: string])[] = [
  ['nothing', ''],
  ['no subtype', 'json'],
  ['an empty subtype', 'application/'],
  ['an empty type', '/json'],
  ['three parts', 'a/b/c'],
  ['spaces around the slash', 'application / json'],
  ['a space before it', ' application/json'],
  ['a space after it', 'application/json '],
  ['two joined (8.3: a singleton)', 'application/json, application/json'],
  ['two joined, after a parameter', 'application/json; charset=utf-8, text/html'],
  ['a comma instead of a semicolon', 'application/json, charset=utf-8'],
  ['a parameter without a value', 'application/json; charset'],
  ['an empty token as value', 'application/json; charset='],
  ['spaces around = (5.6.6 has none)', 'application/json; charset = utf-8'],
  ['a space after =', 'application/json; charset= utf-8'],
  ['an unterminated quoted-string', 'application/json; charset="utf-8'],
  ['text after a quoted-string', 'application/json; charset="utf-8"x'],
  ['no semicolon', 'application/json charset=utf-8'],
  ['an unquoted slash', 'a/b;c=d/e'],
  ['a line feed after it', 'application/json\n'],
  ['a non-ASCII subtype', 'text/\u00e4'],
];

test.each(legal)('legal: %s: %s', (_source, value, mediaType) => {
  expect(parseMediaType(value)).toEqual(mediaType);
});

test.each(illegal)('illegal: %s: %j', (_reason, value) => {
  expect(parseMediaType(value)).toBeUndefined();
});

const name = fc.stringMatching(/^[a-z0-9!#$%&'*+.^_`|~-]+$/);
const text = fc.stringMatching(/^[\t -~\u0080-\u00ff]*$/);
const mediaType: fc.Arbitrary<MediaType> = fc.record({
  essence: fc.tuple(name, name).map(([type, subtype]) => `${type}/${subtype}`),
  parameters: fc.array(fc.tuple(name, text)),
});

test('what is written by the grammar is read as it was meant', () => {
  fc.assert(
    fc.property(mediaType, fc.constantFrom(';', '; ', ' ; ', ';;'), (one, semicolon) => {
      expect(parseMediaType(write(one, semicolon))).toEqual(one);
    }),
  );
});

test('a list holds its media types in order, commas in quotes notwithstanding', () => {
  fc.assert(
    fc.property(fc.array(mediaType), fc.constantFrom(',', ', ', ' ,, '), (all, comma) => {
      expect(parseMediaTypes(all.map((one) => write(one, ';')).join(comma))).toEqual(all);
    }),
  );
});

function write({ essence, parameters }: MediaType, semicolon: string): string {
  return [essence, ...parameters.map(([key, value]) => `${key}="${value.replace(/["\\]/g, '\\$&')}"`)].join(
    semicolon,
  );
}
