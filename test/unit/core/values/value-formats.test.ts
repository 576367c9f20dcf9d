import fc from 'fast-check';
import { isMultipleOf } from '../../../../src/core/values/is-multiple-of';
import { valueFormats } from '../../../../src/core/values/value-formats';
import { readSuite } from '../../../fixtures/json-schema-test-suite/read-suite';

function isValid(name: string, value: unknown): boolean {
  const format = valueFormats[name];
  if (format === undefined) throw new Error(`no format ${name}`);
  if (typeof value !== (format.type ?? 'string')) return true;
  const { validate } = format;
  return validate instanceof RegExp ? validate.test(String(value)) : validate(value as never);
}

describe('the official tests of formats', () => {
  const groups = readSuite('format').filter(({ schema }) => Object(schema).format !== 'unknown');

  test.each(groups.map((group) => [`${group.file}: ${group.description}`, group] as const))(
    '%s',
    (_, group) => {
      const { format, pattern } = group.schema as { readonly format: string; readonly pattern?: string };
      expect(pattern).toBeUndefined();
      const differing = group.tests.filter(({ data, valid }) => isValid(format, data) !== valid);
      expect(differing).toEqual([]);
    },
  );

  test('each format that the specification names is known', () => {
    const named = new Set(groups.map(({ schema }) => Object(schema).format as string));
    expect([...named].sort()).toMatchInlineSnapshot(`
     [
       "date",
       "date-time",
       "duration",
       "email",
       "hostname",
       "idn-email",
       "idn-hostname",
       "ipv4",
       "ipv6",
       "iri",
       "iri-reference",
       "json-pointer",
       "regex",
       "relative-json-pointer",
       "time",
       "uri",
       "uri-reference",
       "uri-template",
       "uuid",
     ]
    `);
    expect([...named].filter((name) => valueFormats[name] === undefined)).toEqual([]);
  });
});

