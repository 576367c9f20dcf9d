/** Characters that act instead of being shown: control characters except line feed and tab, and bidi controls. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

/** The same, but for the colours of a terminal (ECMA-48, 8.3.117). */
const UNPAINTABLE = new RegExp(String.raw`(?!\u001b\[[\d;]*m)(?:${UNPRINTABLE.source})`, 'gu');

/**
 * Text that a build runner takes for a command anywhere in a line: `##[error]` (GitHub Actions and Azure
 * Pipelines), `##vso[…]` (Azure Pipelines), `##teamcity[…]`.
 */
const COMMAND = /##(?=\w*\[)/g;

/** GitHub Actions takes `::name …::` for a command, if only blanks precede it in its line. */
const COMMAND_LINE = /^((?:[^\S\n\r\u2028\u2029]|\u001b\[[\d;]{0,30}m)*)::(?=[A-Za-z\s[][^\n]*::)/gm;

/**
 * A text that controls neither a terminal nor a build runner, even if others wrote parts of it: such parts are shown
 * as escapes. Line feeds and tabs stay. Treated text stays as it is, so each sink treats its whole text.
 */
export function printable(text: string): string {
  return withoutCommands(text.replaceAll('\r\n', '\n').replaceAll(UNPRINTABLE, escapeSequence));
}

/** The same, of a text with colours. */
export function printableInColour(text: string): string {
  return withoutCommands(text.replaceAll('\r\n', '\n').replaceAll(UNPAINTABLE, escapeSequence));
}

/** The same on one line. */
export function onOneLine(text: string): string {
  return printable(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

/** A value as printable JSON text with the same meaning. */
export function printableJson(value: unknown, space?: number): string {
  return JSON.stringify(value, null, space)
    .replaceAll(UNPRINTABLE, unicodeEscape)
    .replaceAll(COMMAND, '#\\u0023');
}

function withoutCommands(text: string): string {
  return text.replaceAll(COMMAND, '#\\x23').replaceAll(COMMAND_LINE, '$1\\x3a:');
}

function escapeSequence(character: string): string {
  if (character === '\r') return '\\r';
  const code = character.charCodeAt(0);
  return code > 0xff ? unicodeEscape(character) : `\\x${code.toString(16).padStart(2, '0')}`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
