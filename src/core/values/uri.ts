const HEX = '[0-9A-Fa-f]';
const ENCODED = `%${HEX}{2}`;
const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;

/** `IPv4address` of RFC 3986, 3.2.2. */
export const IPV4 = String.raw`${OCTET}(?:\.${OCTET}){3}`;

/** `IPv6address` of RFC 3986, 3.2.2. */
export const IPV6 = ipv6();

/** The patterns of a URI and of a reference to one. */
export interface UriPatterns {
  readonly absolute: RegExp;
  readonly reference: RegExp;
}

/** URIs of RFC 3986, appendix A. */
export const uris = uriPatterns('', '', '');

/** The patterns with more allowed characters, and some further ones in a query. */
export function uriPatterns(more: string, inQuery: string, flags: string): UriPatterns {
  const plain = String.raw`A-Za-z0-9\-._~!$&'()*+,;=${more}`;
  const character = `(?:[${plain}:@]|${ENCODED})`;
  const segments = `(?:/${character}*)*`;
  const literal = String.raw`\[(?:${IPV6}|[Vv]${HEX}+\.[A-Za-z0-9\-._~!$&'()*+,;=:]+)\]`;
  const authority = `(?:(?:[${plain}:]|${ENCODED})*@)?(?:${literal}|(?:[${plain}]|${ENCODED})*)(?::\\d*)?`;
  const rooted = `//${authority}${segments}|/(?:${character}+${segments})?`;
  const rest = `(?:\\?(?:[${plain}:@/?${inQuery}]|${ENCODED})*)?(?:#(?:[${plain}:@/?]|${ENCODED})*)?`;
  const absolute = String.raw`[A-Za-z][A-Za-z0-9+\-.]*:(?:${rooted}|${character}+${segments})?${rest}`;
  // RFC 3986, 4.2: a colon in the first segment would end a scheme.
  const relative = `(?:${rooted}|(?:[${plain}@]|${ENCODED})+${segments})?${rest}`;
  return {
    absolute: new RegExp(`^${absolute}$`, flags),
    reference: new RegExp(`^(?:${absolute}|${relative})$`, flags),
  };
}

function ipv6(): string {
  const group = `${HEX}{1,4}`;
  const last = `(?:${group}:${group}|${IPV4})`;
  const upTo = (count: number): string => `(?:(?:${group}:){0,${count}}${group})?::`;
  return `(?:${[
    `(?:${group}:){6}${last}`,
    `::(?:${group}:){5}${last}`,
    ...[4, 3, 2, 1, 0].map((after) => `${upTo(4 - after)}(?:${group}:){${after}}${last}`),
    `${upTo(5)}${group}`,
    upTo(6),
  ].join('|')})`;
}
