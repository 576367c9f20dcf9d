import { check } from '../../../../src';
import type { ErrorCatalog, HttpField } from '../../../../src';

/* What an error says to caches, browsers and clients that wait: advice, however the content looks. */

type Fields = readonly HttpField[];

const lenient: ErrorCatalog = { extends: 'standard', codes: 'any', content: 'any', errors: [] };

function found(
  fields: Fields,
  {
    status = 409,
    request,
    catalog = lenient,
  }: { status?: number | undefined; request?: Fields | undefined; catalog?: ErrorCatalog } = {},
): readonly string[] {
  const asked = request === undefined ? undefined : { method: 'GET', url: '/', fields: request };
  return check({ status, fields, content: undefined, request: asked }, { catalog }).map(
    ({ severity, rule, at, reason, expected }) =>
      `${severity} ${rule} ${at} ${reason ?? ''}: ${String(expected)}`,
  );
}

const cache = (value: string, ...others: Fields): Fields => [['Cache-Control', value], ...others];

test.each<readonly [name: string, fields: Fields, status: number | undefined, request: Fields | undefined]>([
  ['no field', [], undefined, undefined],
  ['no-store', cache('no-store'), undefined, undefined],
  ['no-store, twice said', cache('no-store, no-cache, max-age=0, must-revalidate'), undefined, undefined],
  ['a 404 that is kept', cache('public, max-age=60'), 404, undefined],
  ['a 404 that is kept, quoted', cache('max-age="60"'), 404, undefined],
  ['a 429 that is not', cache('no-store'), 429, undefined],
  ['a 429 of age 0', cache('max-age=0'), 429, undefined],
  [
    'a private one with a cookie',
    cache('private, max-age=60', ['Set-Cookie', 'theme=dark']),
    undefined,
    undefined,
  ],
  ['credentials, private', cache('private, max-age=60'), 404, [['Authorization', 'Bearer x']]],
])('caching, right: %s', (_, fields, status = 409, request = undefined) => {
  expect(found(fields, { status, request }).filter((one) => one.includes('caching'))).toEqual([]);
});

test.each<
  readonly [name: string, fields: Fields, status: number, request: Fields | undefined, found: string]
>([
  [
    'no-store and a time',
    cache('no-store, max-age=60'),
    404,
    undefined,
    'contradiction: no-store without max-age=60',
  ],
  ['no-store, public', cache('Public, No-Store'), 404, undefined, 'contradiction: no-store without public'],
  [
    'in two lines',
    cache('no-store', ['cache-control', 's-maxage=5']),
    404,
    undefined,
    'contradiction: no-store without s-maxage=5',
  ],
  ['429', cache('max-age=60'), 429, undefined, 'never: no-store'],
  ['428', cache('public'), 428, undefined, 'never: no-store'],
  ['431', cache('public, immutable'), 431, undefined, 'never: no-store'],
  ['511', cache('s-maxage=1'), 511, undefined, 'never: no-store'],
  [
    'a cookie for everybody',
    cache('public, max-age=60', ['Set-Cookie', 'theme=dark']),
    404,
    undefined,
    'cookie: private, or no-store: the response sets a cookie',
  ],
  [
    'credentials',
    cache('public, max-age=60'),
    404,
    [['authorization', 'Bearer x']],
    'credentials: private, or no-store: the request had credentials',
  ],
])('caching, wrong: %s', (_, fields, status, request, expected) => {
  expect(found(fields, { status, request }).filter((one) => one.includes('caching'))).toEqual([
    `should caching Cache-Control ${expected}`,
  ]);
});

const allow = (origin: string, ...others: Fields): Fields => [
  ['Access-Control-Allow-Origin', origin],
  ...others,
];
const from = (origin: string, ...others: Fields): Fields => [['Origin', origin], ...others];
const SHOP = 'https://shop.example';

test.each<readonly [name: string, fields: Fields, request: Fields | undefined]>([
  ['nobody asks', [], undefined],
  ['no origin is known', allow(SHOP), undefined],
  ['the origin', allow(SHOP), from(SHOP)],
  ['any', allow('*'), from(SHOP)],
  ['the same origin', [], from('http://127.0.0.1:3000', ['Host', '127.0.0.1:3000'])],
  ['an origin that is none', [], from('null')],
  ['credentials for one origin', allow(SHOP, ['Access-Control-Allow-Credentials', 'true']), from(SHOP)],
])('cors, right: %s', (_, fields, request) => {
  expect(found(fields, { request })).toEqual([]);
});

test.each<readonly [origin: string, url: string, isForeign: boolean]>([
  ['http://localhost:3000', 'http://localhost:3000/orders?at=1', false],
  ['https://API.example', 'https://api.example/orders', false],
  ['http://localhost:3000', 'http://localhost:4000/orders', true],
])('cors: where no Host is known, the URL tells: %s, %s', (origin, url, isForeign) => {
  const request = { method: 'GET', url, fields: from(origin) };
  const rules = check({ status: 409, fields: [], content: undefined, request }, { catalog: lenient }).map(
    ({ rule }) => rule,
  );
  expect(rules).toEqual(isForeign ? ['cors'] : []);
});

