import MarkdownIt from 'markdown-it';
import { highlight } from '../../simulator/pages/highlight';
import { block } from '../../simulator/pages/code-block';
import { markup, raw } from '../../simulator/pages/html';
import type { Html } from '../../simulator/pages/html';
import type { Site } from '../../simulator/pages/site';
import { slugger } from './slugger';

/** The language of a block: its name above the block, and its name for the highlighter. */
const LANGUAGES: { readonly [language: string]: readonly [title: string, colours?: string] } = {
  ts: ['TypeScript', 'typescript'],
  typescript: ['TypeScript', 'typescript'],
  js: ['JavaScript', 'javascript'],
  json: ['JSON', 'json'],
  jsonc: ['JSON', 'json'],
  sh: ['Shell', 'bash'],
  console: ['Terminal', 'bash'],
  yaml: ['YAML'],
  toml: ['TOML'],
  text: ['Output'],
};

/** A part of a page: its heading, its anchor and its text. */
export interface Section {
  readonly level: number;
  readonly title: string;
  readonly anchor: string;
  readonly text: string;
}

/** A page, and its parts for the search. */
export interface Rendered {
  readonly html: Html;
  readonly sections: readonly Section[];
}

/**
 * Renders a page in Markdown.
 *
 * @param link returns the address of a target on the site; undefined if the site does not have it
 */
export function renderMarkdown(
  site: Site,
  markdown: string,
  link: (target: string) => string | undefined,
): Rendered {
  const parser = new MarkdownIt({ html: true, linkify: false });
  const sections: Section[] = [];
  const slugOf = slugger();
  const tokens = parser.parse(markdown.replaceAll(/^<!-- [\w-]+:(?:start|end) -->$/gm, ''), {});
  tokens.forEach((token, index) => {
    const said = tokens[index + 1];
    if (token.type === 'heading_open') {
      const title = plainText(said);
      const anchor = slugOf(title);
      token.attrSet('id', anchor);
      sections.push({ level: Number(token.tag.slice(1)), title, anchor, text: '' });
      return;
    }
    if (token.type !== 'inline' || tokens[index - 1]?.type === 'heading_open') return;
    const last = sections.pop();
    if (last !== undefined) sections.push({ ...last, text: `${last.text} ${plainText(token)}`.trim() });
  });

  const rules = parser.renderer.rules;
  rules.fence = (all, index) => {
    const { info = '', content = '' } = all[index] ?? {};
    const [title = info, colours] = LANGUAGES[info.trim()] ?? [];
    const text = content.trimEnd();
    const coloured = colours === undefined ? markup`${text}` : highlight(text, colours);
    return block(site, coloured, titleOf(text) ?? title).html;
  };
  let tables = 0;
  rules.table_open = () =>
    `<div class="scroll" tabindex="0" role="region" aria-label="Table ${(tables += 1)}"><table>`;
  rules.table_close = () => '</table></div>';
  rules.th_open = () => '<th scope="col">';
  let isLinked = true;
  rules.link_open = (all, index) => {
    const target = String(all[index]?.attrGet('href') ?? '');
    const href = link(target);
    isLinked = href !== undefined;
    return isLinked ? markup`<a href="${href}">`.html : '<span>';
  };
  rules.link_close = () => (isLinked ? '</a>' : '</span>');
  rules.image = (all, index) => {
    const token = all[index];
    const source = link(String(token?.attrGet('src') ?? ''));
    return markup`<img src="${source}" alt="${token?.content ?? ''}" />`.html;
  };
  return { html: raw(parser.renderer.render(tokens, parser.options, {})), sections };
}

/** The file that a block shows, which it names in its first line. */
function titleOf(text: string): string | undefined {
  return /^(?:\/\/|#) (\S+\.\w+)/.exec(text)?.[1];
}

interface Inline {
  readonly content: string;
  readonly children?: readonly { readonly type: string; readonly content: string }[] | null;
}

function plainText(token: Inline | undefined): string {
  return (token?.children ?? [])
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
    .join('');
}
