import { maskedIn } from './masked-in';
import { maskText } from '../../../../src/mask/mask-text';
import { secretNames } from '../../../../src/mask/secret-names';

/* The name of a secret and its value, as two entries of a list, two arguments, or two members. */

const nothing = { values: [], names: secretNames() };

const tuples: readonly (readonly [string, string])[] = [
  ["[('user', 'ada'), ('password', 'tangerine')]", "[('user', 'ada'), ('password', '[masked]')]"],
  ["[['user', 'ada'], ['password', 'tangerine']]", "[['user', 'ada'], ['password', '[masked]']]"],
  ['[["token", "hunter22"], ["LIMIT", 1]]', '[["token", "[masked]"], ["LIMIT", 1]]'],
  ["config.set('password', 'tangerine')", "config.set('password', '[masked]')"],
  ["define('DB_PASSWORD', 'tangerine');", "define('DB_PASSWORD', '[masked]');"],
  ["headers.append('X-Api-Key', 'tangerine')", "headers.append('X-Api-Key', '[masked]')"],
  ["['mysql', '--password', 'tangerine']", "['mysql', '--password', '[masked]']"],
  ["['--password', '--user']", "['--password', '--user']"],
  ["[ 'Host', 'a', 'X-Api-Key', 'tangerine' ]", "[ 'Host', 'a', 'X-Api-Key', '[masked]' ]"],
  ['[{<<"password">>,<<"tangerine">>}]', '[{<<"password">>,<<"[masked]">>}]'],
  ['#{<<"password">> => <<"tangerine">>}', '#{<<"password">> => <<"[masked]">>}'],
  ['(("user" . "ada") ("password" . "tangerine"))', '(("user" . "ada") ("password" . "[masked]"))'],
];

const readable: readonly string[] = [
  "KeyError: ('password', 'email')",
  "required: ['password', 'email', 'name']",
  "['Password', 'Email']",
  "set('password', 'required')",
  "t('password', 'is too short')",
  "('token', 'session')",
];

const pairs: readonly (readonly [string, string])[] = [
  ["{ name: 'password', value: 'tangerine' }", "{ name: 'password', value: '[masked]' }"],
  [
    "{ value: 'tangerine', msg: 'no', param: 'password' }",
    "{ value: '[masked]', msg: 'no', param: 'password' }",
  ],
  [
    '- name: DB_PASSWORD\n  value: tangerine\n- name: PORT\n  value: "80"',
    '- name: DB_PASSWORD\n  value: [masked]\n- name: PORT\n  value: "80"',
  ],
  ['{name: API_TOKEN, value: tangerine}', '{name: API_TOKEN, value: [masked]}'],
  ['Key: Password, Value: tangerine', 'Key: Password, Value: [masked]'],
  ['Cookie(name=JSESSIONID, value=tangerine, path=/)', 'Cookie(name=JSESSIONID, value=[masked], path=/)'],
  [
    "{propertyPath=a.password, invalidValue='tangerine'}",
    "{propertyPath=a.password, invalidValue='[masked]'}",
  ],
  ["path: [ 'auth', 'token' ], received: 'tangerine'", "path: [ 'auth', 'token' ], received: '[masked]'"],
  ['<error field="password" value="tangerine">', '<error field="password" value="[masked]">'],
  ['Field: password | Value: tangerine | Rule: min', 'Field: password | Value: [masked] | Rule: min'],
];

const otherPairs: readonly string[] = [
  "{ name: 'password' }, { value: 'ada' }",
  "{ name: 'email', value: 'ada@example.com' }",
  "name: 'email', value: 'ada', name: 'password', value: null",
  "{ name: 'token', type: 'string', required: true }",
  "{ path: 'password', message: 'Required' }",
  'field: password, value: required',
  'name: token\n\nvalue: ada',
];

test.each([...tuples, ...pairs])('%j', (text, masked) => {
  expect(maskText(text, nothing)).toBe(masked);
});

test.each([...readable, ...otherPairs])('nothing is masked in %j', (text) => {
  expect(maskText(text, nothing)).toBe(text);
});

test('which members belong together', () => {
  expect(
    maskedIn([
      "name: 'password', value: 'hunter22'",
      "value: 'hunter22', name: 'password'",
      "value: 'hunter22', value: 'swordfish9', name: 'password', value: 'wombat77'",
      "name: 'email', value: 'ada-1234', name: 'password', value: 'hunter22'",
      "name: 'password', value: 'hunter22', name: 'email', value: 'ada-1234'",
      "value: 'hunter22', name: 'email', name: 'password'",
      "name: 'email', value: 'ada-1234', value: 'bob-1234', name: 'password'",
      `name: 'password', ${'x'.repeat(290)} value: 'hunter22'`,
      `name: 'password', ${'x'.repeat(310)} value: 'hunter22'`,
      "name: 'password' } { value: 'hunter22'",
      "name: 'password' ( value: 'hunter22'",
      "name: 'password'\nvalue: 'hunter22'",
      "name: 'password'\n  \nvalue: 'hunter22'",
      "path: [ 'user', 'password' ], value: 'hunter22'",
      "path: [ 'password', 'user' ], value: 'hunter22'",
      "path: [], value: 'hunter22'",
      "path: ['password'], value: ['hunter22', 'x']",
      '"name" => "password", "value" => "hunter22"',
      "'name' : 'password', 'value' : 'hunter22'",
      'name=`password` value=`hunter22`',
      'name=password value=hunter22',
      'name = password value = hunter22',
      'name-x: password, value: hunter22',
      "name: 'password', value: 'password'",
      "name: 'password', value: ''",
      "label: 'password', other: 'x', value: 'hunter22'",
      "title: 'password', value: 'hunter22'",
      '("password", "hunter22")',
      '("password" , "hunter22")',
      '(\'password\', "hunter22")',
      "('password'; 'hunter22')",
      '"password""hunter22"',
      "['password', 'hunter22', 'swordfish9']",
    ]),
  ).toMatchSnapshot();
});
