import fc from 'fast-check';
import { parseLinks } from '../../../../src/core/fields/parse-links';

const legal: readonly (readonly [source: string, value: string, links: unknown])[] = [
  [
    'RFC 7725, 4',
    '<https://spqr.example.org/legislatione>; rel="blocked-by"',
    [
      {
        target: 'https://spqr.example.org/legislatione',
        relations: ['blocked-by'],
        parameters: [['rel', 'blocked-by']],
      },
    ],
  ],
  [
    'RFC 8288, 3.5: several relation types, one of them a URI',
    '<http://example.org/>; rel="start http://example.net/relation/other"',
    [
      {
        target: 'http://example.org/',
        relations: ['start', 'http://example.net/relation/other'],
        parameters: [['rel', 'start http://example.net/relation/other']],
      },
    ],
  ],
  [
    'RFC 8288, 3.5: an extended parameter, and two links',
    '</TheBook/chapter2>; rel="previous"; title*=UTF-8\'de\'letztes%20Kapitel, </TheBook/chapter4>; rel=next',
    [
      {
        target: '/TheBook/chapter2',
        relations: ['previous'],
        parameters: [
          ['rel', 'previous'],
          ['title*', "UTF-8'de'letztes%20Kapitel"],
        ],
      },
      { target: '/TheBook/chapter4', relations: ['next'], parameters: [['rel', 'next']] },
    ],
  ],
  [
    'cases',
    '<a>; REL="Blocked-By"',
    [{ target: 'a', relations: ['blocked-by'], parameters: [['rel', 'Blocked-By']] }],
  ],
  [
    'only the first rel counts (RFC 8288, 3.3)',
    '<a>; rel=x; rel=y',
    [
      {
        target: 'a',
        relations: ['x'],
        parameters: [
          ['rel', 'x'],
          ['rel', 'y'],
        ],
      },
    ],
  ],
  ['no relation', '<a>', [{ target: 'a', relations: [], parameters: [] }]],
  [
    'an empty target: this document',
    '<>;rel=self',
    [{ target: '', relations: ['self'], parameters: [['rel', 'self']] }],
  ],
  [
    'comma and semicolon in the target',
    '<a,b;c?d=%C3%A4#e>;rel=x',
    [{ target: 'a,b;c?d=%C3%A4#e', relations: ['x'], parameters: [['rel', 'x']] }],
  ],
  [
    'a parameter without a value, and BWS',
    '<a> ; crossorigin ; rel = x , <b>',
    [
      {
        target: 'a',
        relations: ['x'],
        parameters: [
          ['crossorigin', undefined],
          ['rel', 'x'],
        ],
      },
      { target: 'b', relations: [], parameters: [] },
    ],
  ],
  [
    'several spaces between types',
    '<a>;rel=" x  y "',
    [{ target: 'a', relations: ['x', 'y'], parameters: [['rel', ' x  y ']] }],
  ],
  ['empty elements', ',<a>,,', [{ target: 'a', relations: [], parameters: [] }]],
  ['no link', '', []],
];

const illegal: readonly (readonly [reason: string, value: string])[] = [
  ['no angle brackets', 'https://example.com/; rel="blocked-by"'],
  ['no closing bracket', '<https://example.com/'],
  ['a space in the target', '<https://example.com/a b>; rel=x'],
  ['a URI template', '<https://example.com/{id}>; rel=x'],
  ['a port of letters (RFC 3986, 3.2.3)', '<https://law.example:abc/>; rel="blocked-by"'],
  ['brackets in the query (RFC 3986, 3.4)', '<https://example.com/?a[]=1>; rel=x'],
  ['a broken percent-encoding', '<https://example.com/%zz>; rel=x'],
  ['a percent sign at the end', '<https://example.com/%>; rel=x'],
  ['a non-ASCII target', '<https://example.com/\u00e4>; rel=x'],
  ['a last semicolon (RFC 8288, 3: the parameter must be there)', '<a>; rel=x;'],
  ['an empty value', '<a>; rel='],
  ['two words unquoted', '<a>; rel=x y'],
  ['a URI unquoted', '<a>; rel=http://example.net/foo'],
  ['an unterminated quoted-string', '<a>; rel="x'],
  ['no semicolon', '<a> rel=x'],
  ['no comma', '<a>; rel=x <b>; rel=y'],
  ['a line feed', '<a>;\nrel=x'],
];

test.each(legal)('legal: %s: %s', (_source, value, links) => {
  expect(parseLinks(value)).toEqual(links);
});

test.each(illegal)('illegal: %s: %j', (_reason, value) => {
  expect(parseLinks(value)).toBeUndefined();
});

test('two legal values, joined, hold the links of both', () => {
  const target = fc.webUrl({ withQueryParameters: true, withFragments: true });
  const relation = fc.stringMatching(/^[a-z][a-z0-9.-]*$/);
  const value = fc.array(fc.tuple(target, relation)).map((links) => ({
    links,
    written: links.map(([uri, type]) => `<${uri}>; title="a, <b>"; rel="${type}"`).join(','),
  }));
  fc.assert(
    fc.property(value, value, (first, second) => {
      const links = parseLinks(`${first.written}, ${second.written}`);
      expect(links?.map((link) => [link.target, ...link.relations])).toEqual([
        ...first.links,
        ...second.links,
      ]);
    }),
  );
});
