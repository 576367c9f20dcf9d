import { join } from 'node:path';
import { writeWholeSite } from '../../../../src/codegen/site/write-whole-site';
import { pages } from '../../../fixtures/support/pages';

const files = writeWholeSite(join(__dirname, '..', '..', '..', '..'));
const html = [...files].filter(([name]) => name.endsWith('.html'));
const ids = new Map(
  html.map(([name, text]) => [name, [...text.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)] as const),
);

test('the site has README.md, every guide, the reference and a search', () => {
  const guides = pages.flatMap(({ name }) => /^docs\/(?!README)(.*)\.md$/.exec(name)?.[1] ?? []);
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      'index.html',
      'search.html',
      'guides/index.html',
      ...guides.map((name) => `guides/${name}.html`),
      'errors/index.html',
      'errors/conflict.html',
      'errors/frameworks/express.html',
    ]),
  );
});

/** Where a link of a page leads: a file of the site, and a place on it. */
function targetOf(name: string, href: string): readonly [file: string, place: string] {
  const { pathname, hash } = new URL(href.replaceAll('&amp;', '&'), `https://x/${name}`);
  return [decodeURIComponent(pathname.slice(1)), decodeURIComponent(hash.slice(1))];
}

test('every link leads to a page of the site, and to a place on it', () => {
  for (const [name, text] of html) {
    for (const [, href = ''] of text.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      if (/^(?:https?:|data:)/.test(href)) continue;
      const [file, place] = targetOf(name, href);
      expect([name, href, files.has(file)]).toEqual([name, href, true]);
      if (place !== '') expect([name, href, ids.get(file)?.includes(place)]).toEqual([name, href, true]);
    }
  }
});

test('ids are unique', () => {
  for (const [name, all] of ids) expect([name, new Set(all).size]).toEqual([name, all.length]);
});

test('nothing is loaded from anywhere but the site', () => {
  for (const [name, text] of html) {
    const loaded = [...text.matchAll(/<(?:script|img|iframe|link)[^>]* (?:src|href)="([^"]*)"/g)];
    const outside = loaded.map(([, href = '']) => href).filter((href) => /^(?:https?:)?\/\//.test(href));
    expect([name, outside]).toEqual([name, []]);
    expect(text).not.toMatch(/@import|url\(/);
  }
});

test('no mark of Markdown is left, and no section marker', () => {
  for (const [name, text] of html) {
    const prose = text.replaceAll(/<(pre|code|script|style)[^>]*>[^]*?<\/\1>/g, '');
    expect([name, /(?:^|>)#{1,6} |\]\(|```|<!-- \w+:/.exec(prose)?.[0]]).toEqual([name, undefined]);
  }
});

interface Entry {
  readonly title: string;
  readonly href: string;
  readonly text: string;
}

const search = files.get('search.html') ?? '';
const [, data = '[]'] = /<script>const index = (.*?\]);\n/.exec(search) ?? [];
const index = JSON.parse(data) as readonly Entry[];

test('the search knows each heading of the guides and each error, and where it is', () => {
  for (const { href } of index) {
    const [file, place] = targetOf('search.html', href);
    expect([href, files.has(file)]).toEqual([href, true]);
    if (place !== '') expect([href, ids.get(file)?.includes(place)]).toEqual([href, true]);
  }
  expect(index).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ title: 'What the gate cannot see', href: 'guides/gate.html#what-the-gate-cannot-see' }),
      expect.objectContaining({ title: '409 Conflict', href: 'errors/conflict.html' }),
      expect.objectContaining({ title: '409 or 412?', href: 'errors/decisions/409-or-412.html' }),
      expect.objectContaining({ title: 'Django', href: 'errors/frameworks/django.html' }),
    ]),
  );
});
