import type { Catalog } from '../../core/catalog/catalog';
import { frameworks } from '../../generated/frameworks';
import { refuseUnsimulable } from '../refuse-unsimulable';
import { renderErrorPage } from './error-page';
import { renderFrameworkPage } from './framework-page';
import { renderIndexPage } from './index-page';
import type { Site } from './site';
import { fileHrefs, fileName } from './site';

/** All pages of the reference as files: path → text. */
export function writeSite(catalog: Catalog, origin: string): ReadonlyMap<string, string> {
  refuseUnsimulable(catalog);
  const site: Site = { catalog, root: '', origin, isLive: false, hrefs: fileHrefs };
  return new Map([
    [fileHrefs.index, renderIndexPage(site).html],
    ...catalog.entries.map(
      (entry) => [`${fileName(entry.definition.code)}.html`, renderErrorPage(site, entry).html] as const,
    ),
    ...frameworks.map(
      ({ id }) =>
        [fileHrefs.framework(id), renderFrameworkPage({ ...site, root: '../' }, id)?.html ?? ''] as const,
    ),
  ]);
}
