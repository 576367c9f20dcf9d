import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import simple from '../../../schemas/formats/simple.json';
import { temporaryProject } from '../catalog/temporary-project';
import type { Outcome } from '../cli/run-main';
import { runMain } from '../cli/run-main';

const lint = (catalog: unknown, ...options: readonly string[]): Promise<Outcome> =>
  runMain(['lint', ...options], {
    cwd: temporaryProject({ 'package.json': {}, 'error-catalog.json': catalog }),
  });

test('a catalog of which there is nothing to say', async () => {
  const catalog = {
    extends: 'standard',
    errors: [
      { code: 'email_taken', status: 409, details: 'required' },
      { code: 'rate_limited', status: 429, headers: { 'Retry-After': 'must' } },
      { code: 'overloaded', status: 503, headers: { 'retry-after': 'off' } },
    ],
  };
  expect(await lint(catalog)).toEqual({
    exitCode: 0,
    out: 'error-catalog.json\n\nNo problems and no advice.\n',
    err: '',
  });
});

test('what loading refuses', async () => {
  const { exitCode, out } = await lint({
    format: 'simpel',
    errors: [
      { code: 'email_taken', status: 409, messagePattern: '(' },
      { code: 'email_taken', status: 409, rules: { 'media-typ': 'off' } },
      { code: 'gone', status: 410, content: 'none', details: 'required' },
    ],
  });
  expect(exitCode).toBe(1);
  expect(out).toMatchInlineSnapshot(`
   "error-catalog.json

   Problems

     /format: "simpel" is not a format
       Did you mean "simple"? Give a format of your own by its path: "./my-format.json".
     /errors/0/messagePattern: "(" is not a regular expression: Unterminated group
       Write an ECMA-262 pattern that is valid with the flag u.
     /errors/1/code: "email_taken" is already the code of /errors/0
       Give one of the two another code, or remove it.
     /errors/1/rules/media-typ: is not a rule that a catalog can set
       Did you mean "media-type"?
     /errors/2/details: is "required", but the entry has "content": "none"
       Leave "details" out, or give the entry "content": "required" or "any".

   5 problems.
   "
  `);
});

test('what no catalog looks like', async () => {
  const { exitCode, out } = await lint({ errors: [{ code: 'a b', status: 100 }], error: [] });
  expect(exitCode).toBe(1);
  expect(out).toMatchInlineSnapshot(`
   "error-catalog.json

   Problems

     /error: is not a known key
       Did you mean "errors"?
     /errors/0/code: is "a b"
       Allowed: text that matches /^\\S+$/u. The name of the error: any non-empty text without white space, preferably in snake_case. It is compared byte for byte, after the format's case mapping.
     /errors/0/status: is 100
       Allowed: an integer from 200 to 599. The status code of the response: 4xx or 5xx, or, in a format with \`within\`, that of a success that contains the error.

   3 problems.
   "
  `);
});

test('the schemas of errors inside a success', async () => {
  const within = {
    statuses: [200],
    when: { required: ['error'], properties: { error: { minLength: 1 } } },
    schema: { items: true, type: 'object' },
  };
  const { exitCode, out } = await lint({
    format: { ...simple, $schema: undefined, id: 'acme', within },
    errors: [{ code: 'taken', status: 200 }],
  });
  expect(exitCode).toBe(0);
  expect(out).toMatchInlineSnapshot(`
   "error-catalog.json

   Advice

     /format/within/when: has "properties" without "type", so values of other types pass
       Write "type": "object" next to it.
     /format/within/when/properties/error: has "minLength" without "type", so values of other types pass
       Write "type": "string" next to it.
     /format/within/schema/items: applies only to values of the type array, which "type" excludes
       Remove it, or change "type".

   3 pieces of advice.
   "
  `);
});

test('no JSON', async () => {
  const { exitCode, out } = await lint('{ "errors": [,] }');
  expect(exitCode).toBe(1);
  expect(out).toMatchInlineSnapshot(`
   "error-catalog.json

   Problems

     (root): is not JSON: line 1, column 14, at ",] }"
       Put names and text in double quotes. Leave out comments, and commas before a closing bracket.

   1 problem.
   "
  `);
});

const advised = {
  headers: { 401: { 'www-authenticate': 'off' } },
  errors: [
    { code: 'token_missing', status: 401 },
    { code: 'read_only', status: 405, headers: { Allow: 'should' } },
    { code: 'rate_limited', status: 429 },
    { code: 'maintenance', status: 503, headers: { 'Retry-After': 'must' } },
    { code: 'closed_request', status: 499 },
    { code: 'EmailTaken', status: 409, details: { type: 'object' } },
    { code: 'name-taken', status: 409, details: true },
    {
      code: 'invalid_grant',
      status: 400,
      format: 'oauth',
      details: 'required',
      extensions: { type: 'object' },
    },
    { code: 'not_here', status: 404, type: 'https://example.com/not-here', details: 'optional' },
  ],
};