/** What the suite does not ask. */
const values: {
  readonly [format: string]: { readonly right: readonly unknown[]; readonly wrong: readonly unknown[] };
} = {
  'date-time': {
    right: [
      '2026-01-01T00:00:00Z',
      '2026-01-01t00:00:00z',
      '2016-12-31T23:59:60Z',
      '2017-01-01T08:59:60+09:00',
      '2024-02-29T00:00:00-00:00',
    ],
    wrong: [
      '2026-01-01T00:00:00+01',
      '2026-01-01T00:00:00+0100',
      '2026-01-01 00:00:00Z',
      '2026-01-01T00:00:00',
      '2016-12-31T22:59:60Z',
      '1900-02-29T00:00:00Z',
    ],
  },
  duration: {
    right: ['P1Y', 'P1Y2M3D', 'P1YT1H', 'PT36H', 'PT1M30S', 'P2W'],
    wrong: ['P', 'PT', 'P1Y2D', 'PT1H1S', 'P1W1D', 'P1D ', 'PT1.5S'],
  },
  uri: {
    right: [
      'http://example.com',
      'http://example.com:',
      'urn:example:a',
      'mailto:a@b',
      'http://[::ffff:1.2.3.4]:80/',
      'http://[v1.a:b]/',
      'about:blank',
    ],
    wrong: [
      '/a',
      'http://example.com:abc/',
      'http://[::1',
      'http://a b',
      'http://a/"b"',
      'http://a/%zz',
      'http://\u00e9.example/',
      '1http://a',
    ],
  },
  'uri-reference': {
    right: ['', '/a', '#a', '?a', '//example.com/a', 'a/b:c', '../a', './a:b', '/errors/%C3%A9'],
    wrong: ['/a"b', '/a b', '//example.com:abc/', 'a:b c', '/a\\b', '/\u00e9', '#a#b'],
  },
  iri: { right: ['http://\u00e9.example/\u00e4?\ue000'], wrong: ['/\u00e9', 'http://\u00e9.example/\ue000'] },
  email: {
    right: [
      'a@b',
      'a.b@example.com',
      '"a b"@example.com',
      '"a\\"b"@example.com',
      'a@[127.0.0.1]',
      'a@[IPv6:::1]',
    ],
    wrong: ['a', '@b', 'a@', 'a..b@c', '.a@b', 'a@-b', 'a@b..c', 'a@[300.0.0.1]', 'a@[IPv6:1]', '\u00e9@b'],
  },
  url: {
    right: ['https://example.com/a', 'http://localhost:3000', 'http://10.0.0.1'],
    wrong: ['//a', 'http://', 'mailto:a@b', `http://${':'.repeat(50_000)}`],
  },
  'idn-email': { right: ['\u00e9@\u00e9.example'], wrong: ['\u00e9'] },
  hostname: {
    right: ['a', 'a.b', 'xn--bcher-kva.example', '1.2.3.4'],
    wrong: ['', 'a.', 'a..b', '-a', 'a_b', 'xn--', 'a'.repeat(64)],
  },
  'idn-hostname': {
    right: ['b\u00fccher.example', '\u4f8b\u3048\u3002\u30c6\u30b9\u30c8', '\u05d0\u05d1.example'],
    wrong: ['\u3002', 'B\u00dcCHER', '\u05d0a', '\u00fc'.repeat(60), 'u\u0308'],
  },
  'uri-template': {
    right: ['/users/{id}{?page,size}', '{+path:3}'],
    wrong: ['/users/{id', '/users/{}', '{i d}'],
  },
  uuid: {
    right: ['2EB8AA08-aa98-11ea-b4aa-73b441d16380'],
    wrong: ['urn:uuid:2eb8aa08-aa98-11ea-b4aa-73b441d16380'],
  },
  byte: { right: ['', 'YQ==', 'YWE='], wrong: ['YQ', 'YQ=', '!\n', '\nYQ=='] },
  regex: { right: ['^\\d+$'], wrong: ['(', '\\a'] },
  // JSON.parse reads all integers about 2 ** 63 as the same number, so the least of them is believed.
  int64: {
    right: [0, -(2 ** 63), 2 ** 53, JSON.parse('9223372036854775807')],
    wrong: [1.5, 1e19, 9223372036854780000, -9223372036854780000],
  },
  int32: { right: [2147483647, -2147483648], wrong: [2147483648, -2147483649, 0.5] },
};

describe.each(Object.entries(values))('%s', (format, { right, wrong }) => {
  test.each(right)('%j is right', (value) => expect(isValid(format, value)).toBe(true));
  test.each(wrong)('%j is wrong', (value) => expect(isValid(format, value)).toBe(false));
});

test('no text takes a format long to judge', () => {
  const pieces = ['a', '-', '.', '%', '@', ':', '/', '{', '0', '"', '\\', '[', '\u00e9', 'P', 'T', '~'];
  for (const piece of pieces) {
    for (const text of [
      piece.repeat(50_000),
      `a${piece.repeat(50_000)}!`,
      `http://${piece.repeat(50_000)} `,
    ]) {
      const start = performance.now();
      for (const name of Object.keys(valueFormats)) isValid(name, text);
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  }
});

describe('multipleOf', () => {
  test.each([
    [19.99, 0.01],
    [0.3, 0.1],
    [1.1, 0.1],
    [4.35, 0.01],
    [-0.07, 0.01],
    [1e308, 0.5],
    [1e-7, 1e-8],
    [0, 0.01],
    [9007199254740994, 2],
  ])('%d is a multiple of %d', (value, divisor) => expect(isMultipleOf(value, divisor)).toBe(true));

  test.each([
    [19.995, 0.01],
    [0.35, 0.1],
    [1, 0.3],
    [7, 2],
    [1e-8, 1e-7],
    [JSON.parse('1e400') as number, 0.5],
    [JSON.parse('-1e400') as number, 5],
  ])('%d is no multiple of %d', (value, divisor) => expect(isMultipleOf(value, divisor)).toBe(false));

  test('what is written with so many decimals is a multiple of the last of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (digits, places) =>
        isMultipleOf(Number(`${digits}e-${places}`), Number(`1e-${places}`)),
      ),
    );
  });
});
