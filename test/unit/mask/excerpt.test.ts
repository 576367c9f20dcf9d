import { excerpt } from '../../../src/mask/excerpt';

/* A text is masked before it is cut, so that half a secret is never left. */

const mask = (text: string): string => text.replaceAll('hunter22', '[masked]');
const shown = (text: string, longest: number, keepEnd?: boolean): string =>
  excerpt(text, { longest, mask, ...(keepEnd === undefined ? {} : { keepEnd }) });

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'abc…'],
  ['hunter22', 8, '[masked]'],
  ['hunter22!', 8, '[masked]…'],
  ['hunter22hunter22', 8, '[masked]…'],
  ['', 0, ''],
])('%j in %d characters: %j', (text, longest, expected) => {
  expect(shown(text, longest)).toBe(expected);
});

test('a text that masking makes short enough is whole', () => {
  const long = (text: string): string =>
    excerpt(text, { longest: 10, mask: (one) => one.replaceAll('x', '') });
  expect(long('xxxxxxxxxxabc')).toBe('abc');
});

test.each([
  ['abcdefgh', 4, 'ab … gh'],
  ['abcdefgh', 5, 'ab … gh'],
  ['abcdefgh', 8, 'abcdefgh'],
])('%j in %d characters with its end: %j', (text, longest, expected) => {
  expect(shown(text, longest, true)).toBe(expected);
});

test('of a long text only its windows are masked', () => {
  const asked: number[] = [];
  const counting = (text: string): string => {
    asked.push(text.length);
    return text;
  };
  for (const length of [65_536, 65_537]) excerpt('x'.repeat(length), { longest: 10, mask: counting });
  expect(asked).toEqual([65_536, 32_768, 32_768]);
  const long = `a${'x'.repeat(70_000)}b`;
  expect(excerpt(long, { longest: 4, mask, keepEnd: true })).toBe('ax … xb');
});
