import { hasLetterOrDigit, lettersIn } from '../../../src/mask/letters';

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

test.each([
  ['a letter', String.raw`[\p{L}]`, 'u'],
  ['a capital', String.raw`[\p{Lu}]`, 'u'],
  ['a small letter behind a digit', String.raw`\d[\p{Ll}]`, 'u'],
  ['a mark', String.raw`[\p{M}]`, 'u'],
  ['a number or a sign', String.raw`[\p{N}_.$@-]`, 'u'],
  ['none of the letters', String.raw`^[^\p{L}\p{M}]+$`, 'u'],
  ['in any case', String.raw`[\p{L}x]`, 'iu'],
  ['a script', String.raw`[\p{Script=Han}]`, 'u'],
])('%s is found in ASCII as in Unicode', (_, source, flags) => {
  const find = lettersIn(source, flags);
  const all = ASCII.flatMap((character) => [character, `1${character}`, `${character}_`]);
  const unicode = new RegExp(source, flags);
  expect(all.filter((text) => find(text).test(text))).toEqual(all.filter((text) => unicode.test(text)));
});

test.each([
  ['é', true],
  ['密', true],
  ['١', true],
  ['…«»', false],
  ['_-', false],
  ['x', true],
])('%s has a letter or a digit: %s', (text, expected) => {
  expect(hasLetterOrDigit(text)).toBe(expected);
});
