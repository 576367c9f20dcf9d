import { secrets } from '../generated/secrets';
import { hasLetterOrDigit, lettersIn } from './letters';
import { MASK } from './mask';
import type { SecretNames } from './secret-names';
import { wordsOf } from './words-of';
import { strip } from './strip';

/*
 * Values under the name of a secret that reveal nothing: one list for every masker, so a message
 * is readable in every place.
 */

const words = new Set(secrets.harmless);
const messageWords = new Set(secrets.messageWords);
const numbers = new Set(secrets.numbers);
const tells = new Set(secrets.tells);
const innocent = new Set(secrets.innocentLastWords);

const LONGEST_MESSAGE = 300;
/** A word as people write them, with their quotation marks; a number of up to three digits. */
const NATURAL = lettersIn(
  String.raw`^["'“”«»\x60([]*(?:[\p{L}\p{M}]+(?:['’/-][\p{L}\p{M}]+)*(?:\(s\))?|[<>]?=?\d{1,3})?["'“”«»\x60)\]]*[.,:;!?…、。]*$`,
  'u',
);
/** The text that a template, a log filter or the author of an example writes in place of a secret. */
const PLACEHOLDER = lettersIn(
  String.raw`^(?:[*•●xX.#_-]{2,}|\[[\p{L} _-]{0,40}\]|<[^<>]{0,60}>|\{\{[^{}]{0,60}\}\}|\{[\w.-]{1,40}\}|\(\)|process\.env\.\w{1,60}|\$\{[\w.]{1,60}\}|\$(?:[A-Z_]{2,60}|\d{1,2})|%(?:\(\w{1,60}\))?[sdr]|\?|your[-_ ][-_ a-z]{1,60})$`,
  'iu',
);
const TWO_LETTERS = lettersIn(String.raw`^[\p{L}]{2,}`, 'u');
/** The marks around a word. */
const AROUND = lettersIn(String.raw`^[^\p{L}]+|(?<![^\p{L}])[^\p{L}]+$`, 'gu');
const UNSPACED = lettersIn(
  String.raw`^(?=.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\d、。・ー！!]{2,200}$`,
  'u',
);
const VARIABLE =
  /^(?:\$\{[\w.]{1,60}\}|\$(?:[A-Za-z_]\w{0,40}|\d{1,2})|\{\{[^{}]{0,60}\}\}|%(?:\(\w{1,60}\))?s|\?)$/;
const RULE = /^[a-z]{2,20}(?:_[a-z]{2,20}){0,4}(?::[\w,.]{1,60})?$/;
const COUNT = /^\d{1,9}$/;
/** A longer text of digits is not a count. */
const LONGEST_COUNT = 7;
const SMALL = 1_000;

/** Whether a value reveals nothing about the secret that its name means. */
export function isHarmless(name: string, value: unknown, names: SecretNames): boolean {
  if (value === null || value === undefined || typeof value === 'boolean' || value === '') return true;
  // A value in the request is not a message.
  if (names.isSent) return typeof value === 'string' && isMasked(value);
  if (typeof value === 'number')
    return isCount(name, String(value), names) || (Math.abs(value) < SMALL && !isNumeric(name));
  if (typeof value !== 'string') return false;
  return isHarmlessText(name, value, names);
}

