import { formDecoded } from '../core/urls';
import { secrets } from '../generated/secrets';
import { isSecretName } from './is-secret-name';
import { MASK } from './mask';
import { maskAssignments } from './mask-assignments';

const patterns = secrets.patterns.map(({ pattern, ...rest }) => ({
  regExp: new RegExp(pattern, 'gi'),
  keepFirstWord: 'keepFirstWord' in rest && rest.keepFirstWord === true,
}));

const ELEMENT = /(<([A-Za-z_][\w.:-]{0,80})(?:\s[^<>]{0,200})?>)([^<]{1,4000})/g;
const ATTRIBUTE = /(\b(?:value|content)=)(?:"[^"]*"?|'[^']*'?|[^\s<>]+)/i;

/** Masks what looks like a secret in a text, and every place where a known secret stands again. */
export function maskText(text: string, known: ReadonlySet<string>): string {
  let masked = text;
  for (const secret of known) masked = withoutSecret(masked, secret);
  for (const { regExp, keepFirstWord } of patterns) {
    masked = masked.replace(regExp, (found) =>
      keepFirstWord ? `${/^\S+/.exec(found)?.[0] ?? ''} ${MASK}` : MASK,
    );
  }
  return maskAssignments(maskMarkup(masked));
}

/** What `maskText` recognises by its shape: tokens, credentials after their scheme, keys. */
export function shapedSecrets(text: string): readonly string[] {
  return patterns.flatMap(({ regExp, keepFirstWord }) =>
    [...text.matchAll(regExp)].map(([found]) => (keepFirstWord ? found.replace(/^\S+ +/, '') : found)),
  );
}

/** The content of the elements that `maskText` masks. */
export function elementSecrets(text: string): readonly string[] {
  return [...text.matchAll(ELEMENT)].flatMap(([, , name = '', content = '']) =>
    isSecretName(name) ? [content] : [],
  );
}

/** A known secret that could be an ordinary word is masked only where it stands as a word. */
function withoutSecret(text: string, secret: string): string {
  if (!text.includes(secret)) return text;
  return /^[A-Za-z]{1,11}$/.test(secret)
    ? text.replace(new RegExp(`(?<![A-Za-z])${secret}(?![A-Za-z])`, 'g'), MASK)
    : text.split(secret).join(MASK);
}

/** `<password>…</password>`, and the value of `<input name="csrf_token">` or `<meta name="csrf-token">`. */
function maskMarkup(text: string): string {
  if (!text.includes('<')) return text;
  return text
    .replace(ELEMENT, (found, tag: string, name: string, content: string) =>
      isSecretName(name) && content.trim() !== '' ? `${tag}${MASK}` : found,
    )
    .replace(/<(?:input|meta)\b[^<>]{0,2000}/gi, (tag) => {
      const [, name = ''] = /\bname=["']?([^"'\s<>]+)/i.exec(tag) ?? [];
      return isSecretName(name) ? tag.replace(ATTRIBUTE, `$1"${MASK}"`) : tag;
    });
}

/** A credential without its scheme: `Bearer [masked]`. */
export function maskCredentials(value: string): string {
  const [, scheme] = /^([A-Za-z][\w-]*) +\S/.exec(value) ?? [];
  return scheme !== undefined && secrets.schemes.includes(scheme.toLowerCase()) ? `${scheme} ${MASK}` : MASK;
}

/** A URL without its user information and with the values of secret parameters masked. */
export function maskUrl(url: string, known: ReadonlySet<string>): string {
  const bare = url.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i, `$1${MASK}@`);
  const parameters = bare.replace(
    /([?&#;])([^=&#;]{1,200})=([^&#;]*)/g,
    (found, before: string, name: string) =>
      isSecretName(formDecoded(name)) ? `${before}${name}=${MASK}` : found,
  );
  return maskText(parameters, known);
}
