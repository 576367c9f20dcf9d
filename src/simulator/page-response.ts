import type { CatalogEntry } from '../core/catalog/catalog';
import { phraseOf } from '../core/statuses';
import { standardCatalog, formats } from '../generated/data';
import { simulatorData } from '../generated/simulator-data';
import { combinedValue } from '../core/fields/field-values';
import type { HttpField, HttpRequest, HttpResponse } from '../core/types';
import { DEFAULT_ORIGIN } from './address';
import { JSON_STYLES } from './json-style';
import { withContent } from './simulate-error';
import type { SimulatorSettings } from './simulator-settings';

const FRAMEWORKS = 'frameworks/';
const FOUND = 200;

/** `frameworks/django`: how to make a whole application keep the contract. */
export function isFrameworkPath(path: string): boolean {
  return path.startsWith(FRAMEWORKS);
}

/** The reference page of an error, or of a framework where the path names one; `undefined` where nobody knows it. */
export function pageResponse(
  settings: SimulatorSettings,
  request: HttpRequest,
  path: string,
  entry?: CatalogEntry,
): HttpResponse | undefined {
  const { renderErrorPage, renderFrameworkPage } = pages();
  const site = siteOf(settings, request, path);
  const page =
    entry === undefined
      ? renderFrameworkPage(site, path.slice(FRAMEWORKS.length))
      : renderErrorPage(site, entry);
  return page === undefined ? undefined : pageOf(request, page);
}

/** The index of all errors: a page, or a list for programs. */
export function indexResponse(
  settings: SimulatorSettings,
  request: HttpRequest,
  isPage: boolean,
): HttpResponse {
  const { catalog, style } = settings;
  if (isPage) return pageOf(request, pages().renderIndexPage(siteOf(settings, request, '')));
  const errors = catalog.entries.map(({ definition: { code, status } }) => ({
    code,
    status,
    phrase: phraseOf(status) ?? null,
    path: `/${encodeURIComponent(code)}`,
  }));
  const plain = formats.find(({ id }) => id === standardCatalog.format);
  const type: HttpField = ['Content-Type', plain?.mediaTypes[0] ?? ''];
  return withContent(
    { status: FOUND, fields: [type], content: undefined, request },
    JSON_STYLES[style]({ errors }),
  );
}

function pageOf(
  request: HttpRequest,
  { html, scriptHash }: { readonly html: string; readonly scriptHash: string },
): HttpResponse {
  const { mediaType, charset } = simulatorData.page;
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'`;
  const fields: readonly HttpField[] = [
    ['Content-Type', `${mediaType}; charset=${charset}`],
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Cache-Control', 'no-cache'],
  ];
  return withContent({ status: FOUND, fields, content: undefined, request }, html);
}

/** Pages are written when the first browser asks for one. */
function pages(): typeof import('./pages/pages') {
  return require('./pages/pages') as typeof import('./pages/pages');
}

function siteOf({ catalog }: SimulatorSettings, request: HttpRequest, path: string) {
  return {
    catalog,
    root: '../'.repeat(path.split('/').length - 1),
    origin: originOf(request),
    isLive: true,
    hrefs: pages().liveHrefs,
  };
}

/** Where the client found the simulator; it becomes part of command lines, so nothing unusual is taken over. */
function originOf({ fields }: HttpRequest): string {
  const host = combinedValue(fields, 'Host') ?? '';
  return /^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.test(host) ? `http://${host}` : DEFAULT_ORIGIN;
}
