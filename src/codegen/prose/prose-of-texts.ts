import type { Prose } from './prose-of';
import { withoutCode } from './without-code';

/** Fewer words are a name, a key or a part of a sentence. */
const LEAST_WORDS = 4;

const WORD = /^[("]*[A-Za-z][\w'-]*["),.;:?!]*$/;
/** The first declaration of several: `{ color: red; …`. */
const STYLE_SHEET = /\{\s*[a-z-]+:[^{}]*;/;

/** The texts that are prose: they have several words, and are not style sheets. */
export function proseOfTexts(texts: readonly Prose[]): readonly Prose[] {
  return texts
    .filter(({ text }) => hasWords(text) && !STYLE_SHEET.test(text))
    .map(({ line, text }) => ({ line, text: withoutCode(text) }));
}

function hasWords(text: string): boolean {
  return text.split(/\s+/).filter((word) => WORD.test(word)).length >= LEAST_WORDS;
}
