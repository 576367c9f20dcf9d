import { highlight } from './highlight';
import type { Html } from './html';
import { markup } from './html';
import { say } from './say';
import type { Site } from './site';

/** A block of source text with a button to copy it, which a script brings to life. */
export function codeBlock(site: Site, text: string, language: string, title: string): Html {
  return block(site, highlight(text.trimEnd(), language), title);
}

/** The same for text that is coloured already; `fold` lets long lines run on. */
export function block(site: Site, coloured: Html, title: string, kind = ''): Html {
  const fold = kind === '' ? '' : markup` class="${kind}"`;
  return markup`<figure class="code"><figcaption>${title}<button class="copy" type="button" hidden>${say(site, 'Copy')}</button></figcaption><pre${fold} tabindex="0" aria-label="${title}"><code>${coloured}</code></pre></figure>`;
}
