import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryProject } from '../catalog/temporary-project';
import { runMain } from './run-main';
import { page } from '../../fixtures/support/pages';

const TAKEN = { code: 'email_taken', status: 409, message: 'Taken', details: 'required' };
const BUSY = {
  code: 'rate_limited',
  status: 429,
  messagePattern: '^Try again in \\d+ s$',
  headers: { 'Retry-After': 'must' },
};
const NAME = { code: 'name_taken', status: 409 };

/** Three revisions: v1.0.0, v1.1.0 and what is not committed; the format is a file of its own. */
function repository(): string {
  const folder = temporaryProject({
    'package.json': {},
    'api/package.json': {},
    '.gitignore': 'node_modules\nsummary.md',
  });
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.email=ada@example.com', '-c', 'user.name=Ada', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const write = (file: string, content: object): void =>
    writeFileSync(join(folder, file), JSON.stringify(content));
  const format = { extends: 'simple', id: 'own', title: 'Own', summary: 'Ours' };
  git('init', '--quiet', '--initial-branch', 'main');
  write('api/own format.json', format);
  write('api/error-catalog.json', { format: './own format.json', errors: [TAKEN, BUSY] });
  git('add', '--all');
  git('commit', '--quiet', '--message', 'One');
  git('tag', 'v1.0.0');
  write('api/error-catalog.json', {
    format: './own format.json',
    errors: [{ ...TAKEN, message: 'Is taken' }, BUSY, NAME],
  });
  git('commit', '--quiet', '--all', '--message', 'Two');
  git('tag', 'v1.1.0');
  const { headers: _, ...free } = BUSY;
  write('api/own format.json', { ...format, mediaTypes: ['application/vnd.own+json'] });
  write('api/error-catalog.json', {
    format: './own format.json',
    errors: [{ ...TAKEN, code: 'email_already_taken' }, free, NAME],
  });
  return folder;
}

const root = repository();
const cwd = join(root, 'api');

test('a revision against the working tree: what is not committed counts, and so do formats', async () => {
  const { exitCode, out, err } = await runMain(['diff', 'v1.1.0'], { cwd });
  expect([exitCode, err]).toEqual([0, '']);
  expect(out).toMatchInlineSnapshot(`
   "api/error-catalog.json at v1.1.0 → error-catalog.json

   MAJOR
     code renamed · 409 email_already_taken
       email_taken → email_already_taken
       Codes are compared byte for byte, so code that handles the old one is
       never reached again.
       → Keep the old code, and use the new one for a new error.
     media type added · 409 email_already_taken, 409 name_taken, 429
       rate_limited · Content-Type
       application/json → application/vnd.own+json
       A client that reads only the old media type cannot interpret the
       content.
       → Send the new media type only if the Accept field asks for it.
     header duty dropped · 429 rate_limited · Retry-After
       must → should
       A client that reads the field may not find it.
       → Keep sending the field.

   PATCH
     message reworded · 409 email_already_taken · message
       Is taken → Taken
       People read a different message.

   This is a major change: 3 major, 1 patch. For a response that shows each change: --explain.
   "
  `);
});

test('two revisions, with the responses', async () => {
  const { out } = await runMain(['diff', 'v1.0.0', 'v1.1.0', '--explain'], { cwd });
  expect(out).toMatchInlineSnapshot(`
   "api/error-catalog.json at v1.0.0 → api/error-catalog.json at v1.1.0

   MINOR
     code added · 409 name_taken
       A client that handles every code has one more to handle.
       → Give it a status code that clients know already: they fall back on it.
       The new catalog allows this; the old one refuses it:
         HTTP/1.1 409 Conflict
         Content-Type: application/json
         Content-Length: 43
         Cache-Control: no-store

         {"error":"name_taken","message":"Conflict"}
         ✗ code at /error: expected email_taken, received name_taken
         ✗ details at /details: expected at least one detail, received nothing

   PATCH
     message reworded · 409 email_taken · message
       Taken → Is taken
       People read a different message.

   This is a minor change: 1 minor, 1 patch.
   "
  `);
});

test('nothing has changed', async () => {
  const { exitCode, out } = await runMain(['diff', 'v1.0.0', 'v1.0.0', '--fail-on', 'minor'], { cwd });
  expect(exitCode).toBe(0);
  expect(out).toContain('No change that clients');
});

