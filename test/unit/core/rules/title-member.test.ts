import { check } from '../../../../src';
import type { HttpField } from '../../../../src';

/* RFC 9457, 4.2.1: the title of about:blank is the reason phrase, or its translation where the client prefers one. */

function found(
  title: string,
  response: readonly HttpField[],
  request: readonly HttpField[],
): readonly string[] {
  return check(
    {
      status: 404,
      fields: [['Content-Type', 'application/problem+json'], ...response],
      content: JSON.stringify({ type: 'about:blank', title, status: 404 }),
      request: { method: 'GET', url: '/', fields: request },
    },
    { catalog: { format: 'problem-details', extends: 'standard', errors: [] } },
  ).map(({ severity, rule, at }) => `${severity} ${rule} ${at}`);
}

const accept = (value: string): readonly HttpField[] => [['Accept-Language', value]];
const content = (value: string): readonly HttpField[] => [['content-language', value]];

test.each<
  readonly [name: string, title: string, response: readonly HttpField[], request: readonly HttpField[]]
>([
  ['the phrase', 'Not Found', [], []],
  ['the request prefers German', 'Nicht gefunden', [], accept('de')],
  ['with a region and a weight', 'Nicht gefunden', [], accept('de-CH, en;q=0.5')],
  ['in the second place', 'Nicht gefunden', [], accept('en, de;q=0.5')],
  ['the response is in German', 'Nicht gefunden', content('de'), []],
  ['the response is in German, whatever was asked for', 'Nicht gefunden', content('de-AT'), accept('en')],
])('%s: %s', (_, title, response, request) => {
  expect(found(title, response, request)).toEqual([]);
});

test.each<
  readonly [name: string, title: string, response: readonly HttpField[], request: readonly HttpField[]]
>([
  ['nobody names a language', 'Nicht gefunden', [], []],
  ['the request prefers English', 'Oh no', [], accept('en-GB, en-US;q=0.9')],
  ['the request prefers none', 'Oh no', [], accept('*')],
  ['the request does not take German', 'Nicht gefunden', [], accept('en, de;q=0')],
  ['the response is in English', 'Oh no', content('en'), accept('de')],
])('%s: %s', (_, title, response, request) => {
  expect(found(title, response, request)).toEqual(['should title-member /title']);
});

test('a format that is not translated has the phrase in any case', () => {
  const body = { statusCode: 404, error: 'Nicht gefunden', message: 'Kein Nutzer' };
  const fields: readonly HttpField[] = [
    ['Content-Type', 'application/json'],
    ['Content-Language', 'de'],
  ];
  expect(
    check(
      { status: 404, fields, content: JSON.stringify(body) },
      { catalog: { format: 'fastify', extends: 'standard', errors: [] } },
    ),
  ).toMatchObject([{ rule: 'title-member', severity: 'should' }]);
});
