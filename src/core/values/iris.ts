import { uriPatterns } from './uri';

/** RFC 3987, 2.2: further characters of an IRI. */
export const UCSCHAR =
  '\\u{A0}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFEF}' +
  Array.from({ length: 14 }, (_, index) => {
    const plane = (index + 1).toString(16);
    return `\\u{${plane}${plane === 'e' ? '1' : '0'}000}-\\u{${plane}FFFD}`;
  }).join('');

/** RFC 3987, 2.2: private characters, which a query can contain. */
export const IPRIVATE = '\\u{E000}-\\u{F8FF}\\u{F0000}-\\u{FFFFD}\\u{100000}-\\u{10FFFD}';

/** IRIs of RFC 3987, 2.2. */
export const iris = uriPatterns(UCSCHAR, IPRIVATE, 'u');