test('advice', async () => {
  const { exitCode, out } = await lint(advised);
  expect(exitCode).toBe(0);
  expect(out).toMatchInlineSnapshot(`
   "error-catalog.json

   Advice

     /headers/401/WWW-Authenticate: is "off", but a 401 Unauthorized must carry WWW-Authenticate (RFC 9110, 15.5.2)
       Send the field, for example Bearer realm="api", and remove this member.
     /errors/1/headers/Allow: is "should", but a 405 Method Not Allowed must carry Allow (RFC 9110, 15.5.6)
       Send the field, for example POST, and remove this member.
     /errors/4/status: 499 is not a registered status code, so no matcher is named after it
       Use a registered one, or assert it with toBeErrorResponse(499).
     /errors/5/code: "EmailTaken" is written in PascalCase, most codes in snake_case
       Write all codes in one style, preferably snake_case: every format can convert it to its own.
     /errors/6/code: "name-taken" is written in kebab-case, most codes in snake_case
       Write all codes in one style, preferably snake_case: every format can convert it to its own.
     /errors/5/details: is a schema that accepts any detail
       Describe pointer, code and message, or write "required" or "optional".
     /errors/6/details: is a schema that accepts any detail
       Describe pointer, code and message, or write "required" or "optional".
     /errors/7/details: is lost: the format "oauth" has no place for it
       Remove it, or give the entry a format that has a place for it.
     /errors/8/type: is lost: the format "simple" has no place for it
       Remove it, or give the entry a format that has a place for it.

   9 pieces of advice.
   "
  `);
});

test('--strict fails on advice', async () => {
  expect(await lint(advised, '--strict')).toEqual({ ...(await lint(advised)), exitCode: 1 });
});

test('a declaration that is stale, and one that a formatter has been at', async () => {
  const cwd = temporaryProject({
    'package.json': {},
    'error-catalog.json': { errors: [{ code: 'email_taken', status: 409 }] },
  });
  await runMain(['types'], { cwd });
  expect((await runMain(['lint'], { cwd })).out).toContain('No problems and no advice.');
  expect((await runMain(['types', '--check'], { cwd })).exitCode).toBe(0);

  writeFileSync(
    join(cwd, 'error-catalog.json'),
    JSON.stringify({ errors: [{ code: 'name_taken', status: 409 }] }),
  );
  expect((await runMain(['lint', 'error-catalog.json'], { cwd })).out).toMatchInlineSnapshot(`
   "error-catalog.json

   Advice

     (root): error-catalog.d.ts is stale, so the compiler knows different codes
       Rewrite it: npx jest-error-contract types

   1 piece of advice.
   "
  `);
});

test('an OpenAPI document', async () => {
  const cwd = join(__dirname, '..', 'openapi', 'documents');
  const { exitCode, out } = await runMain(['lint', 'library.yaml'], { cwd });
  expect(exitCode).toBe(0);
  expect(out).toMatchInlineSnapshot(`
   "library.yaml

   Advice

     DELETE /books/{isbn} 404 application/json, /paths/~1books~1{isbn}/delete/responses/404/content/application~1json/schema/properties/colour/format (library.yaml:54): the format "colour" is not known, so it is not checked
       Use a format of JSON Schema, or a pattern.
     DELETE /books/latest 405 text/plain, /paths/~1books~1latest/delete/responses/405/content/text~1plain (library.yaml:63): is not JSON, so only the media type is checked
       Describe errors as JSON.
     GET /health, /paths/~1health/get (library.yaml:65): declares no error response, so every error breaks its contract
       Declare its errors: status codes, a class such as 4XX, or default.
     HEAD /health, /paths/~1health/head (library.yaml:68): declares no client error (4XX)
       Declare its responses to invalid requests.
     HEAD /health 503, /paths/~1health/head/responses/503 (library.yaml:70): describes no content, so the content is not checked
       Describe the content: a media type and a schema.

   5 pieces of advice.
   "
  `);
});

test('a broken OpenAPI document', async () => {
  const cwd = temporaryProject({ 'api.json': { swagger: '2.0' } });
  const { exitCode, out } = await runMain(['lint', 'api.json'], { cwd });
  expect(exitCode).toBe(1);
  expect(out).toMatchInlineSnapshot(`
   "api.json

   Problems

     (root): has the version "2.0"
       Give an OpenAPI document of version 3.0, 3.1 or 3.2.

   1 problem.
   "
  `);
});

test('no file', async () => {
  const cwd = temporaryProject({ 'package.json': {} });
  expect(await runMain(['lint'], { cwd })).toEqual({
    exitCode: 2,
    out: '',
    err: 'There is no error-catalog.json here. Name the file, or make one with `learn` or `init`.\n',
  });
  expect(await runMain(['lint', 'no.json'], { cwd })).toEqual({
    exitCode: 2,
    out: '',
    err: `There is no file ${join(cwd, 'no.json')}.\n`,
  });
});

