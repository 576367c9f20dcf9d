import MarkdownIt from 'markdown-it';

/** A paragraph, heading, item or cell of a page: its text without code, and its line, from 1. */
export interface Prose {
  readonly line: number;
  readonly text: string;
}

const SECTION = /<!-- ([\w-]+):start -->[^]*?<!-- \1:end -->/g;

/** The prose of a page in Markdown. Code is an ellipsis; sections made from data are left out: the data is checked instead. */
export function proseOf(markdown: string): readonly Prose[] {
  const own = markdown.replaceAll(SECTION, (section) => section.replaceAll(/[^\n]/g, ''));
  let line = 1;
  return new MarkdownIt({ html: true }).parse(own, {}).flatMap(({ type, map, children }) => {
    // A cell has the line of its row.
    line = map === null ? line : map[0] + 1;
    if (type !== 'inline') return [];
    const text = (children ?? [])
      .map((child) => {
        if (child.type === 'code_inline') return '…';
        return child.type === 'softbreak' ? ' ' : child.content;
      })
      .join('');
    return [{ line, text }];
  });
}
