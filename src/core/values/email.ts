import { IPV4, IPV6 } from './uri';

/** A `Mailbox` of RFC 5321, 4.1.2. */
export const email = mailbox('', '');

/** The pattern with more allowed characters. */
export function mailbox(more: string, flags: string): RegExp {
  const atom = String.raw`[A-Za-z0-9!#$%&'*+/=?^_\x60{|}~\-${more}]+`;
  const quoted = String.raw`"(?:[\x20\x21\x23-\x5B\x5D-\x7E${more}]|\\[\x20-\x7E])*"`;
  const edge = `[A-Za-z0-9${more}]`;
  const label = `${edge}(?:[A-Za-z0-9\\-${more}]*${edge})?`;
  const literal = String.raw`\[(?:${IPV4}|[Ii][Pp][Vv]6:${IPV6}|(?![Ii][Pp][Vv]6:)[A-Za-z0-9\-]*[A-Za-z0-9]:[\x21-\x5A\x5E-\x7E]+)\]`;
  return new RegExp(`^(?:${atom}(?:\\.${atom})*|${quoted})@(?:${label}(?:\\.${label})*|${literal})$`, flags);
}
