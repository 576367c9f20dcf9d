import addFormats from 'ajv-formats';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import schema from '../../../schemas/provoke.schema.json';
import { provokeOutputs } from '../../../src/provoke/outputs';
import sarifSchema from '../coverage/outputs/sarif-2.1.0-rtm.5.schema.json';
import type { ProvokeReport } from '../../../src/provoke/report';
import { fault, hostile, report } from './sample-reports';

const render = (id: string, given: ProvokeReport = report): string =>
  provokeOutputs.find((one) => one.id === id)?.render(given) ?? '';

describe('text', () => {
  test('the table, the failures, what is advised and what was not made', () => {
    expect(render('text')).toMatchInlineSnapshot(`
     "3 mistakes made at http://127.0.0.1:3000: 1 answered wrongly, 1 with advice.

     Errors are checked against: error-catalog.json.

       1  the application
       2  POST /users

                     1     2
     unknown-path    ✓ 404
     broken-json           ✗ 500
     json-null             ! 409
     excepted              –
     not-applicable        ·
     not-sent              ?

     ✓ right   ! advice   ✗ wrong   – excepted   · does not apply   ? not sent

     ────────────────────────────────────────────────────────────────────────────

     POST /users: broken-json

     Sent: truncated JSON.

     $ curl -i --path-as-is -X POST 'http://127.0.0.1:3000/users'

     Advice, which fails only with --strict:
       json-null: status, expected 400 Bad Request, received 500 Internal Server
       Error (RFC 9110, 15.5.1). Treat an error of the parser as a mistake of the
       client.
         at POST /users: json-null

     Not made:
       excepted: because of excepted
         at POST /users: excepted
       not applicable: because of not applicable
         at POST /users: not-applicable
       not sent: because of not sent
         at POST /users: not-sent

     Note: A note.
     "
    `);
  });

  test('more routes than there is room for: one table below the other', () => {
    const columns = Array.from({ length: 20 }, (_, index) => `GET /things/${index}`);
    const text = render('text', {
      ...report,
      columns,
      results: columns.map((column) => ({ ...fault, column })),
    });
    expect(text.split('\n').filter((line) => line.startsWith('broken-json '))).toHaveLength(2);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(80);
  });

  test('what is wrong in the same way at many places is told in full once', () => {
    const page = fault.violations.map((one) => ({ ...one, rule: 'media-type' as const, reason: undefined }));
    const results = ['unknown-path', 'path-nul', 'long-path'].map((mistake) => ({
      ...fault,
      mistake,
      name: `GET /${mistake}: ${mistake}`,
      title: `what is called ${mistake}`,
      violations: page,
      text: `The failure of ${mistake}`,
      curl: `curl ${mistake}`,
    }));
    const text = render('text', { ...report, results: [...results, fault] });
    expect(text).toContain(`The failure of unknown-path

$ curl unknown-path

2 more with the same answer, wrong in the same way:

  GET /path-nul: path-nul
    Sent: what is called path-nul.
    $ curl path-nul

  GET /long-path: long-path
    Sent: what is called long-path.
    $ curl long-path

────`);
    expect(text).not.toContain('The failure of path-nul');
    expect(text).toContain(fault.text);
  });

  test('what is advised of the contract is told once, whatever the mistake', () => {
    const violations = fault.violations.map((one) => ({
      ...one,
      rule: 'code' as const,
      at: '/code',
      reason: undefined,
    }));
    const results = ['json-null', 'json-nul'].map((mistake) => ({
      ...fault,
      result: 'advice' as const,
      mistake,
      name: `POST /users: ${mistake}`,
      violations: violations.map((one) => ({ ...one, received: `what came of ${mistake}` })),
    }));
    const text = render('text', { ...report, results });
    expect(text).toContain('received what came of json-null and\n  1 other value (RFC');
    expect(text.match(/code \/code, expected/g)).toHaveLength(1);
    expect(text).toContain('at POST /users: json-null, POST /users: json-nul');
  });

  test('what a server sends breaks no line of the table', () => {
    // The failure itself is made fit to be printed where it is written.
    const results = hostile.results.map((one) => ({ ...one, text: '' }));
    expect(render('text', { ...hostile, results })).not.toContain('\u001b');
  });
});

