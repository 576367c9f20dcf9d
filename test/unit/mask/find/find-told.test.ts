import { maskedIn } from './masked-in';
import { maskText } from '../../../../src/mask/mask-text';
import { secretNames } from '../../../../src/mask/secret-names';

/* What a sentence tells of a member that is secret. */

const nothing = { values: [], names: secretNames() };

test.each<readonly [string, string]>([
  ['body/password must be longer, got "S"', 'body/password must be longer, got "[masked]"'],
  ["Invalid value 'S' for field 'password'", "Invalid value '[masked]' for field 'password'"],
  ['value [Zk9q7Wm2] for field [api_key] is invalid', 'value [[masked]] for field [api_key] is invalid'],
  ["'S' is not a valid password", "'[masked]' is not a valid password"],
  ['Zk9q7Wm2 is not a valid API key', '[masked] is not a valid API key'],
  ["Parameter 'token' has invalid value: 'S'", "Parameter 'token' has invalid value: '[masked]'"],
  [
    'cannot unmarshal string "S" into Go struct field Login.password of type int',
    'cannot unmarshal string "[masked]" into Go struct field Login.password of type int',
  ],
  [
    'from String "S": not a valid int (through reference chain: com.acme.Login["password"])',
    'from String "[masked]": not a valid int (through reference chain: com.acme.Login["password"])',
  ],
  [
    "The field Password is too short. Attempted value: 'S'",
    "The field Password is too short. Attempted value: '[masked]'",
  ],
  [
    "Incorrect integer value: 'S' for column 'pin' at row 1",
    "Incorrect integer value: '[masked]' for column 'pin' at row 1",
  ],
  ['password must not be "S"', 'password must not be "[masked]"'],
  ['Password "S" is too short', 'Password "[masked]" is too short'],
  ['Das Passwort „S“ ist zu kurz', 'Das Passwort „[masked]“ ist zu kurz'],
  ['Le mot de passe « S » est incorrect', 'Le mot de passe « [masked] » est incorrect'],
  ['密码「S」太短', '密码「[masked]」太短'],
  ['パスワード『S』は無効です', 'パスワード『[masked]』は無効です'],
  ['could not verify token [Zk9q7Wm2]', 'could not verify token [[masked]]'],
  ['API key (Zk9q7Wm2) is disabled', 'API key ([masked]) is disabled'],
  ['session id Zk9q7Wm2 not found', 'session id [masked] not found'],
])('%s', (text, masked) => {
  const planted = text.replaceAll(/\bS\b/g, 'tangerine');
  expect(maskText(planted, nothing)).toBe(masked);
});

test.each([
  'Invalid token type: expected "access", got "refresh"',
  'Expected token COMMA but found "foo"',
  'Syntax Error: Unexpected token "foo12bar34".',
  'Expected a token, found "EOF"',
  'The session was sent to "Hall B"',
  'auth: value "oauth2" is not allowed',
  'age must be a number, got "abc"',
  "'abc' is not a valid value for age",
  'Please pass the value "abc" as name',
  'secrets "db-credentials" not found',
  'cookie "theme" is not allowed',
  'password (optional), token [required], PIN (4 digits)',
  'password: expected string, received "undefined"',
  'Password must not be the same as "username" or "password"',
])('nothing is masked in %j', (text) => {
  expect(maskText(text, nothing)).toBe(text);
});

test('what is masked around the edges', () => {
  expect(
    maskedIn([
      'got "hunter22" for password',
      'got "hunter22"password',
      'got "hunter22" for "password"',
      'got "hunter22" for email; password is required',
      'got "hunter22" for email, password: x',
      'password: too short\ngot "hunter22"',
      'password: too short; got "hunter22"',
      'password {a} got "hunter22"',
      "received 'hunter22' in field password",
      "received 'hunter22' in field email",
      "field: password, error: too short, value was 'hunter22'",
      "field: password, error: too short, field: email, value was 'hunter22'",
      'value [hunter22 x] of password',
      'value [hunter22] of password',
      'value (hunter22) of password',
      'value hunter22 of password',
      'value Zk9q7Wm2x of password',
      'value is the Zk9q7Wm2x of password',
      'value = Zk9q7Wm2x of password',
      'invalidValue Zk9q7Wm2x of password',
      'evaluate Zk9q7Wm2x of password',
      'got [] for password',
      'got "" for password',
      'got "password" for password',
      'got Zk9q7Wm2x for token type',
      'the pass got "hunter22"',
      'the token got "hunter22"',
      "the 'token' got 'hunter22'",
      'the api_key got "hunter22"',
      'the apiKey got "hunter22"',
      'data.token got "hunter22"',
      'parse error: password, got "hunter22"',
      `password ${'x'.repeat(200)} got "hunter22"`,
      `got "hunter22" ${'x'.repeat(200)} for password`,
      '"hunter22" is not a valid password',
      '"hunter22" was an invalid password',
      '"hunter22" is no known password',
      '"hunter22" is the correct password',
      '"hunter22" is not a valid new password',
      '"hunter22" is not a valid password of Ada',
      '"hunter22" is a bad password',
      '"hunter22" is not a valid token',
      '"Zk9q7Wm2x" is not a valid token',
      '"hunter22" is not a valid token type',
      '«hunter22» is not a valid password',
      'Zk9q7Wm2x is not a valid password',
      '/Zk9q7Wm2x is not a valid password',
      'aaaaaaaa is not a valid password',
      'Zk9q7W is not a valid password',
    ]),
  ).toMatchSnapshot();
});
