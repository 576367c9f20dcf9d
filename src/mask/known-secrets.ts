import { findSecrets } from './find/find-secrets';
import { hasLetterOrDigit, lettersIn } from './letters';
import type { SecretNames } from './secret-names';
import type { Span } from './spans';
import type { View } from './view';
import { placeOf, viewsOf } from './view';

/** The secrets of an exchange: their values, the longest first, and the names by which more are found. */
export interface Secrets {
  readonly values: readonly string[];
  readonly names: SecretNames;
}

/** From this length on a value does not occur by chance. */
const LONG = 6;
/** Shorter ones are masked between quotation marks only, longer ones also as separate words. */
const SHORT = 4;
const WORD = lettersIn(String.raw`^[\p{L}]{1,11}$`, 'u');
const LETTER = lettersIn(String.raw`[\p{L}]`, 'u');
const RUN = /[A-Za-z\d+/_-]{6,}={0,2}/g;
const HEX_RUN = /(?:[\da-fA-F]{2}[: ]?){4,}/g;
const ALIGNMENTS = [0, 1, 2, 3];

/** Every place of a secret in a text, known or found in the text itself. */
export function secretSpans(text: string, { values, names }: Secrets): readonly Span[] {
  return [...knownSpans(text, values), ...findSecrets(text, names)];
}

/** The places of known secrets: as they are, in another case, encoded in one way or several. */
function knownSpans(text: string, values: readonly string[]): readonly Span[] {
  if (values.length === 0) return [];
  const views = viewsOf(text);
  const found = views.flatMap((view, times) => {
    const readings = times === 0 ? values : values.flatMap((value) => decodedUpTo(value, times));
    return inView(view, wantedOf(readings));
  });
  for (const run of text.matchAll(RUN)) {
    const isSecret = ALIGNMENTS.some((start) => holds(Buffer.from(run[0].slice(start), 'base64'), values));
    if (isSecret) found.push({ start: run.index, end: run.index + run[0].length });
  }
  for (const run of text.matchAll(HEX_RUN)) {
    if (holds(Buffer.from(run[0].replaceAll(/[: ]/g, ''), 'hex'), values))
      found.push({ start: run.index, end: run.index + run[0].length });
  }
  return found;
}

function holds(octets: Buffer, values: readonly string[]): boolean {
  if (octets.length < SHORT) return false;
  const text = octets.toString('utf8');
  return values.some((value) => value.length >= SHORT && text.includes(value));
}

/** A secret as it is, and in decoded form. */
function decodedUpTo(value: string, times: number): readonly string[] {
  return viewsOf(value)
    .slice(0, times + 1)
    .map(({ text }) => text)
    .filter((text) => text !== '');
}

/** A decoded text contains secrets in the form that is decoded as often, or less. */
function inView(view: View, wanted: readonly Wanted[]): Span[] {
  const { text } = view;
  const folded = foldedOf(text);
  const found: Span[] = [];
  for (const { value, needle } of wanted) {
    for (
      let index = folded.indexOf(needle);
      index !== -1;
      index = folded.indexOf(needle, index + needle.length)
    ) {
      const end = index + needle.length;
      if (isThere(text, index, end, value))
        found.push({ start: placeOf(view, index), end: placeOf(view, end) });
    }
  }
  return found;
}

interface Wanted {
  readonly value: string;
  /** The form that is searched for: letters in one case. */
  readonly needle: string;
}

function wantedOf(values: readonly string[]): readonly Wanted[] {
  return values
    .flatMap((value) => (value.includes(' ') ? [value, value.replaceAll(' ', '+')] : [value]))
    .map((value) => ({ value, needle: foldedOf(value) }));
}

/** Letters that change their number with their case are left as they are. */
function foldedOf(text: string): string {
  const folded = text.toLowerCase();
  return folded.length === text.length ? folded : text;
}

/** A value that could be an ordinary word or number is masked only as a separate word. */
function isThere(text: string, start: number, end: number, value: string): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (value.length < SHORT) return isMark(before) && isMark(after);
  if (value.length < LONG) return !hasLetterOrDigit(before) && !hasLetterOrDigit(after);
  if (WORD(value).test(value)) return !LETTER(before).test(before) && !LETTER(after).test(after);
  return /^\d+$/.test(value) ? !/\d/.test(before) && !/\d/.test(after) : true;
}

function isMark(character: string): boolean {
  return /["'`“”‘’«»„‚「」『』‹›[\]()]/.test(character);
}
