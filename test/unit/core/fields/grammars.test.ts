import fc from 'fast-check';
import data from '../../../../schemas/fields.json';
import { commonGrammars } from '../../../../src/core/fields/grammars';
import { rareGrammars } from '../../../../src/core/fields/rare-grammars';
import { parseMediaType } from '../../../../src/core/fields/parse-media-type';

const grammars = { ...commonGrammars, ...rareGrammars };
const cases: {
  readonly [grammar: string]: { readonly legal: readonly string[]; readonly illegal: readonly string[] };
} = {
  challenges: {
    legal: ['Bearer', 'Basic realm="a", Bearer', ', Bearer'],
    illegal: ['', ' , ', 'invalid token: expired', 'Basic realm="a", realm="a"'],
  },
  methods: {
    legal: ['', 'GET', 'GET, HEAD, POST', 'GET,,HEAD'],
    illegal: ['GET HEAD', 'GET/HEAD', '["GET"]'],
  },
  'retry-after': {
    legal: [
      '120',
      '0',
      '007',
      '9'.repeat(400),
      'Fri, 31 Dec 1999 23:59:59 GMT',
      'Friday, 31-Dec-99 23:59:59 GMT',
    ],
    illegal: [
      '2.0',
      '-1',
      '+1',
      'soon',
      '',
      '1e3',
      '60s',
      '60 ',
      '60, 60',
      '\u0661',
      'Thu, 31 Dec 1999 23:59:59 GMT',
    ],
  },
  protocols: {
    legal: ['websocket', 'HTTP/2.0, websocket'],
    illegal: ['', ',', 'HTTP/', 'HTTP/2.0 websocket'],
  },
  'connection-options': {
    legal: ['close', 'Upgrade', 'keep-alive, Upgrade', ''],
    illegal: ['keep-alive; timeout=5', 'close Upgrade'],
  },
  'unsatisfied-range': {
    legal: ['bytes */1234', 'bytes */0', 'items */25'],
    illegal: ['bytes 0-9/10', 'bytes */*', '*/1234', '1234', ''],
  },
  'content-length': {
    legal: ['0', '348', '00'],
    // RFC 9110, 8.6 calls the repeated number an invalid value that a recipient may replace.
    illegal: ['42, 42', '', '-1', '3.5', '0x10', '1_000', '12 '],
  },
  'media-ranges': {
    legal: [
      '',
      '*/*',
      'application/json',
      'text/*;q=0.5, application/json;q=1.000',
      'text/html;level=1;q=0',
      'a/b;q=0.',
    ],
    illegal: [
      'json',
      'text/html;q=2',
      'text/html;q=0.1234',
      'text/html;q=1.001',
      'text/html;Q=.5',
      'a/b c/d',
    ],
  },
  'media-types': {
    // RFC 5789, 3.1 and 3.2.
    legal: ['text/example;charset=utf-8', 'application/example, text/example'],
    // The empty value is that of Spring Boot 2.5.
    illegal: ['', ',', 'json', 'application/json-patch+json application/json'],
  },
  codings: {
    legal: ['', 'gzip, deflate', '*;q=0'],
    illegal: ['gzip deflate', 'gzip;q=2'],
  },
  links: {
    legal: ['<https://legal.example.com/>; rel="blocked-by"', '</a>; rel="x y", </b>; rel=z', ''],
    // RFC 8288, 3.3: `rel` must be there, and once.
    illegal: [
      '<a>',
      '<a>; rel',
      '<a>; rel=""',
      '<a>; title="x"',
      '<a>; rel=x; rel=x',
      'https://legal.example.com/',
    ],
  },
  'http-date': {
    legal: ['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'],
    illegal: ['', '60', 'Mon, 06 Nov 1994 08:49:37 GMT', '1994-11-06'],
  },
  'language-tags': {
    legal: ['en', 'de-CH, vi', 'zh-Hant-TW', 'mi'],
    illegal: ['', 'english language', 'de_DE', 'x', 'en;q=1'],
  },
  // RFC 9745, 2: a Date of RFC 9651, 3.3.7.
  'structured-date': {
    legal: ['@1688169599', '@-1'],
    illegal: ['', 'true', '1688169599', '?1', '@1.5', 'Sun, 06 Nov 1994 08:49:37 GMT'],
  },
  structured: {
    legal: ['"default";r=50;t=30', '"burst";q=100;w=60,"daily";q=1000;w=86400', '100;w=60'],
    illegal: ['100 per minute', '"default', 'limit: 100', 'a,'],
  },
};
const names = Object.keys(grammars);

