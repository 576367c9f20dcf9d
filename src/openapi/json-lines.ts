import { parsePointer } from '../core/formats/json-pointer';
import { createLineIndex } from './line-index';

/** The requested names at a place, and below it. */
interface Wanted {
  pointer: string | undefined;
  readonly below: Map<string, Wanted>;
}

const QUOTE = '"';

/** The lines of JSON Pointers; the text, which is valid JSON, is scanned once. */
export function jsonLines(text: string, pointers: Iterable<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const lineAt = createLineIndex(text);
  let at = 0;

  const skipSpace = (): void => {
    while (/\s/.test(text[at] ?? '')) at += 1;
  };
  const skipText = (): string => {
    const start = at;
    let end = text.indexOf(QUOTE, at + 1);
    while (isEscaped(text, end)) end = text.indexOf(QUOTE, end + 1);
    at = end + 1;
    return text.slice(start, at);
  };
  /** Skips parts without a request: only strings and brackets matter. */
  const skipValue = (): void => {
    let depth = 0;
    do {
      const character = text[at];
      if (character === QUOTE) {
        skipText();
        continue;
      }
      if (character === '{' || character === '[') depth += 1;
      else if (character === '}' || character === ']') {
        if (depth === 0) return;
        depth -= 1;
      } else if (character === ',' && depth === 0) return;
      at += 1;
    } while (at < text.length);
  };

  const read = (wanted: Wanted | undefined): void => {
    skipSpace();
    if (wanted?.pointer !== undefined) found.set(wanted.pointer, lineAt(at));
    const open = text[at];
    if (wanted === undefined || wanted.below.size === 0 || (open !== '{' && open !== '[')) {
      skipValue();
      return;
    }
    at += 1;
    for (let index = 0; ; index += 1) {
      skipSpace();
      if (text[at] === '}' || text[at] === ']') break;
      let key = String(index);
      if (open === '{') {
        const line = at;
        key = JSON.parse(skipText()) as string;
        const named = wanted.below.get(key)?.pointer;
        skipSpace();
        at += 1;
        read(wanted.below.get(key));
        // The line of a member is the line of its name.
        if (named !== undefined) found.set(named, lineAt(line));
      } else read(wanted.below.get(key));
      skipSpace();
      if (text[at] === ',') at += 1;
    }
    at += 1;
  };

  read(treeOf(pointers));
  return found;
}

function treeOf(pointers: Iterable<string>): Wanted {
  const root: Wanted = { pointer: undefined, below: new Map() };
  for (const pointer of pointers) {
    let wanted = root;
    for (const part of parsePointer(pointer) ?? []) {
      const next = wanted.below.get(part) ?? { pointer: undefined, below: new Map<string, Wanted>() };
      wanted.below.set(part, next);
      wanted = next;
    }
    wanted.pointer = pointer;
  }
  return root;
}

/** Whether a quotation mark is part of the text: an odd number of backslashes precedes it. */
function isEscaped(text: string, index: number): boolean {
  let start = index;
  while (text[start - 1] === '\\') start -= 1;
  return (index - start) % 2 === 1;
}
