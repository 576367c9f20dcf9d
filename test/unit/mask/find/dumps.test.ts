import { maskText } from '../../../../src/mask/mask-text';
import { secretNames } from '../../../../src/mask/secret-names';

/* Objects as languages print them. */

const nothing = { values: [], names: secretNames() };

test.each<readonly [string, string]>([
  ['PHP: a protected member', '[password:protected] => S'],
  ['PHP: a private member', '[password:App\\User:private] => S'],
  ['PHP: var_dump', '["password":protected]=>\n  string(9) "S"'],
  ['PHP: var_dump of a class', '["password":"User":private]=>\n  string(9) "S"'],
  ['PHP: serialize', 'a:1:{s:8:"password";s:9:"S";}'],
  ['Go: a list', 'url.Values{"password":[]string{"S"}, "user":[]string{"ada"}}'],
  ['Go: spew', ' Password: (string) (len=9) "S",'],
  ['Rust: on several lines', 'Login {\n    password: Some(\n        "S",\n    ),\n}'],
  ['Rust: within types', 'Login { password: Password(String("S")) }'],
  ['Python: a type for secrets', "SecretStr('S')"],
  ['a method', 'user.setPassword("S")'],
  ['a comparison', 'password === "S"'],
  ['an inequality', 'password != "S"'],
  ['an arrow', 'Password → S'],
])('%s', (_, text) => {
  expect(
    maskText(
      text.replace('S"', 'tangerine"').replace("S'", "tangerine'").replace(/S$/, 'tangerine'),
      nothing,
    ),
  ).toBe(text.replace('S"', '[masked]"').replace("S'", "[masked]'").replace(/S$/, '[masked]'));
});

test.each([
  'password === undefined',
  'if (token === null)',
  'password != confirmation',
  'password => required',
  'password: <%= ENV["PASSWORD"] %>',
  'token: process.env.TOKEN',
  'DB_PASSWORD=${DB_PASSWORD}',
  'usage: app [--password <pw>] [--token <token>]',
])('nothing is masked in %j', (text) => {
  expect(maskText(text, nothing)).toBe(text);
});
