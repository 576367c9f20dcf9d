import { join } from 'node:path';
import ts from 'typescript';
import { formats, statuses } from '../../../src/generated/data';
import { settableRules } from '../../../src/generated/rule-ids';

/** What an editor offers, asked of the language service of TypeScript: `¦` is where somebody types. */

const programs = join(__dirname, 'programs');
const IMPORTS = `
import 'jest-error-contract/register';
import { assertError, check, createMatchers, defineCatalog } from 'jest-error-contract';
import { allowErrors } from 'jest-error-contract/enforce';
declare const response: { readonly status: number };
`;
const REGISTERED = `
const catalog = defineCatalog({
  errors: [{ code: 'email_taken', status: 409 }, { code: 'name_taken', status: 409 }, { code: 'gone_for_good', status: 410 }],
});
declare module 'jest-error-contract' { interface Register { catalog: typeof catalog } }
`;
const codes = statuses.map(({ code }) => String(code));
const phrases = ['conflict', 'not_found', 'im_a_teapot'];
const own = ['email_taken', 'name_taken', 'gone_for_good'];
const severities = ['must', 'should', 'off'];
const fields = ['Retry-After', 'WWW-Authenticate', 'Content-Length'];
const ids = formats.map(({ id }) => id);

describe('without a registered catalog', () => {
  const offered = completions(IMPORTS);

  test.each([
    ["defineCatalog({ format: '¦', errors: [] });", ids],
    ["defineCatalog({ extends: '¦', errors: [] });", ['standard']],
    ['defineCatalog({ errors: [{ code: "a", status: ¦ }] });', codes],
    ["defineCatalog({ errors: [{ code: 'a', status: 409, format: '¦' }] });", ids],
    ['defineCatalog({ errors: [], rules: { ¦ } });', settableRules],
    ["defineCatalog({ errors: [], rules: { leak: '¦' } });", severities],
    ['defineCatalog({ errors: [], headers: { ¦ } });', codes],
    ["defineCatalog({ errors: [], headers: { 401: { '¦': 'must' } } });", fields],
    ["defineCatalog({ errors: [{ code: 'a', status: 409, headers: { '¦': 'must' } }] });", fields],
    ["defineCatalog({ errors: [{ code: 'a', status: 409, headers: { 'Retry-After': '¦' } }] });", severities],
    ["expect(response).toBeErrorResponse('¦');", ['4xx', '5xx', ...phrases]],
    ['expect(response).toBeErrorResponse(¦);', codes],
    ["expect(response).toBeErrorResponse({ status: '¦' });", ['4xx', '5xx']],
    ['expect(response).toBeErrorResponse({ status: ¦ });', codes],
    ["expect(response).toBeErrorResponse({ code: '¦' });", phrases],
    [
      'expect(response).toBeErrorResponse({ ¦ });',
      ['status', 'code', 'message', 'details', 'body', 'headers'],
    ],
    ["expect(response).toBeClientError('¦');", ['4xx']],
    ["expect(response).toBeConflict('¦');", ['conflict']],
    ["expect(response).toBeConflict({ code: '¦' });", ['conflict']],
    ["expect(response).toBeConflict({ format: '¦' });", ids],
    ["expect(response).toBeConflict({ headers: { '¦': '1' } });", fields],
    ['expect(response).toBeConflict({ details: [{ ¦ }] });', ['pointer', 'code', 'message']],
    ["expect({ response }).toEqual({ response: expect.toBeErrorResponse('¦') });", ['4xx', ...phrases]],
    ["assertError(response, '¦');", ['4xx', '5xx', ...phrases]],
    ["check({ status: 409, fields: [], content: '' }, { status: '¦' });", ['4xx', '5xx']],
    ["createMatchers({ format: '¦' });", ids],
    ['createMatchers({ only: [¦] });', codes],
    ["allowErrors('¦');", ['4xx', '5xx', ...settableRules, 'status', ...phrases]],
    ['allowErrors(¦);', codes],
    ["allowErrors({ rule: '¦' });", settableRules],
    ["allowErrors({ code: '¦' });", phrases],
    ["allowErrors({ status: '¦' });", ['4xx', '5xx']],
  ])('%s', (line, names) => {
    expect(offered(line)).toEqual(expect.arrayContaining([...names]));
  });

  test("a class is offered where it can be, and a status's own code alone", () => {
    expect(offered("expect(response).toBeClientError('¦');")).not.toContain('5xx');
    expect(offered("expect(response).toBeConflict('¦');")).toEqual(['conflict']);
  });
});

describe('with a registered catalog', () => {
  const offered = completions(`${IMPORTS}${REGISTERED}`);

  test.each([
    ["expect(response).toBeConflict('¦');", ['email_taken', 'name_taken']],
    ["expect(response).toBeGone({ code: '¦' });", ['gone_for_good']],
    ["expect(response).toBeErrorResponse('¦');", ['4xx', '5xx', ...own]],
    ["expect(response).toBeErrorResponse({ code: '¦' });", own],
    ["allowErrors({ code: '¦' });", own],
  ])('%s: its codes, and no others', (line, names) => {
    expect([...offered(line)].sort()).toEqual([...names].sort());
  });

  test('allowErrors: its codes beside classes and rules', () => {
    expect(offered("allowErrors('¦');")).toEqual(expect.arrayContaining(['4xx', 'leak', ...own]));
    expect(offered("allowErrors('¦');")).not.toContain('conflict');
  });
});

/** Opens a program whose last line changes, as in an editor. */
function completions(start: string): (line: string) => readonly string[] {
  const file = join(programs, 'completion.ts');
  const { config } = ts.readConfigFile(join(programs, 'tsconfig.json'), (name) => ts.sys.readFile(name)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, programs);
  let text = start;
  let version = 0;
  const service = ts.createLanguageService({
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    readDirectory: (...search) => ts.sys.readDirectory(...search),
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
    getCompilationSettings: () => options,
    getCurrentDirectory: () => programs,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '0'),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
  });
  return (line) => {
    text = `${start}${line.replace('¦', '')}`;
    version += 1;
    const entries =
      service.getCompletionsAtPosition(file, start.length + line.indexOf('¦'), {})?.entries ?? [];
    return entries.map(({ name }) => name.replaceAll(/^['"]|['"]$/g, ''));
  };
}
