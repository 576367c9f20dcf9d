import * as harmless from '../../../src/mask/harmless';
import { secretNames } from '../../../src/mask/secret-names';

/* Which values reveal nothing, under which names: each value in a line, with the names and questions that it passes. */

const names = secretNames();
const NAMES = ['password', 'pin', 'tokens', 'max_tokens', 'token_count', 'accessToken'];
const long = (length: number): string => `must not be ${'a'.repeat(length)}`;

const VALUES: readonly unknown[] = [
  [
    'v12.3.4-beta1',
    '12.34.56',
    '2026-11-28T10:00',
    'AB-12',
    'ABC_DEF_1234',
    '10:30:00',
    'db1.example.com:5432',
    'AB12345',
  ],
  [
    'must contain !@#$',
    'must contain !a1b2',
    'is hunter22',
    'required|min:8',
    'required|Hunter',
    'hunter|min:8',
  ],
  [null, undefined, true, false, '', ' ', 0, 7, 999, 1000, -5, 4096, 123456789, 1234567890, 0.5, [], {}],
  ['0', '7', '42', '999', '1000', '4096', '1234567', '12345678', '123456789', '-5', '007'],
  [
    '[masked]',
    'Bearer [masked]',
    '[masked] x',
    '"[masked]"',
    '[masked][masked]',
    'a[masked]',
    '[masked',
    'masked',
  ],
  [
    '***',
    '*',
    '••••',
    'xxx',
    'x',
    'XX',
    '...',
    '##',
    '__',
    '--',
    '[FILTERED]',
    '[]',
    '[a1]',
    '<your token>',
    '<>',
    '<a<b>',
  ],
  [
    '{{token}}',
    '{token}',
    '{to ken}',
    '()',
    '${TOKEN}',
    '${a-b}',
    '$TOKEN',
    '$T',
    '$token',
    '$1',
    '$123',
    '%s',
    '%d',
    '%(name)s',
    '%x',
    '?',
    '??',
  ],
  [
    'your-token',
    'your token here',
    'yourtoken',
    'YOUR_TOKEN',
    'expired',
    'Expired',
    '"expired"',
    "'required'",
    'required.',
    'string',
    'hunter2',
    'Secret',
  ],
  [
    'is too short',
    'is too short.',
    'too short',
    'short',
    'must be 8 characters',
    'must be 1234 characters',
    'must be "long"',
    '(must be set)',
    'must  be\tset',
  ],
  [
    'hunter2 must go',
    'correct horse battery staple',
    'must not be a1',
    "doesn't match",
    'doesn’t match',
    'field(s) required',
    'must be <=8',
    'ne peut pas être vide',
  ],
  [
    long(288),
    long(289),
    'MUST_NOT_BE_EMPTY',
    'PASSWORD',
    'PASSWORD_TOO_SHORT',
    'AB',
    'ABC_DEF',
    'A1_B2',
    'too_short',
    'password.too_short',
    'tooShort',
    'a.b',
    'validation.min.string',
    'abc-def',
    'tooShort2',
  ],
  [
    'https://example.com/reset',
    'https://example.com/reset?x=1',
    'http://example.com/abc123def456',
    'https://ada@example.com/x',
    'HTTPS://example.com/a',
    'ftp://example.com/a',
  ],
  [
    'パスワードは8文字以上で入力してください',
    'パ',
    '密码错误',
    'รหัสผ่านไม่ถูกต้อง',
    '密码abc',
    'гарно',
    'пароль не найден',
  ],
  [
    'abc123de',
    'abc123d',
    'abcdefgh',
    '12345678',
    'abcdefg1',
    'abcdef12',
    'a1b2c3d4!',
    'a1b2 c3d4',
    '2026-11-28',
    '2026-11',
    '2026-11-28T10:00:00Z',
    'v1.2.3',
    '1.2.3-beta.1',
    'ISO8601',
    'RFC-9457',
    'SHA256',
    '10:30:15',
    'main.js:12:7',
    'app.module.ts',
    'x@y.z12345',
  ],
].flat();

const questions: { readonly [question: string]: (value: string) => boolean } = {
  isVariable: harmless.isVariable,
  isPlaceholder: harmless.isPlaceholder,
  isCommon: harmless.isCommon,
  isMessage: harmless.isMessage,
  areMessages: (value) => harmless.areMessages([value]),
  looksIssued: harmless.looksIssued,
  startsMessage: (value) => harmless.startsMessage(value, 'password', names),
  'startsMessage of a pin': (value) => harmless.startsMessage(value, 'pin', names),
  'startsMessage of a request': (value) => harmless.startsMessage(value, 'password', names.sent),
};

test('values', () => {
  const lines = VALUES.map((value) => {
    const received = NAMES.filter((name) => harmless.isHarmless(name, value, names));
    const sent = NAMES.filter((name) => harmless.isHarmless(name, value, names.sent));
    const asked =
      typeof value === 'string'
        ? Object.keys(questions).filter((one) => questions[one]?.(value) === true)
        : [];
    const shown =
      typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(JSON.stringify(value));
    return `${shown}: ${[received.join(' '), `sent ${sent.length}`, asked.join(' ')].join(' | ')}`;
  });
  expect(lines.join('\n')).toMatchSnapshot();
});

test.each([
  [['is too short'], true],
  [['is too short', 'expired', 'too_short'], true],
  [['is too short', 'hunter22'], false],
  [['is too short', 7], false],
  [[], false],
])('%j are messages: %s', (values, expected) => {
  expect(harmless.areMessages(values)).toBe(expected);
});

test.each([
  ['8 characters', 'password', true],
  ['8 characters', 'pin', true],
  ['12 characters', 'password', true],
  ['12 characters', 'pin', false],
  ['1234 characters', 'password', false],
  ['8 c', 'password', false],
  ['8', 'password', false],
  ['must', 'password', false],
  ['must be', 'password', true],
  ['  must be', 'password', true],
  ['expired now', 'password', true],
  ['hunter now', 'password', false],
  ['token must match', 'password', true],
  [`${'a'.repeat(301)} must`, 'password', false],
  [`must ${'a'.repeat(301)}`, 'password', false],
])('%s starts a message of %s: %s', (text, name, expected) => {
  expect(harmless.startsMessage(text, name, names)).toBe(expected);
  expect(harmless.startsMessage(text, name, names.sent)).toBe(false);
});
