export const WIDTH = 720;
export const FONT = 'system-ui, sans-serif';

/** Of everything that is written. */
export const INK = '#1f2328';
export const FAINT_INK = '#59636e';
export const GRID = '#d8dee4';

export interface TextStyle {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  readonly transform?: string;
}

export function text(
  { x, y, size = 12, weight = 400, anchor = 'start', fill = INK, transform }: TextStyle,
  content: string,
): string {
  const more = [
    ...(weight === 400 ? [] : [` font-weight="${weight}"`]),
    ...(anchor === 'start' ? [] : [` text-anchor="${anchor}"`]),
    ...(transform === undefined ? [] : [` transform="${transform}"`]),
  ].join('');
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}"${more}>${escaped(content)}</text>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${stroke}"/>`;
}

/** Text as XML, and without what XML cannot hold; the marks of Markdown for code mean nothing here. */
export function escaped(content: string): string {
  return content
    .replaceAll('`', '')
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '�')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** About how wide a text is, as nothing here can measure it. */
export function widthOf(content: string, size = 12): number {
  return [...content].length * size * WIDTH_OF_CHARACTER;
}

/** The mean of a wide face, such as stands in where there is no narrower one. */
const WIDTH_OF_CHARACTER = 0.6;

/** The text, cut so that it is about that wide. */
export function cut(content: string, width: number, size = 12): string {
  const characters = [...content];
  const room = Math.floor(width / (size * WIDTH_OF_CHARACTER));
  return characters.length <= room ? content : `${characters.slice(0, room - 1).join('')}…`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
