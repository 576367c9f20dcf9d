import {
  formatPointer,
  parsePointer,
  pointerGet,
  pointerSet,
} from '../../../../src/core/formats/json-pointer';
import type { JsonValue } from '../../../../src/core/types';

/** The document of RFC 6901, 5. */
const document = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
};

test.each([
  ['', document],
  ['/foo', ['bar', 'baz']],
  ['/foo/0', 'bar'],
  ['/', 0],
  ['/a~1b', 1],
  ['/c%d', 2],
  ['/e^f', 3],
  ['/g|h', 4],
  ['/i\\j', 5],
  ['/k"l', 6],
  ['/ ', 7],
  ['/m~0n', 8],
])('RFC 6901, 5: %j', (pointer, value) => {
  expect(pointerGet(document, pointer)).toEqual(value);
  expect(formatPointer(parsePointer(pointer) ?? [])).toBe(pointer);
});

test.each([
  'foo',
  '#/foo',
  '/a~b',
  '/a~2b',
  '/foo/-',
  '/foo/2',
  '/foo/00',
  '/foo/length',
  '/foo/0/0',
  '/toString',
  '/constructor',
  '/__proto__',
  '/foo/map',
])('nothing is at %j', (pointer) => {
  expect(pointerGet(document, pointer)).toBeUndefined();
});

test('~01 is ~1 and not a slash (RFC 6901, 4)', () => {
  expect(parsePointer('/~01')).toEqual(['~1']);
  expect(formatPointer(['~1', 'a/b', 0])).toBe('/~01/a~1b/0');
});

test('members named like those of Object.prototype are members', () => {
  const value = JSON.parse('{"__proto__":{"constructor":1},"toString":[2]}') as JsonValue;
  expect(pointerGet(value, '/__proto__/constructor')).toBe(1);
  expect(pointerGet(value, '/toString/0')).toBe(2);
});

test.each([[null], [true], [1], ['text'], [undefined]])('nothing is inside %j', (value) => {
  expect(pointerGet(value, '/0')).toBeUndefined();
  expect(pointerGet(value, '/length')).toBeUndefined();
});

test('a nesting of 100,000 levels is followed to its end', () => {
  let value: JsonValue = 'end';
  for (let level = 0; level < 100_000; level++) value = [value];
  expect(pointerGet(value, '/0'.repeat(100_000))).toBe('end');
});

test.each<[before: JsonValue, pointer: string, after: JsonValue]>([
  [{}, '/error', { error: 1 }],
  [{ error: 2, message: 3 }, '/error', { error: 1, message: 3 }],
  [{}, '/errors/0/source/pointer', { errors: [{ source: { pointer: 1 } }] }],
  [{ errors: [{ code: 2 }] }, '/errors/1', { errors: [{ code: 2 }, 1] }],
  [{ errors: [] }, '/errors/1', { errors: [] }],
  [{ errors: [] }, '/errors/first', { errors: [] }],
  [{ error: 'text' }, '/error/code', { error: 'text' }],
  [{ error: null }, '/error/code', { error: null }],
  [{ a: 1 }, '', 1],
  [{}, 'error', {}],
])('in %j, %j becomes %j', (before, pointer, after) => {
  expect(pointerSet(before, pointer, 1)).toEqual(after);
});

test('setting __proto__ makes a member and no prototype', () => {
  const value = pointerSet({}, '/__proto__/polluted', true);
  expect(JSON.stringify(value)).toBe('{"__proto__":{"polluted":true}}');
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
