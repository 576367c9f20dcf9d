import { errorMessage } from '../core/error-message';
import { printable, printableInColour } from '../core/printable';
import { statusLabel } from '../core/statuses';

/**
 * A text about a response that reaches its reader whole: an exception while it is written would replace the
 * failure by something that nobody understands.
 */
export function guarded(status: number, text: () => string): string {
  try {
    return withoutStackLines(printableInColour(text()));
  } catch (error) {
    const reason = errorMessage(error);
    return printable(
      `The response (${statusLabel(status)}) breaks its contract, and could not be printed: ${reason}.`,
    );
  }
}

/**
 * Jest takes the first line that looks like a stack frame for the end of the message. A frame that the
 * server sent must not cut the text in two.
 */
function withoutStackLines(text: string): string {
  return text.replaceAll(/^([^\S\n\r\u2028\u2029]*)at(?=\s)/gm, '$1· at');
}
