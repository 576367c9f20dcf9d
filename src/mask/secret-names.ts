import { once } from '../core/once';
import { secrets } from '../generated/secrets';
import { isWithoutBlanks, remembered, sequencesOf, wordsOf } from './words-of';

/** The names of secrets: those in the data, and those of a catalog. */
export interface SecretNames {
  /** Whether a member, a URL parameter or a field is named like a secret: `accessToken`, `X-Api-Key`, `pwd`. */
  readonly isSecretName: (name: string) => boolean;
  /** Whether a header field carries credentials, by its own name or by a name like a secret's. */
  readonly isSecretField: (name: string) => boolean;
  /** Whether the words before a sign end with the name of a secret: `wrong API key`, but not `password for user`. */
  readonly endsInSecret: (text: string) => boolean;
  /** Whether a word can be the last of such words. Most cannot, and need no further check. */
  readonly canEndSecret: (word: string) => boolean;
  /** Whether a quotation after these words can only be the secret: after `password`, but not after `token`. */
  readonly isSpoken: (text: string) => boolean;
  /** The names are for the request, in which no text is a message. */
  readonly isSent: boolean;
  /** The same names, for the request. */
  readonly sent: SecretNames;
}

const innocent = new Set(secrets.innocentLastWords);
const fields = new Set(secrets.fields);
const spoken = new Set(secrets.spoken);
const spokenParts = once(() => secrets.spoken.filter(isWithoutBlanks));
/** The number of words in the longest names, also in those of a catalog. */
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
  const sequences = new Set([...secrets.names, ...sequencesOf(added)]);
  // Only searched for in words of such scripts, which few texts contain.
  const parts = once(() => [...sequences].filter(isWithoutBlanks));
  const lastWords = new Set([...sequences].map((words) => words.slice(words.lastIndexOf(' ') + 1)));
  const endings = secrets.endings;

  const isWord = (word: string): boolean =>
    sequences.has(word) ||
    endings.some((ending) => word.length > ending.length && word.endsWith(ending)) ||
    (isWithoutBlanks(word) && parts().some((part) => word.includes(part)));
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
  const isSecretName = remembered(looksSecret);
  const received = {
    isSent: false,
    isSecretName,
    isSecretField: (name: string) =>
      fields.has(name.toLowerCase()) || (isSecretName(name) && !isChallenge(name)),
    canEndSecret: remembered((word) => {
      const ending = wordsOf(word).at(-1);
      return (
        ending === undefined || lastWords.has(ending) || fields.has(word.toLowerCase()) || isSecretName(word)
      );
    }),
    endsInSecret: remembered((text) => {
      const written = text.trim().split(/\s+/);
      const last = written.at(-1) ?? '';
      if (fields.has(last.toLowerCase()) || isSecretName(last)) return true;
      const words = wordsOf(written.slice(-MOST_WORDS).join(' '));
      return written.length > 1 && isSequence(words, words.length);
    }),
    isSpoken: remembered(readSpoken),
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

function readSpoken(text: string): boolean {
  const words = wordsOf(text);
  const last = words.at(-1) ?? '';
  if (/pass(?:word|wort|wd|phrase)$/.test(last)) return true;
  if (isWithoutBlanks(last) && spokenParts().some((part) => last.includes(part))) return true;
  return [1, 2, 3].some((count) => words.length >= count && spoken.has(words.slice(-count).join(' ')));
}

/** A challenge asks for credentials, but contains none: `WWW-Authenticate`. */
function isChallenge(name: string): boolean {
  return /authenticate$/i.test(name);
}
