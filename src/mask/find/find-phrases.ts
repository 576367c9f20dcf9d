import { secrets } from '../../generated/secrets';
import { isHarmless, isPlaceholder } from '../harmless';
import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';
import { strip } from '../strip';
import { anchoredIn } from './finder';

interface Phrase {
  readonly anchor: readonly string[];
  readonly regExp: RegExp;
}

const phrases = secrets.phrases.map(({ anchor, pattern }): Phrase => ({
  anchor,
  regExp: new RegExp(pattern, 'dg'),
}));
const isNamed = ({ regExp }: Phrase): boolean => regExp.source.includes('(?<name>');
const named = anchoredIn(phrases.filter(isNamed));
const nameless = anchoredIn(phrases.filter((one) => !isNamed(one)));

/** Finds secrets by the phrases of validators, databases and command lines around a value and its name. */
export function findNamedPhrases(text: string, names: SecretNames): readonly Span[] {
  return spansOf(named(text), text, names);
}

/** Finds secrets by phrases in which no name stands. */
export function findPhrases(text: string, names: SecretNames): readonly Span[] {
  return spansOf(nameless(text), text, names);
}

function spansOf(all: readonly Phrase[], text: string, names: SecretNames): readonly Span[] {
  const found: Span[] = [];
  for (const { regExp } of all) {
    for (const { groups = {}, indices } of text.matchAll(regExp)) {
      const { name } = groups;
      if (
        name !== undefined &&
        !name.split(/[ ,]+/).some((one) => names.isSecretName(one)) &&
        !names.endsInSecret(name)
      )
        continue;
      for (const group of ['value', 'quoted', 'single']) {
        const value = groups[group];
        const [start, end] = indices?.groups?.[group] ?? [];
        if (value === undefined || start === undefined || end === undefined) continue;
        const bare = strip(value, /[\s"'`]/, /[\s"'`.]/);
        if (name === undefined ? isPlaceholder(bare) : isHarmless(name, bare, names)) continue;
        const lead = value.indexOf(bare);
        found.push({ start: start + lead, end: start + lead + bare.length });
      }
    }
  }
  return found;
}
