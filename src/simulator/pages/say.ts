import type { Html } from './html';
import { markup, raw } from './html';
import type { Language } from './language';
import { english } from './language';
import { prose } from './prose';

interface Speaker {
  readonly language: Language;
}

type Values = { readonly [name: string]: Html | string | number };

/** A sentence of the pages as HTML, in their language; one that is not translated is marked as English. */
export function say({ language }: Speaker, sentence: string, values: Values = {}): Html {
  const known = language.say(sentence);
  const written = withValues(known ?? sentence, values);
  return known === undefined ? markup`<span lang="${english.tag}">${written}</span>` : written;
}

/** The same as text, for attributes and titles. */
export function tell(
  { language }: Speaker,
  sentence: string,
  values: { readonly [name: string]: string | number } = {},
): string {
  return (language.say(sentence) ?? sentence).replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}

/** Texts that are English in every language: reason phrases, and those of a catalog. */
export function inEnglish({ language }: Speaker, text: string): Html {
  return language === english ? markup`${text}` : markup`<span lang="${english.tag}">${text}</span>`;
}

function withValues(text: string, values: Values): Html {
  const parts = text.split(/\{(\w+)\}/);
  return raw(
    parts
      .map((part, index) =>
        index % 2 === 0 ? prose(part).html : markup`${values[part] ?? `{${part}}`}`.html,
      )
      .join(''),
  );
}
