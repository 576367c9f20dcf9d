import type { Prose } from './prose-of';

/** A habit of wording: its pattern, the better wording, and an example of each. */
export interface StyleRule {
  readonly pattern: string;
  readonly write: string;
  readonly wrong: string;
  readonly right: string;
}

/** How we write: `.prose/style.json`. */
export interface Style {
  /** In words. */
  readonly longestSentence: number;
  readonly rules: readonly StyleRule[];
}

/** Reports prose that is not in our style, with its line and the better wording. */
export function checkStyle(all: readonly Prose[], { longestSentence, rules }: Style): readonly string[] {
  return all.flatMap(({ line, text }) => [
    ...rules.flatMap(({ pattern, write }) =>
      [...text.matchAll(new RegExp(pattern, 'gim'))].map(
        ([found]) => `${line}: "${found.trim()}": write ${write}.`,
      ),
    ),
    ...sentencesOf(text)
      .map((sentence) => [sentence, sentence.split(/\s+/).length] as const)
      .filter(([, words]) => words > longestSentence)
      .map(
        ([sentence, words]) =>
          `${line}: a sentence of ${words} words: "${sentence.slice(0, 40)}…". Make two of it.`,
      ),
  ]);
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?:;])\s+/);
}
