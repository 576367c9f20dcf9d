import { errorMessage } from '../core/error-message';
import { printable, printableInColour } from '../core/printable';
import { statusLabel } from '../core/statuses';

/**
 * A text about a response that always reaches its reader: an exception while it is written would replace the
 * failure by an error that nothing explains.
 */
export function guarded(status: number, text: () => string): string {
  try {
    return withoutStackLines(printableInColour(text()));
  } catch (error) {
    const reason = errorMessage(error);
    return printable(
      `The response (${statusLabel(status)}) breaks its contract, but could not be printed: ${reason}.`,
    );
  }
}

/**
 * Jest ends the message at the first line that looks like a stack frame. A frame that the
 * server sent must not cut the text in two.
 */
function withoutStackLines(text: string): string {
  return text.replaceAll(/^([^\S\n\r\u2028\u2029]*)at(?=\s)/gm, '$1· at');
}
