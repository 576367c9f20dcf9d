/** The beginnings of JSON text in the encodings of more than one octet: with a byte order mark, and without one. */
const BEGINNINGS: readonly (readonly [name: string, ...beginnings: RegExp[]])[] = [
  ['UTF-32 (little-endian)', /^\xff\xfe\0\0/, /^[^\0]\0\0\0/],
  ['UTF-32 (big-endian)', /^\0\0\xfe\xff/, /^\0\0\0[^\0]/],
  ['UTF-16 (little-endian)', /^\xff\xfe/, /^[^\0]\0/],
  ['UTF-16 (big-endian)', /^\xfe\xff/, /^\0[^\0]/],
];

/** The byte order mark as a client reads it in UTF-8. */
const LOST_MARK = /^\uFFFD{2}/;

/**
 * The name of the encoding, if JSON text is in UTF-16 or UTF-32. It begins with ASCII characters, so the zeros
 * among its first octets show it (RFC 4627, 3).
 */
export function wideEncoding(content: string | Uint8Array): string | undefined {
  const start =
    typeof content === 'string'
      ? content.slice(0, 6).replace(LOST_MARK, '')
      : String.fromCharCode(...content.subarray(0, 4));
  return BEGINNINGS.find(([, ...beginnings]) => beginnings.some((one) => one.test(start)))?.[0];
}
