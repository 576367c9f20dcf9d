import type { ErrorCatalog, ErrorFormat } from '../../../../src';
import { check, createMatchers, simulator } from '../../../../src';
import { useCatalog } from '../../../../src/catalog/use-catalog';
import { examine } from '../../../../src/core/examine';
import { checks } from '../../../../src/core/rules';
import { breakRule } from '../../../../src/simulator/faults/break-rule';
import { simulateError } from '../../../../src/simulator/simulate-error';
import { plainText } from '../../../fixtures/support/plain-text';
import { failureMessage } from '../../failure/show-failure';
import request from 'supertest';

/* Formats whose content is text: the code is read by a pattern, or the status code and the message tell. */

const coded: ErrorFormat = {
  ...plainText,
  id: 'coded-text',
  pattern: '^(?<code>[A-Z_]+): (?<message>[^\\n]+)$',
  codeCase: 'upper-snake',
  cannotCarry: ['details', 'extensions'],
  template: { '': { text: '{code}: {message}' } },
};
const html: ErrorFormat = {
  ...plainText,
  id: 'own-page',
  mediaTypes: ['text/html'],
  pattern: '^<h1 data-code="(?<code>[a-z_]+)">(?<message>[^<]+)</h1>$',
  cannotCarry: ['details', 'extensions'],
  template: { '': { text: '<h1 data-code="{code}">{message}</h1>' } },
};
const errors = [
  { code: 'email_taken', status: 409, message: 'Already taken' },
  { code: 'name_taken', status: 409, message: 'The name is taken' },
  { code: 'rate_limited', status: 429, message: 'Too many requests' },
];
const patterned: ErrorCatalog = {
  format: plainText,
  errors: [
    { code: 'rate_limited', status: 429, messagePattern: '^Too many requests' },
    { code: 'quota_spent', status: 429, messagePattern: '^The quota' },
  ],
};
const single: ErrorCatalog = { format: plainText, errors: [{ code: 'rate_limited', status: 429 }] };
const text = (status: number, content: string | Uint8Array, type = 'text/plain; charset=utf-8') => ({
  status,
  fields: [
    ['Content-Type', type],
    ['Retry-After', '60'],
  ] as const,
  content,
});

