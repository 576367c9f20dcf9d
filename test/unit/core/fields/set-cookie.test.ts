import { parseSetCookie, wiredName } from '../../../../src/core/fields/set-cookie';

/* RFC 6265, 5.2: how a user agent takes a line apart. */

test.each([
  ['sid=1', { name: 'sid', value: '1' }],
  [' sid = 1 ; Path = / ', { name: 'sid', value: '1', path: '/' }],
  ['sid=a=b==', { name: 'sid', value: 'a=b==' }],
  ['sid="a b"', { name: 'sid', value: '"a b"' }],
  ['sid=', { name: 'sid', value: '' }],
  ['no pair', { name: '', value: 'no pair' }],
  ['', { name: '', value: '' }],
  [
    'a=b; HTTPONLY; secure; partitioned; SameSite=Lax',
    { name: 'a', value: 'b', httpOnly: true, secure: true, partitioned: true, sameSite: 'Lax' },
  ],
  ['a=b; Max-Age=60; max-age=-1', { name: 'a', value: 'b', maxAge: -1 }],
  ['a=b; Max-Age=soon', { name: 'a', value: 'b', maxAge: 'soon' }],
  [
    'a=b; Expires=Wed, 21 Oct 2015 07:28:00 GMT',
    { name: 'a', value: 'b', expires: 'Wed, 21 Oct 2015 07:28:00 GMT' },
  ],
  ['a=b; Own=1; name=x; ;', { name: 'a', value: 'b', Own: '1' }],
  ['a=b; Path', { name: 'a', value: 'b', path: true }],
])('%j', (line, cookie) => {
  expect(parseSetCookie(line)).toEqual(cookie);
});

test.each([
  ['maxAge', 'Max-Age'],
  ['max-age', 'Max-Age'],
  ['HttpOnly', 'HttpOnly'],
  ['own', 'own'],
])('the attribute %j is written %j', (name, wired) => {
  expect(wiredName(name)).toBe(wired);
});
