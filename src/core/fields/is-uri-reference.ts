const PERCENT_ENCODED = '%[0-9A-Fa-f]{2}';
const UNRESERVED = 'A-Za-z0-9._~-';
const SUB_DELIMS = "!$&'()*+,;=";
const characters = (more: string): string => `(?:[${more}${SUB_DELIMS}${UNRESERVED}]|${PERCENT_ENCODED})`;

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/;
const USER_INFORMATION = new RegExp(`^${characters(':')}*$`);
const NAME = new RegExp(`^${characters('')}*$`);
const PATH = new RegExp(`^${characters(':@/')}*$`);
const QUERY = new RegExp(`^${characters(':@/?')}*$`);
const FUTURE_ADDRESS = new RegExp(`^[vV][0-9A-Fa-f]+\\.[:${SUB_DELIMS}${UNRESERVED}]+$`);
const GROUP = /^[0-9A-Fa-f]{1,4}$/;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const GROUPS = 8;

/** RFC 3986, appendix B: what a reference is made of, whether or not each part is right. */
const PARTS = /^(?:([^:/?#]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/;

/** Whether a text is a URI reference (RFC 3986, 4.1): absolute or relative, in ASCII. */
export function isUriReference(text: string): boolean {
  const parts = PARTS.exec(text);
  if (parts === null) return false;
  const [, scheme, authority, path = '', query = '', fragment = ''] = parts;
  return (
    (scheme === undefined || SCHEME.test(scheme)) &&
    (authority === undefined ? !path.startsWith('//') : isAuthority(authority)) &&
    PATH.test(path) &&
    QUERY.test(query) &&
    QUERY.test(fragment)
  );
}

/** `[ userinfo "@" ] host [ ":" port ]` (RFC 3986, 3.2). */
function isAuthority(authority: string): boolean {
  const parts = /^(?:(.*)@)?(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(authority);
  if (parts === null) return false;
  const [, userInformation = '', host = '', port = ''] = parts;
  return USER_INFORMATION.test(userInformation) && isHost(host) && /^\d*$/.test(port);
}

function isHost(host: string): boolean {
  if (!host.startsWith('[')) return NAME.test(host);
  const literal = host.slice(1, -1);
  return host.endsWith(']') && (FUTURE_ADDRESS.test(literal) || isIpv6(literal));
}

/** Eight groups, of which `::` stands for one or more that are zero; the last two may be an IPv4 address. */
function isIpv6(literal: string): boolean {
  const halves = literal.split('::');
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const all = groups.flat();
  const last = all.at(-1) ?? '';
  const hasIpv4 = IPV4.test(last) && !literal.endsWith('::');
  const sound = (hasIpv4 ? all.slice(0, -1) : all).every((group) => GROUP.test(group));
  const count = all.length + (hasIpv4 ? 1 : 0);
  if (halves.length > 2 || !sound) return false;
  return halves.length === 2 ? count < GROUPS : count === GROUPS;
}
