import { check } from '../../../../src';
import type { ErrorCatalog } from '../../../../src';
import type { HttpField, HttpRequest } from '../../../../src';
import { statuses } from '../../../../src/generated/data';

/* What a field says beside the status and the request that it belongs to, section by section. */

interface Case {
  readonly status: number;
  readonly fields: readonly HttpField[];
  readonly method?: string;
  readonly httpVersion?: string;
  readonly headers?: { readonly [status: string]: { readonly [field: string]: 'must' | 'should' | 'off' } };
}

function found({ status, fields, method, httpVersion, headers }: Case): readonly string[] {
  const catalog: ErrorCatalog = { extends: 'standard', codes: 'any', content: 'any', errors: [], headers };
  const request: HttpRequest | undefined =
    method === undefined ? undefined : { method, url: '/users', fields: [] };
  return check({ status, fields, content: undefined, httpVersion, request }, { catalog }).map(
    ({ severity, rule, at }) => `${severity} ${rule} ${at}`,
  );
}

test.each<readonly [section: string, one: Case, found: readonly string[]]>([
  ['15.5.6: Allow without the method', { status: 405, method: 'PUT', fields: [['Allow', 'GET, HEAD']] }, []],
  ['10.2.1: Allow may be empty', { status: 405, method: 'PUT', fields: [['Allow', '']] }, []],
  ['9.1: methods are case-sensitive', { status: 405, method: 'PUT', fields: [['Allow', 'put']] }, []],
  [
    '15.5.6: the request is not known',
    { status: 405, fields: [['Allow', 'GET, POST, PUT, PATCH, DELETE']] },
    [],
  ],
  [
    '15.5.6: Allow lists the method that was refused',
    { status: 405, method: 'PUT', fields: [['Allow', 'GET, PUT']] },
    ['must header-contradiction Allow'],
  ],
  [
    '5.3: in the second line as well',
    {
      status: 405,
      method: 'PUT',
      fields: [
        ['Allow', 'GET'],
        ['allow', 'PUT'],
      ],
    },
    ['must header-contradiction Allow'],
  ],
  [
    '15.5.6: also where HEAD is refused',
    { status: 405, method: 'HEAD', fields: [['Allow', 'GET, HEAD']] },
    ['must header-contradiction Allow'],
  ],
  ['10.2.1: Allow beside another status', { status: 409, method: 'PUT', fields: [['Allow', 'PUT']] }, []],
  [
    'the catalog makes it advice',
    { status: 405, method: 'PUT', fields: [['Allow', 'PUT']], headers: { 405: { Allow: 'should' } } },
    ['should header-contradiction Allow'],
  ],
  [
    'the catalog turns the field off',
    { status: 405, method: 'PUT', fields: [['Allow', 'PUT']], headers: { 405: { Allow: 'off' } } },
    [],
  ],
])('RFC 9110, %s', (_, one, expected) => {
  expect(found(one)).toEqual(expected);
});

test.each<readonly [section: string, one: Case, found: readonly string[]]>([
  [
    'RFC 9110, 15.5.22: HTTP/1.1',
    { status: 426, httpVersion: '1.1', fields: [] },
    ['must header-missing Upgrade', 'must header-missing Connection'],
  ],
  [
    'RFC 9110, 15.5.22: a version that the client does not tell',
    {
      status: 426,
      fields: [
        ['Upgrade', 'websocket'],
        ['Connection', 'Upgrade'],
      ],
    },
    [],
  ],
  ['RFC 9113, 8.2.2: HTTP/2', { status: 426, httpVersion: '2', fields: [] }, []],
  ['RFC 9113, 8.2.2: HTTP/2.0', { status: 426, httpVersion: '2.0', fields: [] }, []],
  ['RFC 9114, 4.2: HTTP/3', { status: 426, httpVersion: '3', fields: [] }, []],
  [
    'RFC 9113, 8.2.2: no catalog can demand it',
    { status: 426, httpVersion: '2', fields: [], headers: { 426: { upgrade: 'must', Connection: 'must' } } },
    [],
  ],
])('426: %s', (_, one, expected) => {
  expect(found(one)).toEqual(expected);
});

test.each<readonly [reason: string, value: string, found: readonly string[]]>([
  ['the relation', '<https://law.example/>; rel="blocked-by"', []],
  ['another relation', '<https://law.example/>; rel="help"', ['should header-missing Link']],
  ['no angle brackets (RFC 8288, 3)', 'https://law.example/', ['must header-malformed Link']],
  ['no relation (RFC 8288, 3.3)', '<https://law.example/>', ['must header-malformed Link']],
  [
    'a port of letters (RFC 3986, 3.2.3)',
    '<https://law.example:abc/>; rel="blocked-by"',
    ['must header-malformed Link'],
  ],
])('451: one Link, one finding: %s', (_, value, expected) => {
  expect(found({ status: 451, fields: [['Link', value]] })).toEqual(expected);
});

test('Connection that cannot be read is malformed, and nothing else', () => {
  const fields: readonly HttpField[] = [
    ['Upgrade', 'websocket'],
    ['Connection', 'Upgrade;'],
  ];
  expect(found({ status: 426, fields })).toEqual(['must header-malformed Connection']);
});

test('only a field that names methods excludes the one of the request', () => {
  const excluding = statuses.flatMap(({ code, duties }) =>
    duties.filter(({ excludesMethod }) => excludesMethod).map(({ field }) => `${code} ${field}`),
  );
  expect(excluding).toEqual(['405 Allow']);
});
