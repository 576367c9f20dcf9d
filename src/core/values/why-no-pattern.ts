import { errorMessage } from '../error-message';
import { createPattern } from './create-pattern';

/**
 * Why a text is not a regular expression; undefined if it is one.
 *
 * @param create makes the regular expression; default: as a `pattern` of JSON Schema
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
