import { collectMembers } from '../../../src/mask/collect-secrets';
import { maskCookies } from '../../../src/mask/cookies';
import { maskCredentials, maskText, maskUrl } from '../../../src/mask/mask-text';
import { secretNames } from '../../../src/mask/secret-names';

const nothing = { values: [], names: secretNames() };
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c';

describe('what looks like a secret in a text', () => {
  test.each([
    ['password=hunter22', 'password=[masked]'],
    ['password = hunter22, and more', 'password = [masked], and more'],
    ['{"password":"hunter22","a":1}', '{"password":"[masked]","a":1}'],
    ["{'password': 'hunter22'}", "{'password': '[masked]'}"],
    ['{"password":"hun\\"ter22","a":1}', '{"password":"[masked]","a":1}'],
    ['{"password":"hunter', '{"password":"[masked]'],
    ['{"tokens":["abc","def"],"a":[1]}', '{"tokens":[masked],"a":[1]}'],
    ['{"credentials":{"user":"ada","key":"k1"},"a":{}}', '{"credentials":[masked],"a":{}}'],
    ['{"tokens":["abc","de', '{"tokens":[masked]'],
    ['{"pin":1234,"a":5}', '{"pin":[masked],"a":5}'],
    ['{\\"password\\":\\"hunter22\\",\\"a\\":1}', '{\\"password\\":\\"[masked]\\",\\"a\\":1}'],
    ['line\\npassword=hunter22\\nline', 'line\\npassword=[masked]\\nline'],
    [':password=>"hunter22"', ':password=>"[masked]"'],
    ['{"message":"wrong: password=hunter22"}', '{"message":"wrong: password=[masked]"}'],
    ['message: token: abc123', 'message: token: [masked]'],
    ['a=password=hunter22', 'a=password=[masked]'],
    ['user[password]=hunter22&a=1', 'user[password]=[masked]&a=1'],
    ['next=%2Fx%3Ftoken%3Dhunter22%26a%3D1', 'next=%2Fx%3Ftoken%3D[masked]%26a%3D1'],
    ['%22password%22%3A%22hunter22', '%22password%22%3A%22[masked]'],
    ['--api-key=hunter22 --verbose', '--api-key=[masked] --verbose'],
    ['2fa_token: 123456', '2fa_token: [masked]'],
    ['<password>hunter22</password>', '<password>[masked]</password>'],
    ['<wsse:Password Type="x">hunter22</wsse:Password>', '<wsse:Password Type="x">[masked]</wsse:Password>'],
    ['<input name="csrf_token" value="hunter22">', '<input name="csrf_token" value="[masked]">'],
    ["<input value='hunter22' name='_csrf'>", "<input value='[masked]' name='_csrf'>"],
    ['<meta name="csrf-token" content="hunter22" />', '<meta name="csrf-token" content="[masked]" />'],
    ['Authorization: Bearer hunter\nAccept: a', 'Authorization: [masked]\nAccept: a'],
    ['Cookie: sid=abc; theme=dark\nAccept: a', 'Cookie: [masked]\nAccept: a'],
    ['got Bearer abc.def-123 instead', 'got Bearer [masked] instead'],
    ['got Basic YWRhOmh1bnRlcg== instead', 'got Basic [masked] instead'],
    ['"Basic YWRhOmh1bnRlcjI="', '"Basic [masked]"'],
    ['token: Bearer abcdef', 'token: Bearer [masked]'],
    [`the token ${JWT} has expired`, 'the token [masked] has expired'],
    ['postgres://ada:hunter22@db:5432/x', 'postgres://[masked]@db:5432/x'],
    ['redis://:hunter22@cache', 'redis://[masked]@cache'],
    ['https://ghp_token@example.com/x', 'https://[masked]@example.com/x'],
    ['sk_live_abcdefgh12345678', '[masked]'],
    ['AKIAIOSFODNN7EXAMPLE', '[masked]'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----', '[masked]'],
  ])('%s', (text, masked) => {
    expect(maskText(text, nothing)).toBe(masked);
    // What is masked already stays as it is.
    expect(maskText(masked, nothing)).toBe(masked);
  });
});

describe('ordinary texts stay as they are', () => {
  test.each([
    'Resource already exists',
    'The password is too short',
    'password: must be at least 8 characters',
    'Password: is required and must not be empty',
    'token: has expired',
    'invalid_token',
    'error=invalid_token',
    'Use Bearer authentication.',
    'Basic and/or Bearer credentials',
    'Basic token-based access',
    'Bearer realm="api", error="invalid_token", error_description="The token expired"',
    'Bearer resource_metadata="https://api.example.com/.well-known/oauth"',
    'Basic realm="staging", charset="UTF-8"',
    'author=ada&keyboard=de&monkey=1&passenger=2',
    '{"token_type":"bearer","expires_in":3600}',
    '{"pointer":"/password","message":"is too short"}',
    '{"field": "password", "rule": "min:8"}',
    'at /users/42/passwords',
    'mailto:ada@example.com',
    'https://example.com/@ada/passwords?page=2#token',
    'Try again at 12:30:45',
    'C:\\Users\\ada\\tokens.txt',
  ])('%s', (text) => {
    expect(maskText(text, nothing)).toBe(text);
  });
});

describe('a secret that is known', () => {
  const known = collectMembers({ password: 'p&ss "word"/1', token: 'conflict' });
  test.each([
    ['p&ss "word"/1', '[masked]'],
    ['p&ss \\"word\\"/1', '[masked]'],
    ['p%26ss%20%22word%22%2F1', '[masked]'],
    ['p%26ss+%22word%22%2F1', '[masked]'],
    ['p&amp;ss &quot;word&quot;/1', '[masked]'],
    [Buffer.from('p&ss "word"/1').toString('base64'), '[masked]'],
    ['a conflict arose', 'a [masked] arose'],
    ['conflicts arose', 'conflicts arose'],
  ])('as %s', (text, masked) => {
    expect(maskText(text, known)).toBe(masked);
  });

  test('the longer one first, so that no part of it is left', () => {
    const both = collectMembers({ token: 'abcdef-1', secret: 'abcdef-1-ghijkl' });
    expect(maskText('abcdef-1-ghijkl', both)).toBe('[masked]');
  });
});

test.each([
  ['sid=abc; theme=dark', 'sid=[masked]; theme=[masked]'],
  [
    'sid=abc; Path=/; HttpOnly; Secure; SameSite=Strict',
    'sid=[masked]; Path=/; HttpOnly; Secure; SameSite=Strict',
  ],
  ['sid=a=b==; Max-Age=60', 'sid=[masked]; Max-Age=60'],
  ['sid="a b"; Domain=example.com', 'sid=[masked]; Domain=example.com'],
  [
    'id=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/',
    'id=[masked]; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/',
  ],
  ['a=1; Path=/, b=2; HttpOnly', 'a=[masked]; Path=/, b=[masked]; HttpOnly'],
  ['a b=1', 'a b=[masked]'],
  ['nameless', '[masked]'],
  ['', ''],
])('cookies: %s', (value, masked) => {
  expect(maskCookies(value)).toBe(masked);
});

test.each([
  ['Bearer abc', 'Bearer [masked]'],
  ['Bearer  abc', 'Bearer [masked]'],
  ['basic YTpi', 'basic [masked]'],
  ['Digest username="ada", response="abc"', 'Digest [masked]'],
  ['AWS4-HMAC-SHA256 Credential=A', '[masked]'],
  ['abc def', '[masked]'],
  ['= Bearer abc', '[masked]'],
  ['abc', '[masked]'],
])('credentials: %s', (value, masked) => {
  expect(maskCredentials(value)).toBe(masked);
});

test.each([
  ['http://127.0.0.1:3000/users?page=2', 'http://127.0.0.1:3000/users?page=2'],
  ['http://ada:pw@example.com/', 'http://[masked]@example.com/'],
  ['http://ada:p@w@example.com/', 'http://[masked]@example.com/'],
  ['git+ssh2://ada:pw@example.com/x', 'git+ssh2://[masked]@example.com/x'],
  ['h://ada@example.com/', 'h://[masked]@example.com/'],
  ['/x?to=a://b&c=@d', '/x?to=a://b&c=@d'],
  ['/x?token=abc&page=2#access_token=def', '/x?token=[masked]&page=2#access_token=[masked]'],
  ['/x?user%5Bpassword%5D=abc', '/x?user%5Bpassword%5D=[masked]'],
  ['/x?%74oken=abc', '/x?%74oken=[masked]'],
  ['/x?api-key=abc;page=2', '/x?api-key=[masked];page=2'],
  ['/x?%=1&token=abc', '/x?%=1&token=[masked]'],
  ['/x?token', '/x?token'],
])('URL: %s', (url, masked) => {
  expect(maskUrl(url, nothing)).toBe(masked);
});

describe('text that would take an hour if time grew with the square of its length', () => {
  test.each([
    ['letters', 'a'.repeat(500_000)],
    ['assignments', 'a='.repeat(250_000)],
    ['secrets', 'token=a '.repeat(60_000)],
    ['open brackets', 'token=['.repeat(60_000)],
    ['open quotes', 'token="'.repeat(60_000)],
    ['tags', '<input name='.repeat(40_000)],
    ['elements', '<a '.repeat(150_000)],
    ['schemes', 'Bearer '.repeat(70_000)],
    ['tokens', 'eyJ'.repeat(160_000)],
    ['userinfo', 'a://'.repeat(120_000)],
    ['keys', '-----BEGIN PRIVATE KEY-----'.repeat(15_000)],
    ['percent', '%3D'.repeat(160_000)],
    ['backslashes', '\\'.repeat(500_000)],
    ['spaces', `token${' '.repeat(500_000)}`],
  ])('%s', (_, text) => {
    const masked = maskText(text, nothing);
    expect(masked).not.toMatch(/token=a |token="t/);
    expect(masked.length).toBeLessThan(2 * text.length);
  });
});