test('schemas of entries, and of formats in the catalog and in files', async () => {
  const loose = { type: 'object', required: ['message', 'reason'] };
  const format = {
    ...simple,
    id: 'acme',
    schema: { type: 'object', properties: { error: { minLength: 1 } } },
  };
  const { out } = await runMain(['lint'], {
    cwd: temporaryProject({
      'package.json': {},
      'acme.json': format,
      'error-catalog.json': {
        format: './acme.json',
        errors: [
          { code: 'email_taken', status: 409, extensions: loose, details: loose },
          { code: 'gone', status: 410, format: { ...format, id: 'other' } },
          { code: 'conflict', status: 409, format: 'simple' },
        ],
      },
    }),
  });
  expect(out).toMatchInlineSnapshot(`
   "error-catalog.json

   Advice

     /errors/0/details/required/1: is "reason", a member that is not described
       Describe it under "properties", or check the spelling.
     /errors/0/extensions/required/0: is "message", a member that is not described
       Describe it under "properties", or check the spelling.
     /errors/0/extensions/required/1: is "reason", a member that is not described
       Describe it under "properties", or check the spelling.
     /format: "./acme.json", /schema/properties/error: has "minLength" without "type", so values of other types pass
       Write "type": "string" next to it.
     /errors/1/format/schema/properties/error: has "minLength" without "type", so values of other types pass
       Write "type": "string" next to it.

   5 pieces of advice.
   "
  `);
});

test('--seen: what a run has shown and the catalog lacks leads on', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'lint-'));
  writeFileSync(join(cwd, 'error-catalog.json'), '{ "errors": [{ "code": "email_taken", "status": 409 }] }');
  const seen = {
    type: 'response',
    writer: 'w',
    file: 'a.test.js',
    test: 'a',
    catalog: 'c',
    method: 'GET',
    path: '/',
    held: false,
    by: 'gate',
  };
  const records = [
    { ...seen, n: 0, status: 409, code: null },
    { ...seen, n: 1, status: 409, code: null },
    { ...seen, n: 2, status: 404, code: null, sent: 'no_user' },
    { ...seen, n: 3, status: 409, code: 'email_taken' },
    { ...seen, n: 4, status: 409, code: null, sent: 'email_taken' },
  ];
  writeFileSync(join(cwd, 'records.jsonl'), records.map((one) => JSON.stringify(one)).join('\n'));
  const { exitCode, out } = await runMain(['lint', '--seen', 'records.jsonl'], { cwd });
  rmSync(cwd, { recursive: true });
  expect([exitCode, out]).toMatchInlineSnapshot(`
   [
     0,
     "error-catalog.json

   Advice

     /errors: 404 no_user was seen 1 × and has no entry
       Add an entry, or run npx jest-error-contract learn --update.
     /errors: 409 (no code) was seen 2 × and has no entry
       Add an entry, or run npx jest-error-contract learn --update.

   2 pieces of advice.
   ",
   ]
  `);
});

describe('--seen: records that tell too little', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-seen-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'error-catalog.json'), '{ "errors": [{ "code": "taken", "status": 409 }] }');
  writeFileSync(join(folder, 'empty.jsonl'), '');
  mkdirSync(join(folder, 'damaged'));
  writeFileSync(join(folder, 'damaged', 'a.jsonl'), 'no record');
  const file = { type: 'file', file: 'a.test.js', writer: 'w', n: 0 };
  writeFileSync(join(folder, 'some.jsonl'), `${JSON.stringify(file)}\nno record\n`);
  const advice =
    'Name the files that jest-error-contract/reporter writes (error-contract-records/*.jsonl).\n';

  test.each([
    ['a file without any', 'empty.jsonl', `The files of --seen contain no records.\n${advice}`],
    [
      'a folder with a damaged one',
      'damaged',
      `The files of --seen contain no records.\n1 line of the records cannot be read: damaged/a.jsonl:1.\n${advice}`,
    ],
  ])('%s', async (_, seen, err) => {
    expect(await runMain(['lint', '--seen', seen], { cwd: folder })).toEqual({ exitCode: 2, out: '', err });
  });

  test('a file that is not there, and one that cannot be read', async () => {
    for (const seen of ['none.jsonl', 'some.jsonl/deep']) {
      const { exitCode, err } = await runMain(['lint', '--seen', seen], { cwd: folder });
      expect(exitCode).toBe(2);
      expect(err).toContain('The records cannot be read: ');
      expect(err).toContain(advice);
    }
  });

  test('a folder whose name looks like a file of records is none', async () => {
    mkdirSync(join(folder, 'named', 'folder.jsonl'), { recursive: true });
    writeFileSync(join(folder, 'named', 'folder.jsonl', 'a.jsonl'), JSON.stringify(file));
    expect(await runMain(['lint', '--seen', 'named'], { cwd: folder })).toMatchObject({
      exitCode: 0,
      err: '',
    });
  });

  test('damaged lines among others are told', async () => {
    const { out } = await runMain(['lint', '--seen', 'some.jsonl'], { cwd: folder });
    expect(out).toContain('--seen: 1 line of the records cannot be read: some.jsonl:2');
  });
});
