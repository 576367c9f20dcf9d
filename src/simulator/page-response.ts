import type { CatalogEntry } from '../core/catalog/catalog';
import { phraseOf } from '../core/statuses';
import { standardCatalog, formats } from '../generated/data';
import { simulatorData } from '../generated/simulator-data';
import { combinedValue } from '../core/fields/field-values';
import type { HttpField, HttpRequest, HttpResponse } from '../core/types';
import { DEFAULT_ORIGIN } from './address';
import { chooseLanguage } from './choose-language';
import { JSON_STYLES } from './json-style';
import { quoted } from './refusal';
import type { Settings } from './settings';
import { withContent } from './simulate-error';
import type { SimulatorSettings } from './simulator-settings';

const FRAMEWORKS = 'frameworks/';
const DECISIONS = 'decisions/';
const FOUND = 200;

type Asked = Pick<Settings, 'path' | 'values'>;

/** `frameworks/django`: how to make a whole application conform to the contract; `decisions/409-or-412`: how to choose. */
export function isReferencePath(path: string): boolean {
  return path.startsWith(FRAMEWORKS) || path.startsWith(DECISIONS);
}

/** The reference page of an error, or another page of the path; `undefined` if there is none. */
export function pageResponse(
  settings: SimulatorSettings,
  request: HttpRequest,
  asked: Asked,
  entry?: CatalogEntry,
): HttpResponse | undefined {
  const { renderDecisionPage, renderErrorPage, renderFrameworkPage } = pages();
  const site = siteOf(settings, request, asked);
  const { path = '' } = asked;
  const page =
    entry !== undefined
      ? renderErrorPage(site, entry)
      : path.startsWith(DECISIONS)
        ? renderDecisionPage(site, path.slice(DECISIONS.length))
        : renderFrameworkPage(site, path.slice(FRAMEWORKS.length));
  return page === undefined ? undefined : pageOf(request, site, page);
}

/** The index of all errors: a page, or a list for programs. */
export function indexResponse(
  settings: SimulatorSettings,
  request: HttpRequest,
  asked: Asked,
  isPage: boolean,
): HttpResponse {
  const { catalog, style } = settings;
  if (isPage) {
    const site = siteOf(settings, request, asked);
    return pageOf(request, site, pages().renderIndexPage(site));
  }
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
  { language }: { readonly language: { readonly tag: string } },
  { html, scriptHash }: { readonly html: string; readonly scriptHash: string },
): HttpResponse {
  const { mediaType, charset } = simulatorData.page;
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'`;
  const fields: readonly HttpField[] = [
    ['Content-Type', `${mediaType}; charset=${charset}`],
    ['Content-Language', language.tag],
    ['Vary', 'Accept-Language'],
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Cache-Control', 'no-cache'],
  ];
  return withContent({ status: FOUND, fields, content: undefined, request }, html);
}

/** Pages are written at the first request of a browser. */
function pages(): typeof import('./pages/pages') {
  return require('./pages/pages') as typeof import('./pages/pages');
}

/** Why a page is not available in the requested language. */
export function unknownLanguage(tag: string): string | undefined {
  const tags = pages().languages.map((language) => language.tag);
  return tags.includes(tag)
    ? undefined
    : `There is no language ${quoted(tag)}. There are ${tags.join(', ')}.`;
}

function siteOf({ catalog }: SimulatorSettings, request: HttpRequest, { path = '', values }: Asked) {
  const { english, languages, liveHrefs } = pages();
  const named = languages.find(({ tag }) => tag === values.get('lang'));
  return {
    catalog,
    language: named ?? chooseLanguage(request.fields, languages) ?? english,
    alternates: languages.map(({ tag, name }) => ({ tag, name, href: `?lang=${tag}` })),
    root: '../'.repeat(path.split('/').length - 1),
    origin: originOf(request),
    isLive: true,
    hrefs: liveHrefs(named?.tag),
  };
}

/** The address at which the client found the simulator; it becomes part of command lines, so it must be plain. */
function originOf({ fields }: HttpRequest): string {
  const host = combinedValue(fields, 'Host') ?? '';
  return /^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.test(host) ? `http://${host}` : DEFAULT_ORIGIN;
}
