import { isObject } from '../../../src/core/is-object';
import { secretNames } from '../../../src/mask/secret-names';
import type { Secrecy } from '../../../src/mask/structure';
import { holdsSecret, secrecyWithin } from '../../../src/mask/structure';

/* What a document says of each of its values: the pointers to all but the open ones. */

const names = secretNames();
const KEY = 'a1b2c3d4e5f6g7h8';

const documents: { readonly [name: string]: unknown } = {
  'a member': { password: 'hunter22', user: 'ada' },
  'an object under the name of a secret': { credentials: { user: 'ada', key: 'k' } },
  'a message under it': { password: { message: 'is too short', value: 'hunter22' } },
  'a code under it': { password: { message: 'E1', value: 'hunter22' } },
  'messages in a list under it': { password: { messages: ['E1'], value: 'hunter22' } },
  'a list of messages': { password: ['is too short', 'is required'] },
  'a list of values': { tokens: ['abc', 'def'] },
  'a list of common words': { token: ['expired', 'password'] },
  'a common word and a number': { token: ['expired', 7] },
  'an empty list': { tokens: [] },
  'a list of descriptions': { password: [{ message: 'is too short', value: 'x' }] },
  'a description and a value': { password: [{ message: 'is too short' }, 'hunter22'] },
  'a named field': { field: 'password', value: 'hunter22', message: 'is wrong', other: 1, code: 7 },
  'a named field with a message that is an object': { field: 'password', message: { text: 'x' } },
  'another field': { field: 'email', value: 'ada@example.com' },
  'a path': { path: 'body.password', rejectedValue: 'hunter22' },
  'a pointer': { pointer: '/data/attributes/password', value: 'hunter22' },
  'a path with an index': { path: 'tokens[0]', input: 'abc' },
  'a path that ends in an index': { path: 'tokens.0', input: 'abc' },
  'a path in brackets': { path: 'user[password]', input: 'hunter22' },
  'a path of several names': { path: ['body', 'password'], input: 'hunter22' },
  'a path of names and numbers': { path: ['tokens', 0], input: 'hunter22' },
  'a path that goes on': { path: ['password', 'email'], input: 'ada' },
  'a path of numbers alone': { path: [1, 2], input: 'ada' },
  'a path that is too long': { path: `${'a.'.repeat(100)}password`, value: 'hunter22' },
  'a sentence as a path': { path: 'the new password', value: 'hunter22' },
  'two words as a path': { path: 'new password', value: 'hunter22' },
  'a name in an object': { field: { name: 'password' }, value: 'hunter22' },
  'a name in an object in an object': { field: { field: { name: 'password' } }, value: 'hunter22' },
  'a described value that is an object': {
    field: 'password',
    value: { a: 1 },
    context: { value: 'x', limit: 8 },
  },
  'an ambiguous name': { key: KEY, code: KEY, id: KEY, state: KEY },
  'an ambiguous name of a short value': { key: KEY.slice(1) },
  'an ambiguous name of a word': { key: 'abcdefghijklmnop' },
  'an ambiguous name of a number': { key: 1234567890123456 },
  'a table': {
    columns: ['user', 'password'],
    rows: [
      ['ada', 'hunter22'],
      ['bob', 'x'],
    ],
  },
  'a table of named columns': {
    columns: [{ name: 'user' }, { name: 'password' }],
    rows: [['ada', 'hunter22']],
  },
  'a table of unnamed columns': { columns: [{ title: 'password' }, null, 7], rows: [['ada', 'hunter22']] },
  'a table without secrets': { columns: ['user', 'age'], rows: [['ada', '36']] },
  'a table whose columns are no list': { columns: 'password', rows: [['hunter22']] },
  'a row that holds objects': { columns: ['user', 'password'], rows: [['ada', { a: 'b' }]] },
  'rows below names': [
    ['user', 'password'],
    ['ada', 'hunter22'],
    ['bob', 'x'],
  ],
  'a statement with its parameters': {
    sql: 'SELECT id FROM users WHERE name = ? AND password = ?',
    bindings: ['ada', 'hunter22'],
  },
  'a statement about nothing secret': { sql: 'SELECT id FROM users WHERE name = ?', bindings: ['ada'] },
  'parameters without a statement': { query: 'password = ?', params: ['ada'] },
  'names alone': [['user', 'password']],
  pairs: [
    ['password', 'hunter22'],
    ['user', 'ada'],
  ],
  'pairs, the secret second': [
    ['user', 'ada'],
    ['password', 'hunter22'],
  ],
  'three columns, the secret first': [
    ['password', 'user', 'age'],
    ['hunter22', 'ada', '36'],
  ],
  'a head with a number': [
    ['password', 7],
    ['hunter22', 8],
  ],
  'lists and something else': [['password', 'hunter22'], 'x'],
  arguments: ['--password', 'hunter22', '--user', 'ada'],
  'arguments without a value': ['--password', '--user', 'ada'],
  'a field and its value': ['Authorization', 'Bearer', 'Accept', 'json'],
  'names in a row': ['password', 'email', 'name'],
  'a name and digits': ['password', 'hunter22'],
  'a name with a blank': ['my password', 'hunter22'],
  'a name and a number': ['password', 7],
  'an empty list alone': [],
  'nested deeply': { a: [{ b: { field: 'token', value: 'x', nested: [{ value: 'y' }] } }] },
  'a pair within pairs': [[['password', 'hunter22'], 'x']],
};

function walk(value: unknown, own: Secrecy, at: string, lines: string[]): void {
  if (!isObject(value)) return;
  const of = secrecyWithin(value, own, names);
  for (const [key, child] of Object.entries(value) as readonly (readonly [string, unknown])[]) {
    const secrecy = of(key, child);
    const place = `${at}/${key}`;
    if (secrecy !== 'open') lines.push(`${place.slice(-60)} ${JSON.stringify(secrecy)}`);
    walk(child, secrecy, place, lines);
  }
}

test.each(Object.entries(documents))('%s', (_, document) => {
  const lines: string[] = [];
  walk(document, 'open', '', lines);
  expect(lines).toMatchSnapshot();
});

test('more columns and items than are looked at', () => {
  const many = Array.from({ length: 201 }, (_, index) =>
    index === 199 || index === 200 ? 'password' : `c${index}`,
  );
  const lines: string[] = [];
  walk({ columns: many, rows: [many.map(() => 'x')] }, 'open', '', lines);
  expect(lines.filter((line) => line.endsWith('"secret"'))).toEqual(['/rows/0/199 "secret"']);
  const late = Object.fromEntries(Array.from({ length: 45 }, (_, index) => [`m${index}`, 1]));
  const found = (document: object): number => {
    const all: string[] = [];
    walk(document, 'open', '', all);
    return all.length;
  };
  expect(found({ ...late, field: 'password', value: 'x' })).toBe(0);
  expect(found({ field: 'password', value: 'x', ...late })).toBeGreaterThan(0);
});

test.each([
  [{ a: 'x' }, true],
  [{ a: '' }, false],
  [{ a: null, b: [true, 'expired'] }, false],
  [{ a: [['is too short']] }, false],
  [{ a: [['hunter22']] }, true],
  [[], false],
  ['expired', false],
  ['hunter22', true],
  [Array.from({ length: 3_000 }, () => ''), false],
  [Array.from({ length: 100 }, () => Array.from({ length: 10 }, () => '')), false],
  [Array.from({ length: 200 }, () => Array.from({ length: 10 }, () => '')), true],
])('what a whole reveals: case %#', (value, expected) => {
  expect(holdsSecret(value, 'password', names)).toBe(expected);
});
