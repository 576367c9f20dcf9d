const WHITE_SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = new RegExp(
  `${STRING.source}|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null`,
  'y',
);
const COLON = /:/y;
const COMMA = /,/y;
const CLOSING = /[\]}]/y;
const OPEN_OBJECT = /\{/y;
const OPEN_ARRAY = /\[/y;

/**
 * The offset at which a text stops being JSON (RFC 8259): that of the first character that
 * is not allowed there, or the length of a text that ends too early. The messages of `JSON.parse` differ
 * from one version of Node to the next, and often do not name it.
 */
export function findJsonError(text: string): number {
  const open: string[] = [];
  let expected: 'value' | 'first-value' | 'first-name' | 'name' | 'colon' | 'comma' | 'end' = 'value';
  let at = 0;
  const take = (token: RegExp): string | undefined => {
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  for (;;) {
    take(WHITE_SPACE);
    const start = at;
    if (expected === 'end') return at;
    if (expected === 'name' || expected === 'first-name') {
      if (take(STRING) !== undefined) expected = 'colon';
      else if (expected === 'first-name' && take(CLOSING) === '}') expected = afterValue(open, true);
      else return start;
    } else if (expected === 'colon') {
      if (take(COLON) === undefined) return start;
      expected = 'value';
    } else if (expected === 'comma') {
      const closing = open.at(-1);
      if (take(COMMA) !== undefined) expected = closing === '}' ? 'name' : 'value';
      else if (take(CLOSING) === closing) expected = afterValue(open, true);
      else return start;
    } else if (take(SCALAR) !== undefined) expected = afterValue(open, false);
    else if (take(OPEN_OBJECT) !== undefined) {
      open.push('}');
      expected = 'first-name';
    } else if (take(OPEN_ARRAY) !== undefined) {
      open.push(']');
      expected = 'first-value';
    } else if (expected === 'first-value' && take(CLOSING) === ']') expected = afterValue(open, true);
    else return start;
  }
}

function afterValue(open: string[], closes: boolean): 'comma' | 'end' {
  if (closes) open.pop();
  return open.length === 0 ? 'end' : 'comma';
}