function isHarmlessText(name: string, value: string, names: SecretNames): boolean {
  const text = value.trim();
  if (text === '' || isMasked(text) || isPlaceholder(text)) return true;
  if (
    (text.length <= LONGEST_COUNT && isCount(name, text, names)) ||
    (/^\d{1,3}$/.test(text) && !isNumeric(name))
  )
    return true;
  // The address of a page, without a part that a server has issued.
  if (/^https?:\/\/[^\s?#@]{1,300}$/i.test(text)) return !text.split('/').some(looksIssued);
  if (/^[A-Z][A-Z_]{2,60}$/.test(text) && (names.isSecretName(text) || isMessageCode(text))) return true;
  return isMessage(text) || isMessageCode(text) || (text.includes('|') && areRules(text.split('|')));
}

/** Whether texts are rules of a validator, as Laravel writes them: `required`, `min:8`, `in:a,b`. */
function areRules(texts: readonly string[]): boolean {
  return texts.some(isCommon) && texts.every((one) => isCommon(one) || RULE.test(one));
}

/** Whether a value is a variable of a query, `login(password: $p)`: the value itself is sent elsewhere. */
export function isVariable(value: string): boolean {
  return VARIABLE.test(value);
}

/** Whether a value is already masked, with at most its scheme next to it. */
function isMasked(value: string): boolean {
  if (!value.includes(MASK)) return false;
  const rest = value.replaceAll(MASK, '').trim();
  return !hasLetterOrDigit(rest) || isCommon(rest);
}

/** Whether a value only stands for one: `[FILTERED]`, `<your token>`, `expired`. */
export function isPlaceholder(value: string): boolean {
  return isMasked(value) || isCommon(value) || PLACEHOLDER(value).test(value);
}

/** Whether a value is one of the words about secrets: `expired`, `required`, `string`. */
export function isCommon(value: string): boolean {
  return words.has(strip(value.trim().toLowerCase(), /["'`]/, /["'`.!,;:]/));
}

/** Whether values are messages about a member, as in `{ "password": ["is too short"] }`: they stay readable. */
export function areMessages(values: readonly unknown[]): boolean {
  return (
    values.length > 0 &&
    values.every((one) => typeof one === 'string') &&
    (values.every((one) => isMessage(one) || isCommon(one) || isMessageCode(one)) || areRules(values))
  );
}

/** Whether a value is a sentence, or a part of one: several words of a language, one of which means a fault. */
export function isMessage(value: string): boolean {
  if (value.length > LONGEST_MESSAGE) return false;
  const text = value.trim();
  if (!/\s/.test(text)) return isUnspaced(text);
  const all = text.split(/\s+/);
  return all.length > 1 && all.every(isNatural) && all.some(speaks);
}

/** Whether a text continues like a message: `must be 8 characters`, `12 participants`. */
export function startsMessage(text: string, name: string, names: SecretNames): boolean {
  if (names.isSent) return false;
  const [first = '', second = ''] = text.trimStart().split(/\s+/, 2);
  // The value comes later, if at all: `auth: value "x" is not allowed`.
  if (tells.has(first.toLowerCase())) return true;
  if (/^\d{1,3}$/.test(first) && (!isNumeric(name) || first.length === 1))
    return TWO_LETTERS(second).test(second);
  // No word of a language is that long.
  if (second === '' || first.length > LONGEST_MESSAGE || second.length > LONGEST_MESSAGE) return false;
  if (!isNatural(first) || !isNatural(second)) return false;
  return speaks(first) || isCommon(first) || (names.isSecretName(first) && isMessage(text));
}

/** A word of a language, or marks alone: `!@#$`. */
function isNatural(word: string): boolean {
  return NATURAL(word).test(word) || (word.length <= LONGEST_MESSAGE && !hasLetterOrDigit(word));
}

function speaks(word: string): boolean {
  const text = word.toLowerCase();
  const bare = text.replaceAll(AROUND(text), '').replaceAll('’', "'");
  return messageWords.has(bare);
}

/** `パスワードは8文字以上で入力してください`: a sentence in a script without blanks. */
function isUnspaced(text: string): boolean {
  return UNSPACED(text).test(text);
}

/** `too_short`, `password.too_short`, `validation.min.string`. */
function isMessageCode(text: string): boolean {
  if (!/^[A-Za-z]+(?:[._:-][A-Za-z]+)+$/.test(text) && !/^[a-z]+(?:[A-Z][a-z]+)+$/.test(text)) return false;
  return text.length <= LONGEST_MESSAGE && wordsOf(text).some((word) => messageWords.has(word));
}

/** `max_tokens: 4096`: several of them, and how many. */
function isCount(name: string, value: string, names: SecretNames): boolean {
  if (!COUNT.test(value)) return false;
  const last = wordsOf(name).at(-1) ?? '';
  return (/[^s]s$/.test(last) && names.isSecretName(last.slice(0, -1))) || innocent.has(last);
}

/** Whether the secrets of a name are numbers: `pin`, `cvv`. */
function isNumeric(name: string): boolean {
  return wordsOf(name).some((word) => numbers.has(word));
}

const ISSUED = /^[\w~.+=:$@!%/-]{8,}$/;
const NOT_ISSUED =
  /^(?:\d{4}-\d\d(?:-\d\d.{0,40})?|v?\d{1,4}(?:\.\d{1,6}){1,4}(?:[-+.][\w.]{0,40})?|(?:[A-Z]{2,8}[-_]?){1,3}\d{1,4}|\d{1,2}:\d\d(?::\d\d)?.{0,10}|[\w.-]{1,60}\.[a-z]{1,6}(?::\d{1,6}){0,2})$/;

/** Whether a text looks like a value that a machine has made: letters and digits mixed, but not a date or version. */
export function looksIssued(text: string): boolean {
  if (!ISSUED.test(text) || NOT_ISSUED.test(text)) return false;
  const digits = text.replaceAll(/\D/g, '').length;
  return digits >= 2 && /[A-Za-z]/.test(text);
}