describe('json', () => {
  test.each([
    ['a report', report],
    ['a hostile one', hostile],
  ])('%s keeps to its schema', (_, given) => {
    const isValid = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
      schema,
    );
    expect(isValid(JSON.parse(render('json', given))) ? null : isValid.errors).toBeNull();
  });

  test('the report itself', () => expect(JSON.parse(render('json'))).toEqual(report));
});

describe('sarif', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  // Draft 4 says `id` where later drafts say `$id`.
  const { id: _id, $schema: _draft, ...schema } = sarifSchema;
  const isValid = ajv.compile(schema);

  test.each([
    ['a report', report],
    ['a hostile one', hostile],
  ])('%s is valid', (_, given) => {
    const log = JSON.parse(render('sarif', given)) as {
      readonly runs: readonly { readonly results: readonly object[] }[];
    };
    expect(isValid(log) ? null : isValid.errors).toBeNull();
    expect(log.runs[0]?.results.length).toBe(given === report ? 2 : 1);
  });
});

describe('markdown', () => {
  test('a row per route', () =>
    expect(render('markdown')).toMatchInlineSnapshot(`
     "## Provoked ❌

     3 mistakes made at http://127.0.0.1:3000: 1 answered wrongly, 1 with advice.

     | route | unknown-path | broken-json | json-null | excepted | not-applicable | not-sent |
     | --- | --- | --- | --- | --- | --- | --- |
     | the application | ✓ 404 |  |  |  |  |  |
     | POST /users |  | ✗ 500 | ! 409 | – | · | ? |

     <details><summary>POST /users: broken-json</summary>

     \`\`\`text
     POST /users: broken-json

     Sent: truncated JSON.

     $ curl -i --path-as-is -X POST 'http://127.0.0.1:3000/users'
     \`\`\`

     </details>

     ### Advice

     - json-null: status, expected 400 Bad Request, received 500 Internal Server Error (RFC 9110, 15.5.1). Treat an error of the parser as a mistake of the client. (1)

     ### Not made

     - excepted: because of excepted (1)
     - not applicable: because of not applicable (1)
     - not sent: because of not sent (1)

     A note.
     "
    `));

  test('what a server sends stays in its fence', () => {
    const text = render('markdown', hostile);
    expect(text).toContain('````text');
    expect(text.replace(/````text[^]*?````\n/, '')).not.toContain('<script>');
  });
});

test.each(provokeOutputs.map(({ id }) => id))('%s steers neither a terminal nor a runner of builds', (id) => {
  const steering = 'x\u001b[2J\u202e\r\n::error::owned\n##vso[task.complete]';
  const given: ProvokeReport = {
    ...report,
    url: `http://127.0.0.1/${steering}`,
    catalog: steering,
    columns: [steering],
    results: [
      // The failure itself is made fit to be printed where it is written.
      { ...fault, name: steering, column: steering, text: '', curl: steering },
      {
        ...fault,
        result: 'advice',
        name: steering,
        column: steering,
        violations: fault.violations.map((one) => ({ ...one, received: steering })),
      },
      { ...fault, result: 'not sent', name: steering, column: steering, reason: steering },
    ],
    notes: [steering],
  };
  const text = render(id, given);
  expect(text).not.toMatch(/[\u001b\u202e\r]|^::error|##vso/m);
  expect(text).toContain('owned');
});

test('Markdown mentions nobody, and opens no heading', () => {
  const text = render('markdown', { ...report, notes: ['# Note for @octocat'] });
  expect(text).toContain(String.raw`\# Note for \@octocat`);
});

test.each([
  ['text', '1 mistake made at'],
  ['markdown', '1 mistake made at'],
])('%s counts one', (id, words) => {
  expect(render(id, { ...report, results: [fault] })).toContain(words);
});

describe('html', () => {
  test('everything is on the page', () => {
    const page = render('html');
    for (const one of ['broken-json', '✗ 500', '! 409', 'because of excepted', 'A note.', fault.text ?? '']) {
      expect(page).toContain(one);
    }
  });

  test('nothing that a server sends is markup', () =>
    expect(render('html', hostile)).not.toContain('<script>'));
});
