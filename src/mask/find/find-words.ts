import { isHarmless, looksIssued, startsMessage } from '../harmless';
import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';
import { withoutEnd } from '../strip';
import { at } from './finder';
import { WORD } from './mentions-secret';
import { endOfQuoted, isQuote } from './quoted';

/** The words that people write between the name of a secret and the secret; scripts without blanks have none. */
const BETWEEN =
  /[ \t]{1,4}(?:(?:is|was|of|with|value|provided|given|sent|id|ist|war|lautet|est|es|là|:) ?){0,2}|(?=[“„「『«])/y;
const VALUE = /[\w~.+/$@!%-][\w~.+=/$@!%-]{0,399}/y;
const BRACKETED = /[[(<]([\w~.+=/$@!%-]{1,400})[\])>]/y;
/** The gap between a flag of a command line and its value. */
const FLAG_GAP = /[ \t]{1,4}/y;
const FLAG_VALUE = /[^\s"'`<>|;&]{1,400}/y;
/** A parser names its own tokens. */
const PARSER = /(?:unexpected|unrecognized|unrecognised|expected) $/i;
/** The name of a secret in a sentence has at most as many words. */
const MOST_WORDS = 3;

/** Secrets after their name in a sentence, if they look like one, and always after a flag. */
export function findWords(text: string, names: SecretNames): readonly Span[] {
  const found: Span[] = [];
  let done = 0;
  let starts: readonly number[] = [];
  let endBefore = -1;
  for (const { 0: word, index } of text.matchAll(WORD(text))) {
    starts = [index, ...(endBefore + 1 === index ? starts.slice(0, MOST_WORDS - 1) : [])];
    endBefore = index + word.length;
    if (index < done || !names.canEndSecret(word)) continue;
    const longer = text.slice(starts.at(-1), endBefore);
    if (!names.isSecretName(word) && !(starts.length > 1 && names.endsInSecret(longer))) continue;
    const isFlag = /^--?\w/.test(word);
    const span = isFlag ? flagValue(text, endBefore, word, names) : wordValue(text, endBefore, longer, names);
    if (span === undefined || PARSER.test(text.slice(Math.max(0, index - 14), index))) continue;
    found.push(span);
    done = span.end;
  }
  return found;
}

function wordValue(text: string, from: number, name: string, names: SecretNames): Span | undefined {
  const gap = at(BETWEEN, text, from);
  if (gap === undefined) return undefined;
  const open = from + gap.length;
  const isQuoted = isQuote(text, open);
  const span = isQuoted ? withoutBlanks(text, open + 1, endOfQuoted(text, open)) : bareAt(text, open);
  const value = text.slice(span.start, span.end);
  if (isHarmless(name, value, names)) return undefined;
  if (looksIssued(value)) return span;
  return isQuoted && value !== '' && names.isSpoken(name) && !names.isSecretName(value) ? span : undefined;
}

function bareAt(text: string, open: number): Span {
  const bracketed = at(BRACKETED, text, open);
  if (bracketed !== undefined) return { start: open + 1, end: open + bracketed.length - 1 };
  return { start: open, end: open + withoutEnd(at(VALUE, text, open) ?? '', /[.!]/).length };
}

/** French marks have blanks within them. */
function withoutBlanks(text: string, start: number, end: number): Span {
  const inner = text.slice(start, end);
  const lead = inner.length - inner.trimStart().length;
  return { start: start + lead, end: start + lead + inner.trim().length };
}

function flagValue(text: string, from: number, name: string, names: SecretNames): Span | undefined {
  const gap = at(FLAG_GAP, text, from);
  if (gap === undefined) return undefined;
  const open = from + gap.length;
  if (isQuote(text, open)) return checked({ start: open + 1, end: endOfQuoted(text, open) });
  if (text.charAt(open) === '-' || startsMessage(text.slice(open, open + 200), name, names)) return undefined;
  return checked({ start: open, end: open + (at(FLAG_VALUE, text, open)?.length ?? 0) });

  function checked(span: Span): Span | undefined {
    const value = text.slice(span.start, span.end);
    return value === '' || isHarmless(name, value, names) ? undefined : span;
  }
}
