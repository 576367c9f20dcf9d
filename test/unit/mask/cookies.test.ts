import { cookieValues, isCookieField, maskCookieWish, maskCookies } from '../../../src/mask/cookies';

test.each([
  ['sid=abc', 'sid=[masked]'],
  ['sid=abc; theme=dark', 'sid=[masked]; theme=[masked]'],
  ['sid=abc; Path=/; HttpOnly; Secure', 'sid=[masked]; Path=/; HttpOnly; Secure'],
  [
    'sid=abc; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Max-Age=5',
    'sid=[masked]; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Max-Age=5',
  ],
  ['a=1, b=2', 'a=[masked], b=[masked]'],
  ['abc', '[masked]'],
  ['', ''],
  ['sid=abc;', 'sid=[masked];'],
  ['sid=', 'sid=[masked]'],
  ['sid=a=b', 'sid=[masked]'],
  ['HttpOnly=false', 'HttpOnly=false'],
  ['HttpOnly=true', 'HttpOnly=[masked]'],
  ['sid=false', 'sid=[masked]'],
  ['SameSite=Lax; Domain=example.com', 'SameSite=Lax; Domain=example.com'],
])('%j is shown as %j', (value, expected) => {
  expect(maskCookies(value)).toBe(expected);
});

test.each([
  ['Cookie', true],
  ['set-cookie', true],
  ['Set-Cookie2', true],
  ['Cookies', false],
  ['Cookie-Policy', false],
])('%s carries cookies: %s', (name, expected) => {
  expect(isCookieField(name)).toBe(expected);
});

test.each<readonly [unknown, unknown]>([
  ['sid=abc; Path=/', 'sid=[masked]; Path=/'],
  [
    ['a=b', { name: 'sid', value: 'abc' }],
    ['a=[masked]', 'sid=[masked]'],
  ],
  [
    { name: 'sid', value: 'abc', httpOnly: true, secure: false, sameSite: 'Lax', path: undefined },
    'sid=[masked]; HttpOnly; Secure=false; SameSite=Lax; Path=false',
  ],
  [/abc/, '[masked]'],
  [7, '[masked]'],
])('the expectation %j is shown as %j', (value, expected) => {
  expect(maskCookieWish(value)).toEqual(expected);
});

test('the values, as they are and decoded', () => {
  expect(cookieValues('sid="a%20b"; Path=/; theme=dark')).toEqual([
    '"a%20b"',
    'a%20b',
    '"a b"',
    'dark',
    'dark',
    'dark',
  ]);
});