test.each([
  ['a path of a revision', ['v1.0.0:api/error-catalog.json']],
  ['a path from here', ['v1.0.0:./error-catalog.json']],
  ['a folder of a revision', ['v1.0.0:api']],
  ['a commit', ['HEAD~1']],
  ['a branch against a tag', ['v1.0.0', 'main']],
  ['a revision against a file', ['v1.0.0', 'error-catalog.json']],
  ['a revision against a folder', ['v1.0.0', '.']],
])('%s', async (_, args) => {
  const { exitCode, out } = await runMain(['diff', ...args, '--json'], { cwd });
  expect(exitCode).toBe(0);
  const { changes } = JSON.parse(out) as { changes: readonly { kind: string }[] };
  expect(changes.map(({ kind }) => kind)).toContain('code-added');
});

test('nothing is checked out, and nothing is left', () => {
  const status = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  expect(status.trim().split('\n').sort()).toEqual(
    ['M "api/own format.json"', 'M api/error-catalog.json'].map((line) => expect.stringContaining(line)),
  );
});

test.each([
  [['--fail-on', 'major'], ['v1.0.0', 'v1.1.0'], 0],
  [['--fail-on', 'minor'], ['v1.0.0', 'v1.1.0'], 1],
  [['--fail-on', 'major'], ['v1.1.0'], 1],
  [[], ['v1.1.0'], 0],
])('%j of %j: exit code %i', async (options, sides, exitCode) => {
  expect((await runMain(['diff', ...sides, ...options], { cwd })).exitCode).toBe(exitCode);
});

test('entries for a CHANGELOG', async () => {
  const { out } = await runMain(['diff', 'v1.1.0', '--changelog'], { cwd });
  expect(out).toMatchInlineSnapshot(`
   "### Added

   - **Breaking:** Media type added: 409 email_already_taken, 409 name_taken, 429 rate_limited · Content-Type (application/json → application/vnd.own+json). A client that reads only the old media type cannot interpret the content.

   ### Changed

   - **Breaking:** Code renamed: 409 email_already_taken (email_taken → email_already_taken). Codes are compared byte for byte, so code that handles the old one is never reached again.
   - Message reworded: 409 email_already_taken · message (Is taken → Taken). People read a different message.

   ### Removed

   - **Breaking:** Header duty dropped: 429 rate_limited · Retry-After (must → should). A client that reads the field may not find it.
   "
  `);
});

test('a comment on a pull request', async () => {
  const { out } = await runMain(['diff', 'v1.1.0', '--markdown'], { cwd });
  expect(out).toMatchInlineSnapshot(`
   "## Errors: major change ❌

   api/error-catalog.json at v1.1.0 → error-catalog.json

   This is a major change: 3 major, 1 patch.

   | Level | Change | Errors | From → to | To clients |
   | --- | --- | --- | --- | --- |
   | ❌ major | code renamed | 409 email\\_already\\_taken | email\\_taken → email\\_already\\_taken | Codes are compared byte for byte, so code that handles the old one is never reached again. Keep the old code, and use the new one for a new error. |
   | ❌ major | media type added | 409 email\\_already\\_taken, 409 name\\_taken, 429 rate\\_limited · Content-Type | application/json → application/vnd.own+json | A client that reads only the old media type cannot interpret the content. Send the new media type only if the Accept field asks for it. |
   | ❌ major | header duty dropped | 429 rate\\_limited · Retry-After | must → should | A client that reads the field may not find it. Keep sending the field. |
   | ✏️ patch | message reworded | 409 email\\_already\\_taken · message | Is taken → Taken | People read a different message. |
   "
  `);
});

