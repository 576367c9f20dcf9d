import { useCatalog } from '../../../../src/catalog/use-catalog';
import { frameworks } from '../../../../src/generated/frameworks';
import { formats, standardCatalog } from '../../../../src/generated/data';
import { constantSources, decisions, guidance, retries } from '../../../../src/generated/guidance';
import { renderHandler } from '../../../../src/simulator/pages/handler-view';
import { writeSite } from '../../../../src/simulator/pages/write-site';
import { prose } from '../../../../src/simulator/pages/prose';
import { markup } from '../../../../src/simulator/pages/html';
import { renderSnippet } from '../../../labs/frameworks/render';
import { handlerView } from '../../../labs/frameworks/support/handler-view';
import { rich } from '../matrix';

const standardSite = writeSite(useCatalog({}), 'http://127.0.0.1:4090');

function codeOf(status: number): string {
  return standardCatalog.errors.find((error) => error.status === status)?.code ?? '';
}

const sites = [
  ['the built-in catalog', useCatalog({})],
  ['a catalog of one’s own', useCatalog({ catalog: { ...rich } })],
  ['a nested format', useCatalog({ format: 'json-api' })],
] as const;

test('every status has guidance', () => {
  expect(guidance.map(({ status }) => status)).toEqual(standardCatalog.errors.map(({ status }) => status));
});

test('every status says what a client may do, and what gRPC and the languages call it', () => {
  for (const { status, retry, constants, grpc } of guidance) {
    expect([status, Object.keys(retries)]).toEqual([status, expect.arrayContaining([retry.kind])]);
    expect([status, Object.keys(constants)]).toEqual([status, constantSources.map(({ id }) => id)]);
    const page = plain(standardSite.get(`${codeOf(status)}.html`) ?? '');
    for (const text of [retries[retry.kind] ?? '', retry.reference, ...grpc, ...Object.values(constants)]) {
      if (text !== null) expect([status, page]).toEqual([status, expect.stringContaining(text)]);
    }
  }
});

test('the page of a framework shows each mistake that it answers wrongly, what it sends, and why that is wrong', () => {
  for (const { id, mistakes } of frameworks) {
    const page = plain(standardSite.get(`frameworks/${id}.html`) ?? '');
    const { faults = [], refusedByServer = [] } = mistakes ?? {};
    const shown = faults.flatMap(({ title, request, contentType, references, because }) => [
      title,
      request,
      contentType ?? '',
      ...references,
      ...because,
    ]);
    for (const text of [...shown, ...refusedByServer.map(({ reason }) => reason)])
      expect([id, page]).toEqual([id, expect.stringContaining(text)]);
  }
  const { mistakes } = frameworks.find(({ id }) => id === 'django')!;
  const { faults = [], asked = 0 } = mistakes ?? {};
  expect(plain(standardSite.get('frameworks/flask.html') ?? '').replaceAll(/\s+/g, ' ')).toContain(
    `Django ${faults.length} / ${asked} 0 / ${asked}`,
  );
});

test('what a client may do with a 409, a 429 and a 404', () => {
  const saysOf = (name: string) => {
    const [, section = ''] =
      /<section id="clients">([^]*?)<\/section>/.exec(standardSite.get(name) ?? '') ?? [];
    return plain(section).replaceAll(/\s+/g, ' ').trim();
  };
  expect(['conflict.html', 'too_many_requests.html', 'not_found.html'].map(saysOf)).toMatchInlineSnapshot(`
   [
     "For clients Options of a client that receives it. Send it again After the client has read the current state and resolved what stands in the way. RFC 9110, 15.5.10 Store it A cache may store it only if the response has explicit freshness. RFC 9111, 3 In gRPC ALREADY_EXISTS, ABORTED A gRPC client that receives no code treats it as UNKNOWN.",
     "For clients Options of a client that receives it. Send it again As it is, but later: after the time in Retry-After, else after pauses that grow and vary. RFC 6585, 4 Store it No cache may store it. RFC 6585, 4 In gRPC RESOURCE_EXHAUSTED A gRPC client that receives no code treats it as UNAVAILABLE.",
     "For clients Options of a client that receives it. Send it again Not by itself. Nothing says that the same request will succeed later. RFC 9110, 15.5.5 Store it A cache may store it even without explicit freshness: send Cache-Control: no-store to prevent that. RFC 9110, 15.1 In gRPC NOT_FOUND A gRPC client that receives no code treats it as UNIMPLEMENTED.",
   ]
  `);
});

test('which of the two: each decision, case by case', () => {
  for (const { statuses, question, cases } of decisions) {
    const name = `decisions/${statuses.join('-or-')}.html`;
    const page = plain(standardSite.get(name) ?? '');
    expect(page).toContain(`${statuses[0]} or ${statuses[1]}?`);
    expect(page).toContain(question);
    expect(cases.map(({ status }) => status)).toEqual(expect.arrayContaining([...statuses]));
    for (const { situation, status, because, reference } of cases) {
      for (const text of [
        situation.replaceAll('`', ''),
        String(status),
        because.replaceAll('`', ''),
        reference,
      ])
        expect(page).toContain(text);
    }
    for (const status of statuses)
      expect(standardSite.get(`${codeOf(status)}.html`)).toContain(`href="${name}"`);
  }
});

