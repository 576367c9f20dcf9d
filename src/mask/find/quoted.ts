const QUOTES = /["'`“”‘’«»]/;
const CLOSING: { readonly [opening: string]: string } = { '“': '”', '‘': '’', '«': '»' };

const LONGEST_VALUE = 8_000;

/** Whether a quotation starts at a place. */
export function isQuote(text: string, index: number): boolean {
  return QUOTES.test(text.charAt(index));
}

/** Where the quotation ends that starts at a place: at its closing mark, which need not be there. */
export function endOfQuoted(text: string, open: number): number {
  const quote = text.charAt(open);
  const closing = CLOSING[quote] ?? quote;
  const limit = Math.min(text.length, open + 1 + LONGEST_VALUE);
  for (let index = open + 1; index < limit; index += 1) {
    const character = text.charAt(index);
    if (character === closing) {
      // SQL and CSV write a mark within marks twice.
      if (text.charAt(index + 1) !== closing || !/[\w!-~]/.test(text.charAt(index + 2))) return index;
      index += 1;
    } else if (character === '\\') index += 1;
    else if (character === '\n') return index;
  }
  return limit;
}

/** Where the group ends whose bracket opens at a place, without a look at quotation marks. */
export function endOfGroup(text: string, open: number): number {
  const limit = Math.min(text.length, open + LONGEST_VALUE);
  let depth = 0;
  for (let index = open; index < limit; index += 1) {
    const character = text.charAt(index);
    if (character === '[' || character === '{' || character === '(') depth += 1;
    else if (character === ']' || character === '}' || character === ')') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return limit;
}
