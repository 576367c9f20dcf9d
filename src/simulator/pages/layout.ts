import { createHash } from 'node:crypto';
import { printable } from '../../core/printable';
import { simulatorData } from '../../generated/simulator-data';
import type { Html } from './html';
import { markup, raw } from './html';
import { say, tell } from './say';
import { script } from './script';
import type { Site } from './site';
import { style } from './style';
import { MOST_CHOICES } from './switch';

/** Panel n is shown while button n is chosen. */
const choiceStyle = `${Array.from(
  { length: MOST_CHOICES },
  (_, index) => `.switch>input:nth-of-type(${index + 1}):checked~.panels>.panel:nth-child(${index + 1})`,
).join(',')}{display:block}`;

const MARK = raw(
  '<svg viewBox="0 0 24 24" aria-hidden="true"><rect width="24" height="24" rx="6" fill="currentColor"/><path d="M7 7.5h10M7 12h6M7 16.5h10" stroke="var(--paper)" stroke-width="2.2" stroke-linecap="round"/><circle cx="17" cy="12" r="1.6" fill="var(--accent)"/></svg>',
);

/** A page, and the hash under which its script may run (CSP). */
export interface Page {
  readonly html: string;
  readonly scriptHash: string;
}

interface Body {
  readonly title: string;
  readonly description: string;
  /** A class of the whole page: `server` for 5xx. */
  readonly kind?: string | undefined;
  /** The style of this page, besides that of all pages. */
  readonly style?: string | undefined;
  readonly main: Html;
}

/** The document around a page. */
export function layout(site: Site, { title, description, kind, style: more = '', main }: Body): Page {
  const index = `${site.root}${site.hrefs.index}`;
  const page = markup`<!doctype html>
    <html lang="${site.language.tag}"${kind === undefined ? '' : markup` class="${kind}"`}>
      <head>
        <meta charset="${simulatorData.page.charset}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        ${alternateLinks(site)}<link rel="icon" href="data:," />
        <style>
          ${raw(style + choiceStyle + more)}
        </style>
      </head>
      <body
        data-copy="${tell(site, 'Copy')}"
        data-copied="${tell(site, 'Copied')}"
        data-none="${tell(site, 'No error matches.')}"
        data-one="${tell(site, '1 error')}"
        data-many="${tell(site, '{count} errors')}"
        data-silent="${tell(site, 'The simulator no longer responds. Is it still running?')}"
      >
        <a class="skip" href="#main">${say(site, 'Skip to the content')}</a>
        <header class="bar">
          <div class="wrap">
            ${brand(site, index)}
            <nav aria-label="${tell(site, 'Site')}">
              ${manualLinks(site)}<a href="${index}">${say(site, 'All errors')}</a
              ><a class="wide" href="${index}#decisions">${say(site, 'Decisions')}</a
              ><a class="wide" href="${index}#frameworks">${say(site, 'Frameworks')}</a>${languageSwitch(site)}
            </nav>
          </div>
        </header>
        <main id="main" class="wrap">${main}</main>
        <footer><div class="wrap">${footer(site)}</div></footer>
        <script>${raw(script)}</script>
      </body>
    </html> `;
  return {
    html: printable(page.html),
    scriptHash: `sha256-${createHash('sha256').update(script).digest('base64')}`,
  };
}

function brand(site: Site, index: string): Html {
  const { manual } = site;
  return manual === undefined
    ? markup`<a class="brand" href="${index}">${MARK}${say(site, 'Error reference')}</a>`
    : markup`<a class="brand" href="${manual.root}${manual.home}">${MARK}jest-error-contract</a>`;
}

function manualLinks({ manual }: Site): Html | false {
  if (manual === undefined) return false;
  const { root, guides, search } = manual;
  return markup`<a href="${root}${guides}">Guides</a><a href="${root}${search}">Search</a>`;
}

/** The same page for search engines and screen readers, in each language. */
function alternateLinks({ alternates }: Site): readonly Html[] {
  return alternates.map(({ tag, href }) => markup`<link rel="alternate" hreflang="${tag}" href="${href}" />`);
}

function languageSwitch({ alternates, language }: Site): readonly Html[] {
  return alternates
    .filter(({ tag }) => tag !== language.tag)
    .map(({ tag, name, href }) => markup`<a href="${href}" lang="${tag}" hreflang="${tag}">${name}</a>`);
}

function footer(site: Site): Html {
  const { catalog, isLive } = site;
  const { source, format, entries } = catalog;
  const name =
    source === 'standard' ? say(site, 'the built-in catalog') : (source.split(/[\\/]/).at(-1) ?? '');
  const values = { name, count: entries.length, format: format.definition.title };
  return isLive
    ? say(
        site,
        'Served by the simulator of jest-error-contract from {name}: {count} errors in the format {format}.',
        values,
      )
    : say(site, 'Written by jest-error-contract from {name}: {count} errors in the format {format}.', values);
}
