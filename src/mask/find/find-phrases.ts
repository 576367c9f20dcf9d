import { secrets } from '../../generated/secrets';
import { isHarmless, isPlaceholder } from '../harmless';
import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';
import { strip } from '../strip';
import { anchoredIn } from './finder';

const phrases = secrets.phrases.map(({ anchor, pattern }) => ({ anchor, regExp: new RegExp(pattern, 'dg') }));
const phrasesIn = anchoredIn(phrases);

/** Finds secrets by the phrases of validators, databases and command lines around a value, mostly with its name. */
export function findPhrases(text: string, names: SecretNames): readonly Span[] {
  const found: Span[] = [];
  for (const { regExp } of phrasesIn(text)) {
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
