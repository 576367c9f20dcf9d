import { secrets } from '../generated/secrets';

/** What is named like a secret: the names of the data, and those that a catalog adds. */
export interface SecretNames {
  /** Whether a member, a URL parameter or a field is named like a secret: `accessToken`, `X-Api-Key`, `pwd`. */
  readonly isSecretName: (name: string) => boolean;
  /** Whether a header field carries credentials, by its own name or by a name like a secret's. */
  readonly isSecretField: (name: string) => boolean;
  /** Whether the words before a sign end in the name of a secret: `wrong API key`, but not `password for user`. */
  readonly endsInSecret: (text: string) => boolean;
  /** Whether a word can be the last of such words; most are not, and need no second look. */
  readonly canEndSecret: (word: string) => boolean;
  /** It is about what was sent to the server: then nothing in it is a message. */
  readonly isSent: boolean;
  /** The same names, for what was sent. */
  readonly sent: SecretNames;
}

/** Scripts that put no blanks between words: a name is a part of a longer one. */
const WITHOUT_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const LETTERS = /[\p{L}\p{M}]+/gu;

const innocent = new Set(secrets.innocentLastWords);
const fields = new Set(secrets.fields);
const MOST_KNOWN = 2_048;
const LONGEST_NAME = 200;
/** The words of the longest names, also of those that a catalog adds. */
const MOST_WORDS = 5;

const byList = new WeakMap<readonly string[], SecretNames>();
const NONE: readonly string[] = [];

/** The names of secrets, together with those of a catalog; made once per list. */
export function secretNames(added: readonly string[] = NONE): SecretNames {
  let names = byList.get(added);
  if (names === undefined) byList.set(added, (names = createNames(added)));
  return names;
}

function createNames(added: readonly string[]): SecretNames {
  const all = [...Object.values(secrets.names).flat(), ...added].map(normalised);
  const parts = all.filter((name) => WITHOUT_BLANKS.test(name));
  // In the order in which they stand in a name, without what separates them.
  const sequences = new Set(all.map((name) => wordsOf(name).join(' ')).filter((name) => name !== ''));
  const lastWords = new Set([...sequences].map((words) => words.slice(words.lastIndexOf(' ') + 1)));
  const endings = secrets.endings;

  const isWord = (word: string): boolean =>
    sequences.has(word) ||
    endings.some((ending) => word.length > ending.length && word.endsWith(ending)) ||
    (WITHOUT_BLANKS.test(word) && parts.some((part) => word.includes(part)));
  const isSequence = (words: readonly string[], end: number): boolean => {
    if (!lastWords.has(words[end - 1] ?? '')) return false;
    for (let count = 2; count <= MOST_WORDS && count <= end; count += 1) {
      if (sequences.has(words.slice(end - count, end).join(' '))) return true;
    }
    return false;
  };
  const looksSecret = (name: string): boolean => {
    const words = wordsOf(name);
    const last = words.at(-1) ?? '';
    if (words.length === 0) return false;
    if (isSequence(words, words.length)) return true;
    if (innocent.has(last) && words.length > 1) return false;
    return words.some((word, index) => isWord(word) || isSequence(words, index + 1));
  };
  const isSecretName = byName(looksSecret);
  const received = {
    isSent: false,
    isSecretName,
    isSecretField: (name: string) =>
      fields.has(name.toLowerCase()) || (isSecretName(name) && !isChallenge(name)),
    canEndSecret: byName((word) => {
      const ending = wordsOf(word).at(-1);
      return (
        ending === undefined || lastWords.has(ending) || fields.has(word.toLowerCase()) || isSecretName(word)
      );
    }),
    endsInSecret: byName((text) => {
      const written = text.trim().split(/\s+/);
      const last = written.at(-1) ?? '';
      if (fields.has(last.toLowerCase()) || isSecretName(last)) return true;
      const words = wordsOf(written.slice(-MOST_WORDS).join(' '));
      return written.length > 1 && isSequence(words, words.length);
    }),
  };
  const sent: SecretNames = {
    ...received,
    isSent: true,
    get sent() {
      return sent;
    },
  };
  return { ...received, sent };
}

/** A challenge asks for credentials and holds none: `WWW-Authenticate`. */
function isChallenge(name: string): boolean {
  return /authenticate$/i.test(name);
}

/** `accessToken`, `access_token` and `ACCESS-TOKEN` are the same two words; marks do not count: `contrasena`. */
export const wordsOf = byName(readWords);

/**
 * A function of a name, or of a text that ends in one, which remembers: the same few come again and again in a
 * document. Which digits there are changes nothing: `row 1` and `row 2` are one name.
 */
function byName<T>(read: (name: string) => T): (name: string) => T {
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
  const parted = text
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return normalised(parted).match(LETTERS) ?? [];
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
