import { translations } from '../../generated/translations';

/** A language in which pages are written. */
export interface Language {
  /** As BCP 47 has it. */
  readonly tag: string;
  /** The name of the language, in itself. */
  readonly name: string;
  /** A sentence of the pages in this language; `undefined` where nobody has translated it. */
  readonly say: (sentence: string) => string | undefined;
}

/** The language in which everything is written first. */
export const english: Language = { tag: 'en', name: 'English', say: (sentence) => sentence };

/** All languages, English first. */
export const languages: readonly Language[] = [
  english,
  ...translations.map(({ tag, name, sentences }) => ({
    tag,
    name,
    say: (sentence: string) => (Object.hasOwn(sentences, sentence) ? sentences[sentence] : undefined),
  })),
];
