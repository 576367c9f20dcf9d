import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { join as joinPath } from 'node:path';

/** A page in Markdown, and its place on the site. */
export interface GuidePage {
  /** From the root of the repository: `docs/gate.md`. */
  readonly source: string;
  /** From the root of the site: `guides/gate.html`. */
  readonly name: string;
  /** Its first heading. */
  readonly title: string;
  /** The group of the list that names it, if one does. */
  readonly group?: string | undefined;
  readonly markdown: string;
}

/** The list of the guides: its headings are the groups of the navigation. */
export const LIST = 'docs/README.md';

/** README.md, the guides in the order of their list, and each page in Markdown that one of them links. */
export function pageList(root: string): readonly GuidePage[] {
  const read = (source: string): string => readFileSync(joinPath(root, source), 'utf8');
  const queue: { readonly source: string; readonly group?: string | undefined }[] = [
    { source: 'README.md' },
    { source: LIST },
    ...groupsOf(read(LIST)),
  ];
  const found = new Map<string, GuidePage>();
  for (const { source, group } of queue) {
    if (found.has(source)) continue;
    const markdown = read(source);
    found.set(source, { source, name: nameOf(source), title: titleOf(markdown, source), group, markdown });
    for (const [, link = ''] of markdown.matchAll(/\]\(([^)\s#]+\.md)/g)) {
      const target = normalize(join(dirname(source), link));
      if (!link.includes('://') && existsSync(joinPath(root, target))) queue.push({ source: target });
    }
  }
  return [...found.values()];
}

function groupsOf(list: string): readonly { readonly source: string; readonly group: string }[] {
  return list
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const [group = ''] = part.split('\n');
      return [...part.matchAll(/^- \[[^\]]*\]\(([^)]+)\)/gm)].map(([, link = '']) => ({
        source: `docs/${link}`,
        group,
      }));
    });
}

function nameOf(source: string): string {
  const name = source.split('/').at(-1)?.replace(/\.md$/, '').toLowerCase() ?? '';
  if (source === 'README.md') return 'index.html';
  if (source === LIST) return 'guides/index.html';
  if (source.startsWith('docs/')) return `guides/${name}.html`;
  return source.includes('/') ? `results/${name}.html` : `${name}.html`;
}

function titleOf(markdown: string, source: string): string {
  const [, title] = /^# (.*)$/m.exec(markdown) ?? [];
  if (title === undefined) throw new Error(`${source} has no heading.`);
  return title.replaceAll('`', '');
}
