/** A terminal of 80 columns, less the four by which Jest indents a failure. */
export const WIDTH = 76;

/** Breaks a text at blanks, to lines that fit into a terminal; long words stay whole. */
export function wrap(text: string, indent = '', width = WIDTH): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > width - indent.length && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join(`\n${indent}`);
}