describe('on GitHub', () => {
  const summary = join(root, 'summary.md');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };

  test('annotations at the catalog, and the summary of the job', async () => {
    const { out } = await runMain(['diff', 'v1.0.0', '--fail-on', 'major'], { cwd, env });
    const lines = out.split('\n').filter((line) => line.startsWith('::'));
    expect(lines).toMatchInlineSnapshot(`
     [
       "::error file=error-catalog.json,title=Errors%3A major change::code renamed · 409 email_already_taken%0Aemail_taken → email_already_taken%0ACodes are compared byte for byte, so code that handles the old one is never reached again.",
       "::error file=error-catalog.json,title=Errors%3A major change::media type added · 409 email_already_taken, 429 rate_limited · Content-Type%0Aapplication/json → application/vnd.own+json%0AA client that reads only the old media type cannot interpret the content.",
       "::error file=error-catalog.json,title=Errors%3A major change::header duty dropped · 429 rate_limited · Retry-After%0Amust → should%0AA client that reads the field may not find it.",
       "::notice file=error-catalog.json,title=Errors%3A minor change::code added · 409 name_taken%0AA client that handles every code has one more to handle.",
     ]
    `);
    expect(readFileSync(summary, 'utf8')).toContain('## Errors: major change');
  });

  test('what a program reads has no annotations in it', async () => {
    const { out, err } = await runMain(['diff', 'v1.0.0', '--json'], { cwd, env });
    expect(() => JSON.parse(out) as unknown).not.toThrow();
    expect(err).toContain('::warning file=error-catalog.json,title=Errors%3A major change::');
  });
});

describe('2: a side that cannot be read, in words', () => {
  const broken = temporaryProject({
    'package.json': {},
    'no.json': '{',
    'wrong.json': { errors: [{ code: 'a', status: 409, compatibility: 1 }] },
    'kinds.json': { compatibility: { 'code-add': 'patch' }, errors: [] },
    'right.json': { errors: [] },
    'empty/package.json': {},
  });

  test.each([
    [['v9'], `"v9" is not a file, a folder or a git revision.\nGive a catalog`, cwd],
    [['origin/main'], 'A shallow clone lacks it: git fetch origin main.', cwd],
    [
      ['v1.0.0:nope.json'],
      'v1.0.0 has no file nope.json.\nIt has api/error-catalog.json: name it as v1.0.0:api/error-catalog.json.',
      cwd,
    ],
    [['--upload-pack=x'], 'Unknown option', cwd],
    [['right.json', 'no.json'], 'is not JSON', broken],
    [['right.json', 'wrong.json'], '/errors/0/compatibility', broken],
    [
      ['right.json', 'kinds.json'],
      '/compatibility/code-add: is not a kind of change\n    Did you mean "code-added"?',
      broken,
    ],
    [['right.json'], 'There is no error-catalog.json here.', broken],
    [['empty', 'right.json'], 'The folder empty has no error-catalog.json, no openapi.json', broken],
    [['v1', 'right.json'], 'git revisions cannot be looked up here', broken],
    [
      ['right.json', 'right.json', '--json', '--markdown'],
      'Choose one output at a time: --json or --markdown.',
      broken,
    ],
    [['right.json', 'right.json', '--fail-on', 'patch'], 'Allowed choices are major, minor', broken],
  ])('%j', async (args, words, folder) => {
    const { exitCode, out, err } = await runMain(['diff', ...args], { cwd: folder });
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err).not.toContain('jest-error-contract-');
  });
});