test.each<readonly [name: string, fields: Fields, request: Fields | undefined, found: string]>([
  ['absent', [], from(SHOP), `absent: ${SHOP}`],
  ['another host', [], from(SHOP, ['Host', 'api.example']), `absent: ${SHOP}`],
  ['another origin', allow('https://other.example'), from(SHOP), `other: ${SHOP}`],
  ['null', allow('null'), from(SHOP), `other: ${SHOP}`],
  ['several', allow(`${SHOP}, https://other.example`), from(SHOP), 'several: one origin, or *'],
  [
    'credentials for all',
    allow('*', ['access-control-allow-credentials', 'true']),
    undefined,
    'credentials: the origin, since Access-Control-Allow-Credentials is true',
  ],
])('cors, wrong: %s', (_, fields, request, expected) => {
  expect(found(fields, { request })).toEqual([`should cors Access-Control-Allow-Origin ${expected}`]);
});

test.each<readonly [cookie: string, isTold: boolean]>([
  ['theme=dark', false],
  ['sid=', false],
  ['sid=x; Max-Age=0', false],
  ['connect.sid=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT', false],
  ['PHPSESSID=deleted; expires=Thu, 01-Jan-1970 00:00:01 GMT; path=/', false],
  ['JSESSIONID=""; Expires=Thu, 01-Jan-1970 00:00:10 GMT; Path=/', false],
  ['rack.session=x; expires=Thu, 01 Jan 1970 00:00:00 -0000', false],
  ['sid=x; Expires=Thursday, 01-Jan-70 00:00:00 GMT', false],
  ['sid=x; Expires=Thu Jan  1 00:00:00 1970', false],
  ['sid=x; Expires=never', true],
  ['sid=x; Expires=Fri, 01-Jan-2100 00:00:00 GMT', true],
  ['connect.sid=s%3Ax; Path=/; HttpOnly', true],
  ['jsessionid=1', true],
  ['PHPSESSID=x; Max-Age=3600', true],
  ['sid=x; Expires=Fri, 01 Jan 2100 00:00:00 GMT', true],
])('a session that begins with an error: %s', (cookie, isTold) => {
  const name = cookie.split('=', 1)[0] ?? '';
  const lines: Fields = [
    ['Set-Cookie', 'theme=dark'],
    ['Set-Cookie', cookie],
  ];
  expect(found(lines)).toEqual(isTold ? [`should session-cookie Set-Cookie : no cookie ${name}`] : []);
});

test.each([429, 503])('%d goes without Retry-After', (status) => {
  expect(found([], { status })).toEqual([expect.stringMatching(/^should header-missing Retry-After /)]);
  expect(found([['Retry-After', '60']], { status })).toEqual([]);
});

test.each<readonly [field: string, right: readonly string[], wrong: readonly string[]]>([
  ['Deprecation', ['@1688169599'], ['true', 'Wed, 11 Nov 2026 23:59:59 GMT', '1688169599', '']],
  [
    'Sunset',
    ['Wed, 11 Nov 2026 23:59:59 GMT'],
    ['2026-11-11', '@1688169599', 'Thu, 11 Nov 2026 23:59:59 GMT'],
  ],
  ['RateLimit', ['"default";r=50;t=30', 'limit=100, remaining=50, reset=50'], ['limit: 100', '50 of 100']],
  ['RateLimit-Policy', ['"burst";q=100;w=60,"daily";q=1000;w=86400', '100;w=60'], ['100 per minute']],
  ['Content-Language', ['en', 'de-CH, vi', 'zh-Hant-TW'], ['english language', '', 'de_DE', 'x']],
])('%s is advice where its grammar is broken', (field, right, wrong) => {
  for (const value of right) expect([value, found([[field, value]])]).toEqual([value, []]);
  for (const value of wrong) {
    expect([value, found([[field, value]])]).toEqual([
      value,
      [expect.stringMatching(new RegExp(`^should header-malformed ${field} `))],
    ]);
  }
});

test.each(['Cache-Control', 'Access-Control-Allow-Origin', 'Set-Cookie'])(
  'the catalog turns %s off',
  (field) => {
    const all: Fields = [
      ['Cache-Control', 'no-store, max-age=60'],
      ['Access-Control-Allow-Origin', '*'],
      ['Access-Control-Allow-Credentials', 'true'],
      ['Set-Cookie', 'sid=1'],
    ];
    const catalog: ErrorCatalog = { ...lenient, headers: { '409': { [field]: 'off' } } };
    expect(found(all)).toHaveLength(3);
    expect(found(all, { catalog }).filter((one) => one.includes(field))).toEqual([]);
    expect(found(all, { catalog })).toHaveLength(2);
  },
);
