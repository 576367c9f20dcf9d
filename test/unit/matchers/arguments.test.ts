import type { ErrorCatalog } from '../../../src';
import { createMatchers } from '../../../src';
import { failureMessage, rulesIn } from '../failure/show-failure';

const catalog: ErrorCatalog = {
  extends: 'standard',
  errors: [
    { code: 'email_taken', status: 409 },
    { code: 'name_taken', status: 409 },
    { code: 'invalid', status: 422 },
  ],
};

beforeEach(() => expect.extend(createMatchers({ catalog }) as unknown as jest.ExpectExtendMap));

const response = {
  status: 409,
  headers: {
    'Content-Type': 'application/json',
    'Retry-After': '120',
    Vary: ['Accept', 'Origin'],
    Allow: 'GET, HEAD',
    'Set-Cookie': [
      'visit=s3cr3t; Path=/; HttpOnly; SameSite=Lax; Max-Age=3600',
      'theme="a,b"; Expires=Wed, 21 Oct 2015 07:28:00 GMT',
    ],
  },
  body: JSON.stringify({
    error: 'email_taken',
    message: 'The address is in use',
    details: [
      { pointer: '/email', code: 'taken', message: 'is in use' },
      { pointer: '/name', message: 'is empty' },
    ],
    owner: { id: 7, tags: ['a', 'b'], nothing: null },
  }),
};

/** Arguments that the response satisfies, and how each can go wrong: the place that the failure names. */
type Expectation = NonNullable<Parameters<jest.Matchers<void>['toBeConflict']>[0]>;

