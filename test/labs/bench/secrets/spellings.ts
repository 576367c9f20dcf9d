import type { Place } from './place';
import { placesOf } from './place';

const upper = (text: string): string => text.toUpperCase();
const octets = (text: string): readonly number[] => [...Buffer.from(text)];
const hex = (text: string): string => Buffer.from(text).toString('hex');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const each = (text: string, write: (character: string) => string): string => [...text].map(write).join('');
const code = (character: string): number => character.codePointAt(0) ?? 0;
const escape4 = (character: string): string => code(character).toString(16).padStart(4, '0');

/** How a server may write what it was sent. */
const ways: Readonly<Record<string, (secret: string) => string>> = {
  'as it was': (secret) => secret,
  'in upper case': upper,
  'in lower case': (secret) => secret.toLowerCase(),
  'with its first letter in upper case': (secret) => upper(secret.charAt(0)) + secret.slice(1),
  'as a part of a URL': encodeURIComponent,
  'as a part of a form': (secret) => encodeURIComponent(secret).replaceAll('%20', '+'),
  'percent-encoded throughout': (secret) =>
    octets(secret)
      .map((octet) => `%${upper(octet.toString(16).padStart(2, '0'))}`)
      .join(''),
  'percent-encoded in lower case': (secret) =>
    encodeURIComponent(secret).replaceAll(/%../g, (found) => found.toLowerCase()),
  'percent-encoded twice': (secret) => encodeURIComponent(encodeURIComponent(secret)),
  'some characters percent-encoded': (secret) =>
    each(secret, (one) => (/[aeiou0-9]/.test(one) ? `%${code(one).toString(16)}` : encodeURIComponent(one))),
  'in numeric entities': (secret) => each(secret, (one) => `&#${code(one)};`),
  'in hexadecimal entities': (secret) => each(secret, (one) => `&#x${upper(code(one).toString(16))};`),
  'in padded entities': (secret) => each(secret, (one) => `&#${String(code(one)).padStart(4, '0')};`),
  'as HTML': (secret) =>
    secret
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;'),
  'as HTML of Go': (secret) =>
    secret
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&#34;')
      .replaceAll("'", '&#39;')
      .replaceAll('+', '&#43;'),
  'in hexadecimal': hex,
  'in upper hexadecimal': (secret) => upper(hex(secret)),
  'in hexadecimal with colons': (secret) => hex(secret).replaceAll(/..(?!$)/g, '$&:'),
  'in a bytea of PostgreSQL': (secret) => `\\x${hex(secret)}`,
  'in Base64': base64,
  'in Base64, one octet later': (secret) => base64(`:${secret}`),
  'in Base64, two octets later': (secret) => base64(`a:${secret}`),
  'in Base64, behind a name': (secret) => base64(`ada.lovelace:${secret}`),
  'in Base64, in the midst': (secret) => base64(`{"password":"${secret}","a":1}`),
  'in Base64 for URLs': (secret) => Buffer.from(secret).toString('base64url'),
  'in Base64 for URLs, behind a name': (secret) => Buffer.from(`ada:${secret}`).toString('base64url'),
  'in JSON': (secret) => JSON.stringify(secret).slice(1, -1),
  'in JSON within JSON': (secret) => JSON.stringify(JSON.stringify(secret)).slice(3, -3),
  'in JSON with escaped slashes': (secret) => JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
  'in escapes of JSON': (secret) => each(secret, (one) => `\\u${escape4(one)}`),
  'in escapes of JavaScript': (secret) =>
    each(secret, (one) => `\\x${code(one).toString(16).padStart(2, '0')}`),
  'between quotation marks': (secret) => `"${secret}"`,
  'between backticks': (secret) => `\`${secret}\``,
  'at the end of a sentence': (secret) => `${secret}.`,
  'in a list': (secret) => `[a, ${secret}, b]`,
  'as an argument': (secret) => `login(${secret})`,
};

/** The secret is sent under its name, and stands in the answer in a spelling of its own. */
export const spellingPlaces: readonly Place[] = placesOf(
  'spelling',
  Object.fromEntries(
    Object.entries(ways).map(([way, write]) => [
      way,
      (secret: string) => ({
        request: { content: { password: secret } },
        content: { error: 'conflict', message: `refused ${write(secret)} today` },
      }),
    ]),
  ),
  'words',
);

/** Other ways to read a text, by which a secret in it could be seen. */
export function readings(text: string): readonly string[] {
  const entities = text.replaceAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, sixteen?: string, ten = '') =>
    String.fromCodePoint(Math.min(0x10ffff, sixteen === undefined ? Number(ten) : parseInt(sixteen, 16))),
  );
  const named = entities
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  const unescaped = text.replaceAll(/\\+(?:u([\da-f]{4})|x([\da-f]{2}))/gi, (_, four?: string, two = '') =>
    String.fromCharCode(parseInt(four ?? two, 16)),
  );
  const percent = (one: string): string =>
    one.replaceAll(/(?:%[\da-f]{2})+/gi, (run) =>
      Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
    );
  const hexadecimal = (text.match(/(?:[\da-f]{2}:?){6,}/gi) ?? []).map((run) =>
    Buffer.from(run.replaceAll(':', ''), 'hex').toString('latin1'),
  );
  const sixtyFour = (text.match(/[\w+/-]{8,}={0,2}/g) ?? []).flatMap((run) =>
    [0, 1, 2, 3].map((start) => Buffer.from(run.slice(start), 'base64').toString('latin1')),
  );
  const plain = [text, named, unescaped, unescaped.replaceAll(/\\+(?=["/\\])/g, ''), percent(text)];
  return [...plain, percent(percent(text)), percent(text).replaceAll('+', ' '), ...hexadecimal, ...sixtyFour];
}
