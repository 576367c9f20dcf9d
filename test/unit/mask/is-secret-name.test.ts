import { secrets } from '../../../src/generated/secrets';
import { isSecretField, isSecretName } from '../../../src/mask/is-secret-name';

describe('names of secrets', () => {
  test.each([
    ...secrets.words,
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
  ])('%s', (name) => {
    expect(isSecretName(name)).toBe(true);
  });
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
  ['Content-Type', false],
  ['X-Request-Id', false],
  ['ETag', false],
])('the field %s carries credentials: %s', (name, expected) => {
  expect(isSecretField(name)).toBe(expected);
});
