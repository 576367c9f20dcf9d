import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isUnder, takeBaseUrls } from '../../../src/gate/base-urls';

const BASE_URL_VARIABLE = 'JEST_ERROR_CONTRACT_BASE_URL';

let folder: string;
let catalog: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'base-urls-'));
  catalog = join(folder, 'error-catalog.json');
});
afterEach(() => delete process.env[BASE_URL_VARIABLE]);
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['no variable, nothing in the catalog', undefined, '{"errors":[]}', []],
  ['one in the catalog', undefined, '{"enforce":{"baseUrl":"http://a.test"}}', ['http://a.test']],
  [
    'several in the catalog',
    undefined,
    '{"enforce":{"baseUrl":["http://a.test","https://b.test/api"]}}',
    ['http://a.test', 'https://b.test/api'],
  ],
  ['the variable comes first', 'http://c.test', '{"enforce":{"baseUrl":"http://a.test"}}', ['http://c.test']],
  ['several in the variable', 'http://c.test, https://d.test/', '{}', ['http://c.test', 'https://d.test/']],
  ['an empty variable', ' ', '{"enforce":{"baseUrl":"http://a.test"}}', ['http://a.test']],
  ['a broken catalog has an error of its own', undefined, '{', []],
])('takes the base URLs: %s', (_, variable, text, expected) => {
  if (variable !== undefined) process.env[BASE_URL_VARIABLE] = variable;
  writeFileSync(catalog, text);
  expect(takeBaseUrls(catalog)).toEqual(expected);
});

test('refuses what is no URL of HTTP, with its place', () => {
  process.env[BASE_URL_VARIABLE] = 'localhost:3000';
  expect(() => takeBaseUrls(undefined)).toThrowErrorMatchingInlineSnapshot(`
   "jest-error-contract: "localhost:3000" in JEST_ERROR_CONTRACT_BASE_URL is not an absolute HTTP URL.
   Write one such as http://127.0.0.1:3000 or https://staging.example.org/api."
  `);
});

test.each([
  ['http://a.test/', 'http://a.test', true],
  ['http://a.test/users?x=1', 'http://a.test/', true],
  ['http://a.test:80/', 'http://a.test', true],
  ['http://a.test:81/', 'http://a.test', false],
  ['https://a.test/', 'http://a.test', false],
  ['http://a.test/api/users', 'http://a.test/api', true],
  ['http://a.test/api', 'http://a.test/api/', true],
  ['http://a.test/apis', 'http://a.test/api', false],
  ['not a URL', 'http://a.test', false],
])('%s under %s: %p', (url, base, expected) => {
  expect(isUnder(url, base)).toBe(expected);
});
