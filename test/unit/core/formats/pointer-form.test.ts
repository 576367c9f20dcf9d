import { readPointer, writePointer } from '../../../../src/core/formats/pointer-form';
import { compile } from './all-formats';

const pointer = { pointerForm: 'pointer' } as const;
const prefixed = { pointerForm: 'pointer', pointerPrefix: '/data/attributes' } as const;
const fragment = { pointerForm: 'fragment' } as const;
const path = { pointerForm: 'path', pointerPrefix: ['body'] } as const;
const name = { pointerForm: 'name' } as const;

test.each([
  ['/email', {}, '/email'],
  ['/email', pointer, '/email'],
  ['', prefixed, '/data/attributes'],
  ['/email', prefixed, '/data/attributes/email'],
  ['', fragment, '#'],
  ['/profile/color', fragment, '#/profile/color'],
  ['/a b/ü%?#/~0~1', fragment, '#/a%20b/%C3%BC%25%3F%23/~0~1'],
  ['', path, ['body']],
  ['/email', path, ['body', 'email']],
  ['/items/0/a~1b', path, ['body', 'items', 0, 'a/b']],
  ['', name, ''],
  ['/email', name, 'email'],
  ['/address/city', name, 'address.city'],
  ['/items/0/name', name, 'items.0.name'],
])('%j is written and read: %j %j', (written, form, expected) => {
  expect(writePointer(written, form)).toEqual(expected);
  expect(readPointer(expected, form)).toBe(written);
});

test.each([
  ['/relationships/author', prefixed, '/relationships/author'],
  ['/data/attributesOfMine', prefixed, '/data/attributesOfMine'],
  ['', prefixed, ''],
  ['/age', fragment, '/age'],
  ['#/%', fragment, '/%'],
  [['query', 'page'], path, '/query/page'],
  [['body', 12], path, '/12'],
  ['items[0].name', name, '/items/0/name'],
  ['Items[2][1]', name, '/Items/2/1'],
  ['/email', name, '/email'],
])('as servers write it: %j %j is %j', (written, form, expected) => {
  expect(readPointer(written, form)).toBe(expected);
});

test.each([
  [1, pointer],
  [null, fragment],
  [{}, name],
  ['body', path],
  [['body', null], path],
  [undefined, path],
])('%j %j is no pointer', (written, form) => {
  expect(readPointer(written, form)).toBeUndefined();
});

test('a fragment keeps to the grammar, whatever is in the pointer', () => {
  const validate = compile({ type: 'string', format: 'json-pointer-uri-fragment' });
  for (const odd of ['/a"b<c>', '/\ud800', '/[0]', '/ä/€/😀', "/!$&'()*+,;=:@"]) {
    expect(validate(writePointer(odd, fragment))).toBe(true);
  }
});

test('what is no JSON Pointer is written as it is', () => {
  expect(writePointer('email', name)).toBe('email');
  expect(writePointer('email', path)).toEqual(['body', 'email']);
});
