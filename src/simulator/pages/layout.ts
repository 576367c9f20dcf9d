import { createHash } from 'node:crypto';
import { printable } from '../../core/printable';
import { simulatorData } from '../../generated/simulator-data';
import type { Html } from './html';
import { markup, raw } from './html';
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
  readonly main: Html;
}

/** The document around a page. */
export function layout(site: Site, { title, description, kind, main }: Body): Page {
  const index = `${site.root}${site.hrefs.index}`;
  const page = markup`<!doctype html>
    <html lang="en"${kind === undefined ? '' : markup` class="${kind}"`}>
      <head>
        <meta charset="${simulatorData.page.charset}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <link rel="icon" href="data:," />
        <style>
          ${raw(style + choiceStyle)}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="bar">
          <div class="wrap">
            <a class="brand" href="${index}">${MARK}Error reference</a>
            <nav aria-label="Site">
              <a href="${index}">All errors</a><a href="${index}#frameworks">Frameworks</a>
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

function footer({ catalog, isLive }: Site): Html {
  const { source, format, entries } = catalog;
  const name = source === 'standard' ? 'the built-in catalog' : source.split(/[\\/]/).at(-1);
  const served = isLive ? 'Served by the simulator of' : 'Written by';
  return markup`${served} jest-error-contract from ${name}: ${entries.length} errors in the format
  ${format.definition.title}.`;
}