test('the handlers are those that run on live servers, word for word', () => {
  for (const id of ['simple', 'problem-details']) {
    const catalog = useCatalog({ format: id });
    const format = formats.find((one) => one.id === id)!;
    for (const entry of catalog.entries) {
      const slug = entry.definition.code.replaceAll('_', '-');
      const view = handlerView(entry.definition, format, id === 'simple' ? `/${slug}` : undefined);
      for (const framework of frameworks) {
        expect(renderHandler(framework, { catalog }, entry, entry.format)).toBe(
          renderSnippet(framework.id, view),
        );
      }
    }
  }
});

describe.each(sites)('the site of %s', (_, catalog) => {
  const files = writeSite(catalog, 'https://errors.example.com');

  test('has a page for each error, framework and decision, and an index', () => {
    expect(files.size).toBe(catalog.entries.length + frameworks.length + decisions.length + 1);
  });

  test('no page has 100 kB', () => {
    for (const [name, text] of files) expect([name, Buffer.byteLength(text) < 100_000]).toEqual([name, true]);
  });

  test('every link within the site leads to a page of it, and to a place on it', () => {
    for (const [name, text] of files) {
      for (const [, href = ''] of text.matchAll(/href="([^"]*)"/g)) {
        if (/^(https:|data:)/.test(href)) continue;
        const { pathname, hash } = new URL(href, `https://x/${name}`);
        const target = files.get(decodeURIComponent(pathname.slice(1)));
        expect([name, href, target === undefined]).toEqual([name, href, false]);
        if (hash !== '') expect(target).toContain(`id="${hash.slice(1)}"`);
      }
    }
  });

  test('nothing is loaded from anywhere', () => {
    for (const [, text] of files) {
      expect(text).not.toMatch(
        /<(?:script|img|iframe)[^>]*src=|<link(?! rel="(?:icon" href="data:,|alternate)")|@import|url\(/,
      );
    }
  });

  test('ids are unique', () => {
    for (const [name, text] of files) {
      const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect([name, new Set(ids).size]).toEqual([name, ids.length]);
    }
  });
});

test('what an error page says', () => {
  const text = plain(writeSite(useCatalog({}), 'http://127.0.0.1:4090').get('conflict.html') ?? '');
  expect(text).toContain('HTTP/1.1 409 Conflict\nContent-Type: application/json\nContent-Length: 56\n');
  expect(text).toContain('{"error":"conflict","message":"Resource already exists"}');
  expect(text).toContain('curl -i http://127.0.0.1:4090/409');
  expect(text).toContain("curl -i -H 'Accept: application/problem+json' http://127.0.0.1:4090/409");
  expect(text).toContain(
    "curl -i 'http://127.0.0.1:4090/409?format=graphql'".replace(
      /'http.*'/,
      "-H 'Accept: application/graphql-response+json' http://127.0.0.1:4090/409",
    ),
  );
  expect(text).toContain("curl -i 'http://127.0.0.1:4090/409?format=nest'");
  expect(text).toContain("expect(res).toBeConflict('conflict');");
});

test('what comes from a catalog is text', () => {
  const errors = [
    {
      code: '<b>"it\'s"&',
      status: 409,
      message: '</script><script>alert(1)</script>',
      description: '<img src=x>',
    },
    { code: 'index', status: 404 },
    { code: 'Index', status: 410 },
    { code: '../../up', status: 400 },
  ];
  const files = writeSite(useCatalog({ catalog: { errors } }), 'http://x');
  const names = [...files.keys()].filter((name) => !/^(frameworks|decisions)\//.test(name));
  expect(names).toEqual([
    'index.html',
    '~3cb~3e~22it~27s~22~26.html',
    '~index.html',
    '~49ndex.html',
    '..~2f..~2fup.html',
  ]);
  for (const [, text] of files) expect(text).not.toMatch(/<b>"it|<script>alert|<img/);
  expect(plain(files.get('~3cb~3e~22it~27s~22~26.html') ?? '')).toContain(
    "curl -i 'http://x/409'".replaceAll("'", ''),
  );
});

test('a page has a name that every system takes', () => {
  const codes = [
    'con',
    'NUL',
    'com1.taken',
    'aux',
    'console',
    '~con',
    'x'.repeat(300),
    `${'x'.repeat(300)}y`,
    '😀',
  ];
  const errors = codes.map((code, index) => ({ code, status: 400 + index }));
  const names = [...writeSite(useCatalog({ catalog: { errors } }), 'http://x').keys()];
  expect(names.slice(1, 1 + codes.length)).toEqual([
    '~con.html',
    '~4e~55~4c.html',
    '~com1.taken.html',
    '~aux.html',
    'console.html',
    '~7econ.html',
    expect.stringMatching(/^x{200}~[0-9a-f]{16}\.html$/),
    expect.stringMatching(/^x{200}~[0-9a-f]{16}\.html$/),
    '~1f600.html',
  ]);
  expect(new Set(names).size).toBe(names.length);
});

test('prose: code, and references as links', () => {
  expect(prose('Send `If-Match` <now> (RFC 9110, 13.1.1).').html).toBe(
    'Send <code>If-Match</code> &lt;now&gt; (<a class="rfc" href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1">RFC 9110, 13.1.1</a>).',
  );
});

test('markup escapes text, joins lists and leaves nothing out but nothing', () => {
  expect(markup`<p>${'a<b'}${[markup`<i>${0}</i>`, 'c']}${undefined}${false}</p>`.html).toBe(
    '<p>a&lt;b<i>0</i>c</p>',
  );
});

function plain(html: string): string {
  const text = html.replaceAll(/<[^>]*>/g, '');
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(39|x27);/g, "'")
    .replaceAll('&amp;', '&');
}
