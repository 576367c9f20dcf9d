const ASCII = /^[\0-\x7f]*$/;
/** The letters, marks and numbers of Unicode, within a class, and which of them ASCII has. */
const IN_ASCII: readonly (readonly [RegExp, string])[] = [
  [/\\p\{L\}/g, 'A-Za-z'],
  [/\\p\{Lu\}/g, 'A-Z'],
  [/\\p\{Ll\}/g, 'a-z'],
  [/\\p\{N\}/g, '0-9'],
  [/\\p\{(?:M|Script=\w+)\}/g, ''],
];

/**
 * A regular expression about letters of any script, for a text. V8 takes a tenth of a millisecond to parse one, in
 * each test file that loads it; so it is made only for a text that has more than ASCII.
 *
 * @param source classes with `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}`, `\p{N}` and scripts, always in brackets
 */
export function lettersIn(source: string, flags: string): (text: string) => RegExp {
  let ascii: RegExp | undefined;
  let any: RegExp | undefined;
  return (text) =>
    ASCII.test(text) ? (ascii ??= new RegExp(inAscii(source), flags)) : (any ??= new RegExp(source, flags));
}

function inAscii(source: string): string {
  return IN_ASCII.reduce((text, [pattern, characters]) => text.replaceAll(pattern, characters), source);
}

const LETTER_OR_DIGIT = lettersIn(String.raw`[\p{L}\p{N}]`, 'u');

/** Whether a letter or a digit of any script is in a text. */
export function hasLetterOrDigit(text: string): boolean {
  return LETTER_OR_DIGIT(text).test(text);
}
