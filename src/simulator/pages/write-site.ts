import type { Catalog } from '../../core/catalog/catalog';
import { frameworks } from '../../generated/frameworks';
import { decisions } from '../../generated/guidance';
import { refuseUnsimulable } from '../refuse-unsimulable';
import { decisionId, renderDecisionPage } from './decision-page';
import { renderErrorPage } from './error-page';
import { renderFrameworkPage } from './framework-page';
import { renderIndexPage } from './index-page';
import type { Language } from './language';
import { english } from './language';
import type { Page } from './layout';
import type { Manual, Site } from './site';
import { fileHrefs, fileName } from './site';

/**
 * All pages of the reference as files: path → text. Of several languages the first has the pages at the root, each other
 * one a folder of its own.
 */
export function writeSite(
  catalog: Catalog,
  origin: string,
  languages: readonly Language[] = [english],
  manual?: Manual,
): ReadonlyMap<string, string> {
  refuseUnsimulable(catalog);
  return new Map(
    languages.flatMap((language) =>
      pagesOf(catalog).map(([name, render]) => {
        const folder = folderOf(language, languages);
        const up = '../'.repeat(name.split('/').length - 1);
        const alternates = alternatesOf(`${up}${folder === '' ? '' : '../'}`, name, languages);
        const site: Site = {
          catalog,
          root: up,
          origin,
          isLive: false,
          hrefs: fileHrefs,
          language,
          alternates,
          manual: manual === undefined ? undefined : { ...manual, root: `${up}${manual.root}` },
        };
        return [`${folder}${name}`, render(site)?.html ?? ''] as const;
      }),
    ),
  );
}

type Render = (site: Site) => Page | undefined;

function pagesOf({ entries }: Catalog): readonly (readonly [name: string, render: Render])[] {
  return [
    [fileHrefs.index, renderIndexPage],
    ...entries.map(
      (entry) =>
        [`${fileName(entry.definition.code)}.html`, (site: Site) => renderErrorPage(site, entry)] as const,
    ),
    ...frameworks.map(
      ({ id }) => [fileHrefs.framework(id), (site: Site) => renderFrameworkPage(site, id)] as const,
    ),
    ...decisions
      .map(decisionId)
      .map((id) => [fileHrefs.decision(id), (site: Site) => renderDecisionPage(site, id)] as const),
  ];
}

function folderOf(language: Language, [first]: readonly Language[]): string {
  return language === first ? '' : `${language.tag}/`;
}

/** @param root from the page to the folder of all languages */
function alternatesOf(root: string, name: string, languages: readonly Language[]): Site['alternates'] {
  if (languages.length === 1) return [];
  const path = name.split('/').map(encodeURIComponent).join('/');
  return languages.map((language) => ({
    tag: language.tag,
    name: language.name,
    href: `${root}${folderOf(language, languages)}${path}`,
  }));
}
