import { splitList } from '../../../../src/core/fields/split-list';

test.each([
  ['', []],
  ['a', ['a']],
  ['a, b', ['a', 'b']],
  [' a ,, b\t,', ['a', 'b']],
  ['"a, b", c', ['"a, b"', 'c']],
  ['W/"x,\\"y", "z"', ['W/"x,\\"y"', '"z"']],
  ['for="[::1]";by=a, for=b', ['for="[::1]";by=a', 'for=b']],
  ['"never closed, x', ['"never closed, x']],
])('%j', (value, elements) => {
  expect(splitList(value)).toEqual(elements);
});

test('takes no quadratic time', () => {
  const started = performance.now();
  splitList('"\\'.repeat(100_000));
  splitList('a,'.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});
