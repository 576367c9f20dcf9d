import { secrets } from '../generated/secrets';

const words = new Set(secrets.words);
const innocent = new Set(secrets.innocentLastWords);
const pairs = new Set(secrets.pairs.map((pair) => pair.join(' ')));
const fields = new Set(secrets.fields);
const known = new Map<string, boolean>();
const MOST_KNOWN = 512;
const LONGEST_NAME = 200;

/** Whether a member, a URL parameter or a field is named like a secret: `accessToken`, `X-Api-Key`, `pwd`. */
export function isSecretName(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const isSecret = looksSecret(name);
  // The same few names come again and again in a document; those of a strange one are not worth keeping.
  if (known.size < MOST_KNOWN && name.length <= LONGEST_NAME) known.set(name, isSecret);
  return isSecret;
}

function looksSecret(name: string): boolean {
  const parts = wordsOf(name);
  if (parts.length === 0 || innocent.has(parts[parts.length - 1] ?? '')) return false;
  return parts.some((word, index) => words.has(word) || isPair(word, parts[index + 1] ?? ''));
}

function isPair(one: string, other: string): boolean {
  return pairs.has(`${one} ${other.replace(/s$/, '')}`);
}

/** Whether a header field carries credentials, by its own name or by a name like a secret's. */
export function isSecretField(name: string): boolean {
  return fields.has(name.toLowerCase()) || (isSecretName(name) && !isChallenge(name));
}

/** A challenge asks for credentials and holds none: `WWW-Authenticate`. */
function isChallenge(name: string): boolean {
  return /authenticate$/i.test(name);
}

/** `accessToken`, `access_token` and `ACCESS-TOKEN` are the same two words. */
function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, LONGEST_NAME)
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}
