const QUOTES = /["'`“”‘’«»„‚「『‹]/;
const CLOSING: { readonly [opening: string]: string } = {
  '“': '”',
  '‘': '’',
  '«': '»',
  '»': '«',
  '„': '“”',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '‹': '›',
};

const LONGEST_VALUE = 8_000;

/** Whether a quotation starts at a place. */
export function isQuote(text: string, index: number): boolean {
  return QUOTES.test(text.charAt(index));
}

/** The end of the quotation that starts at a place: its closing mark, if there is one. */
export function endOfQuoted(text: string, open: number): number {
  const quote = text.charAt(open);
  const closing = CLOSING[quote] ?? quote;
  const limit = Math.min(text.length, open + 1 + LONGEST_VALUE);
  for (let index = open + 1; index < limit; index += 1) {
    const character = text.charAt(index);
    if (closing.includes(character)) {
      // SQL and CSV double a mark within marks.
      if (text.charAt(index + 1) !== character || !/[\w!-~]/.test(text.charAt(index + 2))) return index;
      index += 1;
    } else if (character === '\\') index += 1;
    else if (character === '\n') return index;
  }
  return limit;
}

/** The end of the group whose bracket opens at a place, without regard to quotation marks. */
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
