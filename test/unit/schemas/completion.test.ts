import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument, getLanguageService } from 'vscode-json-languageservice';
import { changeDefinitions } from '../../../src/generated/changes';
import { fieldDefinitions, formats, statuses } from '../../../src/generated/data';
import { settableRules } from '../../../src/generated/rule-ids';

/** What an editor offers in `error-catalog.json`, asked of the language service of VS Code: `¦` is where somebody types. */

const schemas = pathToFileURL(join(__dirname, '..', '..', '..', 'schemas', '/')).href;
const service = getLanguageService({
  schemaRequestService: (uri) => readFile(new URL(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
});
service.configure({ schemas: [{ uri: `${schemas}error-catalog.schema.json`, fileMatch: ['*'] }] });

const codes = statuses.map(({ code }) => String(code));
const fields = fieldDefinitions.map(({ name }) => name);
const ids = formats.map(({ id }) => id);
const severities = ['must', 'should', 'off'];

test.each([
  ['{ ¦ }', ['format', 'extends', 'codes', 'content', 'leaks', 'strict', 'rules', 'headers', 'errors']],
  ['{ "format": ¦ }', ids],
  ['{ "extends": ¦ }', ['standard']],
  ['{ "codes": ¦ }', ['listed', 'any']],
  ['{ "content": ¦ }', ['required', 'none', 'any']],
  ['{ "leaks": ¦ }', severities],
  ['{ "rules": { ¦ } }', settableRules],
  ['{ "rules": { "media-type": ¦ } }', severities],
  ['{ "headers": { ¦ } }', codes],
  ['{ "compatibility": { ¦ } }', changeDefinitions.map(({ id }) => id)],
  ['{ "compatibility": { "value-added": ¦ } }', ['major', 'minor', 'patch']],
  ['{ "headers": { "401": { ¦ } } }', fields],
  ['{ "headers": { "401": { "WWW-Authenticate": ¦ } } }', severities],
  ['{ "errors": [{ ¦ }] }', ['code', 'status', 'message', 'messagePattern', 'details', 'headers', 'rules']],
  ['{ "errors": [{ "status": ¦ }] }', codes],
  ['{ "errors": [{ "details": ¦ }] }', ['none', 'optional', 'required']],
  ['{ "errors": [{ "headers": { ¦ } }] }', fields],
  ['{ "errors": [{ "headers": { "Retry-After": ¦ } }] }', severities],
  ['{ "errors": [{ "rules": { ¦ } }] }', settableRules],
  ['{ "errors": [{ "format": ¦ }] }', ids],
  ['{ "operations": [{ "errors": { ¦ } }] }', codes],
])('%s', async (text, names) => {
  expect(await completions(text)).toEqual(expect.arrayContaining([...names]));
});

test.each([
  [
    '{ "rules": { "¦media-type": "off" } }',
    'The media type is that of the format. Only type and subtype count; `media-type-parameter` checks parameters.',
  ],
  ['{ "headers": { "¦429": {} } }', 'Too Many Requests.'],
  [
    '{ "headers": { "429": { "¦Retry-After": "must" } } }',
    'The severity of a missing Retry-After: RFC 9110, 10.2.3.',
  ],
])('%s: what it means', async (text, meaning) => {
  expect(await hover(text)).toBe(meaning);
});

test('what is offered forbids nothing else', async () => {
  const catalog = {
    headers: { 499: { 'X-Request-Id': 'must' } },
    errors: [{ code: 'slow_down', status: 499, format: './acme.json', headers: { 'X-Request-Id': 'must' } }],
  };
  const { document, json } = open(JSON.stringify(catalog));
  expect(await service.doValidation(document, json)).toEqual([]);
});

async function completions(marked: string): Promise<readonly string[]> {
  const { document, json } = open(marked.replace('¦', ''));
  const list = await service.doComplete(document, document.positionAt(marked.indexOf('¦')), json);
  return (list?.items ?? []).map(({ label }) => label.replaceAll('"', ''));
}

async function hover(marked: string): Promise<string> {
  const { document, json } = open(marked.replace('¦', ''));
  const found = await service.doHover(document, document.positionAt(marked.indexOf('¦')), json);
  // It is Markdown, in which all punctuation is escaped.
  return [found?.contents].flat().join('\n').replaceAll('\\', '');
}

function open(text: string) {
  const document = TextDocument.create('file:///error-catalog.json', 'json', 1, text);
  return { document, json: service.parseJSONDocument(document) };
}