describe('what an argument can ask for', () => {
  const holding: readonly Expectation[] = [
    'email_taken',
    {},
    { code: 'email_taken' },
    { message: 'The address is in use' },
    { message: /^the ADDRESS/i },
    { message: expect.stringContaining('address') as unknown as string },
    { details: [{ pointer: '/email' }, { message: 'is empty' }] },
    { details: expect.arrayContaining([{ pointer: '/name', message: 'is empty' }]) },
    { details: [expect.anything(), expect.objectContaining({ pointer: '/name' })] },
    { body: { owner: { id: 7 } } },
    { body: { owner: { tags: ['a', 'b'], nothing: null } } },
    { body: { owner: { id: expect.any(Number), tags: expect.arrayContaining(['b']) } } },
    { body: expect.objectContaining({ error: 'email_taken' }) },
    { body: {} },
    { body: { absent: undefined } },
    { headers: {} },
    { headers: { 'retry-after': '120' } },
    { headers: { 'RETRY-AFTER': expect.stringMatching(/^\d+$/) } },
    { headers: { 'retry-after': /^\d+$/ } },
    { headers: { vary: 'Accept, Origin' } },
    { headers: { 'x-absent': undefined } },
    { headers: { 'retry-after': 120 } },
    { headers: { vary: ['Accept', 'Origin'] } },
    { headers: { vary: [/accept/i, expect.stringContaining('rig') as string] } },
    { headers: { vary: expect.arrayContaining(['Origin']) as string[] } },
    { headers: { vary: expect.any(Array) as string[] } },
    { headers: { vary: expect.not.arrayContaining(['Cookie']) as string[] } },
    { headers: { vary: expect.not.stringContaining('Cookie') as string } },
    { headers: { allow: ['GET', 'HEAD'] } },
    { headers: { allow: ['GET, HEAD'] } },
    { headers: { 'retry-after': [120] } },
    { headers: { 'Set-Cookie': [/^visit=/, /^theme=/] } },
    { headers: { 'Set-Cookie': [{ name: 'visit' }, { name: 'theme', value: '"a,b"' }] } },
    {
      headers: {
        'set-cookie': [
          { name: /^v/, value: /./, path: '/', httpOnly: true, sameSite: 'lax', maxAge: 3600, secure: false },
          { name: 'theme', path: false, expires: expect.stringContaining('2015') as string },
        ],
      },
    },
    { headers: { 'Set-Cookie': expect.arrayContaining([expect.stringContaining('theme')]) as string[] } },
    {
      headers: {
        'Set-Cookie': expect.arrayContaining([expect.objectContaining({ name: 'theme' })]) as string[],
      },
    },
    {
      headers: {
        'Set-Cookie': expect.not.arrayContaining([expect.objectContaining({ name: 'lang' })]) as string[],
      },
    },
    { code: ['name_taken', 'email_taken'] },
    { code: expect.stringMatching(/_taken$/) as string },
    { code: expect.any(String) as string },
    { code: 'email_taken', message: /address/, details: expect.any(Array), body: {}, headers: {} },
  ];
  test.each(holding)('%j holds', (argument) => {
    expect(response).toBeConflict(argument);
    expect(response).toBeErrorResponse(argument);
  });

  const failing: readonly (readonly [Expectation, readonly string[]])[] = [
    ['name_taken', ['code · /error']],
    [{ code: 'name_taken' }, ['code · /error']],
    [{ message: 'The address' }, ['message · /message']],
    [{ message: '' }, ['message · /message']],
    [{ message: /taken/ }, ['message · /message']],
    [{ message: expect.not.stringContaining('address') as unknown as string }, ['message · /message']],
    [{ details: [] }, ['details · /details']],
    [{ details: [{ pointer: '/email' }] }, ['details · /details']],
    [{ details: expect.arrayContaining([{ pointer: '/phone' }]) }, ['details · /details']],
    [{ body: { owner: { id: '7' } } }, ['body · /owner/id']],
    [{ body: { owner: { tags: ['a'] } } }, ['body · /owner/tags']],
    [{ body: { owner: { nothing: undefined } } }, ['body · /owner/nothing']],
    [{ body: { owner: { absent: null, id: 8 } } }, ['body · /owner/absent', 'body · /owner/id']],
    [{ body: { 'a/b~c': 1 } }, ['body · /a~1b~0c']],
    [{ body: [] }, ['body · content']],
    [{ body: 'email_taken' }, ['body · content']],
    [{ body: expect.objectContaining({ error: 'name_taken' }) }, ['body · content']],
    [{ headers: { 'retry-after': '12' } }, ['headers · retry-after']],
    [{ headers: { 'retry-after': 12 } }, ['headers · retry-after']],
    [{ headers: { 'retry-after': '120 ' } }, ['headers · retry-after']],
    [{ headers: { 'retry-after': [120, 120] } }, ['headers · retry-after']],
    [{ headers: { vary: ['Origin', 'Accept'] } }, ['headers · vary']],
    [{ headers: { vary: ['Accept'] } }, ['headers · vary']],
    [{ headers: { vary: [] } }, ['headers · vary']],
    [{ headers: { vary: expect.arrayContaining(['Cookie']) as string[] } }, ['headers · vary']],
    [{ headers: { vary: expect.not.arrayContaining(['Origin']) as string[] } }, ['headers · vary']],
    [{ headers: { 'x-absent': ['a'] } }, ['headers · x-absent']],
    [{ headers: { 'Set-Cookie': [{ name: 'visit' }] } }, ['headers · Set-Cookie']],
    [{ headers: { 'Set-Cookie': [{ name: 'theme' }, { name: 'visit' }] } }, ['headers · Set-Cookie']],
    [
      { headers: { 'Set-Cookie': [{ name: 'visit', secure: true }, { name: 'theme' }] } },
      ['headers · Set-Cookie'],
    ],
    [
      { headers: { 'Set-Cookie': [{ name: 'visit', httpOnly: false }, { name: 'theme' }] } },
      ['headers · Set-Cookie'],
    ],
    [
      { headers: { 'Set-Cookie': [{ name: 'visit', path: '/api' }, { name: 'theme' }] } },
      ['headers · Set-Cookie'],
    ],
    [
      {
        headers: {
          'Set-Cookie': expect.not.arrayContaining([expect.objectContaining({ name: 'visit' })]) as string[],
        },
      },
      ['headers · Set-Cookie'],
    ],
    [{ code: ['name_taken', 'conflict'] }, ['code · /error']],
    [{ code: expect.stringMatching(/^name/) as string }, ['code · /error']],
    [{ code: expect.not.stringMatching(/^email/) as string }, ['code · /error']],
    [{ headers: { 'retry-after': /^1$/ } }, ['headers · retry-after']],
    [{ headers: { 'x-absent': expect.anything() } }, ['headers · x-absent']],
    [
      { code: 'name_taken', message: 'x', details: [], body: { owner: 1 }, headers: { vary: 'x' } },
      ['code · /error', 'details · /details', 'message · /message', 'body · /owner', 'headers · vary'],
    ],
  ];
  test.each(failing)('%j does not: %j', (argument, places) => {
    const message = failureMessage(() => expect(response).toBeConflict(argument));
    expect([...message.matchAll(/^\d+\. (.+)$/gm)].map(([, place]) => place)).toEqual(places);
    expect(failureMessage(() => expect(response).toBeErrorResponse(argument))).toContain(places[0]);
  });

  test('the tests do what is said of every one of the two names', () => {
    const large = { ...response, status: 413, body: '{"error":"content_too_large","message":"Too large"}' };
    expect(large).toBePayloadTooLarge('content_too_large');
    expect(large).toBeContentTooLarge({ message: 'Too large' });
  });
});

