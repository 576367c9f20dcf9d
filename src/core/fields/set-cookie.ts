import { withoutWhiteSpace } from './field-values';

/** One line of Set-Cookie by its parts (RFC 6265, 5.2): `{ name, value, path: '/', maxAge: 60, httpOnly: true }`. */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  /** An attribute without a value is `true`; Max-Age is a number. */
  readonly [attribute: string]: string | number | true;
}

interface Attribute {
  /** Its name in an object. */
  readonly name: string;
  /** Its name in the field. */
  readonly wired: string;
  /** It has no value: it is present or absent. */
  readonly isFlag?: true;
}

const ATTRIBUTES: readonly Attribute[] = [
  { name: 'domain', wired: 'Domain' },
  { name: 'path', wired: 'Path' },
  { name: 'expires', wired: 'Expires' },
  { name: 'maxAge', wired: 'Max-Age' },
  { name: 'sameSite', wired: 'SameSite' },
  { name: 'priority', wired: 'Priority' },
  { name: 'httpOnly', wired: 'HttpOnly', isFlag: true },
  { name: 'secure', wired: 'Secure', isFlag: true },
  { name: 'partitioned', wired: 'Partitioned', isFlag: true },
];

const byPlainName = new Map(ATTRIBUTES.map((one) => [one.name.toLowerCase(), one]));
const byWiredName = new Map(ATTRIBUTES.map((one) => [one.wired.toLowerCase(), one]));

/** The kind of attribute of a name in the field: one with a value, or a flag; undefined for any other name. */
export function attributeKind(written: string): 'value' | 'flag' | undefined {
  const known = byWiredName.get(written.toLowerCase());
  return known === undefined ? undefined : known.isFlag === true ? 'flag' : 'value';
}

/** Whether a field is Set-Cookie, which is never a list (RFC 9110, 5.3). */
export function isSetCookie(field: string): boolean {
  return field.toLowerCase() === 'set-cookie';
}

/** The name of an attribute in the field, for any spelling: `maxAge`, `max-age`. */
export function wiredName(attribute: string): string {
  return byPlainName.get(plainName(attribute))?.wired ?? plainName(attribute);
}

/** Parses a line; one that is not a cookie has an empty name. */
export function parseSetCookie(line: string): SetCookie {
  const [pair = '', ...attributes] = line.split(';');
  const at = pair.indexOf('=');
  const name = withoutWhiteSpace(pair.slice(0, Math.max(0, at)));
  return Object.fromEntries([
    ...attributes.map(readAttribute).filter(([attribute]) => attribute !== ''),
    ['name', name],
    ['value', withoutWhiteSpace(pair.slice(at + 1))],
  ]) as unknown as SetCookie;
}

function readAttribute(text: string): readonly [name: string, value: string | number | true] {
  const at = text.indexOf('=');
  const written = withoutWhiteSpace(at === -1 ? text : text.slice(0, at));
  const name = byPlainName.get(plainName(written))?.name ?? written;
  if (at === -1) return [name, true];
  const value = withoutWhiteSpace(text.slice(at + 1));
  return [name, name === 'maxAge' && /^-?\d+$/.test(value) ? Number(value) : value];
}

function plainName(attribute: string): string {
  return attribute.toLowerCase().replaceAll('-', '');
}
