import request from 'supertest';
import { useCatalog } from '../../../../src/catalog/use-catalog';
import { guidance } from '../../../../src/generated/guidance';
import { translations } from '../../../../src/generated/translations';
import { simulator } from '../../../../src/simulator';
import { languages } from '../../../../src/simulator/pages/language';
import { writeSite } from '../../../../src/simulator/pages/write-site';
import { sentencesOfPages } from './sentences';

const asked = sentencesOfPages();

describe.each(translations.map((translation) => [translation.name, translation] as const))(
  '%s',
  (_, translation) => {
    const { tag, sentences } = translation;
    const file = `schemas/guidance.${tag}.json`;

    test(`no sentence of the pages is missing in ${file}`, () => {
      const missing = [...asked].filter((sentence) => !Object.hasOwn(sentences, sentence));
      expect(missing).toEqual([]);
    });

    test(`no sentence of ${file} is stale`, () => {
      expect(Object.keys(sentences).filter((sentence) => !asked.has(sentence))).toEqual([]);
    });

    test('places, code and references are those of the English sentence', () => {
      const marks = (text: string) =>
        [...text.matchAll(/\{\w+\}|`[^`]+`|RFC \d+(?:, [\d.]*\d)?/g)].map(([mark]) => mark).sort();
      for (const [sentence, translated] of Object.entries(sentences))
        expect([sentence, marks(translated)]).toEqual([sentence, marks(sentence)]);
    });

    test('nothing is left in English', () => {
      const same = Object.entries(sentences).filter(([sentence, translated]) => sentence === translated);
      // Words that the language has taken over.
      expect(same.map(([sentence]) => sentence)).toEqual(['Matcher', 'Framework']);
    });
  },
);

test('each page says in which language it is, and where the others are', () => {
  const files = writeSite(useCatalog({}), 'http://x', languages);
  expect(files.size).toBe(languages.length * writeSite(useCatalog({}), 'http://x').size);
  for (const [name, text] of files) {
    const tag = name.startsWith('vi/') ? 'vi' : 'en';
    expect([name, /<html lang="([^"]*)"/.exec(text)?.[1]]).toEqual([name, tag]);
    const found = [...text.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)];
    const targets = found.map(([, language, href = '']) => [
      language,
      decodeURIComponent(new URL(href, `http://x/${name}`).pathname.slice(1)),
    ]);
    const plain = name.replace(/^vi\//, '');
    expect([name, targets]).toEqual([
      name,
      [
        ['en', plain],
        ['vi', `vi/${plain}`],
      ],
    ]);
    expect(Buffer.byteLength(text)).toBeLessThan(100_000);
  }
  const links = [...files].flatMap(([name, text]) =>
    [...text.matchAll(/href="([^"#]*)[^"]*"/g)].map(([, href = '']) => [name, href] as const),
  );
  for (const [name, href] of links) {
    if (/^(https:|data:)/.test(href) || href === '') continue;
    expect([
      name,
      href,
      files.has(decodeURIComponent(new URL(href, `http://x/${name}`).pathname.slice(1))),
    ]).toEqual([name, href, true]);
  }
});

test('what nobody has translated is English, and says so', () => {
  const silent = { tag: 'xx', name: 'Nothing', say: () => undefined };
  const text = writeSite(useCatalog({}), 'http://x', [silent]).get('conflict.html') ?? '';
  expect(text).toContain('<html lang="xx"');
  expect(text).toContain('<h2><span lang="en">When to use it</span></h2>');
  const [first] = guidance.find(({ status }) => status === 409)?.useWhen ?? [];
  expect(text).toContain(`<span lang="en">${first}</span>`);
});

describe('the simulator', () => {
  const page = async (path: string, accepted?: string) => {
    const sent = request(simulator()).get(path).set('Accept', 'text/html');
    const res = await (accepted === undefined ? sent : sent.set('Accept-Language', accepted));
    return [res.headers['content-language'], /<html lang="([^"]*)"/.exec(res.text)?.[1], res.headers['vary']];
  };

  test.each([
    ['vi', 'vi'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['en-US,en;q=0.9,vi;q=0.8', 'en'],
    ['fr, vi;q=0.5', 'vi'],
    ['fr', 'en'],
    ['*', 'en'],
    ['en;q=0, vi', 'vi'],
    ['vi;q=0', 'en'],
    ['not, a; list', 'en'],
    ['vid', 'en'],
    [undefined, 'en'],
  ])('Accept-Language: %s', async (accepted, tag) => {
    for (const path of ['/', '/409', '/frameworks/go', '/decisions/409-or-412'])
      expect(await page(path, accepted)).toEqual([tag, tag, 'Accept-Language, Accept, Prefer']);
  });

  test('?lang= counts for more, and stays in the links of the page', async () => {
    expect(await page('/409?lang=vi', 'en')).toEqual(['vi', 'vi', 'Accept-Language, Accept, Prefer']);
    const { text } = await request(simulator()).get('/409?lang=vi&format=html');
    expect(text).toContain('href="./?lang=vi"');
    expect(text).toContain('href="precondition_failed?lang=vi"');
    expect(text).toContain('href="decisions/409-or-412?lang=vi"');
    expect(text).toContain('<a href="?lang=en" lang="en" hreflang="en">English</a>');
  });

  test('a language that there is not is refused in words; an error itself is in the words of the catalog', async () => {
    const res = await request(simulator()).get('/409?lang=fr');
    expect([res.status, res.body.message]).toEqual([400, 'There is no language "fr". There are en, vi.']);
    expect((await request(simulator()).get('/409?lang=vi')).body.message).toBe('Resource already exists');
  });
});
