import { lettersIn } from './letters';

/** Scripts that put no blanks between words: a name is a part of a longer one. */
const WITHOUT_BLANKS = lettersIn(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]`,
  'u',
);
const LETTERS = lettersIn(String.raw`[\p{L}\p{M}]+`, 'gu');
const SMALL_AND_CAPITAL = lettersIn(String.raw`([\p{Ll}]|\d)([\p{Lu}])`, 'gu');
const CAPITALS = lettersIn(String.raw`([\p{Lu}])([\p{Lu}][\p{Ll}])`, 'gu');

const MOST_KNOWN = 2_048;
const LONGEST_NAME = 200;

/** `accessToken`, `access_token` and `ACCESS-TOKEN` are the same two words; marks do not count: `contrasena`. */
export const wordsOf = remembered(readWords);

/**
 * A function of a name, or of a text that ends in one, that remembers its results: a document repeats a few names.
 * Digits are not distinguished: `row 1` and `row 2` are one name.
 */
export function remembered<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (name) => {
    const direct = known.get(name);
    if (direct !== undefined) return direct.result;
    const text = (name.length <= LONGEST_NAME ? name : name.slice(-LONGEST_NAME)).replaceAll(/\d+/g, '0');
    const before = known.get(text);
    if (before !== undefined) return before.result;
    const result = read(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, { result });
    return result;
  };
}

function readWords(text: string): readonly string[] {
  const parted = normalised(
    text.replaceAll(SMALL_AND_CAPITAL(text), '$1 $2').replaceAll(CAPITALS(text), '$1 $2'),
  );
  return parted.match(LETTERS(parted)) ?? [];
}

/** Letters alone, in lower case: `Lösenord` is written without its marks as often as not. */
function normalised(text: string): string {
  const plain = text.toLowerCase();
  // Marks of other scripts make other letters.
  return /[^\0-\x7f]/.test(plain)
    ? plain
        .normalize('NFD')
        .replaceAll(/[\u0300-\u036f]/g, '')
        .replaceAll('đ', 'd')
        .replaceAll('ł', 'l')
        .replaceAll('ı', 'i')
        .normalize('NFC')
    : plain;
}

/** Whether a name is in a script that puts no blanks between words. */
export function isWithoutBlanks(name: string): boolean {
  return WITHOUT_BLANKS(name).test(name);
}

/** The words of each name, in their order, without separators. */
export function sequencesOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => wordsOf(normalised(name)).join(' ')))].filter(
    (words) => words !== '',
  );
}
