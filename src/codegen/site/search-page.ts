import type { Html } from '../../simulator/pages/html';
import { markup, raw } from '../../simulator/pages/html';
import { layout } from '../../simulator/pages/layout';
import type { Site } from '../../simulator/pages/site';
import { guideStyle } from './guide-style';
import { searchScript } from './search-script';

/** One part of a page, for the search. */
export interface SearchEntry {
  readonly title: string;
  /** The title of the page that it is a part of. */
  readonly page: string;
  readonly href: string;
  readonly text: string;
}

/** A page with a search over the whole site; without a script it lists all pages. */
export function searchPage(site: Site, index: readonly SearchEntry[], groups: readonly (readonly [string, readonly SearchEntry[]])[]): string {
  // A script element ends at the first "</script", even inside a string.
  const data = JSON.stringify(index).replaceAll('<', '\\u003c');
  return layout(site, {
    title: 'Search: jest-error-contract',
    description: 'Search the guides, the reference and every error.',
    style: guideStyle,
    main: markup`<div class="opening">
        <h1>Search</h1>
        <form class="finder" role="search" hidden onsubmit="return false">
          <label class="skip" for="q">Search the guides, the reference and every error</label
          ><input id="q" name="q" type="search" placeholder="threshold, baseline, Retry-After …" autocomplete="off" spellcheck="false" />
        </form>
        <p class="more" id="found" role="status"></p>
        <ol class="results" id="results"></ol>
      </div>
      <div class="all" id="all">${groups.map(group)}</div>
      <script>const index = ${raw(data)};${raw(searchScript)}</script>`,
  }).html;
}

function group([title, entries]: readonly [string, readonly SearchEntry[]]): Html {
  return markup`<h2>${title}</h2>
    <ul>
      ${entries.map((entry) => markup`<li><a href="${entry.href}">${entry.title}</a></li>`)}
    </ul>`;
}