describe('the general matchers take a status as well', () => {
  test.each([
    409,
    '4xx',
    [404, 409],
    ['4xx'],
    [404, '4xx'],
    ['invalid', 'email_taken'],
    { status: 409 },
    { status: [404, 409] },
    { status: ['4xx', 404], code: 'email_taken' },
    { status: [422, 409], code: expect.stringMatching(/^(?:invalid|email_taken)$/) as string },
    { status: '4xx', code: 'email_taken' },
  ] as const)('%j', (argument) => {
    expect(response).toBeErrorResponse(argument);
    expect(response).toBeClientError(argument);
  });

  test.each([
    [422, '422 Unprocessable Content'],
    ['5xx', 'a server error (5xx)'],
    [{ status: 404, body: {} }, '404 Not Found'],
    [[404, 410], '404 Not Found or 410 Gone'],
    [[404, '5xx', 410], '404 Not Found, a server error (5xx) or 410 Gone'],
    [{ status: [404, 410] }, '404 Not Found or 410 Gone'],
    [['invalid', 'not_found'], '422 Unprocessable Content or 404 Not Found'],
    [{ code: expect.stringMatching(/_found$/) as string }, '404 Not Found'],
    [[400, 401, 402, 403, 404, 405, 406], 'one of 400 Bad Request, 401 Unauthorized, 402 Payment'],
    ['invalid', '422 Unprocessable Content'],
    [{ code: 'invalid', message: 'x' }, '422 Unprocessable Content'],
  ] as const)('%j is not this response', (argument, expected) => {
    expect(failureMessage(() => expect(response).toBeErrorResponse(argument))).toContain(
      `\n1. status\n   Expected: ${expected}`,
    );
  });
});

describe('a RegExp with state is used afresh each time', () => {
  test.each([/address/g, /The/y])('%p', (message) => {
    for (let times = 0; times < 3; times += 1) expect(response).toBeConflict({ message });
    expect(message.lastIndex).toBe(0);
  });
});

test('custom equality testers of the suite count', () => {
  const closeTo = (one: unknown, other: unknown): boolean | undefined =>
    typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < 1 : undefined;
  expect(failureMessage(() => expect(response).toBeConflict({ body: { owner: { id: 7.5 } } }))).toContain(
    'body',
  );
  (
    expect as unknown as { readonly addEqualityTesters: (testers: readonly unknown[]) => void }
  ).addEqualityTesters([closeTo]);
  expect(response).toBeConflict({ body: { owner: { id: 7.5 } } });
});

describe('what the assertion asks for is a must, whatever the catalog says', () => {
  const lenient: ErrorCatalog = {
    ...catalog,
    rules: { code: 'off', message: 'off', details: 'off' },
  };
  beforeEach(() => expect.extend(createMatchers({ catalog: lenient }) as unknown as jest.ExpectExtendMap));

  test.each([['name_taken'], [{ message: 'x' }], [{ body: { owner: 1 } }], [{ details: [] }]])(
    '%j',
    (argument) => {
      const text = failureMessage(() => expect(response).toBeConflict(argument));
      expect(rulesIn(text)).toHaveLength(1);
      expect(text).not.toContain('To turn this off');
    },
  );
});

describe('an argument about content is not met where there is none to read', () => {
  const asked: readonly Expectation[] = [{ message: /./ }, { details: [] }, { body: { id: 7 } }];
  const empty = { status: 409, headers: {}, body: '' };

  test.each(asked)('%j, and the entry asks for no content', (argument) => {
    const none: ErrorCatalog = { errors: [{ code: 'email_taken', status: 409, content: 'none' }] };
    expect.extend(createMatchers({ catalog: none }) as unknown as jest.ExpectExtendMap);
    expect(empty).toBeConflict('email_taken');
    expect(failureMessage(() => expect(empty).toBeConflict(argument))).toMatch(
      /^1\. (?:message|details|body) · .*\n.*\n {3}Received: nothing$/m,
    );
  });

  test.each(asked)('%j, and the answer is to HEAD', (argument) => {
    const head = { status: 409, headers: {}, body: undefined, request: { method: 'HEAD', url: '/' } };
    expect(rulesIn(failureMessage(() => expect(head).toBeConflict(argument)))).toHaveLength(1);
  });
});

