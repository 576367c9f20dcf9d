import { existsSync, readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { dirname, join, normalize, relative } from 'node:path/posix';
import { useCatalog } from '../../catalog/use-catalog';
import { frameworks } from '../../generated/frameworks';
import { decisions } from '../../generated/guidance';
import { phraseOf } from '../../core/statuses';
import { DEFAULT_ORIGIN } from '../../simulator/address';
import { decisionId } from '../../simulator/pages/decision-page';
import { english } from '../../simulator/pages/language';
import type { Site } from '../../simulator/pages/site';
import { fileHrefs } from '../../simulator/pages/site';
import { writeSite } from '../../simulator/pages/write-site';
import { guidePage } from './guide-page';
import type { GuidePage } from './page-list';
import { LIST, pageList } from './page-list';
import { renderMarkdown } from './render-markdown';
import type { SearchEntry } from './search-page';
import { searchPage } from './search-page';

/** The folder of the reference of all errors. */
const REFERENCE = 'errors';
const MANUAL = { home: 'index.html', guides: 'guides/index.html', search: 'search.html' };

/** README.md, the guides, the results, the reference of all errors and a search over all of it: path → text. */
export function writeWholeSite(root: string): ReadonlyMap<string, string> {
  const catalog = useCatalog({});
  const pages = pageList(root);
  const siteAt = (name: string): Site => {
    const up = '../'.repeat(name.split('/').length - 1);
    return {
      catalog,
      root: `${up}${REFERENCE}/`,
      origin: DEFAULT_ORIGIN,
      isLive: false,
      hrefs: fileHrefs,
      language: english,
      alternates: [],
      manual: { ...MANUAL, root: up },
    };
  };
  const files = new Map<string, string>();
  const entries: SearchEntry[] = [];
  for (const page of pages) {
    const rendered = renderMarkdown(siteAt(page.name), page.markdown, (target) =>
      addressOf(root, pages, page, target, files),
    );
    files.set(page.name, guidePage(siteAt(page.name), page, rendered, pages));
    // The list of the guides would only repeat their titles in the search.
    if (page.source === LIST) continue;
    entries.push(
      ...rendered.sections.map(({ title, anchor, text, level }) => ({
        title,
        page: page.title,
        href: level === 1 ? page.name : `${page.name}#${anchor}`,
        text,
      })),
    );
  }
  for (const [name, text] of writeSite(catalog, DEFAULT_ORIGIN, [english], { ...MANUAL, root: '../' })) files.set(`${REFERENCE}/${name}`, text);
  const errors = catalog.entries.map(({ definition: { status, code, message = '' } }) => ({
    title: `${status} ${phraseOf(status) ?? ''}`.trim(),
    page: 'Errors',
    href: `${REFERENCE}/${code}.html`,
    text: `${code}: ${message}`,
  }));
  const decided = decisions.map((decision) => ({
    title: `${decision.statuses.join(' or ')}?`,
    page: 'Decisions',
    href: `${REFERENCE}/${fileHrefs.decision(decisionId(decision))}`,
    text: decision.question,
  }));
  const built = frameworks.map(({ id, name, defaults }) => ({
    title: name,
    page: 'Frameworks',
    href: `${REFERENCE}/${fileHrefs.framework(id)}`,
    text: defaults.framework,
  }));
  const listed: readonly SearchEntry[] = pages.map(({ title, name }) => ({ title, page: title, href: name, text: '' }));
  files.set(
    MANUAL.search,
    searchPage(siteAt(MANUAL.search), [...entries, ...errors, ...decided, ...built], [
      ['Pages', listed],
      ['Errors', errors],
      ['Decisions', decided],
      ['Frameworks', built],
    ]),
  );
  return files;
}

/** The target of a link on the site. A picture is copied to the site; other files of the repository are not. */
function addressOf(
  root: string,
  pages: readonly GuidePage[],
  page: GuidePage,
  target: string,
  files: Map<string, string>,
): string | undefined {
  if (/^(?:https?:|#)/.test(target)) return target;
  const [path = '', anchor] = target.split('#');
  const source = normalize(join(dirname(page.source), path));
  const found = pages.find((one) => one.source === source);
  const hash = anchor === undefined ? '' : `#${anchor}`;
  if (found !== undefined) return `${relative(dirname(page.name), found.name)}${hash}`;
  if (!source.endsWith('.svg') || !existsSync(joinPath(root, source))) return undefined;
  const name = `results/${source.split('/').at(-1)}`;
  files.set(name, readFileSync(joinPath(root, source), 'utf8'));
  return relative(dirname(page.name), name);
}
