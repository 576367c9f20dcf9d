import { maskMembers } from '../../../src/mask/mask-members';
import { secretNames } from '../../../src/mask/secret-names';

/* The expectation of an assertion, as its failure shows it. */

const names = secretNames();
const nested = (depth: number): unknown => (depth === 0 ? { password: 'x' } : { a: nested(depth - 1) });
const matcher = expect.stringContaining('x') as unknown;

test.each<readonly [string, unknown, unknown]>([
  ['a member', { password: 'x', user: 'ada' }, { password: '[masked]', user: 'ada' }],
  [
    'nothing to hide',
    { password: null, token: undefined, secret: true },
    { password: null, token: undefined, secret: true },
  ],
  ['a number and an object', { pin: 7, credentials: { a: 1 } }, { pin: '[masked]', credentials: '[masked]' }],
  ['within lists', [{ token: 'x' }, 'token'], [{ token: '[masked]' }, 'token']],
  [
    'cookies',
    { 'Set-Cookie': 'sid=abc; Path=/', cookie: ['a=b'] },
    { 'Set-Cookie': 'sid=[masked]; Path=/', cookie: ['a=[masked]'] },
  ],
  ['a challenge', { 'WWW-Authenticate': 'Bearer' }, { 'WWW-Authenticate': 'Bearer' }],
  ['a field', { Authorization: 'Bearer x' }, { Authorization: '[masked]' }],
  ['a matcher', { a: matcher }, { a: matcher }],
  ['a value', 'password', 'password'],
])('%s', (_, value, expected) => {
  expect(maskMembers(value, names)).toEqual(expected);
});

test('values that nobody prints stay as they are', () => {
  expect(JSON.stringify(maskMembers(nested(19), names))).toContain('[masked]');
  expect(JSON.stringify(maskMembers(nested(20), names))).not.toContain('[masked]');
});
