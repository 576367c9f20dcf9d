import { catalogFromOpenApi } from '../../../src';
import { asserting } from '../core/formats/asserting';

/* Which content of a response is meant. Each key has a member of its own that it requires. */

type Row = readonly [contentType: string, member: string, broken: readonly string[]];

function documentOf(keys: readonly string[]): object {
  const content = Object.fromEntries(
    keys.map((key, index) => [key, { schema: { type: 'object', required: [`m${index}`] } }]),
  );
  const responses = { 409: { description: '', content } };
  return { openapi: '3.1.0', info: { title: 't', version: '1' }, paths: { '/x': { get: { responses } } } };
}

describe.each<readonly [string, readonly string[], readonly Row[]]>([
  [
    'parameters',
    ['application/json; version=1', 'application/json;version=2'],
    [
      ['application/json; version=1', 'm0', []],
      ['application/json;charset=utf-8;version="2"', 'm1', []],
      ['application/json; version=2', 'm0', ['schema /m1']],
      ['application/json; version=3', 'm0', ['media-type Content-Type']],
    ],
  ],
  [
    'with and without parameters',
    ['application/json', 'application/json; version=2'],
    [
      ['application/json', 'm0', []],
      ['application/json; version=2', 'm1', []],
      ['application/json; version=3', 'm0', []],
    ],
  ],
  [
    'charset tells nothing',
    ['application/json; charset=utf-8'],
    [
      ['application/json', 'm0', []],
      ['application/json;charset=UTF-8', 'm0', []],
    ],
  ],
  [
    'ranges',
    ['application/*', 'application/json', '*/*'],
    [
      ['application/json', 'm1', []],
      ['application/vnd.acme+json', 'm0', []],
      ['text/json', 'm2', []],
      ['text/json', 'm0', ['schema /m2']],
    ],
  ],
  [
    'a range is not every type',
    ['application/*'],
    [
      ['application/vnd.acme+json', 'm0', []],
      ['text/json', 'm0', ['media-type Content-Type']],
    ],
  ],
  [
    'a range with a suffix',
    ['application/*+json'],
    [
      ['application/vnd.acme+json', 'm0', []],
      ['application/json', 'm0', ['media-type Content-Type']],
    ],
  ],
])('%s', (_, keys, rows) => {
  const { broken } = asserting({ catalog: catalogFromOpenApi(documentOf(keys)) });
  test.each(rows)('%s with %s', (type, member, expected) => {
    const request = { method: 'GET', url: '/x' };
    const received = { status: 409, headers: { 'Content-Type': type }, body: { [member]: 1 }, request };
    expect(broken(received, 409)).toEqual(expected);
  });
});

test.each([
  [
    'a list',
    'application/json, application/xml',
    'is a list of media types, but each needs its own key',
    ['schema /m0'],
  ],
  ['a word', 'file', '"file" is not a media type, so it is not used', []],
])('a key that is %s is told, and the others hold', (_, key, problem, expected) => {
  const catalog = catalogFromOpenApi(documentOf([key]));
  expect(catalog.warnings.map((one) => one.problem)).toContain(problem);
  const request = { method: 'GET', url: '/x' };
  const received = { status: 409, headers: { 'Content-Type': 'application/json' }, body: {}, request };
  expect(asserting({ catalog }).broken(received, 409)).toEqual(expected);
});
