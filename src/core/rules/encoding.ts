import type { Check } from '../checks/check';
import { nothing } from '../checks/check';
import { BYTE_ORDER_MARK, textOf } from '../checks/read-json';

const REPLACEMENT_CHARACTER = '\uFFFD';

/** JSON text is exchanged in UTF-8, without a byte order mark (RFC 8259, 8.1). */
export const encoding: Check = {
  id: 'encoding',
  after: ['status', 'content', 'media-type'],
  run(subject) {
    const text = subject.hasContent ? textOf(subject.response) : undefined;
    if (text === undefined) return nothing;
    const finding = { at: '', expected: 'UTF-8 without a byte order mark', reference: 'RFC 8259, 8.1' };
    if (text.charCodeAt(0) === BYTE_ORDER_MARK) {
      return [{ ...finding, reason: 'byte-order-mark', received: 'a byte order mark at the start' }];
    }
    // Decoders put U+FFFD where octets are no UTF-8, so it tells of octets that are gone by now.
    const position = text.indexOf(REPLACEMENT_CHARACTER);
    if (position === -1) return nothing;
    return [{ ...finding, reason: 'not-utf-8', received: `U+FFFD at character ${position + 1}` }];
  },
  remedies: {
    default: () => 'Encode the content as UTF-8.',
    'byte-order-mark': () => 'Write the JSON text without a byte order mark.',
  },
  off: () => ({ rules: { encoding: 'off' } }),
};
