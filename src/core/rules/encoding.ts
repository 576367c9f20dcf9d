import { TextEncoder } from 'node:util';
import { combinedValue } from '../fields/field-values';
import { parseMediaType } from '../fields/parse-media-type';
import { isTextual } from '../formats/text-content';
import type { Check, Finding } from '../checks/check';
import { nothing } from '../checks/check';
import { firstInvalidOctet } from '../checks/first-invalid-octet';
import { BYTE_ORDER_MARK, textOf } from '../checks/read-json';
import { wideEncoding } from '../checks/wide-encoding';
import type { HttpResponse } from '../types';

const REPLACEMENT_CHARACTER = '\uFFFD';

/** JSON text is exchanged in UTF-8, without a byte order mark (RFC 8259, 8.1). */
export const encoding: Check = {
  id: 'encoding',
  after: ['status', 'content', 'media-type'],
  run: ({ hasContent, response, format }) =>
    // Other text may be in other encodings.
    hasContent && !isTextual(format().definition) ? misencoded(response) : nothing,
  remedies: {
    default: () => 'Encode the content as UTF-8.',
    'byte-order-mark': () => 'Write the JSON text without a byte order mark.',
  },
  off: () => ({ rules: { encoding: 'off' } }),
};

/** The faults in the encoding of JSON text. */
export function misencoded(response: HttpResponse): readonly Finding[] {
  const { content } = response;
  const text = textOf(response);
  if (content === undefined || text === undefined) return nothing;
  const found = (reason: string, received: string): readonly Finding[] => [
    { at: '', reason, expected: 'UTF-8 without a byte order mark', received, reference: 'RFC 8259, 8.1' },
  ];
  const wide = wideEncoding(content);
  if (wide !== undefined) return found('other-encoding', wide + declared(response));
  if (text.charCodeAt(0) === BYTE_ORDER_MARK) {
    return found('byte-order-mark', 'a byte order mark at the start');
  }
  // Decoders put U+FFFD in place of octets that are not UTF-8; in a text it stands for octets that are lost.
  const position = text.indexOf(REPLACEMENT_CHARACTER);
  if (position === -1) return nothing;
  if (typeof content !== 'string') {
    const index = firstInvalidOctet(content);
    if (index === undefined) return nothing;
    // ASCII is UTF-8: an invalid octet has two digits.
    const octet = content[index]?.toString(16).toUpperCase();
    return found('not-utf-8', `the octet ${octet} at position ${index + 1}${declared(response)}`);
  }
  if (isAsLongAsSent(text, response)) return nothing;
  return found('not-utf-8', `U+FFFD at character ${position + 1}${declared(response)}`);
}

/** The charset that the media type names; for JSON it has no meaning (RFC 8259, 11). */
function declared({ fields }: HttpResponse): string {
  const { parameters = [] } = parseMediaType(combinedValue(fields, 'Content-Type') ?? '') ?? {};
  const charset = parameters.find(([name]) => name === 'charset')?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset) ? '' : `, under charset=${charset}`;
}

/** If the declared length is that of the text with its U+FFFD, the server sent U+FFFD itself. */
function isAsLongAsSent(text: string, { fields }: HttpResponse): boolean {
  const length = combinedValue(fields, 'Content-Length');
  if (length === undefined || combinedValue(fields, 'Content-Encoding') !== undefined) return false;
  return Number(length) === new TextEncoder().encode(text).length;
}
