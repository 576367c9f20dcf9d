import { join } from 'node:path';
import request from 'supertest';
import type { ErrorCatalog, FormatExtension, HttpResponse } from '../../../src';
import { check, loadCatalog, readResponse, simulator } from '../../../src';
import { asserting } from '../core/formats/asserting';
import { temporaryProject } from './temporary-project';

/** As api-problem writes the errors of a validation in a public project. */
const listOfValues: FormatExtension = {
  id: 'email-service',
  extends: 'problem-details',
  schema: {
    allOf: [
      {
        properties: {
          errors: { type: 'array', items: { type: 'object', required: ['value', 'message'] } },
        },
      },
    ],
  },
  details: { message: '/message', pointer: null, code: null, eachAlso: { '/value': { const: 'utf-9' } } },
  cannotCarry: ['details.pointer', 'details.code'],
};
const problem = { type: 'about:blank', title: 'Bad Request', status: 400, code: 'invalid' };
const headers = { 'Content-Type': 'application/problem+json' };

function catalogOf(format: ErrorCatalog['format']): ErrorCatalog {
  return { format, errors: [{ code: 'invalid', status: 400, details: 'required' }] };
}

function refusal(format: unknown): string {
  try {
    asserting({ catalog: { format, errors: [] } as unknown as ErrorCatalog });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a format that extends a format of the package', () => {
  const { broken } = asserting({ catalog: catalogOf(listOfValues) });
  const findings = (body: unknown) =>
    check(readResponse({ status: 400, headers, body }) as HttpResponse, {
      catalog: catalogOf(listOfValues),
    }).map(({ rule, at, severity, reference }) => [rule, at, severity, reference]);

  test('keeps what it does not change, and no advice of the other contradicts what it describes', () => {
    const errors = [{ value: 'utf-9', message: 'Invalid value "encoding".' }];
    expect(findings({ ...problem, errors })).toEqual([]);
  });

  test('adds to the schema, in its own name', () => {
    expect(findings({ ...problem, errors: [{ message: 'Invalid value.' }] })).toEqual([
      ['schema', '/errors/0/value', 'must', 'the format "email-service"'],
    ]);
  });

  test('is held to the schema of the other, in the name of the standard', () => {
    expect(findings({ ...problem, errors: [{ value: 1, message: 'No' }], instance: 7 })).toEqual([
      ['schema', '/instance', 'must', 'RFC 9457, 3.1.5'],
    ]);
  });

  test('keeps its media types and its cross-checks', () => {
    const body = { ...problem, status: 404, errors: [{ value: 1, message: 'No' }] };
    expect(broken({ status: 400, headers: { 'Content-Type': 'application/json' }, body }, 400)).toEqual([
      'media-type Content-Type',
      'status-member /status',
    ]);
  });

  test('is read and simulated as it says', async () => {
    const response = await request(simulator({ catalog: catalogOf(listOfValues) })).get('/invalid');
    expect(response.body).toEqual({
      ...problem,
      detail: 'Bad Request',
      errors: [{ value: 'utf-9', message: 'is not valid' }],
    });
    expect(broken(response, 400, { code: 'invalid', details: [{ message: 'is not valid' }] })).toEqual([]);
  });

  test.each([
    ['a list replaces', { mediaTypes: ['application/json'] }, 'application/json', { ...problem }],
    ['a schema replaces', { schema: { type: 'object' }, strictSchema: true }, undefined, { instance: 7 }],
    ['null takes a member away', { members: { code: null } }, undefined, { ...problem, code: undefined }],
  ])('%s', (_, changes: Partial<FormatExtension>, type = 'application/problem+json', body) => {
    const format: FormatExtension = { extends: 'problem-details', crossChecks: [], ...changes };
    const { broken: found } = asserting({ catalog: { format, errors: [{ code: 'invalid', status: 400 }] } });
    const response = { status: 400, headers: { 'Content-Type': type }, body: { code: 'invalid', ...body } };
    expect(found(response, 400)).toEqual([]);
  });

  test('is called after the other where it has no id', () => {
    const project = temporaryProject({ 'error-catalog.json': { format: { extends: 'oauth' }, errors: [] } });
    const { definition } = loadCatalog(join(project, 'error-catalog.json')).format;
    expect([definition.id, definition.reference]).toEqual(['oauth-extended', 'RFC 6749, 5.2; RFC 6750, 3']);
  });
});

