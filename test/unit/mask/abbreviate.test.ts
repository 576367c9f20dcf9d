import { abbreviate } from '../../../src/mask/abbreviate';
import { secretNames } from '../../../src/mask/secret-names';

/* A document is cut to what people read, and masked before that. */

const secrets = { names: secretNames(), values: [] };
const mask = (text: string): string => text.replaceAll('hunter22', '[masked]');
const cut = (value: unknown): unknown => abbreviate(value, { secrets, mask });
const list = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
const object = (length: number): object =>
  Object.fromEntries(list(length).map((index) => [`m${index}`, index]));
const nested = (depth: number): unknown => (depth === 0 ? 'end' : { a: nested(depth - 1) });

test.each<readonly [string, unknown]>([
  ['values', ['x', 1, true, null, 0.5]],
  ['eight items', list(8)],
  ['nine items', list(9)],
  ['a hundred items', list(100)],
  ['forty members', object(40)],
  ['forty-one members', object(41)],
  ['seven levels', nested(7)],
  ['eight levels', nested(8)],
  ['nine levels', nested(9)],
  ['a list that is too deep', [[[[[[[[[1]]]]]]]]]],
  ['a text with a secret', 'of hunter22'],
  ['a text of 1,000 characters', 'x'.repeat(1_000)],
  ['a text of 1,001 characters', 'x'.repeat(1_001)],
  ['a member that is secret', { password: 'abc', token: 'expired', pin: 1234, otp: 7, secret: null }],
  [
    'an object that is secret',
    { credentials: { user: 'ada' }, token: { message: 'is too short', value: 'x' } },
  ],
  ['a secret list', { tokens: ['abc'], password: ['is too short'] }],
  ['a secret that is empty', { password: '', credentials: {}, tokens: [] }],
  ['numbers', { small: 999, large: 1000, negative: -1000, password: 1000 }],
  ['names with a secret', { hunter22: 1 }],
])('%s', (_, value) => {
  expect(cut(value)).toMatchSnapshot();
});

test('numbers that are known secrets', () => {
  const known = { names: secretNames(), values: ['4711', '12', '4711471', '1000'] };
  expect(
    abbreviate({ a: 4711, b: 12, c: 4711471, d: 4712, e: -4711, f: 1000 }, { secrets: known, mask }),
  ).toMatchSnapshot();
});
