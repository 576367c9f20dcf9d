import { TextDecoder, TextEncoder } from 'node:util';

const REPLACEMENT_CHARACTER = '\uFFFD';
const LENGTH = 3;

/** Where octets are no UTF-8 any more (RFC 3629): the index of the first that does not belong there. */
export function firstInvalidOctet(octets: Uint8Array): number | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(octets);
  let index = 0;
  let start = 0;
  for (;;) {
    const position = text.indexOf(REPLACEMENT_CHARACTER, start);
    if (position === -1) return undefined;
    index += new TextEncoder().encode(text.slice(start, position)).length;
    // The character itself may have been sent.
    if (octets[index] !== 0xef || octets[index + 1] !== 0xbf || octets[index + 2] !== 0xbd) return index;
    index += LENGTH;
    start = position + 1;
  }
}
