const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/**
 * A text that cannot steer a terminal: control characters, and those that reorder what is read, are shown as
 * escapes. Line feeds and tabs stay.
 */
export function printable(text: string): string {
  return text.replaceAll(/\r\n/g, '\n').replaceAll(UNPRINTABLE, escapeSequence);
}

/** The same on one line. */
export function onOneLine(text: string): string {
  return printable(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

function escapeSequence(character: string): string {
  if (character === '\r') return '\\r';
  const code = character.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}
