import { codeOfPhrase, pascalCase, snakeCase, writeCode } from '../../../../src/core/formats/code-case';

test.each([
  ['as-is', 'already_exists', 'e_404_b'],
  ['snake', 'already_exists', 'e_404_b'],
  ['upper-snake', 'ALREADY_EXISTS', 'E_404_B'],
  ['camel', 'alreadyExists', 'e404B'],
  ['pascal', 'AlreadyExists', 'E404B'],
  ['kebab', 'already-exists', 'e-404-b'],
] as const)('%s: already_exists is %s', (codeCase, written, withDigits) => {
  expect(writeCode('already_exists', codeCase)).toBe(written);
  expect(writeCode('e_404_b', codeCase)).toBe(withDigits);
});

test.each([
  'E1',
  'EmailTaken',
  'email-taken',
  'EMAIL_TAKEN',
  '_email',
  'email_',
  'email__taken',
  '23505',
  'é_a',
  'auth/expired',
  '',
])('%j is not snake_case and stays in every case', (code) => {
  for (const codeCase of ['as-is', 'snake', 'upper-snake', 'camel', 'pascal', 'kebab'] as const) {
    expect(writeCode(code, codeCase)).toBe(code);
  }
});

test.each([
  ['Conflict', 'conflict'],
  ['URI Too Long', 'uri_too_long'],
  ["I'm a Teapot", 'im_a_teapot'],
  ['I’m a teapot', 'im_a_teapot'],
  ['HTTP Version Not Supported', 'http_version_not_supported'],
  ['Request Time-out', 'request_time_out'],
  ['(Unused)', 'unused'],
])('the code of %j is %s', (phrase, code) => {
  expect(codeOfPhrase(phrase)).toBe(code);
});

test.each([
  ['too_many_requests', 'too_many_requests', 'TooManyRequests'],
  ['too-many-requests', 'too_many_requests', 'TooManyRequests'],
  ['UserName', 'user_name', 'UserName'],
  ['userNAME', 'user_name', 'UserNAME'],
  ['NOT_FOUND', 'not_found', 'NOTFOUND'],
  ['/auth/expired2Times/', 'auth_expired2_times', 'AuthExpired2Times'],
  ['', '', ''],
])('%j is %j in snake_case and %j in PascalCase', (name, snake, pascal) => {
  expect(snakeCase(name)).toBe(snake);
  expect(pascalCase(name)).toBe(pascal);
});
