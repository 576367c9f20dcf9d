import { findJsonError } from '../../../../src/catalog/refuse/find-json-error';

/** The caret stands before the first character that cannot be there. */
test.each([
  '^',
  ' \n^',
  '^undefined',
  "^'a'",
  '^// a comment\n{}',
  '{} ^{}',
  '{}^}',
  '{^a: 1}',
  '{"a" ^1}',
  '{"a"^, "b"}',
  '{"a": ^}',
  '{"a": 1,^}',
  '{"a": 1 ^"b": 2}',
  '{"a": 1^]',
  '{"a": 1^',
  '{"a": [1, 2^}',
  '[1,^]',
  '[^,1]',
  '[1 ^2]',
  '[[], {}, [[^',
  '[0^1]',
  '[1^.]',
  '[^.5]',
  '[^+1]',
  '[1^e]',
  '[^NaN]',
  '[true, false, null, ^True]',
  '["a\\u00e9\\n", ^"\\x"]',
  '[^"a\nb"]',
  '{"a": ^"b}',
  '\u00a0^{}'.replace(/^(.)\^/, '^$1'),
])('finds %j', (marked) => {
  const text = marked.replace('^', '');
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  expect(findJsonError(text)).toBe(marked.indexOf('^'));
});

test.each([
  '{}',
  ' [ ] ',
  '"a"',
  '-1.5e+10',
  '{"a":{"b":[1,{"c":null}]},"d":"\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041"}',
  '['.repeat(10_000) + ']'.repeat(10_000),
])('reads valid JSON to its end: %.40s', (text) => {
  expect(() => JSON.parse(text) as unknown).not.toThrow();
  expect(findJsonError(text)).toBe(text.length);
});
