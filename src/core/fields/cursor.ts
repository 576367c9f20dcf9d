const DIGITS = '0123456789';
/** The characters that every kind of word in a field value shares. */
export const ALPHANUMERIC = `${DIGITS}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`;
const isDigit = kindOf(DIGITS);
const isWhiteSpace = kindOf(' \t');
const isTokenCharacter = kindOf(`${ALPHANUMERIC}!#$%&'*+-.^_\`|~`);

/**
 * A place in a field value. Readers move it forward over the text they read; a parser that looks ahead
 * puts it back at most once per element, so every parser takes linear time.
 */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Starts reading a field value. */
export function cursorOf(text: string): Cursor {
  return { text, at: 0 };
}

/** Whether the whole value has been read. */
export function isAtEnd({ text, at }: Cursor): boolean {
  return at >= text.length;
}

/** Whether the next character is this one. */
export function isAt({ text, at }: Cursor, character: string): boolean {
  return text[at] === character;
}

/** Reads this character, if it is the next one. */
export function skip(cursor: Cursor, character: string): boolean {
  const found = isAt(cursor, character);
  if (found) cursor.at += 1;
  return found;
}

/** Reads the longest run of characters of one kind, which can be empty. */
export function readWhile(cursor: Cursor, isOfKind: CharacterKind): string {
  const { text, at } = cursor;
  let end = at;
  while (end < text.length && isOfKind(text.charCodeAt(end))) end += 1;
  cursor.at = end;
  return text.slice(at, end);
}

/** OWS and BWS (RFC 9110, 5.6.3). */
export function readWhiteSpace(cursor: Cursor): string {
  return readWhile(cursor, isWhiteSpace);
}

/** A token (RFC 9110, 5.6.2); empty when there is none. */
export function readToken(cursor: Cursor): string {
  return readWhile(cursor, isTokenCharacter);
}

/** `*DIGIT`: any number of decimal digits, as text. */
export function readDigits(cursor: Cursor): string {
  return readWhile(cursor, isDigit);
}

/** Whether a value is `1*DIGIT` and nothing else. */
export function isNumber(value: string): boolean {
  const cursor = cursorOf(value);
  return readDigits(cursor) !== '' && isAtEnd(cursor);
}

/** `token / quoted-string`, the value of a parameter: a quoted-string can be empty, a token cannot. */
export function readParameterValue(cursor: Cursor): string | undefined {
  return isAt(cursor, '"') ? readQuotedString(cursor) : readToken(cursor) || undefined;
}

/** The text of a quoted-string, without its quotes and escapes (RFC 9110, 5.6.4). */
function readQuotedString(cursor: Cursor): string | undefined {
  skip(cursor, '"');
  let content = '';
  for (;;) {
    content += readWhile(cursor, isQuotedText);
    if (skip(cursor, '"')) return content;
    if (!skip(cursor, '\\') || !isText(cursor.text.charCodeAt(cursor.at))) return undefined;
    content += cursor.text.charAt(cursor.at);
    cursor.at += 1;
  }
}

type CharacterKind = (code: number) => boolean;

/** The kind of the ASCII characters in a string. */
export function kindOf(characters: string): CharacterKind {
  const members: boolean[] = [];
  for (const character of characters) members[character.charCodeAt(0)] = true;
  return (code) => members[code] === true;
}

/** HTAB, SP, VCHAR and obs-text, which a client that decodes fields as UTF-8 shows as any character above. */
function isText(code: number): boolean {
  return code === 0x09 || (code >= 0x20 && code !== 0x7f);
}

function isQuotedText(code: number): boolean {
  return isText(code) && code !== 0x22 && code !== 0x5c;
}
