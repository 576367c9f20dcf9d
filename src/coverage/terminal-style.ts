import type { WriteStream } from 'node:tty';
import type { TextStyle } from './outputs/text-style';
import { plainStyle } from './outputs/text-style';

const colourful: TextStyle = { good: sgr(32, 39), bad: sgr(31, 39), dim: sgr(2, 22), bold: sgr(1, 22) };

/** Colours, if the stream is a terminal that shows them; `NO_COLOR` and `FORCE_COLOR` are respected. */
export function terminalStyle(stream: Partial<Pick<WriteStream, 'isTTY' | 'hasColors'>>): TextStyle {
  return styleWith(stream.isTTY === true && stream.hasColors?.() === true);
}

export function styleWith(hasColours: boolean): TextStyle {
  return hasColours ? colourful : plainStyle;
}

/** ECMA-48, 8.3.117: Select Graphic Rendition. */
function sgr(on: number, off: number): (text: string) => string {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}