describe('an argument is no second fault', () => {
  const asked: Expectation = { message: /x/, details: [{}], body: { message: 'x', id: 7 } };
  const type = { 'Content-Type': 'application/json' };
  test.each([
    ['of another media type', { 'Content-Type': 'text/html' }, '<h1>Conflict</h1>', ['media-type']],
    ['of no content', type, '', ['content']],
    ['of truncated content', type, '{"err', ['json']],
    ['of a JSON value of another kind', type, '[]', ['json-type', 'body', 'body']],
    [
      'of members that the schema misses',
      type,
      '{"error":"email_taken","details":{}}',
      ['schema', 'details', 'body'],
    ],
  ])('%s', (_, headers, body, rules) => {
    const text = failureMessage(() => expect({ status: 409, headers, body }).toBeConflict(asked));
    expect(rulesIn(text)).toEqual(rules);
  });

  test('but it is one where the schema only advises', () => {
    const advised: ErrorCatalog = { ...catalog, rules: { schema: 'should' } };
    expect.extend(createMatchers({ catalog: advised }) as unknown as jest.ExpectExtendMap);
    const without = { status: 409, headers: type, body: '{"error":"email_taken"}' };
    expect(without).toBeConflict();
    expect(rulesIn(failureMessage(() => expect(without).toBeConflict({ message: /x/ })))).toEqual([
      'message',
    ]);
  });
});

describe('codes: any accepts every code, and holds the assertion to the one that it names', () => {
  beforeEach(() =>
    expect.extend(createMatchers({ catalog, codes: 'any' }) as unknown as jest.ExpectExtendMap),
  );
  const unlisted = { ...response, body: '{"error":"phone_taken","message":"The number is in use"}' };

  test('the code that came', () => {
    expect(unlisted).toBeConflict();
    expect(unlisted).toBeConflict('phone_taken');
    expect(unlisted).toBeConflict({ code: 'phone_taken' });
    expect(response).toBeConflict('email_taken');
  });

  test.each(['fax_taken', 'email_taken', 'not_found', 'invalid'])('another one: %s', (code) => {
    expect(rulesIn(failureMessage(() => expect(unlisted).toBeConflict(code)))).toEqual(['code']);
  });

  test('several, and those that a pattern stands for', () => {
    expect(unlisted).toBeConflict({ code: ['fax_taken', 'phone_taken'] });
    expect(unlisted).toBeConflict({ code: expect.stringMatching(/_taken$/) as string });
    expect(response).toBeConflict({ code: expect.stringMatching(/_taken$/) as string });
    for (const argument of [
      { code: ['fax_taken', 'mail_taken'] },
      { code: expect.stringMatching(/^fax/) as string },
    ]) {
      expect(rulesIn(failureMessage(() => expect(unlisted).toBeConflict(argument)))).toEqual(['code']);
      expect(rulesIn(failureMessage(() => expect(response).toBeConflict(argument)))).toEqual(['code']);
    }
  });

  test('no code at all', () => {
    const without = { ...response, body: '{"message":"The number is in use"}' };
    expect(rulesIn(failureMessage(() => expect(without).toBeConflict('phone_taken')))).toEqual(['schema']);
  });
});

describe('a format for one assertion', () => {
  const problem = {
    status: 409,
    headers: { 'Content-Type': 'application/problem+json' },
    body: { type: 'about:blank', title: 'Conflict', status: 409, code: 'email_taken' },
  };

  test('overrides the format of the catalog', () => {
    expect(problem).toBeConflict({ format: 'problem-details', code: 'email_taken' });
    expect(rulesIn(failureMessage(() => expect(problem).toBeConflict('email_taken')))[0]).toBe('media-type');
    expect(
      rulesIn(failureMessage(() => expect(response).toBeConflict({ format: 'problem-details' })))[0],
    ).toBe('media-type');
  });

  test('an unknown one is refused with the nearest', () => {
    expect(() => expect(problem).toBeConflict({ format: 'problem-detail' })).toThrow(
      /"problem-detail" is not a format\n.*Did you mean "problem-details"\?/,
    );
  });
});
