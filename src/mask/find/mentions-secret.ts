import { hasLetterOrDigit, lettersIn } from '../letters';
import type { SecretNames } from '../secret-names';

/** A word, which can be a part of a name. */
export const WORD = lettersIn(String.raw`[\p{L}\p{M}_-]+`, 'gu');

/** Whether a text has a word that can end the name of a secret. */
export function mentionsSecret(text: string, names: SecretNames): boolean {
  for (const [word] of text.matchAll(WORD(text))) {
    if (names.canEndSecret(word) && hasLetterOrDigit(word)) return true;
  }
  return false;
}
