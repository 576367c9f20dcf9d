import { secrets } from '../generated/secrets';
import { isSecretName } from './is-secret-name';
import { MASK } from './mask';

/** Name, closing quote, sign. A name starts where a word starts, after `%3F`, or after `\n` in quoted JSON. */
const ASSIGNMENT =
  /(?:%[\dA-F]{2}|\\[nrt]|(?<![\w.$@-]))([\w.$@-]{1,200})(?:\\{0,3}["'`]|%22)?\]?(\s{0,4}(?:=>|[:=]|%3D|%3A)\s{0,4})/gi;

const schemes = new RegExp(`(?:${secrets.schemes.join('|')}) +(?=\\S)`, 'iy');
const fields = new Set(secrets.fields);
const QUOTE = /\\{0,3}["'`]/y;
const REST_OF_LINE = /(?:[^\r\n"<]|="[^"\r\n]{0,2000}"){0,4000}/y;
/** `password: must be longer` speaks of a password and shows none. */
const PROSE = /[a-z']+ [a-z]+/iy;
const BARE = /(?:[^\s"'`&,;<>{}[\]\\%]|\\(?!["'nrt])|%(?!26)){1,2000}/y;

const LONGEST_VALUE = 8_000;

/**
 * Masks the values of `name=value`, `name: "value"`, `"name":["value"]` and `name%3Dvalue` in text of any
 * kind, where the name is that of a secret. What stands under another name is searched in its turn, since a
 * message may quote an assignment.
 */
export function maskAssignments(text: string): string {
  return mapAssignments(text, () => MASK);
}

/** The values that `maskAssignments` would mask. */
export function assignedSecrets(text: string): readonly string[] {
  const found: string[] = [];
  mapAssignments(text, (value) => {
    found.push(value);
    return value;
  });
  return found;
}

function mapAssignments(text: string, map: (value: string) => string): string {
  let mapped = '';
  let done = 0;
  ASSIGNMENT.lastIndex = 0;
  for (let found = ASSIGNMENT.exec(text); found !== null; found = ASSIGNMENT.exec(text)) {
    const [whole, name = '', sign = ''] = found;
    if (!isSecretName(name) && !fields.has(name.toLowerCase())) continue;
    const [start, end] = valueAt(text, found.index + whole.length, name, sign);
    if (end === start) continue;
    mapped += text.slice(done, start) + map(text.slice(start, end));
    done = end;
    ASSIGNMENT.lastIndex = end;
  }
  return mapped + text.slice(done);
}

/** Where a value starts and ends, without its quotes; start and end are the same where there is none. */
function valueAt(text: string, from: number, name: string, sign: string): readonly [number, number] {
  const quote = at(QUOTE, text, from);
  if (quote !== undefined) {
    const start = from + quote.length;
    return [start, endOfQuoted(text, start, quote)];
  }
  if (/[[{(]/.test(text.charAt(from))) return [from, endOfGroup(text, from)];
  // A header field in a dump of headers: its value is the rest of the line.
  if (sign.includes(':') && fields.has(name.toLowerCase())) {
    return [from, from + (at(REST_OF_LINE, text, from)?.length ?? 0)];
  }
  const start = from + (at(schemes, text, from)?.length ?? 0);
  if (start === from && /:\s+$/.test(sign) && at(PROSE, text, from) !== undefined) return [from, from];
  return [start, start + (at(BARE, text, start)?.length ?? 0)];
}

function endOfQuoted(text: string, start: number, quote: string): number {
  const limit = Math.min(text.length, start + LONGEST_VALUE);
  for (let index = start; index < limit; index += 1) {
    if (text.startsWith(quote, index)) return index;
    if (text.charAt(index) === '\n') return index;
    // Within quotes that are escaped themselves, so is the backslash that escapes something.
    const isEscape = quote.length <= 2 && text.startsWith('\\'.repeat(quote.length), index);
    if (isEscape) index += quote.length + (text.charAt(index + quote.length) === '\\' ? quote.length : 1) - 1;
  }
  return limit;
}

function endOfGroup(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_VALUE);
  let depth = 0;
  for (let index = start; index < limit; index += 1) {
    const character = text.charAt(index);
    if ('[{('.includes(character)) depth += 1;
    else if (']})'.includes(character)) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return limit;
}

function at(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}
