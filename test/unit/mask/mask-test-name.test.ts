import { maskTestName } from '../../../src/mask/mask-test-name';

test.each([
  ['login refuses password=hunter22', 'login refuses password=[masked]'],
  ['sends "Authorization: Bearer abc123xyz"', 'sends "Authorization: [masked]"'],
  ['path /users?token=abc123xyz', 'path /users?token=[masked]'],
  ['the token 9f86d081884c7d65 is refused', 'the token [masked] is refused'],
  ['postgres://ada:hunter22@db is unreachable', 'postgres://[masked]@db is unreachable'],
])('%s', (name, masked) => {
  expect(maskTestName(name)).toBe(masked);
});

test.each([
  'answers 409 for an email that is taken',
  'POST /users › 422: password is too short',
  'GET /tokens/42 answers 404',
  'token: expired',
  'max_tokens: 4096 is refused',
  'status 4xx, path /^\\/v1\\//, rule schema',
  "refuses password: 'required'",
])('%s stays as it is', (name) => {
  expect(maskTestName(name)).toBe(name);
});
