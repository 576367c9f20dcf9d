import type { NFA } from 'refa';
import { errorMessage } from '../../core/error-message';
import { requireFirst } from '../../catalog/require-first';
import { once } from '../../core/once';
import type { Languages } from './language';
import { createLanguages } from './language';
import { textsOf } from './texts-of';
import { wordsOf } from './words-of';

/** The differences of two patterns: texts that only one of them matches. */
export interface PatternDifference {
  /** Texts that only the new pattern matches. */
  readonly added: readonly string[];
  /** Texts that only the old pattern matches. */
  readonly gone: readonly string[];
  /** Why there may be more than was found; absent if the result is certain. */
  readonly doubt?: string | undefined;
}

const MOST_TEXTS = 24;

/** An optional package: without it, patterns are compared by samples. */
const languages = once((): Languages => {
  const refa = requireFirst<typeof import('refa')>('refa');
  if (refa === undefined) throw new Error(WITHOUT_REFA);
  return createLanguages(refa);
});

const WITHOUT_REFA = 'this needs the package refa (npm install --save-dev refa)';

/** Compares the languages of two patterns (ECMA-262, flag `u`); without a pattern everything matches. */
export function comparePatterns(before: string | undefined, after: string | undefined): PatternDifference {
  if (before === after) return { added: [], gone: [] };
  const [old, young] = [matcherOf(before), matcherOf(after)];
  const isAdded = (text: string): boolean => young(text) && !old(text);
  const isGone = (text: string): boolean => old(text) && !young(text);
  try {
    const { anyText, difference, languageOf } = languages();
    const [oldLanguage, newLanguage] = [before, after].map((one) =>
      one === undefined ? anyText() : languageOf(one),
    ) as [NFA, NFA];
    const added = difference(newLanguage, oldLanguage);
    const gone = difference(oldLanguage, newLanguage);
    const found = { added: texts(added, isAdded), gone: texts(gone, isGone) };
    // A result of the automata that the patterns do not confirm is not used.
    const isSound = (added.isEmpty || found.added.length > 0) && (gone.isEmpty || found.gone.length > 0);
    if (isSound) return found;
    return { ...found, doubt: 'no text could be confirmed that matches only one of them' };
  } catch (error) {
    const samples = [before, after].flatMap((one) => samplesOf(one));
    return {
      added: samples.filter(isAdded),
      gone: samples.filter(isGone),
      doubt: `it is undecided whether one includes the other: ${reasonOf(error)}`,
    };
  }
}

function matcherOf(pattern: string | undefined): (text: string) => boolean {
  if (pattern === undefined) return () => true;
  const compiled = new RegExp(pattern, 'u');
  return (text) => compiled.test(text);
}

/** Texts with a letter or a digit first: others are advice in most formats. */
function texts(language: NFA, holds: (text: string) => boolean): readonly string[] {
  if (language.isEmpty) return [];
  const all = [...new Set(textsOf(language, MOST_TEXTS))].filter(holds);
  const isReadable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
  return [...all.filter(isReadable), ...all.filter((text) => !isReadable(text))];
}

function samplesOf(pattern: string | undefined): readonly string[] {
  if (pattern === undefined) return ['Something else went wrong', '-', 'x'];
  const words = wordsOf(pattern);
  const [first = ''] = words;
  return [...words, `${first}x`, `x${first}`, first.slice(1), first.slice(0, -1)];
}

function reasonOf(error: unknown): string {
  const message = errorMessage(error).replace(/\.$/, '');
  if (/assertion/i.test(message)) return 'a pattern has a lookahead or lookbehind that cannot be followed';
  if (/backreference/i.test(message)) return 'a pattern refers back to one of its groups';
  return /node/i.test(message) ? 'the patterns are too large' : message;
}
