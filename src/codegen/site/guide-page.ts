import type { Html } from '../../simulator/pages/html';
import { markup } from '../../simulator/pages/html';
import { layout } from '../../simulator/pages/layout';
import type { Site } from '../../simulator/pages/site';
import { guideStyle } from './guide-style';
import type { GuidePage } from './page-list';
import type { Rendered } from './render-markdown';

/** A guide, with the navigation next to it. */
export function guidePage(
  site: Site,
  page: GuidePage,
  { html, sections }: Rendered,
  all: readonly GuidePage[],
): string {
  const up = '../'.repeat(page.name.split('/').length - 1);
  const listed = all.filter(({ group }) => group !== undefined);
  const at = listed.indexOf(page);
  const parts = sections.filter(({ level }) => level === 2);
  const item = (one: GuidePage): Html =>
    markup`<li><a href="${up}${one.name}"${one === page ? markup` aria-current="page"` : ''}>${one.title}</a>${
      one === page && parts.length > 0
        ? markup`<ul>${parts.map(({ title, anchor }) => markup`<li><a href="#${anchor}">${title}</a></li>`)}</ul>`
        : ''
    }</li>`;
  const groups = [...new Set(listed.map(({ group }) => group))];
  return layout(site, {
    title: page.name === 'index.html' ? page.title : `${page.title}: jest-error-contract`,
    description: firstSentence(sections[0]?.text ?? ''),
    style: guideStyle,
    main: markup`<div class="guide">
      <article>
        <a class="contents-link" href="#contents">All guides</a>
        ${html}${at === -1 ? '' : pager(up, listed[at - 1], listed[at + 1])}
      </article>
      <nav id="contents" aria-label="Guides">
        ${groups.map((group) => markup`<b>${group}</b><ul>${listed.filter((one) => one.group === group).map(item)}</ul>`)}
      </nav>
    </div>`,
  }).html;
}

function pager(up: string, before: GuidePage | undefined, after: GuidePage | undefined): Html {
  const link = (one: GuidePage, label: string, kind: string): Html =>
    markup`<a class="${kind}" href="${up}${one.name}"><small>${label}</small><b>${one.title}</b></a>`;
  return markup`<div class="pager">${before === undefined ? '' : link(before, 'Previous', 'previous')}${after === undefined ? '' : link(after, 'Next', 'next')}</div>`;
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?= |$)/.exec(text)?.[0] ?? text.slice(0, 150);
}
