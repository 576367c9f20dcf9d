import { formDecoded, pathOf, percentDecoded, withoutLastSlashes } from '../../../src/core/urls';

test.each([
  ['/users/1?page=2#top', '/users/1'],
  ['http://localhost:3000/users?page=2', '/users'],
  ['h2c+http1.1://localhost/users', '/users'],
  ['https://api.example.com', '/'],
  ['?page=2', '/'],
  ['/a%20b', '/a%20b'],
])('the path of %s is %s', (url, path) => {
  expect(pathOf(url)).toBe(path);
});

test.each([
  ['a%20b+c', 'a b+c', 'a b c'],
  ['100%+x', '100%+x', '100%+x'],
])('%s is decoded to %s, in a form to %s', (text, plain, form) => {
  expect(percentDecoded(text)).toBe(plain);
  expect(formDecoded(text)).toBe(form);
});

test.each([
  ['/a//', '/a'],
  ['a/b', 'a/b'],
  ['///', ''],
  ['', ''],
])('%j without its last slashes is %j', (path, without) => {
  expect(withoutLastSlashes(path)).toBe(without);
});
