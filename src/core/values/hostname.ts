import { isIdnaLabel } from './idna-label';
import { isBidiLabel, isRightToLeft } from './is-bidi-label';
import { punycode } from './punycode';

const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;
const PREFIX = 'xn--';

/** RFC 1123, 2.1: letters, digits and hyphens, with no hyphen at either end. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

/** RFC 3490, 3.1: the characters for a full stop. */
const SEPARATOR = /[.\u3002\uFF0E\uFF61]/;

/** Whether a text is a host name of RFC 1123; labels in Punycode have to be those of RFC 5891. */
export function isHostname(text: string): boolean {
  return isName(text.split('.'));
}

/** Whether a text is an internationalized host name of RFC 5890, 2.3.2.3: each label in either form. */
export function isIdnHostname(text: string): boolean {
  // No name is that long, but a text from a server can be.
  if (text.length > LONGEST_NAME) return false;
  return isName(
    text.split(SEPARATOR).map((label) => (isAscii(label) ? label : PREFIX + punycode.encode(label))),
  );
}

/** Labels as they are looked up. */
function isName(labels: readonly string[]): boolean {
  if (labels.join('.').length > LONGEST_NAME || !labels.every(isLabel)) return false;
  const decoded = labels.map((label) => (isEncoded(label) ? decodedLabel(label) : label));
  if (!decoded.every((label) => label !== undefined)) return false;
  return !decoded.some(isRightToLeft) || decoded.every(isBidiLabel);
}

function isLabel(label: string): boolean {
  // RFC 5891, 4.2.3.1: hyphens in the third and fourth place are for encoded labels.
  return (
    label.length <= LONGEST_LABEL && LABEL.test(label) && (label.slice(2, 4) !== '--' || isEncoded(label))
  );
}

function isEncoded(label: string): boolean {
  return label.toLowerCase().startsWith(PREFIX);
}

/** The label in decoded form; undefined if it is not one, or not in its only form (RFC 5891, 5.4). */
function decodedLabel(label: string): string | undefined {
  const encoded = label.toLowerCase().slice(PREFIX.length);
  const decoded = punycode.decode(encoded);
  if (decoded === undefined || isAscii(decoded) || !isIdnaLabel(decoded)) return undefined;
  return punycode.encode(decoded) === encoded ? decoded : undefined;
}

function isAscii(label: string): boolean {
  return !/[^\0-\x7F]/.test(label);
}
