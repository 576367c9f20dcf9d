import { check } from '../../../src/check';
import { loadCatalog } from '../../../src/catalog/load-catalog';
import { standard } from '../../../src/catalog/standard';
import { useCatalog } from '../../../src/catalog/use-catalog';
import { statuses } from '../../../src/generated/data';
import type {
  ErrorCatalog,
  ErrorDefinition,
  ErrorFormat,
  HttpField,
  JsonSchema,
} from '../../../src/core/types';
import simple from '../../../schemas/formats/simple.json';
import { messageOf } from './refuse/refusal';
import { temporaryProject } from './temporary-project';

// The cache of schemas is one of this run alone.
jest.spyOn(process, 'cwd').mockReturnValue(temporaryProject({ 'package.json': {} }));

const taken = { error: 'email_taken', message: 'Resource already exists' };

describe('extends', () => {
  test('adds an entry per registered status behind the own ones', () => {
    const { entries, byStatus, extendsStandard } = useCatalog({
      catalog: { extends: 'standard', errors: [{ code: 'email_taken', status: 409 }] },
    });
    expect(extendsStandard).toBe(true);
    expect(entries.map(({ inherited }) => inherited)).toEqual([false, ...statuses.map(() => true)]);
    expect(codes(byStatus.get(409))).toEqual(['email_taken', 'conflict']);
    expect(codes(byStatus.get(404))).toEqual(['not_found']);
  });

  test('an own entry with an inherited code replaces it', () => {
    const { entries, byCode, byStatus } = useCatalog({
      catalog: { extends: 'standard', errors: [{ code: 'conflict', status: 409, messagePattern: 'exists' }] },
    });
    expect(entries).toHaveLength(statuses.length);
    expect(codes(byStatus.get(409))).toEqual(['conflict']);
    expect(byCode.get('conflict')).toMatchObject({ inherited: false, messagePattern: /exists/u });
  });

  test('an own entry with an inherited code may have another status, which then has none', () => {
    const { byCode, byStatus } = useCatalog({
      catalog: { extends: 'standard', errors: [{ code: 'conflict', status: 422 }] },
    });
    expect(byCode.get('conflict')?.definition.status).toBe(422);
    expect(codes(byStatus.get(422))).toEqual(['conflict', 'unprocessable_content']);
    expect(byStatus.has(409)).toBe(false);
  });

  test('without it, the catalog has its own statuses alone', () => {
    const { byStatus, extendsStandard } = useCatalog({
      catalog: { errors: ['a', 'b', 'c'].map((code, index) => ({ code, status: index === 2 ? 404 : 409 })) },
    });
    expect(extendsStandard).toBe(false);
    expect([...byStatus.keys()]).toEqual([409, 404]);
    expect(codes(byStatus.get(409))).toEqual(['a', 'b']);
  });

  test('inherited entries take the format and the code case of the catalog', () => {
    const catalog: ErrorCatalog = { extends: 'standard', format: 'fastify', errors: [] };
    const error = { statusCode: 409, code: 'CONFLICT', error: 'Conflict', message: 'Exists' };
    expect(broken(catalog, error)).toEqual([]);
    expect(broken({ ...catalog, codeCase: 'as-is' }, error)).toEqual(['code must /code']);
  });
});

test('the built-in catalog has one entry per registered status', () => {
  expect(standard().entries.map(({ definition }) => definition.status)).toEqual(
    statuses.map(({ code }) => code),
  );
  expect(standard().extendsStandard).toBe(true);
});

