import { errorMessage } from '../error-message';
import { createPattern } from './create-pattern';

/**
 * Why a text is no regular expression; undefined where it is one.
 *
 * @param create in which way it is to be one: as a `pattern` of JSON Schema, unless said otherwise
 */
export function whyNoPattern(
  pattern: string,
  create: (pattern: string) => RegExp = createPattern,
): string | undefined {
  try {
    create(pattern);
    return undefined;
  } catch (error) {
    // The message shows the whole pattern first, and no reason has a colon.
    const message = errorMessage(error);
    return message.slice(message.lastIndexOf(': ') + 2);
  }
}
