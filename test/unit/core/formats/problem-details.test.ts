import { check } from '../../../../src';
import type { ErrorCatalog, JsonValue } from '../../../../src';
import { asserting } from './asserting';

/*
 * RFC 9457, section by section: what it asks for ("legal") is a must, what it recommends is a should,
 * which `strict` raises.
 */

const catalog: ErrorCatalog = {
  format: 'problem-details',
  extends: 'standard',
  errors: [
    {
      code: 'out_of_credit',
      status: 403,
      type: 'https://errors.example.com/out-of-credit',
      title: 'There is no credit left',
      extensions: { required: ['balance'], properties: { balance: { type: 'number' } } },
    },
    {
      code: 'account_locked',
      status: 403,
      type: '/problems/account-locked',
      title: 'The account is locked',
      extensions: { required: ['until'], properties: { until: { type: 'string', format: 'date-time' } } },
    },
  ],
};
const plain = { type: 'about:blank', title: 'Conflict', status: 409 };
const credit = {
  type: 'https://errors.example.com/out-of-credit',
  title: 'There is no credit left',
  status: 403,
  balance: 30,
};
const lock = {
  type: '/problems/account-locked',
  title: 'The account is locked',
  status: 403,
  until: '2026-02-03T04:05:06Z',
};

function found(body: JsonValue, status: number, contentType = 'application/problem+json'): readonly string[] {
  return check(
    { status, fields: [['Content-Type', contentType]], content: JSON.stringify(body) },
    { catalog },
  ).map(({ severity, rule, at }) => `${severity} ${rule} ${at ?? ''}`.trimEnd());
}

const cases: readonly (readonly [
  name: string,
  body: JsonValue,
  status: number,
  found: readonly string[],
  contentType?: string,
])[] = [
  ['3: all members', { ...plain, detail: 'It is there', instance: '/users/17' }, 409, []],
  ['3: charset is no part of the media type', plain, 409, [], 'application/problem+json; charset=utf-8'],
  [
    '3: application/json is another media type',
    plain,
    409,
    ['must media-type Content-Type'],
    'application/json',
  ],
  [
    '3: the XML form is another media type',
    plain,
    409,
    ['must media-type Content-Type'],
    'application/problem+xml',
  ],
  ['3: the root is an object', [plain], 409, ['must json-type']],
  [
    '3: no member is required, three are expected',
    {},
    409,
    ['should schema /type', 'should schema /title', 'should schema /status'],
  ],
  ['3.1: type is a string', { ...plain, type: 7 }, 409, ['must schema /type']],
  ['3.1: type is no null', { ...plain, type: null }, 409, ['must schema /type']],
  ['3.1: title is a string', { ...plain, title: ['Conflict'] }, 409, ['must schema /title']],
  ['3.1: status is a number', { ...plain, status: '409' }, 409, ['must schema /status']],
  ['3.1: detail is a string', { ...plain, detail: { text: 'It is there' } }, 409, ['must schema /detail']],
  ['3.1: instance is a string', { ...plain, instance: 17 }, 409, ['must schema /instance']],
  [
    '3.1: every member of a wrong type is named',
    { type: 1, title: 2, status: '3', detail: 4, instance: 5 },
    409,
    [
      'must schema /type',
      'must schema /title',
      'must schema /status',
      'must schema /detail',
      'must schema /instance',
    ],
  ],
  ['3.1.1: type is a URI reference', { ...plain, type: 'not a URI' }, 409, ['must schema /type']],
  ['3.1.1: a relative type has the full path', { ...lock, type: '/problems/account-locked' }, 403, []],
  [
    '3.1.1: a type without the full path',
    { ...plain, code: 'conflict', type: 'problems/conflict', title: 'Taken' },
    409,
    ['should schema /type'],
  ],
  ['3.1.2: status is that of the response', { ...plain, status: 400 }, 409, ['must status-member /status']],
  ['3.1.2: status is a status code', { ...plain, status: 17 }, 409, ['must schema /status']],
  [
    '3.1.5: instance is a URI reference',
    { ...plain, instance: 'number <17>' },
    409,
    ['must schema /instance'],
  ],
  [
    '3.1.5: an instance without the full path',
    { ...plain, instance: '17' },
    409,
    ['should schema /instance'],
  ],
  ['3.2: extension members of the type', credit, 403, []],
  [
    '3.2: an extension member is missing',
    { ...credit, balance: undefined } as never,
    403,
    ['must extensions /balance'],
  ],
  [
    '3.2: an extension member of another kind',
    { ...credit, balance: '30' },
    403,
    ['must extensions /balance'],
  ],
  [
    '3.2: each type has extension members of its own',
    { ...lock, until: 'tomorrow' },
    403,
    ['must extensions /until'],
  ],
  ['3.2: further extension members are free', { ...lock, balance: 'none' }, 403, []],
  [
    '4: the name of an extension member',
    { ...plain, 'trace-id': 'a1', id: 1, _links: {} },
    409,
    ['should schema /trace-id', 'should schema /id', 'should schema /_links'],
  ],
  [
    '4: a type that the catalog does not list',
    { ...lock, type: 'https://errors.example.com/other' },
    403,
    ['must code /type'],
  ],
  ['4.2.1: about:blank under the phrase', plain, 409, []],
  ['4.2.1: the phrase in any case', { ...plain, title: 'CONFLICT' }, 409, []],
  ['4.2.1: an older phrase', { ...plain, title: 'Payload Too Large', status: 413 }, 413, []],
  [
    '4.2.1: about:blank under a title of its own',
    { ...plain, title: 'Oh no' },
    409,
    ['should title-member /title'],
  ],
  [
    '4.2.1: about:blank is implied',
    { title: 'Oh no', status: 409 },
    409,
    ['should schema /type', 'should title-member /title'],
  ],
  [
    '4.2.1: any other type has its own title',
    { ...plain, code: 'conflict', type: 'https://errors.example.com/taken', title: 'Oh no' },
    409,
    [],
  ],
];

// A rest parameter, since Jest would take a missing last one for `done`.
test.each(cases)('%s', (...one) => {
  const [, body, status, expected, contentType] = one as unknown as (typeof cases)[number];
  expect(found(body, status, contentType)).toEqual(expected);
});

test('strict raises what is recommended, and nothing else', () => {
  const { broken } = asserting({ catalog, strict: true });
  const strictly = cases.map(([, body, status, , contentType = 'application/problem+json']) =>
    broken({ status, headers: { 'Content-Type': contentType }, text: JSON.stringify(body) }, status),
  );
  expect(strictly).toEqual(
    cases.map(([, , , all]) =>
      all.map((one) =>
        one.replace(/^\w+ (json-type$)?/, (_, whole) => (whole === undefined ? '' : 'json-type content')),
      ),
    ),
  );
});

test('advice on a name reads well', () => {
  const [advice] = check(
    {
      status: 409,
      fields: [['Content-Type', 'application/problem+json']],
      content: JSON.stringify({ ...plain, 'trace-id': 'a1' }),
    },
    { catalog },
  );
  expect(advice).toEqual({
    rule: 'schema',
    severity: 'should',
    reason: 'pattern',
    at: '/trace-id',
    expected: 'a name that matches ^[A-Za-z][A-Za-z0-9_]{2,}$',
    received: 'the name "trace-id"',
    reference: 'RFC 9457, 4',
  });
});
