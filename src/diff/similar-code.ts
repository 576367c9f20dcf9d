import { snakeCase } from '../core/formats/code-case';
import { nearest } from '../core/nearest';

/** The words of a code: `emailTaken` and `EMAIL_TAKEN` have those of `email_taken`. */
export function wordsOf(code: string): readonly string[] {
  return [
    ...new Set(
      snakeCase(code)
        .split('_')
        .filter((word) => word !== ''),
    ),
  ];
}

/** Whether two codes can be names of the same error: the same words, half of them, or a typing error. */
export function isSimilarCode(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = words.filter((word) => others.includes(word)).length;
  const all = new Set([...words, ...others]).size;
  return 2 * shared >= all || nearest(one, [other]) !== undefined;
}