test('a refused catalog of a revision is told with the revision, and not with a folder of ours', async () => {
  const folder = temporaryProject({ 'package.json': {}, 'error-catalog.json': '{ "errors": 1 }' });
  const git = (...args: readonly string[]): void =>
    void execFileSync('git', ['-c', 'user.email=a@example.com', '-c', 'user.name=A', ...args], {
      cwd: folder,
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Broken');
  writeFileSync(join(folder, 'error-catalog.json'), '{ "errors": [] }');
  const { exitCode, err } = await runMain(['diff', 'HEAD'], { cwd: folder });
  expect(exitCode).toBe(2);
  expect(err).toContain('The error catalog HEAD:error-catalog.json has');
});

test('the samples of docs/diff.md and README.md are what is printed, between the catalog of docs/catalog.md and a later one', async () => {
  const samples = ['docs/diff.md', 'README.md'].map(
    (name) => /^```text\n(error-catalog\.json at v1\.2\.0 →[^]*?)^```$/m.exec(page(name))?.[1],
  );
  const [, catalog = '{}'] = /^```json\n(\{[^]*?)^```$/m.exec(page('docs/catalog.md')) ?? [];
  const given = JSON.parse(catalog) as { errors: readonly { code: string }[] };
  const [taken, limited, maintenance] = given.errors;
  const folder = temporaryProject({ 'package.json': {}, 'error-catalog.json': given });
  const git = (...args: readonly string[]): void =>
    void execFileSync('git', ['-c', 'user.email=a@example.com', '-c', 'user.name=A', ...args], {
      cwd: folder,
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'One');
  git('tag', 'v1.2.0');
  const later = {
    ...given,
    errors: [
      { ...taken, code: 'email_already_taken' },
      { ...limited, messagePattern: '^Try again in \\d+ (s|min)$' },
      { ...maintenance, message: 'Back soon' },
      { code: 'name_taken', status: 409 },
    ],
  };
  writeFileSync(join(folder, 'error-catalog.json'), JSON.stringify(later));
  const { out } = await runMain(['diff', 'v1.2.0'], { cwd: folder });
  expect(samples).toEqual([out, out]);
});

describe('an OpenAPI document, with its schemas in another file', () => {
  const DOCUMENT = (teams: string): string => `openapi: 3.1.0
info: { title: Users, version: '1' }
paths:
  /users/{id}:
    get:
      responses:
        '200': { description: Fine }
        '404': { description: Nobody, content: { application/problem+json: { schema: { $ref: 'schemas/problem.yaml' } } } }
${teams}`;
  const TEAMS = (statuses: readonly string[]): string =>
    `  /teams:
    post:
      responses:
        '201': { description: Made }
${statuses
  .map(
    (status) =>
      `        '${status}': { description: No, content: { application/problem+json: { schema: { $ref: 'schemas/problem.yaml' } } } }\n`,
  )
  .join('')}`;
  const PROBLEM = (required: string, codes: string): string => `type: object
required: [${required}]
properties:
  type: { type: string }
  title: { type: string }
  code: { type: string, enum: [${codes}] }
`;
  const folder = temporaryProject({
    'package.json': {},
    'openapi.yaml': DOCUMENT(TEAMS(['409', '422'])),
    'schemas/problem.yaml': PROBLEM('type, title, code', 'taken, missing'),
  });
  const git = (...args: readonly string[]): void =>
    void execFileSync('git', ['-c', 'user.email=a@example.com', '-c', 'user.name=A', ...args], {
      cwd: folder,
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'One');
  writeFileSync(join(folder, 'openapi.yaml'), DOCUMENT(TEAMS(['409', '423'])));
  writeFileSync(join(folder, 'schemas', 'problem.yaml'), PROBLEM('type, title', 'taken, missing, locked'));

  /** What `oasdiff changelog` 1.37.0 answers to the same pair; `oasdiff breaking` fails for its errors alone. */
  const OASDIFF: { readonly [kind: string]: readonly [check: string, level: 'error' | 'info'] } = {
    'member-optional': ['response-property-became-optional', 'error'],
    'value-added': ['response-property-enum-value-added', 'error'],
    'status-removed': ['response-non-success-status-removed', 'info'],
    'status-added': ['response-non-success-status-added', 'info'],
  };

  test('is told per operation, beside what oasdiff answers', async () => {
    const { exitCode, out } = await runMain(
      ['diff', 'HEAD', 'openapi.yaml', '--json', '--fail-on', 'major'],
      { cwd: folder },
    );
    expect(exitCode).toBe(1);
    const { changes } = JSON.parse(out) as {
      changes: readonly {
        kind: string;
        level: string;
        at?: string;
        operations: readonly string[];
        witness?: { response: { request: { method: string; url: string } } };
      }[];
    };
    const both = ['GET /users/{id}', 'POST /teams'];
    expect(
      changes.map(({ kind, level, at, operations }) => [
        level,
        kind,
        at,
        operations,
        ...(OASDIFF[kind] ?? []),
      ]),
    ).toEqual([
      ['major', 'member-optional', '/code', both, 'response-property-became-optional', 'error'],
      ['major', 'status-removed', 'status', ['POST /teams'], 'response-non-success-status-removed', 'info'],
      ['minor', 'value-added', '/code', both, 'response-property-enum-value-added', 'error'],
      ['minor', 'status-added', 'status', ['POST /teams'], 'response-non-success-status-added', 'info'],
    ]);
    expect(changes[1]?.witness?.response.request).toMatchObject({ method: 'POST', url: '/teams' });
  });
});
