import { secrets } from '../../generated/secrets';
import { areMessages, isHarmless, isVariable, looksIssued, startsMessage } from '../harmless';
import { lettersIn } from '../letters';
import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';
import { strip } from '../strip';
import { at } from './finder';
import { endOfGroup, endOfQuoted, isQuote } from './quoted';
import { entriesAt, scalarAt } from './yaml';

const SIGN = /=>|->|:=|[!~]?={1,3}|[:：＝→⇒]/g;
const NAME = lettersIn(String.raw`[\p{L}\p{M}\p{N}_.$@-]`, 'u');
const BLANK = /[ \t]/;
/** A name has few words, and the text before it does not matter. */
const MOST_WORDS = 5;
const LONGEST_NAME = 100;
const LONGEST_REST = 1_000;

const schemes = new RegExp(`(?:${secrets.schemes.join('|')}) +(?=\\S)`, 'iy');
const fields = new Set(secrets.fields);
/** The text of languages between the sign and the value: `Some("…")`, `string(9) "…"`, `b'…'`. */
const WRAPPER =
  /\s{0,8}(?:[\w&*]{1,20}\(\d{0,6}\) ?(?=["'])|(?:[\w&*]{1,20}\(\s{0,40}){1,3}(?=["'])|\[\][\w.]{1,30}(?: ?\{\})?\{(?=")|(?:\([\w.*[\]]{1,30}\) )?\(len=\d{1,9}(?: cap=\d{1,9})?\) (?=")|[&!](?!Ref|Sub|GetAtt|Import)\w[\w.:/-]{0,60} (?=\S)|[bBuUrRfF@N]{1,2}(?=["'])|&(?=["'])|(?:sha\d{1,3}|v1|t)=(?=\w))/y;
const GAP = /[ \t]{0,20}(?:\r?\n[ \t]{1,20}(?=string\())?/y;
/** The parameters of credentials have quotation marks; others end the line, as in JSON. */
const REST_OF_LINE = /(?:[^\r\n"<]|(?<==)"[^"\r\n]{0,2000}"){0,4000}/y;
/** A value that a template fills in elsewhere. */
const TEMPLATE = /\$\{\{? ?[\w.]{1,80} ?\}?\}|<%[^%\n]{0,80}%>|!(?:Ref|Sub|GetAtt|ImportValue) /y;
const SEEN_BY = /:(?:"?[\w\\]{1,80}"?:)?(?:protected|private)\]/y;
/** PHP tells who can see a member. */
const VISIBILITY = /:(?:"?[\w\\]{1,80}"?:)?(?:protected|private)$/;
const BARE = /[^\s"'`&,;<>{}[\]\\|]{1,2000}/y;
/** In Java and in plain lists, a value has blanks and the next name ends it; an entry of a listing has its own line. */
const ENTRY = /[^\r\n]{1,400}/y;

/** The values of `name=value`, `name: "value"`, `"name":["value"]` and the like. */
export function findAssignments(text: string, names: SecretNames): readonly Span[] {
  const found: Span[] = [];
  let done = 0;
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    if (index < done || at(SEEN_BY, text, index) !== undefined) continue;
    const name = nameBefore(text, index, names);
    if (name === undefined) continue;
    const span = valueAfter(
      text,
      index + sign.length,
      { name: name.text, sign, isEntry: name.isEntry, quote: name.quote },
      names,
    );
    if (span === undefined || span.end === span.start) continue;
    found.push(span);
    done = span.end;
  }
  return found;
}

interface Name {
  readonly text: string;
  /** It is in brackets at the start of its line, as PHP lists an array. */
  readonly isEntry: boolean;
  /** A quotation starts with it, and ends behind the value: `-H 'X-Api-Key: …'`. */
  readonly quote: string | undefined;
}

/** The name of a secret before a sign: one word, or several that name one together. */
function nameBefore(text: string, sign: number, names: SecretNames): Name | undefined {
  let end = sign;
  while (end > 0 && sign - end < 4 && BLANK.test(text.charAt(end - 1))) end -= 1;
  const isBracketed = text.charAt(end - 1) === ']';
  if (isBracketed) end -= 1 + (VISIBILITY.exec(text.slice(Math.max(0, end - 120), end - 1))?.[0].length ?? 0);
  const isQuoted = /["'`*]/.test(text.charAt(end - 1));
  while (/["'`*]/.test(text.charAt(end - 1)) && end > 0) end -= 1;
  let start = end;
  const limit = Math.max(0, end - LONGEST_NAME);
  const toStartOfWord = (): void => {
    while (start > limit && isOfName(text.charAt(start - 1))) start -= 1;
  };
  toStartOfWord();
  if (start === end) return undefined;
  const name = strip(text.slice(start, end), /\./, /\./);
  const isEntry =
    isBracketed && !isQuoted && /(?:^|\n)[ \t]{0,20}\[$/.test(text.slice(Math.max(0, start - 22), start));
  const before = text.charAt(start - 1);
  const quote = !isQuoted && /["'`]/.test(before) ? before : undefined;
  if (!names.canEndSecret(name)) return undefined;
  if (names.isSecretName(name) || fields.has(name.toLowerCase())) return { text: name, isEntry, quote };
  for (let words = 1; words < MOST_WORDS && start > limit; words += 1) {
    if (text.charAt(start - 1) !== ' ') return undefined;
    start -= 1;
    const wordBefore = start;
    toStartOfWord();
    if (start === wordBefore) return undefined;
    const longer = text.slice(start, end);
    if (names.endsInSecret(longer)) return { text: longer, isEntry, quote: undefined };
  }
  return undefined;
}

function isOfName(character: string): boolean {
  return NAME(character).test(character);
}

interface Assigned extends Name {
  readonly name: string;
  readonly sign: string;
}

function valueAfter(
  text: string,
  from: number,
  { name, sign, isEntry, quote }: Omit<Assigned, 'text'>,
  names: SecretNames,
): Span | undefined {
  const isNameOfFile = /\.[a-z]{1,10}$/i.test(name);
  if (sign === ':' && isNameOfFile && /^\d/.test(text.charAt(from))) return undefined;
  const gap = at(GAP, text, from)?.length ?? 0;
  const afterGap = from + gap;
  if (at(TEMPLATE, text, afterGap) !== undefined && !names.isSent) return undefined;
  const open = afterGap + (at(WRAPPER, text, afterGap)?.length ?? 0);
  const harmless = (value: string): boolean => isHarmless(name, value, names);
  if (sign === ':') {
    const scalar = scalarAt(text, afterGap);
    if (scalar !== undefined) return harmless(text.slice(scalar.start, scalar.end)) ? undefined : scalar;
    const entries = entriesAt(text, afterGap);
    const isHidden = entries.some(({ start, end }) => !harmless(text.slice(start, end)));
    if (isHidden) return { start: entries[0]?.start ?? afterGap, end: entries.at(-1)?.end ?? afterGap };
  }
  if (isQuote(text, open)) {
    const end = endOfQuoted(text, open);
    return harmless(text.slice(open + 1, end)) ? undefined : { start: open + 1, end };
  }
  if (/[[{(<]/.test(text.charAt(open))) return groupAt(text, open, harmless);
  // A header field in a dump of headers: its value is the rest of the line.
  if (/[:：]/.test(sign) && fields.has(name.toLowerCase())) {
    const rest = (at(REST_OF_LINE, text, open) ?? '').trimEnd();
    const scheme = at(schemes, text, open)?.length ?? 0;
    if (harmless(rest) || harmless(rest.slice(scheme))) return undefined;
    return { start: open, end: open + rest.length };
  }
  if (isEntry) {
    const value = (at(ENTRY, text, open) ?? '').trimEnd();
    return harmless(value) ? undefined : { start: open, end: open + value.length };
  }
  const start = open + (at(schemes, text, open)?.length ?? 0);
  if (sign !== '=' && start === open && startsMessage(clauseAt(text, open), name, names)) return undefined;
  const inQuote = quote === undefined || gap === 0 ? undefined : quotedRest(text, start, quote);
  const value = inQuote ?? withoutTail(at(BARE, text, start) ?? '');
  // `password != confirmation` compares two members.
  if (/^[!=~]=/.test(sign) && !looksIssued(value)) return undefined;
  if (value === '' || (names.isSent && isVariable(value)) || harmless(value)) return undefined;
  return { start, end: start + value.length };
}

/** A list or an object is hidden as a whole, unless it contains only messages. */
function groupAt(text: string, open: number, harmless: (value: string) => boolean): Span | undefined {
  if (text.charAt(open) === '<') {
    const [placeholder] = /^<[^<>]{0,60}>/.exec(text.slice(open, open + 62)) ?? [];
    return placeholder !== undefined && harmless(placeholder) ? undefined : bareAt(text, open + 1);
  }
  const end = endOfGroup(text, open);
  const inner = text.slice(open, end);
  if (harmless(inner) || inner.replaceAll(/[[\]{}()\s]/g, '') === '') return undefined;
  const strings = [...inner.matchAll(/"([^"\n]{0,400})"|'([^'\n]{0,400})'/g)].map(
    ([, double, single]) => double ?? single ?? '',
  );
  if (strings.length > 0 ? areMessages(strings) : numbersIn(inner).every(harmless)) return undefined;
  return { start: open, end };
}

/** The members of a list of small numbers; of any other, itself. */
function numbersIn(list: string): readonly string[] {
  const inner = list.slice(1, -1);
  return /^\s*\d{1,3}(?:\s*,\s*\d{1,3}){0,100}\s*$/.test(inner) ? inner.split(',') : [list];
}

function bareAt(text: string, start: number): Span {
  return { start, end: start + (at(BARE, text, start)?.length ?? 0) };
}

/** The part of a text that belongs to one sentence. */
function clauseAt(text: string, start: number): string {
  return text.slice(start, start + 200).split(/[\r\n"]|[.;] /, 1)[0] ?? '';
}

/** The rest of a quotation on its line. */
function quotedRest(text: string, start: number, quote: string): string | undefined {
  const rest = text.slice(start, start + LONGEST_REST);
  const end = rest.search(/["'`\r\n]/);
  return end > 0 && rest.charAt(end) === quote ? rest.slice(0, end) : undefined;
}

/** A bracket that was opened before the value, or the end of a sentence, does not belong to it. */
function withoutTail(value: string): string {
  let end = value.length;
  for (; end > 0; end -= 1) {
    const last = value.charAt(end - 1);
    const isOpened = last === ')' && value.slice(0, end - 1).includes('(');
    if (!/[.:!?)]/.test(last) || isOpened) break;
  }
  return end === 0 ? value : value.slice(0, end);
}
