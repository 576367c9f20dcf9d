import { attributeKind, wiredName } from '../core/fields/set-cookie';
import { isPlainObject } from '../core/is-plain-object';
import type { JsonValue } from '../core/types';
import { percentDecoded } from '../core/urls';
import { MASK } from './mask';

/** Cookies keep their names and attributes: `sid=[masked]; Path=/; HttpOnly`. */
export function maskCookies(value: string): string {
  return mapCookies(value, () => MASK);
}

/** Whether a field carries cookies. */
export function isCookieField(name: string): boolean {
  return /cookie2?$/i.test(name);
}

/** The expectation for a field with cookies: names and attributes stay, patterns can contain a value. */
export function maskCookieWish(expected: unknown): JsonValue {
  if (typeof expected === 'string') return maskCookies(expected);
  if (Array.isArray(expected)) return expected.map((one: unknown) => maskCookieWish(one));
  if (!isPlainObject(expected)) return MASK;
  const { name, value: _, ...attributes } = expected;
  const texts = Object.entries(attributes).map(([attribute, wanted]) =>
    wanted === true ? wiredName(attribute) : `${wiredName(attribute)}=${String(wanted ?? false)}`,
  );
  return [`${String(name)}=${MASK}`, ...texts].join('; ');
}

/** The values of the cookies in a `Cookie` or `Set-Cookie` field, as they are and decoded. */
export function cookieValues(value: string): readonly string[] {
  const values: string[] = [];
  mapCookies(value, (cookie) => {
    values.push(cookie, cookie.replace(/^"(.*)"$/, '$1'), percentDecoded(cookie));
    return cookie;
  });
  return values;
}

function mapCookies(value: string, map: (cookie: string) => string): string {
  return (
    value
      // Several lines can have been joined with commas (RFC 9110, 5.3); a date has its own comma.
      .split(/(;|,(?! \d\d[ -]))/)
      .map((part, index) => {
        if (index % 2 === 1) return part;
        const sign = part.indexOf('=');
        if (sign === -1) return isFlag(part.trim()) ? part : map(part.trim());
        const name = part.slice(0, sign);
        const cookie = part.slice(sign + 1);
        const isAttribute = attributeKind(name.trim()) === 'value';
        const isAbsentFlag = cookie === 'false' && isFlag(name.trim());
        return isAttribute || isAbsentFlag ? part : `${name}=${map(cookie)}`;
      })
      .join('')
  );
}

/** Whether a part has no value; the empty text after a last semicolon is not secret either. */
function isFlag(text: string): boolean {
  return text === '' || attributeKind(text) === 'flag';
}
