import { catalogFromOpenApi } from '../../../../src';
import { useCatalog } from '../../../../src/catalog/use-catalog';
import type { Catalog } from '../../../../src/core/catalog/catalog';
import { english } from '../../../../src/simulator/pages/language';
import { renderErrorPage } from '../../../../src/simulator/pages/error-page';
import { renderIndexPage } from '../../../../src/simulator/pages/index-page';
import { liveHrefs } from '../../../../src/simulator/pages/site';
import { writeSite } from '../../../../src/simulator/pages/write-site';
import { rich } from '../matrix';

const declared = { description: 'x', content: { 'application/json': { schema: { type: 'object' } } } };
const document = {
  openapi: '3.1.0',
  info: { title: 'Orders', version: '1' },
  paths: {
    '/one': { get: { responses: { 404: declared } } },
    '/two': { get: { responses: { 404: declared, 409: declared } } },
  },
};

/** Every sentence that a page asks for, by writing pages of all kinds. */
export function sentencesOfPages(): ReadonlySet<string> {
  const asked = new Set<string>();
  const language = {
    ...english,
    say: (sentence: string) => {
      asked.add(sentence);
      return sentence;
    },
  };
  const catalogs: readonly Catalog[] = [
    useCatalog({}),
    useCatalog({ catalog: { ...rich } }),
    useCatalog({ format: 'json-api' }),
    useCatalog({ catalog: catalogFromOpenApi(document) as never }),
  ];
  for (const catalog of catalogs) {
    writeSite(catalog, 'http://x', [language]);
    const live = {
      catalog,
      language,
      root: '',
      origin: 'http://x',
      isLive: true,
      alternates: [],
      hrefs: liveHrefs(),
    };
    renderIndexPage(live);
    for (const entry of catalog.entries.slice(0, 1)) renderErrorPage(live, entry);
  }
  return asked;
}
