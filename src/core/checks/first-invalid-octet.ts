import { TextDecoder, TextEncoder } from 'node:util';

const REPLACEMENT_CHARACTER = '\uFFFD';
const LENGTH = 3;

/** The place where octets stop being UTF-8 (RFC 3629): the index of the first invalid one. */
export function firstInvalidOctet(octets: Uint8Array): number | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(octets);
  let index = 0;
  let start = 0;
  for (;;) {
    const position = text.indexOf(REPLACEMENT_CHARACTER, start);
    if (position === -1) return undefined;
    index += new TextEncoder().encode(text.slice(start, position)).length;
    // The server can have sent the character itself.
    if (octets[index] !== 0xef || octets[index + 1] !== 0xbf || octets[index + 2] !== 0xbd) return index;
    index += LENGTH;
    start = position + 1;
  }
}
