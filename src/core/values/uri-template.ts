import { IPRIVATE, UCSCHAR } from './iris';

/** RFC 6570, 2.1, with the apostrophe that erratum 6937 gives back. */
const LITERAL = String.raw`[\x21\x23\x24\x26-\x3B\x3D\x3F-\x5B\x5D\x5F\x61-\x7A\x7E${UCSCHAR}${IPRIVATE}]`;
const ENCODED = '%[0-9A-Fa-f]{2}';
const CHARACTER = `(?:[A-Za-z0-9_]|${ENCODED})`;
const VARIABLE = String.raw`${CHARACTER}+(?:\.${CHARACTER}+)*(?::[1-9]\d{0,3}|\*)?`;

/** A template of RFC 6570. */
export const uriTemplate = new RegExp(
  `^(?:${LITERAL}|${ENCODED}|\\{[+#./;?&=,!@|]?${VARIABLE}(?:,${VARIABLE})*\\})*$`,
  'u',
);