describe('header fields', () => {
  const unauthorized = { code: 'unauthorized', status: 401 };
  const body = { error: 'unauthorized', message: 'Who are you?' };
  const malformed: HttpField = ['WWW-Authenticate', 'Bearer, ,realm='];

  test.each<
    [string, Partial<ErrorCatalog>, Partial<ErrorDefinition>, readonly HttpField[], readonly string[]]
  >([
    ['the duty of the status', {}, {}, [], ['header-missing must WWW-Authenticate']],
    ['its grammar', {}, {}, [malformed], ['header-malformed must WWW-Authenticate']],
    [
      'lowered',
      { headers: { 401: { 'www-authenticate': 'should' } } },
      {},
      [],
      ['header-missing should WWW-Authenticate'],
    ],
    [
      'lowered, but malformed',
      { headers: { 401: { 'WWW-Authenticate': 'should' } } },
      {},
      [malformed],
      ['header-malformed must WWW-Authenticate'],
    ],
    ['off', { headers: { 401: { 'WWW-Authenticate': 'off' } } }, {}, [], []],
    ['off, and malformed', { headers: { 401: { 'www-authenticate': 'off' } } }, {}, [malformed], []],
    [
      'off for another status',
      { headers: { 407: { 'WWW-Authenticate': 'off' } } },
      {},
      [],
      ['header-missing must WWW-Authenticate'],
    ],
    ['off in the entry', {}, { headers: { 'WWW-Authenticate': 'off' } }, [malformed], []],
    [
      'back on in the entry',
      { headers: { 401: { 'WWW-Authenticate': 'off' } } },
      { headers: { 'WWW-Authenticate': 'must' } },
      [],
      ['header-missing must WWW-Authenticate'],
    ],
    [
      'a field that no RFC asks for',
      { headers: { 401: { 'WWW-Authenticate': 'off', 'X-Request-Id': 'must' } } },
      {},
      [],
      ['header-missing must X-Request-Id'],
    ],
    [
      'the same, present',
      { headers: { 401: { 'WWW-Authenticate': 'off', 'X-Request-Id': 'must' } } },
      {},
      [['x-request-id', '1']],
      [],
    ],
    [
      'a field that the entry wants',
      { headers: { 401: { 'WWW-Authenticate': 'off' } } },
      { headers: { 'X-Request-Id': 'should' } },
      [],
      ['header-missing should X-Request-Id'],
    ],
    [
      'the same, strictly',
      { strict: true, headers: { 401: { 'WWW-Authenticate': 'off' } } },
      { headers: { 'X-Request-Id': 'should' } },
      [],
      ['header-missing must X-Request-Id'],
    ],
  ])('%s', (_, catalog, entry, fields, expected) => {
    expect(
      broken({ ...catalog, errors: [{ ...unauthorized, ...entry }] }, body, { status: 401, fields }),
    ).toEqual(expected);
  });
});

test.each<[string, Partial<ErrorCatalog>, Partial<ErrorDefinition>, unknown, readonly string[]]>([
  ['content is required', {}, {}, undefined, ['content must ']],
  ['content of the catalog: none', { content: 'none' }, {}, undefined, []],
  ['content of the catalog: none, and there is some', { content: 'none' }, {}, taken, ['content must ']],
  ['content of the catalog: any, and there is none', { content: 'any' }, {}, undefined, []],
  [
    'content of the catalog: any, and it is wrong',
    { content: 'any' },
    {},
    { error: 'email_taken' },
    ['schema must /message'],
  ],
  ['content of the entry: none', {}, { content: 'none' }, undefined, []],
  ['content of the entry wins', { content: 'none' }, { content: 'required' }, taken, []],
  ['a leak', {}, {}, leaking(), ['leak must /message']],
  ['a leak that the catalog allows', { leaks: 'off' }, {}, leaking(), []],
  ['a leak that the entry allows', {}, { leaks: 'off' }, leaking(), []],
  [
    'a leak that the entry forbids',
    { leaks: 'off' },
    { leaks: 'should' },
    leaking(),
    ['leak should /message'],
  ],
  ['a code that is not listed', {}, {}, { ...taken, error: 'name_taken' }, ['code must /error']],
  ['any codes', { codes: 'any' }, {}, { ...taken, error: 'name_taken' }, []],
  [
    'any codes, but the format holds',
    { codes: 'any' },
    {},
    { error: 'name_taken' },
    ['schema must /message'],
  ],
  ['another message', {}, { message: 'The address is in use' }, taken, []],
  ['a message that matches', {}, { messagePattern: '^\\p{L}+ already' }, taken, []],
  ['a message that does not match', {}, { messagePattern: '^Already' }, taken, ['message must /message']],
  ['no details', {}, { details: 'none' }, taken, []],
  ['no details, and there are some', {}, { details: 'none' }, detailed({}), ['details must /details']],
  ['details are optional', {}, { details: 'optional' }, detailed({}), []],
  ['details are required', {}, { details: 'required' }, detailed({}), []],
  ['details are required and absent', {}, { details: 'required' }, taken, ['details must /details']],
  [
    'details are required and empty',
    {},
    { details: 'required' },
    { ...taken, details: [] },
    ['details must /details'],
  ],
  ['a schema of details', {}, { details: { required: ['pointer'] } }, detailed({ pointer: '/email' }), []],
  [
    'a schema of details, broken',
    {},
    { details: { required: ['pointer'] } },
    detailed({}),
    ['details must /details/0/pointer'],
  ],
  ['a schema of details that are absent', {}, { details: { required: ['pointer'] } }, taken, []],
  ['a schema that no detail satisfies', {}, { details: false }, detailed({}), ['details must /details/0']],
  ['extensions', {}, { extensions: until() }, { ...taken, until: '2026-01-01T00:00:00Z' }, []],
  [
    'extensions, broken',
    {},
    { extensions: until() },
    { ...taken, until: 'soon' },
    ['extensions must /until'],
  ],
  ['extensions, absent', {}, { extensions: { required: ['until'] } }, taken, ['extensions must /until']],
  ['a rule turned off', { rules: { schema: 'off' } }, {}, { error: 'email_taken' }, []],
  [
    'a rule of the entry',
    { rules: { message: 'off' } },
    { messagePattern: '^z', rules: { message: 'should' } },
    taken,
    ['message should /message'],
  ],
  [
    'a rule raised by strict',
    { strict: true, rules: { message: 'should' } },
    { messagePattern: '^z' },
    taken,
    ['message must /message'],
  ],
])('%s', (_, catalog, entry, body, expected) => {
  const errors = [{ code: 'email_taken', status: 409, ...entry }];
  expect(broken({ ...catalog, errors }, body)).toEqual(expected);
});

