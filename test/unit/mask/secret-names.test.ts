import data from '../../../schemas/secrets.json';
import { secretNames } from '../../../src/mask/secret-names';

const { isSecretField, isSecretName } = secretNames();

describe('names of secrets', () => {
  test.each([
    ...Object.values(data.names).flat(),
    'Password',
    'PASSWORD',
    'user_password',
    'userPassword',
    'password2',
    'db.password',
    'user[password]',
    'passwordConfirmation',
    'accessToken',
    'access_token',
    'ACCESS-TOKEN',
    'X-Api-Key',
    'apiKey',
    'APIKey',
    'XApiKey',
    'AWSSecretAccessKey',
    'refresh_token',
    'client_secret',
    'csrfmiddlewaretoken',
    'JSESSIONID',
    'PHPSESSID',
    'cardNumber',
    'security_code',
    `${'a'.repeat(195)}_password`,
  ])('%s', (name) => {
    expect(isSecretName(name)).toBe(true);
  });
});

test('names that a catalog adds', () => {
  const names = secretNames([
    'pupil code',
    'bsn',
    'X-Partner-Ref',
    'mã học sinh',
    'định danh',
    'łącze',
    'kapı',
  ]);
  for (const name of [
    'pupilCode',
    'PUPIL_CODE',
    'bsn',
    'x-partner-ref',
    'ma_hoc_sinh',
    'dinh_danh',
    'lacze',
    'Kapi',
    'password',
  ]) {
    expect([name, names.isSecretName(name)]).toEqual([name, true]);
  }
  expect(names.isSecretName('code')).toBe(false);
  expect(isSecretName('bsn')).toBe(false);
});

describe('ordinary names', () => {
  test.each([
    '',
    'author',
    'authority',
    'authenticate',
    'tokenize',
    'tokenizer',
    'keyboard',
    'monkey',
    'key',
    'passenger',
    'passage',
    'compass',
    'bypass',
    'secretary',
    'sessions_per_day',
    'obsession',
    'assigned',
    'design',
    'signal',
    'spin',
    'pinned',
    'opinion',
    'inside',
    'side',
    'cookiecutter',
    'token_type',
    'tokenType',
    'password_policy',
    'passwordRequired',
    'expires',
    'number',
    'account',
    'card',
    'code',
    'error',
    'message',
    'email',
  ])('%j', (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});

test.each([
  ['Authorization', true],
  ['proxy-authorization', true],
  ['Authentication-Info', true],
  ['Cookie', true],
  ['Set-Cookie', true],
  ['X-Auth-Token', true],
  ['X-CSRFToken', true],
  ['X-Amz-Security-Token', true],
  ['WWW-Authenticate', false],
  ['Proxy-Authenticate', false],
  ['X-Session-Authenticate', false],
  ['X-Session-Authenticated', true],
  ['Content-Type', false],
  ['X-Request-Id', false],
  ['ETag', false],
])('the field %s carries credentials: %s', (name, expected) => {
  expect(isSecretField(name)).toBe(expected);
});

test('each name, and what it is', () => {
  const names = secretNames();
  const questions = ['isSecretName', 'isSecretField', 'endsInSecret', 'canEndSecret', 'isSpoken'] as const;
  const all = [
    [
      'mot de passe',
      'le mot de passe',
      'phrase secrète',
      'the new passwd',
      'password of',
      'mã pin',
      '新しいパスワード',
      'パスワードは',
      'お客様の暗証番号',
      'トークン',
    ],
    [
      'password',
      'pass',
      'passwd',
      'pwd',
      'password for user',
      'user password',
      'wrong API key',
      'API key',
      'key API',
      'api',
      'key',
    ],
    [
      'my api key is',
      'the new access token',
      'access',
      'token',
      'token type',
      'type token',
      'a b c d e api key',
      'api  key',
      ' api key ',
    ],
    [
      'secret',
      'secrets',
      'secretary',
      'client-secret',
      'clientsecret',
      'secretId',
      'token_id',
      'tokens',
      'tokenCount',
      'maxTokens',
      'max_tokens_used',
    ],
    [
      'x-csrf-token',
      'XSRF-TOKEN',
      'csrf',
      '_csrf',
      'authorization',
      'Authorization',
      'Proxy-Authenticate',
      'WWW-Authenticate',
      'auth',
      'oauth',
      'authToken',
      'author',
    ],
    [
      'cookie',
      'Set-Cookie',
      'cookies',
      'session',
      'sessionId',
      'session_id',
      'sid',
      'connect.sid',
      'jsessionid',
      'phpsessid',
      'otp',
      'pin',
      'pinCode',
      'cvv',
      'cvc',
      'iban',
      'ssn',
    ],
    [
      'wachtwoord',
      'Passwort',
      'mot de passe',
      'motDePasse',
      'contraseña',
      'contrasena',
      'hasło',
      'haslo',
      'şifre',
      'пароль',
      'parool',
      '密码',
      '新密码',
      'パスワード',
      '暗号',
      'รหัสผ่าน',
      'mật khẩu',
      'mat_khau',
      'lösenord',
    ],
    [
      'dbpassword',
      'mypassword',
      'passwordhash',
      'password_hash',
      'password1',
      'password_2',
      '2password',
      'pAsSwOrD',
      'PASSWORDS',
      'p',
      '',
      ' ',
      '-',
      '123',
      'credential',
      'credentials',
      'private key',
      'privateKey',
      'public key',
      'publicKey',
      'ssh-rsa',
    ],
  ].flat();
  const lines = all.map(
    (name) => `${JSON.stringify(name)}: ${questions.filter((one) => names[one](name)).join(' ')}`,
  );
  expect(lines.join('\n')).toMatchSnapshot();
  const { sent } = names;
  expect([names.isSent, sent.isSent, sent.sent === sent, sent.isSecretName('password')]).toEqual([
    false,
    true,
    true,
    true,
  ]);
  expect(secretNames()).toBe(names);
});
