import { mentionsSecret } from '../../../../src/mask/find/mentions-secret';
import { secretNames } from '../../../../src/mask/secret-names';

/* A text without any such word is not searched for names of secrets. */

test.each<readonly [string, boolean]>([
  ['', false],
  ['The email is already in use.', false],
  ['-- __ 12', false],
  ['password', true],
  ['the userPassword2 of ada', true],
  ['2fa_token', true],
  ['Authorization', true],
  ['x-amz-security-token', true],
  ['mật khẩu', true],
  ['新しいパスワードは', true],
  ['bsn', false],
])('%j: %p', (text, expected) => {
  expect(mentionsSecret(text, secretNames())).toBe(expected);
});

test('a word that a catalog adds', () => {
  expect(mentionsSecret('the BSN of ada', secretNames(['bsn']))).toBe(true);
});