describe('codes', () => {
  test.each<[string, Partial<ErrorCatalog>, string, readonly string[]]>([
    ['are written as the format writes them', {}, 'EMAIL_TAKEN', []],
    ['are not written as the catalog does', {}, 'email_taken', ['code must /code']],
    ['as-is: are written as the catalog does', { codeCase: 'as-is' }, 'email_taken', []],
    ['as-is: are not written otherwise', { codeCase: 'as-is' }, 'EMAIL_TAKEN', ['code must /code']],
  ])('%s', (_, catalog, code, expected) => {
    const errors = [{ code: 'email_taken', status: 409 }];
    const body = { statusCode: 409, code, error: 'Conflict', message: 'Resource already exists' };
    expect(broken({ ...catalog, format: 'fastify', errors }, body)).toEqual(expected);
  });

  test('that differ only in letter case are told apart as they are', () => {
    const errors = ['email_taken', 'EMAIL_TAKEN'].map((code) => ({ code, status: 409 }));
    expect(useCatalog({ catalog: { format: 'fastify', codeCase: 'as-is', errors } }).entries).toHaveLength(2);
  });

  test('that are no snake_case are not mapped', () => {
    const errors = ['E-1042', 'emailTaken'].map((code) => ({ code, status: 409 }));
    for (const { code } of errors) {
      const body = { statusCode: 409, code, error: 'Conflict', message: 'Resource already exists' };
      expect(broken({ format: 'fastify', errors }, body)).toEqual([]);
    }
  });

  test('may be the same in two formats', () => {
    const errors = [
      { code: 'email_taken', status: 409 },
      { code: 'EMAIL_TAKEN', status: 409, format: 'fastify' },
    ];
    expect(useCatalog({ catalog: { errors } }).byCode.get('EMAIL_TAKEN')?.format.definition.id).toBe(
      'fastify',
    );
  });

  test('need not be told apart where a pattern does it', () => {
    const errors = [
      { code: 'email_taken', status: 409, messagePattern: 'mail' },
      { code: 'name_taken', status: 409, messagePattern: 'name' },
      { code: 'conflict', status: 409 },
    ];
    expect(codes(useCatalog({ catalog: { format: 'spring', errors } }).byStatus.get(409))).toEqual([
      'email_taken',
      'name_taken',
      'conflict',
    ]);
  });
});

