import { formatPointer } from '../formats/json-pointer';

const LONGEST_TEXT = 65_536;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const COMMA = 0x2c;

/**
 * Finds the first object member that occurs twice in a valid JSON text, as a JSON Pointer. A parser
 * keeps one of the two, so only the text shows it.
 *
 * Error documents are small; of a larger one only the first part is read, which has the members of
 * the error itself.
 */
export function findDuplicateMember(text: string): string | undefined {
  const end = Math.min(text.length, LONGEST_TEXT);
  const open: Container[] = [];
  for (let index = 0; index < end; index += 1) {
    const character = text.charCodeAt(index);
    const container = open[open.length - 1];
    if (character === QUOTE) {
      const start = index;
      index = endOfString(text, index);
      if (index >= end) return undefined;
      if (container?.expectsName === true) {
        const name = readLiteral(text.slice(start, index + 1));
        container.expectsName = false;
        container.key = name;
        if (container.names?.has(name) === true) return pointerTo(open);
        container.names?.add(name);
      }
    } else if (character === OPEN_OBJECT) open.push({ names: new Set(), expectsName: true, key: '' });
    else if (character === OPEN_ARRAY) open.push({ names: undefined, expectsName: false, key: 0 });
    else if (character === CLOSE_OBJECT || character === CLOSE_ARRAY) open.pop();
    else if (character === COMMA && container !== undefined) {
      if (typeof container.key === 'number') container.key += 1;
      else container.expectsName = true;
    }
  }
  return undefined;
}

interface Container {
  readonly names: Set<string> | undefined;
  expectsName: boolean;
  key: string | number;
}

/** A string of JSON text as it reads; few names have escapes. */
function readLiteral(literal: string): string {
  return literal.includes('\\') ? (JSON.parse(literal) as string) : literal.slice(1, -1);
}

/** The index of the quotation mark that ends the string which starts at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    if (!isEscaped(text, end)) return end;
  }
  return text.length;
}

/** An odd number of backslashes precedes it. */
function isEscaped(text: string, index: number): boolean {
  let first = index;
  while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (index - first) % 2 === 1;
}

function pointerTo(open: readonly Container[]): string {
  return formatPointer(open.map(({ key }) => String(key)));
}
