import { isHarmless, looksIssued, startsMessage } from '../harmless';
import { lettersIn } from '../letters';
import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';
import { withoutEnd } from '../strip';
import { at } from './finder';
import { endOfQuoted, isQuote } from './quoted';

const WORD = lettersIn(String.raw`[\p{L}\p{M}_-]+`, 'gu');
/** The words that people write between the name of a secret and the secret. */
const BETWEEN = /[ \t]{1,4}(?:(?:is|was|of|with|value|provided|given|sent|ist|war|est|es|là|:) ?){0,2}/y;
const VALUE = /[\w~.+=/$@!%-]{1,400}/y;
/** The gap between a flag of a command line and its value. */
const FLAG_GAP = /[ \t]{1,4}/y;
const FLAG_VALUE = /[^\s"'`<>|;&]{1,400}/y;

/** Secrets after their name in a sentence, if they look like one, and always after a flag. */
export function findWords(text: string, names: SecretNames): readonly Span[] {
  const found: Span[] = [];
  let done = 0;
  let before = '';
  let endBefore = -1;
  for (const { 0: word, index } of text.matchAll(WORD(text))) {
    const isNext = endBefore + 1 === index;
    const last = before;
    before = word;
    endBefore = index + word.length;
    if (index < done || !names.canEndSecret(word)) continue;
    if (!names.isSecretName(word) && !(isNext && names.endsInSecret(`${last} ${word}`))) continue;
    const isFlag = /^--?\w/.test(word);
    const span = isFlag ? flagValue(text, endBefore, word, names) : wordValue(text, endBefore, word, names);
    if (span === undefined) continue;
    found.push(span);
    done = span.end;
  }
  return found;
}

function wordValue(text: string, from: number, name: string, names: SecretNames): Span | undefined {
  const gap = at(BETWEEN, text, from);
  if (gap === undefined) return undefined;
  const open = from + gap.length;
  const span = isQuote(text, open)
    ? { start: open + 1, end: endOfQuoted(text, open) }
    : { start: open, end: open + withoutEnd(at(VALUE, text, open) ?? '', /[.!]/).length };
  const value = text.slice(span.start, span.end);
  return looksIssued(value) && !isHarmless(name, value, names) ? span : undefined;
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
