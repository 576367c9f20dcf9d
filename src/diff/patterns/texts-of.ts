import type { CharSet, NFA } from 'refa';

/** Some texts of a language, the shortest first, in readable characters if it has any. */
export function* textsOf(language: NFA, most: number): Generator<string> {
  let count = 0;
  for (const sets of language.wordSets()) {
    count += 1;
    if (count > most) return;
    yield String.fromCodePoint(...sets.slice(1, -1).map(readable));
  }
}

const READABLE = [...'a0A x-_.,:;/'].map((character) => character.codePointAt(0) ?? 0);

function readable(set: CharSet): number {
  return READABLE.find((character) => set.has(character)) ?? set.ranges[0]?.min ?? 0;
}