const EXPRESS_PAGE = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Error</title>
</head>
<body>
<pre>Cannot GET /</pre>
</body>
</html>
`;
const STACK = 'TypeError: user is undefined\n    at saveUser (/app/src/users.js:10:5)';

const cases: readonly (readonly [
  name: string,
  catalog: ErrorCatalog,
  Parameters<typeof check>[0],
  string[],
])[] = [
  ['a message', single, text(429, 'Too many requests'), []],
  ['with white space around it', single, text(429, 'Too many requests\n'), []],
  ['in another encoding', single, text(429, Buffer.from('Tr\xe8s', 'latin1'), 'text/plain'), []],
  ['a number, which is JSON as well', single, text(429, '42'), []],
  ['JSON text twice the same member', single, text(429, '{"a":1,"a":2}'), []],
  ['nothing', single, text(429, ''), ['content']],
  ['another media type', single, text(429, '{}', 'application/json'), ['media-type']],
  ['a stack frame', single, text(429, STACK), ['leak']],
  ['a message of the one', patterned, text(429, 'Too many requests'), []],
  ['a message of the other', patterned, text(429, 'The quota is spent'), []],
  ['a message of neither', patterned, text(429, 'Slow down'), ['message']],
  ['a code', { format: coded, errors }, text(409, 'EMAIL_TAKEN: Already taken'), []],
  ['a code of another status', { format: coded, errors }, text(409, 'RATE_LIMITED: Too many'), ['code']],
  ['a code that is not listed', { format: coded, errors }, text(409, 'FAX_TAKEN: Already taken'), ['code']],
  ['any code', { format: coded, errors, codes: 'any' }, text(409, 'FAX_TAKEN: Already taken'), []],
  ['text without the code', { format: coded, errors }, text(409, 'Already taken'), ['schema']],
  ['text with more', { format: coded, errors }, text(409, `EMAIL_TAKEN: x\n${STACK}`), ['schema', 'leak']],
  ['a page', { format: html, errors }, text(409, '<h1 data-code="email_taken">Taken</h1>', 'text/html'), []],
  [
    'a page of a framework',
    { format: html, errors },
    text(409, EXPRESS_PAGE, 'text/html'),
    ['schema', 'leak'],
  ],
  [
    'a text that is too long',
    { format: { ...plainText, schema: { type: 'string', maxLength: 5 } }, errors: single.errors },
    text(429, 'Too many requests'),
    ['schema'],
  ],
];

test.each(cases)('%s', (_, catalog, response, rules) => {
  expect(check(response, { catalog }).map(({ rule }) => rule)).toEqual(rules);
});

describe('assertions', () => {
  const response = {
    status: 409,
    headers: { 'Content-Type': 'text/plain' },
    body: 'EMAIL_TAKEN: Already taken',
  };
  beforeEach(() =>
    expect.extend(createMatchers({ catalog: { format: coded, errors } }) as unknown as jest.ExpectExtendMap),
  );

  test('read code, message and body', () => {
    expect(response).toBeConflict('email_taken');
    expect(response).toBeConflict({ code: 'email_taken', message: 'Already taken' });
    expect(response).toBeConflict({ message: /^already/i, body: 'EMAIL_TAKEN: Already taken' });
    expect(response).toBeConflict({ body: expect.stringContaining('taken') });
  });

  test('fail with the text as it came', () => {
    expect(
      failureMessage(() =>
        expect(response).toBeConflict({ code: 'name_taken', message: 'Taken', body: 'Taken' }),
      ),
    ).toMatchInlineSnapshot(`
     "expect(response).toBeConflict({"body": "Taken", "code": "name_taken", "mes…)

     The response is 409 Conflict, as expected, but it is not what the assertion
     asks for.

     1. code · content
        Expected: "NAME_TAKEN"
        Received: EMAIL_TAKEN
        → Provoke "NAME_TAKEN" in this request, or assert the code that is meant.

     2. message · content
        Expected: "Taken"
        Received: Already taken
        → Send the message that the assertion asks for, or change the assertion.

     3. body · content
        Expected: "Taken"
        Received: EMAIL_TAKEN: Already taken
        → Send the content as the assertion asks, or change the assertion.

     ← HTTP 409 Conflict
       Content-Type: text/plain

       EMAIL_TAKEN: Already taken"
    `);
    expect(failureMessage(() => expect({ ...response, body: 'Already taken' }).toBeConflict('email_taken')))
      .toMatchInlineSnapshot(`
     "expect(response).toBeConflict("email_taken")

     The response is 409 Conflict, as expected, but it breaks its contract.

     1. schema · content
        Expected: text that matches /^(?<code>[A-Z_]+): (?<message>[^\\n]+)$/u
        Received: Already taken
        → Send the error as "pattern" of the format requires, or change the
          pattern. (https://api.example.com/docs/errors)

     To turn this off, in the error catalog:
        "rules": { "schema": "off" }

     ← HTTP 409 Conflict
       Content-Type: text/plain

       Already taken"
    `);
  });
});

describe.each([plainText, coded, html])('the simulator, with $id', (format) => {
  const catalog: ErrorCatalog = {
    format,
    errors: format === plainText ? errors.filter(({ code }) => code !== 'name_taken') : errors,
  };
  const used = useCatalog({ catalog });
  const cells = used.entries.map((entry) => ({ catalog: used, entry, format: entry.format }));

  test('answers each error as the format writes it', () => {
    for (const cell of cells)
      expect(check(simulateError(cell), { catalog, code: cell.entry.definition.code })).toEqual([]);
    expect(cells.map((cell) => simulateError(cell).content)).toMatchSnapshot();
  });

  const statuses = { min: 400, max: 599 };
  const shared = { catalog: used, predicates: [], strict: true };
  test.each(checks.map(({ id }) => id))('the fault %s breaks its rule alone, or none', (rule) => {
    for (const cell of cells) {
      const response = breakRule(cell, rule);
      const onStatus = { min: Math.min(response?.status ?? 400, 400), max: 599 };
      if (response === undefined) continue;
      const broken = examine(response, {
        ...shared,
        statuses: rule === 'status' ? statuses : onStatus,
      }).violations;
      expect([[], [rule]]).toContainEqual(broken.map((one) => one.rule));
    }
  });

  test('what can be broken in it', () => {
    expect(checks.map(({ id }) => id).filter((rule) => cells.some((cell) => breakRule(cell, rule)))).toEqual(
      expect.arrayContaining([
        'status',
        'unlisted',
        'media-type',
        'content',
        'message',
        'body',
        'leak',
        ...(format.pattern === undefined ? [] : ['schema', 'code']),
      ]),
    );
    for (const rule of ['encoding', 'json', 'json-type', 'duplicate-member', 'misspelt-member', 'details']) {
      expect(cells.some((cell) => breakRule(cell, rule))).toBe(false);
    }
  });

  test('Accept, the name of the format, faults and the page', async () => {
    const app = simulator({ catalog });
    const [type = ''] = format.mediaTypes;
    const sent = await request(app).get('/rate_limited').set('Accept', type);
    expect(sent.headers['content-type']).toBe(type);
    expect(sent.text).toContain('Too many requests');
    const asJson = await request(app).get('/rate_limited').set('Accept', 'application/json');
    expect(asJson.body).toMatchObject({ error: 'rate_limited' });
    const byName = await request(app).get(`/rate_limited?format=${format.id}`);
    expect(byName.text).toBe(sent.text);
    const leaking = await request(app).get(`/rate_limited?format=${format.id}&fault=leak`);
    expect(leaking.text).toContain('users.js:10');
    const page = await request(app).get('/rate_limited?format=html');
    expect(page.text).toContain('Too many requests');
    expect(page.text).toContain(`Response, ${format.title}`);
  });
});
