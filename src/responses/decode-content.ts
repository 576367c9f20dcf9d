import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { HttpField } from '../core/types';

const decoders: { readonly [coding: string]: (octets: Uint8Array) => Uint8Array } = {
  gzip: (octets) => gunzipSync(octets, { maxOutputLength: LONGEST_CONTENT }),
  'x-gzip': (octets) => gunzipSync(octets, { maxOutputLength: LONGEST_CONTENT }),
  deflate: (octets) => inflateSync(octets, { maxOutputLength: LONGEST_CONTENT }),
  br: (octets) => brotliDecompressSync(octets, { maxOutputLength: LONGEST_CONTENT }),
};

/** Content that unpacks to more is not an error document. */
const LONGEST_CONTENT = 67_108_864;

/**
 * Removes the content codings (RFC 9110, 8.4), for clients that leave them on. Some have removed them
 * and still show the field, so octets that do not decode stay as they are.
 */
export function decodeContent(
  content: string | Uint8Array | undefined,
  fields: readonly HttpField[],
): string | Uint8Array | undefined {
  if (content === undefined || typeof content === 'string' || content.length === 0) return content;
  const codings = fields
    .filter(([name]) => name.toLowerCase() === 'content-encoding')
    .flatMap(([, value]) => value.toLowerCase().split(/[\s,]+/));
  let octets = content;
  // They are listed in the order in which they were applied.
  for (const coding of codings.reverse()) {
    const decode = decoders[coding];
    if (decode === undefined) continue;
    try {
      octets = decode(octets);
    } catch {
      return content;
    }
  }
  return octets;
}
