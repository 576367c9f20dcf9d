import { translations } from '../../generated/translations';

/** A language in which pages are written. */
export interface Language {
  /** A tag of BCP 47. */
  readonly tag: string;
  /** The name of the language, in itself. */
  readonly name: string;
  /** A sentence of the pages in this language; `undefined` if it is not translated. */
  readonly say: (sentence: string) => string | undefined;
}

/** The original language. */
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
