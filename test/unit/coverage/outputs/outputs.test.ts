import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractReport } from '../../../../src/coverage/contract-report';
import { reportRun } from '../../../../src/coverage/report-run';
import { trackRun } from '../../../../src/coverage/track-run';
import { outputs } from '../../../../src/coverage/outputs';
import { renderText } from '../../../../src/coverage/outputs/text';
import { plainStyle } from '../../../../src/coverage/outputs/text-style';
import { styleWith, terminalStyle } from '../../../../src/coverage/terminal-style';
import reportSchema from '../../../../schemas/report.schema.json';
import { everything, ofOperations, response, run, violation } from '../sample-records';
import sarifSchema from './sarif-2.1.0-rtm.5.schema.json';

function reportOf(records = everything()): ContractReport {
  const track = trackRun();
  for (const record of records) track.add(record);
  track.damage('records-1-of-4.jsonl:17');
  return reportRun(track, { isWhole: true });
}

const report = reportOf();
const render = (id: string, of = report): string =>
  outputs.find((output) => output.id === id)?.render(of) ?? '';

/** Text as a server might send it, to break out of whatever it is put into. */
const HOSTILE = '</code></script><img src=x onerror=alert(1)>\u001b[31m|`*_[a](b)\n::error::x%0A"\u2028\r';

const hostile = reportOf([
  ...everything(),
  response({
    test: HOSTILE,
    path: HOSTILE,
    file: 'a,b:c%.test.ts',
    held: false,
    violations: [violation({ received: HOSTILE, at: HOSTILE })],
  }),
  response({ status: 409, code: null, sent: HOSTILE }),
  run({ swallowed: [{ file: 'x', test: HOSTILE, rule: 'json' }] }),
]);

/** Errors of operations, named by somebody hostile. */
const operations = reportOf([
  {
    ...ofOperations,
    operations: [...(ofOperations.operations ?? []), { name: HOSTILE, declared: [HOSTILE] }],
  },
  response({ catalog: 'c2', operations: [{ operation: 'GET /items/{id}', declared: '404' }] }),
  response({ catalog: 'c2', operations: [{ operation: HOSTILE, declared: null }], test: HOSTILE }),
  response({ catalog: 'c2', operations: [], method: 'GET', path: HOSTILE, status: 500 }),
  run(),
]);

/** Two files, and no error in either. */
const unjudged = (() => {
  const track = trackRun();
  for (const record of everything()) if (record.type === 'file' || record.type === 'end') track.add(record);
  return reportRun(track, { isWhole: true });
})();

test.each([
  ['text', 'Error contract nothing judged · '],
  ['json', '"verdict": "nothing judged"'],
  ['sarif', '"exitCodeDescription": "nothing judged"'],
  ['github', '::warning title=Error contract%3A nothing judged::Nothing was judged: '],
  ['markdown', '## Error contract: nothing judged ⚠️'],
  ['html', '<span class="verdict nothing-judged">nothing judged</span>'],
])('%s says that nothing was judged, and why', (id, says) => {
  expect(render(id, unjudged)).toContain(says);
  expect(render(id, unjudged)).toContain('no error was provoked in 2 test files');
});

test('every file in outputs/ that exports an output is in the list', () => {
  const helpers =
    'output index catalog-html describe-violation entries-text html-page html-style markdown-table operations-text text-style workflow-command'.split(
      ' ',
    );
  const files = readdirSync(join(__dirname, '..', '..', '..', '..', 'src', 'coverage', 'outputs')).map(
    (name) => name.replace('.ts', ''),
  );
  expect(outputs.map(({ id }) => id).sort()).toEqual(files.filter((name) => !helpers.includes(name)).sort());
});

test.each(outputs)('$id: the same report makes the same text, and changes nothing', ({ render: once }) => {
  const before = JSON.stringify(report);
  expect(once(report)).toBe(once(reportOf()));
  expect(JSON.stringify(report)).toBe(before);
  expect(once(report)).toMatch(/\n$/);
});

