import { secrets } from '../../generated/secrets';
import { isHarmless, looksIssued } from '../harmless';
import { lettersIn } from '../letters';
import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';
import { isNameOfSecret, roleOf } from '../structure';
import { at } from './finder';
import { endOfQuoted, isQuote } from './quoted';

/** A word that introduces a value, up to the value: `got "…"`, `Value: …`, `value was [`. */
const TELL = new RegExp(
  String.raw`(?:\b|(?<=[a-z])(?=V))(?:${secrets.tells.join('|')})(?: (?:is|was|of|to|a|the|value)){0,2}(?:\s?[:=]\s{0,4}|\s)(?=(["'\x60“‘«„「『])|[[(]|\w)`,
  'gi',
);
/** A value before what is said of it: `"…" is not a valid token`. */
const JUDGED =
  /(?<![\w~+=/$@!%-])(?:["'`“«„]([^"'`”»“\n]{1,400})["'`”»“]|([\w~.+=/$@!%-]{8,400})) (?:is|was) (?:(?:not|no|an?|the) ){0,2}(?:in)?(?:valid|known|correct) ((?:[\w-]{1,30} ){0,2}[\w-]{1,30})/dg;
/** Elasticsearch and Spring write values between brackets. */
const LISTED = /(?<=value )\[[^\]\n]{1,300}(?=\])/iy;
const BARE = /^[\w~.+=/$@!%-]{1,400}/;
const NEAR = 200;
const BEFORE = lettersIn(String.raw`[\p{L}_$#/][\p{L}\p{M}\p{N}_.$[\]/-]*`, 'gu');
/** A name after the value follows one of these. */
const AFTER =
  /(?:\b(?:for|into|in|at|of|field|parameter|param|property|column|key|path|argument|attribute|member|header)\b[^"'`\w\n]{0,3}["'`[.(/$]{0,2}|["'`[.(/$])(?=([A-Za-z_][\w.[\]-]{0,60}))/g;
/** The member that contains a name, before it. */
const NAMING = /([A-Za-z_][\w-]{0,40})["'`]?\s{0,4}(?:=>|[:=])/g;
/** What parsers say of their own tokens. */
const PARSER = /unexpected|unrecognized|unrecognised|syntax|pars(?:e|ing) error|expected token/i;

/** The values that a sentence tells of a member that is secret: `password must be longer, got "…"`. */
export function findTold(text: string, names: SecretNames): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: whole, 1: quote, index } of text.matchAll(TELL)) {
    const open = index + whole.length;
    const span = valueAt(text, open, quote !== undefined);
    if (span === undefined) continue;
    const value = text.slice(span.start, span.end);
    const isMarked = quote !== undefined || text.charAt(span.end) === ']';
    if (!isMarked && !looksIssued(value)) continue;
    const name = nameNear(text, { start: index, end: span.end, isCertain: looksIssued(value) }, names);
    if (name === undefined || isHarmless(name, value, names) || names.isSecretName(value)) continue;
    found.push(span);
  }
  return [...found, ...judged(text, names)];
}

function judged(text: string, names: SecretNames): readonly Span[] {
  return [...text.matchAll(JUDGED)].flatMap(({ 1: quoted, 2: bare, 3: name = '', indices = [] }) => {
    const value = quoted ?? bare ?? '';
    const [start = 0, end = 0] = indices[1] ?? indices[2] ?? [];
    const isSecret = looksIssued(value) || (quoted !== undefined && names.isSpoken(name));
    return isSecret && names.endsInSecret(name) && !isHarmless(name, value, names) ? [{ start, end }] : [];
  });
}

function valueAt(text: string, open: number, isQuoted: boolean): Span | undefined {
  if (isQuoted || isQuote(text, open)) return { start: open + 1, end: endOfQuoted(text, open) };
  const listed = at(LISTED, text, open);
  if (listed !== undefined) return { start: open + 1, end: open + listed.length };
  const start = open + (/[[(]/.test(text.charAt(open)) ? 1 : 0);
  const length = BARE.exec(text.slice(start, start + 300))?.[0].length ?? 0;
  return length === 0 ? undefined : { start, end: start + length };
}

/** The name of a secret in the same clause, before the value or after it. */
function nameNear(
  text: string,
  { start, end, isCertain }: Span & { readonly isCertain: boolean },
  names: SecretNames,
): string | undefined {
  const before = sinceName(
    text
      .slice(Math.max(0, start - NEAR), start)
      .split(/\r?\n|; |[{}]/)
      .at(-1) ?? '',
  );
  const after =
    text.slice(end + 1, end + 1 + NEAR).split(/\r?\n|[.;] |[{}]|, ?["']?\w{1,40}["']?\s?[:=]/, 1)[0] ?? '';
  if (PARSER.test(before)) return undefined;
  const nearest = [...before.matchAll(BEFORE(before))]
    .filter(({ 0: word, index }) => isName(word, wordAfter(before, index + word.length), names))
    .filter(
      ({ 0: word, index }) => isCertain || names.isSpoken(word) || isMember(word, before.charAt(index - 1)),
    )
    .at(-1);
  if (nearest !== undefined) return nearest[0];
  return [...after.matchAll(AFTER)].map(([, name = '']) => name).find((name) => isName(name, '', names));
}

/** The text from the last member on that contains a name: `name: 'password', …, name: 'email', value` is about `email`. */
function sinceName(text: string): string {
  const last = [...text.matchAll(NAMING)].filter(([, name = '']) => roleOf(name) === 'name').at(-1);
  return last === undefined ? text : text.slice(last.index + last[0].length);
}

/** The next word, if only a blank is in front of it. */
function wordAfter(text: string, end: number): string {
  return /^ ([A-Za-z]{1,40})/.exec(text.slice(end, end + 41))?.[1] ?? '';
}

/** `token type` is not a token, and `pass` is mostly a verb. */
function isName(word: string, next: string, names: SecretNames): boolean {
  return isNameOfSecret(word, names) && !/^pass$/i.test(word) && names.isSecretName(`${word} ${next}`);
}

/** `'token'`, `api_key` and `data.token` are members; `token` alone can be a word of the sentence. */
function isMember(word: string, before: string): boolean {
  return /["'`]/.test(before) || /[._/[\]$#-]|[a-z][A-Z]/.test(word);
}