describe('a chain', () => {
  const project = temporaryProject({
    'error-catalog.json': catalogOf('./formats/third.json'),
    'formats/third.json': { id: 'third', extends: '../base/second.json', codeCase: 'kebab' },
    'base/second.json': { id: 'second', extends: './first.json', title: 'Second' },
    'base/first.json': { id: 'first', extends: 'simple', mediaTypes: ['application/vnd.first+json'] },
  });

  test('each path starts from the folder of the file that names it', () => {
    const { definition } = loadCatalog(join(project, 'error-catalog.json')).format;
    expect(definition).toMatchObject({
      id: 'third',
      title: 'Second',
      codeCase: 'kebab',
      mediaTypes: ['application/vnd.first+json'],
      members: { code: '/error' },
    });
  });

  test.each([
    ['itself', { 'a.json': { extends: './a.json' } }],
    ['each other', { 'a.json': { extends: './b.json' }, 'b.json': { extends: './a.json' } }],
    ['a broken one', { 'a.json': { extends: './b.json' }, 'b.json': { extends: 'simple', codeCase: 'no' } }],
    ['none', { 'a.json': { extends: './b.json' } }],
    ['an unknown one', { 'a.json': { extends: 'problem-detail' } }],
  ])('of formats that extend %s is refused', (_, files) => {
    const broken = temporaryProject({ ...files, 'error-catalog.json': { format: './a.json', errors: [] } });
    const load = () => loadCatalog(join(broken, 'error-catalog.json'));
    let text = '';
    try {
      load();
    } catch (error) {
      text = (error as Error).message.replaceAll(broken, '<project>');
    }
    expect(text).toMatchSnapshot();
  });
});

describe('errors inside a success', () => {
  const when = { type: 'object', required: ['error'] };
  const inSuccess = (format: FormatExtension) =>
    check(
      {
        status: 200,
        fields: [['Content-Type', 'application/json']],
        content: '{"data":{"a":1},"errors":[{"message":"x"}],"error":1}',
      },
      { catalog: { format, codes: 'any', errors: [{ code: 'a', status: 400 }] } },
    ).flatMap(({ severity, rule, at, reference = '' }) =>
      severity === 'must' ? [`${rule} ${at} (${reference})`] : [],
    );
  const further = 'schema /error (GraphQL (October 2021), 7.1)';
  const asked = { allOf: [{ type: 'object', required: ['trace'] }] };

  test.each<readonly [string, FormatExtension, ...found: string[]]>([
    ['what is not changed holds', { extends: 'graphql' }, further],
    ['some of its status codes', { extends: 'graphql', within: { statuses: [200] } }, further],
    ['none', { extends: 'graphql', within: null }, 'status status ()'],
    ['another way to tell them', { extends: 'graphql', within: { when } }, further],
    [
      'another way that tells none here',
      { extends: 'graphql', within: { when: { required: ['fault'] } } },
      'status status ()',
    ],
    ['a schema replaces', { extends: 'graphql', within: { schema: { type: 'object' } } }],
    [
      'a schema adds',
      { id: 'a', extends: 'graphql', within: { schema: asked } },
      further,
      'schema /trace (the format "a")',
    ],
    [
      'what is added to the schema is added here',
      { id: 'a', extends: 'graphql', schema: asked },
      further,
      'schema /trace (the format "a")',
    ],
    ['what replaces the schema replaces it here', { extends: 'graphql', schema: { type: 'object' } }],
    [
      'no schema of its own: the schema holds',
      { extends: 'graphql', within: { schema: null } },
      'schema /data (GraphQL over HTTP, 6.4)',
      further,
    ],
    [
      'a format that had none',
      { extends: 'simple', within: { statuses: '2xx', when } },
      'schema /message (the format "simple")',
    ],
  ])('%s', (_, format, ...found) => {
    expect([...inSuccess(format as FormatExtension)].sort()).toEqual(found.sort());
  });

  test('what is left open once it is merged is refused', () => {
    expect(refusal({ extends: 'simple', within: { schema: true } })).toMatchInlineSnapshot(`
     "The error catalog given in code has 2 problems.

       /format/within/statuses: is missing
         Allowed: "2xx", a list. \`2xx\`, or the status codes of success that can contain errors.
       /format/within/when: is missing
         Allowed: an object, true or false. JSON Schema (2020-12) of content that is an error. All other content is a success, which is not checked."
    `);
  });
});

test('a format that extends none has no null, and all of its parts', () => {
  const { extends: _, ...whole } = listOfValues;
  expect(refusal({ ...whole, details: null })).toMatchInlineSnapshot(`
   "The error catalog given in code has a problem.

     /format/details: is null
       Allowed: an object, null. How the format carries the list of details. Absent: it has no place for one. \`null\`: unlike the extended format, this one has none."
  `);
});

test('what is left open once it is merged is refused', () => {
  expect(refusal({ extends: 'oauth', details: { message: '/text' } })).toMatchInlineSnapshot(`
   "The error catalog given in code has 2 problems.

     /format/details/at: is missing
       Allowed: text that matches /^(/([^~/]|~[01])*)*$/u, a list. The place of the list or map of details: a JSON Pointer, such as \`/errors\`, or several. The first with a value counts.
     /format/details/shape: is missing
       Allowed: "objects", "strings", "map", "tree". How the list is written: \`objects\` is a list of objects, \`strings\` a list of messages, \`map\` an object of field name → list of messages, \`tree\` the same, except that a member may have its own members instead of messages."
  `);
});