describe('text', () => {
  test('the summary', () => {
    expect(renderText(report, { style: plainStyle, details: false })).toMatchInlineSnapshot(`
     "Error contract failed · 6 error responses in 2 test files
       error-catalog.json: 1 of 3 errors held (33.3 %)
         held           409 email_taken
         never valid    404 no_such_user
         never seen     503 maintenance
         not in catalog 418 short_and_stout, 500 (no code)
                        add entries, or run npx jest-error-contract learn --update
       Violations: 1 failed, 1 allowed, 1 in the baseline, 1 as advice
         test/users.test.ts:12  media-type Content-Type  POST /users → 404  in "takes an email once"
       ✗ 1 violation of the error contract.
       ✗ 1 line of the records cannot be read: records-1-of-4.jsonl:17.
       ✗ error-catalog.json: 33.3 % of its errors held; the threshold is 80 %.
       ✗   … 1 more failure
       · test/users.test.ts:3: allowErrors (status 409) was not needed.
       Everything: JEST_ERROR_CONTRACT_DETAILS=1, or "details": true.
     "
    `);
  });

  test('all details', () => {
    expect(render('text')).toMatchInlineSnapshot(`
     "Error contract failed · 6 error responses in 2 test files
       error-catalog.json: 1 of 3 errors held (33.3 %)
         held           409 conflict, 409 email_taken
         never valid    404 no_such_user
         never seen     503 maintenance
         not in catalog 418 short_and_stout, 500 (no code)
                        add entries, or run npx jest-error-contract learn --update
         404 no_such_user ← POST /users in test/users.test.ts › takes an email once
         409 conflict ← POST /accounts in test/accounts.test.ts › takes an email once
         409 email_taken ← POST /users in test/users.test.ts › takes an email once
       Violations: 1 failed, 1 allowed, 1 in the baseline, 1 as advice
         test/users.test.ts:12  media-type Content-Type  POST /users → 404  in "takes an email once"
       ✗ 1 violation of the error contract.
       ✗ 1 line of the records cannot be read: records-1-of-4.jsonl:17.
       ✗ error-catalog.json: 33.3 % of its errors held; the threshold is 80 %.
       ✗ Must be covered, but did not hold: maintenance.
       · test/users.test.ts:3: allowErrors (status 409) was not needed.
     "
    `);
  });

  test('what has the same cause is one line', () => {
    const files = Array.from({ length: 4 }, (_, index) => `test/${index}.test.ts`);
    const many = reportOf([
      ...files.flatMap((file) =>
        [1, 2].map((line) => response({ file, line, held: false, violations: [violation()] })),
      ),
      response({
        at: 'test/help.ts',
        held: false,
        test: 'a'.repeat(100),
        violations: [violation({ rule: 'leak', at: '/message' })],
      }),
      response({
        test: null,
        line: undefined,
        held: false,
        violations: [violation({ rule: 'status', at: 'status' })],
      }),
    ]);
    const lines = renderText(many, { style: plainStyle, details: false }).split('\n');
    expect(lines.filter((line) => line.startsWith('    ')).join('\n')).toMatchInlineSnapshot(`
     "    test/0.test.ts:1  media-type Content-Type  POST /users → 409  ×8 in 4 files  in "takes an email once"
         test/users.test.ts  status  POST /users → 409  in a hook
         test/help.ts:12  leak /message  POST /users → 409  in "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…""
    `);
    expect(render('markdown', many).match(/### Causes\n\n[^]*?\n\n/)?.[0]).toMatchInlineSnapshot(`
     "### Causes

     | Rule | Violations | Test files | First | Test |
     | --- | --- | --- | --- | --- |
     | media-type Content-Type | 8 | 4 | test/0.test.ts:1 | takes an email once |
     | status | 1 | 1 | test/users.test.ts | in a hook |
     | leak /message | 1 | 1 | test/help.ts:12 | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa |

     "
    `);
  });

  test('a run that passed, without anything to say', () => {
    expect(renderText({ ...unjudged, verdict: 'passed', notes: [] }, { style: plainStyle, details: false }))
      .toMatchInlineSnapshot(`
     "Error contract passed · 0 error responses in 2 test files
     "
    `);
  });

  test('no more than a screen, however much there is', () => {
    const many = Array.from({ length: 500 }, (_, index) => index).flatMap((index) => [
      {
        type: 'catalog',
        id: `c${index}`,
        source: `${index}/error-catalog.json`,
        entries: Array.from({ length: 50 }, (__, one) => ({
          code: `code_${one}`,
          status: 409,
          inherited: false,
        })),
      } as const,
      response({
        catalog: `c${index}`,
        code: null,
        sent: `odd_${index}`,
        held: false,
        file: `${index}.test.ts`,
        violations: [violation({ at: `/${index}` })],
      }),
      run({ swallowed: [{ file: 'a', test: null, rule: 'json' }], threshold: 90 }),
    ]);
    const lines = renderText(reportOf(many), { style: plainStyle, details: false }).split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.join('\n')).toContain('… 494 more causes');
  });

  test('colours on a terminal only', () => {
    const coloured = renderText(report, { style: styleWith(true), details: false });
    expect(coloured).toContain('\u001b[31mfailed\u001b[39m');
    expect(terminalStyle({ isTTY: true, hasColors: () => true })).toBe(styleWith(true));
    expect(terminalStyle({ isTTY: true, hasColors: () => false })).toBe(plainStyle);
    expect(terminalStyle({})).toBe(plainStyle);
  });

  test('nothing that was sent steers the terminal', () => {
    for (const shown of [hostile, operations]) {
      // oxlint-disable-next-line no-control-regex -- this is what it is about
      expect(render('text', shown)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u2028]/);
      // oxlint-disable-next-line no-control-regex -- this is what it is about
      expect(renderText(shown, { style: plainStyle, details: false })).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u2028]/,
      );
    }
  });
});

test.each([
  ['markdown', ['… 10 more causes', '… 70 more violations']],
  ['html', ['<p class="quiet">… 10 more causes</p>']],
  ['github', ['::notice title=Error contract::… 70 more violations']],
])('%s says how many it leaves out', (id, says) => {
  const many = reportOf(
    Array.from({ length: 120 }, (_, index) =>
      response({
        line: index,
        held: false,
        violations: [violation({ at: `/${index % 60}` })],
      }),
    ),
  );
  for (const one of says) expect(render(id, many)).toContain(one);
  for (const one of says) expect(render(id)).not.toContain(one.replace(/\d.*/, ''));
});

test('a long text is cut in Markdown so that it shows', () => {
  const long = reportOf([response({ held: false, test: 'a'.repeat(400), violations: [violation()] })]);
  expect(render('markdown', long)).toContain('a'.repeat(250));
  expect(render('markdown', long)).toMatch(/a…/);
});

describe('json', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(reportSchema);

  test.each([
    ['everything', report],
    ['hostile text', hostile],
    ['operations', operations],
    ['nothing', reportOf([])],
  ])('conforms to its schema: %s', (_, of) => {
    validate(JSON.parse(render('json', of)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('is the report', () => {
    expect(JSON.parse(render('json'))).toEqual(JSON.parse(JSON.stringify(report)));
  });
});

describe('sarif', () => {
  // The schema that Microsoft publishes for Jest (@microsoft/jest-sarif 1.0.0-beta.0, MIT).
  // Draft 4 says `id` where later drafts say `$id`; this schema differs in nothing else that matters.
  const { id, $schema, ...schema } = sarifSchema;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);

  test.each([
    ['everything', report],
    ['hostile text', hostile],
    ['operations', operations],
    ['nothing', reportOf([])],
  ])('conforms to SARIF 2.1.0: %s', (_, of) => {
    validate(JSON.parse(render('sarif', of)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('the schema itself is the one of SARIF 2.1.0, and finds mistakes', () => {
    expect([id, $schema]).toEqual([
      expect.stringContaining('sarif-2.1.0-rtm.5.json'),
      expect.stringContaining('draft-04'),
    ]);
    expect(validate({ version: '2.1.0', runs: [{ results: [{ message: {} }] }] })).toBe(false);
  });

  test('one result per violation that counts, at its line', () => {
    const log = JSON.parse(render('sarif')) as { runs: [{ results: object[]; tool: object }] };
    expect(log.runs[0].results).toMatchObject([
      {
        ruleId: 'leak',
        level: 'note',
        baselineState: 'unchanged',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'test/users.test.ts' } } }],
      },
      {
        ruleId: 'header-missing',
        level: 'warning',
      },
      {
        ruleId: 'media-type',
        level: 'error',
        message: { text: expect.stringContaining('POST /users answered 404: media-type at Content-Type') },
        locations: [
          {
            physicalLocation: { region: { startLine: 12, startColumn: 22 } },
            logicalLocations: [{ fullyQualifiedName: 'takes an email once' }],
          },
        ],
      },
    ]);
  });

  test('the fingerprint of a violation outlives a change of lines', () => {
    const fingerprints = [10, 20].map((line) => {
      const log = render('sarif', reportOf([response({ line, held: false, violations: [violation()] })]));
      return /"errorContract\/v1": "(\w{32})"/.exec(log)?.[1];
    });
    expect(fingerprints[0]).toBe(fingerprints[1]);
    expect(fingerprints[0]).toBeDefined();
  });
});

describe('github', () => {
  test('one command per line', () => {
    expect(render('github')).toMatchInlineSnapshot(`
     "::error file=test/users.test.ts,line=12,col=22,title=Error contract%3A media-type::POST /users answered 404: media-type at Content-Type%0AExpected: application/json%0AReceived: text/html%0ASet Content-Type to application/json. (RFC 9110, 8.3)%0ATest: takes an email once
     ::error title=Error contract::1 violation of the error contract.
     ::error title=Error contract::1 line of the records cannot be read: records-1-of-4.jsonl:17.
     ::error title=Error contract::error-catalog.json: 33.3 %25 of its errors held; the threshold is 80 %25.
     ::error title=Error contract::Must be covered, but did not hold: maintenance.
     ::notice title=Error contract::error-catalog.json has no entry for 418 short_and_stout.
     ::notice title=Error contract::error-catalog.json has no entry for 500 (no code).
     "
    `);
  });

  test('text that was sent makes no command of its own', () => {
    const lines = render('github', hostile).trimEnd().split('\n');
    const all = [...lines, ...render('github', operations).trimEnd().split('\n')];
    expect(all.filter((line) => !/^::(?:error|notice) /.test(line))).toEqual([]);
    expect(lines.find((line) => line.includes('a%2Cb%3Ac%25.test.ts'))).toContain(String.raw`%0A\x3a:error`);
  });
});

describe('markdown', () => {
  test('the job summary', () => {
    expect(render('markdown')).toMatchInlineSnapshot(`
     "## Error contract: failed ❌

     6 error responses in 2 test files; 1 violation failed, 1 allowed, 1 in the baseline.

     - ❌ 1 violation of the error contract.
     - ❌ 1 line of the records cannot be read: records-1-of-4.jsonl:17.
     - ❌ error-catalog.json: 33.3 % of its errors held; the threshold is 80 %.
     - ❌ Must be covered, but did not hold: maintenance.

     - test/users.test.ts:3: allowErrors (status 409) was not needed.

     ### error-catalog.json

     1 of 3 errors held (33.3 %).

     | Status | Code | State | Responses |
     | --- | --- | --- | --- |
     | 404 | no\\_such\\_user | ❌ never valid | 1 |
     | 409 | conflict | ✅ held (inherited) | 1 |
     | 409 | email\\_taken | ✅ held | 2 |
     | 503 | maintenance | ⬜ never seen | 0 |
     | 418 | short\\_and\\_stout | ❓ not in the catalog | 1 |
     | 500 | (no code) | ❓ not in the catalog | 1 |

     ### Violations

     | Test | Response | Rule | Expected | Received |
     | --- | --- | --- | --- | --- |
     | test/users.test.ts:12 takes an email once | POST /users → 404 | media-type Content-Type | application/json | text/html |
     "
    `);
  });

  test('text that was sent is text', () => {
    const text = render('markdown', hostile);
    expect(text).not.toMatch(/<(?!\/?$)/);
    for (const row of text.split('\n').filter((line) => line.startsWith('|'))) {
      expect([5, 6]).toContain(row.split(/(?<!\\)\|/).length - 1);
    }
  });
});

describe('html', () => {
  test('is one file: nothing is loaded, nothing is run', () => {
    const page = render('html', hostile);
    expect(page).not.toMatch(/<script|<img|<link|@import|url\(|\shref="(?!#)/i);
    expect(page).not.toMatch(/<[^>]*\son\w+=/i);
  });

  test('has a row for each cause that was seen more than once', () => {
    const twice = reportOf([1, 2].map((line) => response({ line, held: false, violations: [violation()] })));
    expect(render('html', twice)).toContain(
      '<tr><th scope="row"><code>media-type Content-Type</code></th><td>2</td><td>1</td><td>test/users.test.ts:1</td><td>takes an email once</td></tr>',
    );
    expect(render('html')).not.toContain('aria-label="Causes"');
  });

  test('names everything that the report holds', () => {
    const page = render('html');
    for (const text of [
      'email_taken',
      'no_such_user',
      'maintenance',
      'short_and_stout',
      'at &lt;b&gt;f&lt;/b&gt; | (a.js:1:1)',
    ]) {
      expect(page).toContain(text);
    }
    for (const line of [...report.failures, ...report.notes]) expect(page).toContain(line);
  });
});
