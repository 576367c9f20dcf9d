import { endOfGroup, endOfQuoted, isQuote } from '../../../../src/mask/find/quoted';

test.each([
  ['"abc" x', '"abc'],
  ["'abc' x", "'abc"],
  ['`abc` x', '`abc'],
  ['“abc” x', '“abc'],
  ['‘abc’ x', '‘abc'],
  ['«abc» x', '«abc'],
  ['”abc” x', '”abc'],
  ['"a\\"bc" x', '"a\\"bc'],
  ['"abc', '"abc'],
  ['"abc\n" x', '"abc'],
  ["'it''s' x", "'it''s"],
  ["'it'' ' x", "'it"],
  ["''", "'"],
  ['"a\\', '"a\\'],
  ["'a'' x'", "'a"],
])('the quotation of %j is %j', (text, expected) => {
  expect(isQuote(text, 0)).toBe(true);
  expect(text.slice(0, endOfQuoted(text, 0))).toBe(
    expected.replace(/'$/, expected.endsWith("''") ? "'" : "'"),
  );
});

test.each([
  ['[a] x', '[a]'],
  ['{a: [b], c: (d)} x', '{a: [b], c: (d)}'],
  ['(a x', '(a x'],
  ['[a)', '[a)'],
  ['[[a] x', '[[a] x'],
])('the group of %j is %j', (text, expected) => {
  expect(text.slice(0, endOfGroup(text, 0))).toBe(expected);
});

test('longer ones are not read further', () => {
  expect(endOfQuoted(`"${'x'.repeat(9_000)}"`, 0)).toBe(8_001);
  expect(endOfGroup(`[${'x'.repeat(9_000)}]`, 0)).toBe(8_000);
  expect(isQuote('abc', 0)).toBe(false);
});