test('every grammar has its table', () => {
  expect(Object.keys(cases).sort()).toEqual([...names].sort());
});

describe.each(Object.entries(cases))('%s', (name, { legal, illegal }) => {
  test.each(legal)('legal: %j', (value) => {
    expect(grammars[name]?.(value)).toBe(true);
  });
  test.each(illegal)('illegal: %j', (value) => {
    expect(grammars[name]?.(value)).toBe(false);
  });
});

/** Strings made of what matters to the grammars reach much further into them than arbitrary ones. */
const fragment = fc.constantFrom(
  '"',
  '\\',
  ',',
  ';',
  '=',
  '/',
  '*',
  '<',
  '>',
  ' ',
  '\t',
  '%',
  '-',
  'a',
  'q',
  'rel',
  '0',
  '1',
  '.',
  'GMT',
  '\u00e9',
  '\n',
  '\ud800',
);
const nearMiss = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''));
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), nearMiss);

test.each(names)('%s answers for every string', (name) => {
  fc.assert(
    fc.property(anything, (value) => {
      expect([true, false]).toContain(grammars[name]?.(value));
    }),
    { numRuns: 500 },
  );
});

const singletons = data.fields.filter(({ singleton }) => singleton).map(({ grammar }) => grammar);

test.each(names.filter((name) => !singletons.includes(name)))(
  '%s: joining two legal values, in either order, gives a legal one',
  (name) => {
    const { legal } = cases[name] ?? { legal: [] };
    for (const first of legal) {
      for (const second of legal)
        expect([first, second, grammars[name]?.(`${first}, ${second}`)]).toEqual([first, second, true]);
    }
  },
);

/** Each would take hours if a parser looked back or ahead over and over; the test just has to end. */
const adversarial: readonly (readonly [description: string, value: string])[] = [
  ['one letter', 'a'.repeat(1_000_000)],
  ['digits', '9'.repeat(1_000_000)],
  ['a long range', `bytes 1-${'1'.repeat(500_000)}/${'1'.repeat(500_000)}`],
  ['commas', ','.repeat(1_000_000)],
  ['spaces', ' '.repeat(1_000_000)],
  ['spaces before a letter that does not fit', `a${' '.repeat(1_000_000)}\u0000`],
  ['an unterminated quoted-string', `a b="${'c'.repeat(1_000_000)}`],
  ['escapes', `a b="${'\\"'.repeat(500_000)}`],
  ['quotes', `a b=${'"'.repeat(1_000_000)}`],
  ['many quoted-strings, the last unterminated', `a ${'b="c",'.repeat(150_000)}d="`],
  ['padding', `a b${'='.repeat(1_000_000)}c`],
  ['token68, which is none', `a ${'b'.repeat(1_000_000)} c`],
  ['challenges that may be token68 until the last character', 'a b=c,'.repeat(160_000)],
  [
    'parameters with names of their own',
    `a ${Array.from({ length: 100_000 }, (_, index) => `p${index}=1`).join(',')}`,
  ],
  [
    'white space around every equals sign',
    `a ${Array.from({ length: 1000 }, (_, index) => `p${index}${' '.repeat(500)}=${' '.repeat(500)}1`).join(',')}`,
  ],
  ['semicolons', `a/b${';'.repeat(1_000_000)}`],
  ['semicolons and spaces', `a/b${' ; '.repeat(300_000)}\u0000`],
  ['media types with many parameters', `a/b${';c=d'.repeat(250_000)}`],
  ['opening brackets', '<'.repeat(1_000_000)],
  ['a long target', `<${'a'.repeat(1_000_000)}`],
  ['percent signs', `<${'%'.repeat(1_000_000)}>`],
  ['relation types', `<a>;rel="${' a'.repeat(500_000)}"`],
  ['links', '<a>;rel=b,'.repeat(100_000)],
  ['dates', 'Fri, 31 Dec 1999 23:59:59 GMT'.repeat(35_000)],
];

test.each(adversarial)('a million characters end: %s', (_description, value) => {
  const answers = names.map((name) => grammars[name]?.(value));
  expect(answers.every((answer) => typeof answer === 'boolean')).toBe(true);
  const mediaType = parseMediaType(value);
  expect(mediaType === undefined || mediaType.essence === 'a/b').toBe(true);
});
