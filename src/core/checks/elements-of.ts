import { BYTE_ORDER_MARK } from './read-json';

type Content = string | Uint8Array;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** U+FEFF in octets of UTF-8. */
const MARK_OCTETS = [0xef, 0xbb, 0xbf];

/**
 * The elements of a JSON array exactly as they were written. A parser would lose repeated members, digits, and octets
 * that are not UTF-8. A byte order mark at the start of the array belongs to the first element.
 */
export function elementsOf(content: Content): readonly Content[] {
  // The syntax of JSON is ASCII, in which each character is one octet of UTF-8.
  const unitAt = (index: number): number | undefined =>
    typeof content === 'string' ? content.charCodeAt(index) : content[index];
  const elements: Content[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < content.length; index += 1) {
    const unit = unitAt(index) ?? 0;
    if (unit === QUOTE) {
      index += 1;
      while (index < content.length && unitAt(index) !== QUOTE) index += unitAt(index) === BACKSLASH ? 2 : 1;
    } else if (OPENING.has(unit)) {
      depth += 1;
      if (depth === 1) start = index + 1;
    } else if (CLOSING.has(unit) || (unit === COMMA && depth === 1)) {
      if (depth === 1) {
        elements.push(content.slice(start, index));
        start = index + 1;
      }
      if (unit !== COMMA) depth -= 1;
    }
  }
  const [first, ...rest] = elements;
  return first === undefined ? elements : [withMark(content, first), ...rest];
}

function withMark(content: Content, first: Content): Content {
  if (typeof content === 'string' || typeof first === 'string') {
    return typeof content === 'string' && content.charCodeAt(0) === BYTE_ORDER_MARK
      ? `\uFEFF${String(first)}`
      : first;
  }
  return MARK_OCTETS.every((octet, index) => content[index] === octet)
    ? Uint8Array.from([...MARK_OCTETS, ...first])
    : first;
}