describe('formats', () => {
  const oauth = { error: 'invalid_client', error_description: 'Client authentication failed' };
  const acme = {
    ...simple,
    id: 'acme',
    members: { code: '/fault/name', message: '/fault/text' },
    schema: {
      type: 'object',
      required: ['fault'],
      properties: { fault: { type: 'object', required: ['name', 'text'] } },
    },
  } as ErrorFormat;

  test('an entry has a format of its own', () => {
    const catalog: ErrorCatalog = {
      errors: [
        { code: 'invalid_client', status: 400, format: 'oauth' },
        { code: 'email_taken', status: 409 },
      ],
    };
    expect(broken(catalog, oauth, { status: 400 })).toEqual([]);
    expect(broken(catalog, taken)).toEqual([]);
    expect(broken(catalog, oauth)).toContain('schema must /message');
  });

  test('a format of the user as an object', () => {
    const catalog: ErrorCatalog = { format: acme, errors: [{ code: 'email_taken', status: 409 }] };
    expect(broken(catalog, { fault: { name: 'email_taken', text: 'Taken' } })).toEqual([]);
    expect(broken(catalog, { fault: { name: 'email_taken' } })).toEqual(['schema must /fault/text']);
    expect(broken(catalog, { fault: { name: 'nobody', text: 'Taken' } })).toEqual(['code must /fault/name']);
  });

  test('a format of the user by its path, from the folder of the catalog', () => {
    const project = temporaryProject({
      'package.json': {},
      'contract/formats/acme.json': acme,
      'contract/error-catalog.json': {
        format: './formats/acme.json',
        errors: [{ code: 'email_taken', status: 409 }],
      },
    });
    const catalog = loadCatalog(`${project}/contract/error-catalog.json`);
    expect(broken(catalog, { fault: { name: 'email_taken', text: 'Taken' } })).toEqual([]);
    expect(broken(catalog, taken)).toContain('schema must /fault');
  });

  test("a format given beside the catalog replaces the catalog's, not those of entries", () => {
    const catalog: ErrorCatalog = {
      errors: [
        { code: 'email_taken', status: 409 },
        { code: 'invalid_client', status: 400, format: 'oauth' },
      ],
    };
    const { format, byCode, byStatus } = useCatalog({ catalog, format: acme });
    expect(format.definition.id).toBe('acme');
    expect(byCode.get('email_taken')?.format).toBe(format);
    expect(byStatus.get(409)?.[0]?.format).toBe(format);
    expect(byCode.get('invalid_client')?.format.definition.id).toBe('oauth');
  });

  test('a wrong format beside the catalog is refused each time, and the catalog stays usable', () => {
    const catalog = useCatalog({ catalog: { errors: [{ code: 'email_taken', status: 409 }] } });
    const refused = messageOf(() => useCatalog({ catalog, format: 'simpel' }));
    expect(refused).toMatchInlineSnapshot(`
     "The error catalog given in code, with the format of the call, has a problem.

       /format: "simpel" is not a format
         Did you mean "simple"? Give a format of your own by its path: "./my-format.json"."
    `);
    expect(messageOf(() => useCatalog({ catalog, format: 'simpel' }))).toBe(refused);
    expect(broken(catalog, taken)).toEqual([]);
  });
});

test('any codes can be asked for beside the catalog', () => {
  const catalog: ErrorCatalog = { errors: [{ code: 'name_taken', status: 409 }] };
  expect(check(response(taken), { catalog })).toHaveLength(1);
  expect(check(response(taken), { catalog, codes: 'any' })).toEqual([]);
  expect(useCatalog({ catalog }).codes).toBe('listed');
});

function codes(entries: readonly { readonly definition: ErrorDefinition }[] | undefined): readonly string[] {
  return (entries ?? []).map(({ definition }) => definition.code);
}

/** `rule severity place` of everything that a response breaks. */
function broken(
  catalog: ErrorCatalog | ReturnType<typeof useCatalog>,
  body: unknown,
  options: { readonly status?: number; readonly fields?: readonly HttpField[] } = {},
): readonly string[] {
  return check(response(body, options), { catalog }).map(
    ({ rule, severity, at }) => `${rule} ${severity} ${at}`,
  );
}

function response(
  body: unknown,
  { status = 409, fields = [] }: { readonly status?: number; readonly fields?: readonly HttpField[] } = {},
) {
  return {
    status,
    fields: [...(body === undefined ? [] : [['Content-Type', 'application/json'] as const]), ...fields],
    content: body === undefined ? '' : JSON.stringify(body),
  };
}

function leaking(): object {
  return { ...taken, message: 'TypeError: x\n    at find (/srv/app/src/users.ts:41:17)' };
}

function detailed(detail: object): object {
  return { ...taken, details: [{ message: 'has been taken', ...detail }] };
}

function until(): JsonSchema {
  return { type: 'object', properties: { until: { type: 'string', format: 'date-time' } } };
}
