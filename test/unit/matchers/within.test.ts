import request from 'supertest';
import type { ErrorCatalog, ErrorFormat, HttpResponse } from '../../../src';
import { assertError, check, createMatchers, explain, simulator } from '../../../src';
import { useCatalog } from '../../../src/catalog/use-catalog';
import { examine } from '../../../src/core/examine';
import { checks } from '../../../src/core/rules';
import { anyError } from '../../../src/core/statuses';
import { breakRule } from '../../../src/simulator/faults/break-rule';
import { simulateError } from '../../../src/simulator/simulate-error';
import { observer } from '../../../src/runner/observer';
import { failureMessage, rulesIn } from '../failure/show-failure';

/* Errors inside a success: GraphQL's classic form, and an envelope. */

const classic: ErrorFormat = {
  id: 'classic-graphql',
  title: 'GraphQL, classic',
  summary: 'Errors beside data, under 200',
  reference: 'GraphQL (October 2021), 7.1',
  mediaTypes: ['application/json'],
  parameters: 'any',
  within: { statuses: '2xx', when: { type: 'object', required: ['errors'] } },
  schema: {
    type: 'object',
    required: ['errors'],
    properties: {
      errors: {
        type: 'array',
        minItems: 1,
        items: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } },
      },
    },
  },
  codeCase: 'upper-snake',
  members: { code: '/errors/0/extensions/code', message: '/errors/0/message' },
  crossChecks: [],
  cannotCarry: ['details', 'extensions'],
  template: { '/errors/0/message': 'message', '/errors/0/extensions/code': 'code', '/data': { const: null } },
};
const envelope: ErrorFormat = {
  ...classic,
  id: 'envelope',
  within: {
    statuses: [200],
    when: { type: 'object', properties: { success: { const: false } }, required: ['success'] },
  },
  schema: {
    type: 'object',
    required: ['success', 'error'],
    properties: {
      error: { type: 'object', required: ['code', 'message'], properties: { message: { type: 'string' } } },
    },
  },
  codeCase: 'snake',
  members: { code: '/error/code', message: '/error/message' },
  template: { '/success': { const: false }, '/error/code': 'code', '/error/message': 'message' },
};
/** Data stands beside an error inside a success alone. */
const withData: ErrorFormat = {
  ...classic,
  id: 'with-data',
  within: {
    statuses: '2xx',
    when: { type: 'object', required: ['errors'] },
    schema: {
      type: 'object',
      required: ['errors', 'data'],
      properties: { data: { type: ['object', 'null'] } },
      allOf: [classic.schema],
    },
  },
  schema: {
    type: 'object',
    properties: { data: false },
    allOf: [classic.schema],
  },
  template: {
    '/errors/0/message': 'message',
    '/errors/0/extensions/code': 'code',
    '/data': { byStatus: { '2xx': null } },
  },
};
const catalogOf = (format: ErrorFormat): ErrorCatalog => ({
  format,
  errors: [
    { code: 'email_taken', status: 200, message: 'Already taken' },
    { code: 'name_taken', status: 200, message: 'The name is taken' },
    { code: 'locked', status: 409 },
    { code: 'unavailable', status: 503, message: 'Later' },
  ],
});
const headers = { 'Content-Type': 'application/json' };
const answer = (body: unknown, status = 200) => ({ status, headers, body: JSON.stringify(body) });
const taken = answer({
  errors: [{ message: 'Taken', extensions: { code: 'EMAIL_TAKEN' } }],
  data: { user: null },
});
const success = answer({ data: { user: { name: 'Ada' } } });

const use = (catalog: ErrorCatalog) =>
  expect.extend(createMatchers({ catalog }) as unknown as jest.ExpectExtendMap);

afterEach(() => void (observer().catalog = undefined));

describe('an error under 200', () => {
  beforeEach(() => use(catalogOf(classic)));

  test('is an error response, by its code and all that can be asked', () => {
    expect(taken).toBeErrorResponse();
    expect(taken).toBeErrorResponse('email_taken');
    expect(taken).toBeErrorResponse(['name_taken', 'email_taken']);
    expect(taken).toBeErrorResponse({ code: expect.stringMatching(/^email/) as string, message: /taken/i });
    assertError(taken, 'email_taken');
    expect(explain(taken, 'email_taken')).toBe(undefined);
    expect(
      answer({ errors: [{ message: 'Later', extensions: { code: 'UNAVAILABLE' } }] }, 503),
    ).toBeErrorResponse('unavailable');
  });

  test('is none of a status code or a class', () => {
    for (const assertion of [
      () => expect(taken).toBeConflict(),
      () => expect(taken).toBeClientError(),
      () => expect(taken).toBeServerError(),
      () => expect(taken).toBeErrorResponse('4xx'),
      () => expect(taken).toBeErrorResponse([404, 503]),
      () => expect(taken).toBeErrorResponse('unavailable'),
    ]) {
      expect(rulesIn(failureMessage(assertion))).toEqual(['status']);
    }
    expect(taken).not.toBeConflict();
    expect(taken).not.toBeServerError();
    expect(() => expect(taken).toBeClientError('email_taken')).toThrow(TypeError);
  });

  test('keeps its contract or does not', () => {
    const broken = answer({ errors: [{ extensions: { code: 'EMAIL_TAKEN' } }] });
    expect(rulesIn(failureMessage(() => expect(broken).toBeErrorResponse()))).toEqual(['schema']);
    const unlisted = answer({ errors: [{ message: 'x', extensions: { code: 'FAX_TAKEN' } }] });
    expect(rulesIn(failureMessage(() => expect(unlisted).toBeErrorResponse()))).toEqual(['code']);
    const elsewhere = answer({ errors: [{ message: 'x', extensions: { code: 'EMAIL_TAKEN' } }] }, 201);
    expect(rulesIn(failureMessage(() => expect(elsewhere).toBeErrorResponse()))).toEqual(['unlisted']);
  });

  test('a success is no error, and no success is one by accident', () => {
    expect(success).not.toBeErrorResponse();
    expect(answer('no JSON object')).not.toBeErrorResponse();
    expect({ status: 204, headers: {}, body: '' }).not.toBeErrorResponse();
    expect(failureMessage(() => expect(success).toBeErrorResponse('email_taken'))).toMatchInlineSnapshot(`
     "expect(response).toBeErrorResponse("email_taken")

     The response is 200 OK without an error in its content.

     1. status
        Expected: 200 OK with an error in its content
        Received: 200 OK without an error in its content
        → Answer with an error that "within" of the format recognises, or assert
          the intended outcome.

     ← HTTP 200 OK
       Content-Type: application/json

       {
         "data": {
           "user": {
             "name": "Ada"
           }
         }
       }"
    `);
    expect(failureMessage(() => expect(taken).not.toBeErrorResponse())).toMatchInlineSnapshot(`
     "expect(response).not.toBeErrorResponse()

     The response is 200 OK, with an error in its content, which the assertion
     rules out.

     ← HTTP 200 OK
       Content-Type: application/json

       {
         "errors": [
           {
             "message": "Taken",
             "extensions": {
               "code": "EMAIL_TAKEN"
             }
           }
         ],
         "data": {
           "user": null
         }
       }"
    `);
  });

  test('nested absurdly deep is no error', () => {
    const deep = { status: 200, headers, body: `{"errors":${'['.repeat(50_000)}${']'.repeat(50_000)}}` };
    expect(() => examineOf(deep.body)).not.toThrow();
  });
});

function examineOf(content: string) {
  const response: HttpResponse = { status: 200, fields: [['Content-Type', 'application/json']], content };
  return check(response, { catalog: catalogOf(classic) });
}

test('an envelope is recognised by the value of a member', () => {
  use(catalogOf(envelope));
  const error = { success: false, error: { code: 'email_taken', message: 'Taken' } };
  expect(answer(error)).toBeErrorResponse('email_taken');
  expect(answer({ success: true, data: [] })).not.toBeErrorResponse();
  expect(rulesIn(failureMessage(() => expect(answer({ success: false })).toBeErrorResponse()))).toEqual([
    'schema',
  ]);
  expect(answer(error, 202)).not.toBeErrorResponse();
});

test('a success has a schema of its own where the format says so', () => {
  use(catalogOf(withData));
  const rules = (body: object, status?: number) =>
    rulesIn(failureMessage(() => expect(answer(body, status)).toBeErrorResponse()));
  const errors = [{ message: 'x', extensions: { code: 'EMAIL_TAKEN' } }];
  expect(answer({ data: { user: {} }, errors })).toBeErrorResponse('email_taken');
  expect(rules({ errors })).toEqual(['schema']);
  const locked = [{ message: 'x', extensions: { code: 'LOCKED' } }];
  expect(answer({ errors: locked }, 409)).toBeErrorResponse('locked');
  expect(rules({ data: {}, errors: locked }, 409)).toEqual(['schema']);
  const list = answer([] as unknown as object);
  expect(list).not.toBeErrorResponse();
});

test('without such a format, a success never is an error', () => {
  use({ errors: [{ code: 'email_taken', status: 409 }] });
  expect(taken).not.toBeErrorResponse();
  expect(rulesIn(failureMessage(() => expect(taken).toBeErrorResponse()))).toEqual(['status']);
});

describe.each([classic, envelope, withData])('the simulator, with $id', (format) => {
  const catalog = catalogOf(format);
  const used = useCatalog({ catalog });
  const cells = used.entries.map((entry) => ({ catalog: used, entry, format: entry.format }));

  test('answers such an error with its status code', async () => {
    for (const cell of cells)
      expect(check(simulateError(cell), { catalog, code: cell.entry.definition.code })).toEqual([]);
    use(catalog);
    const app = simulator({ catalog });
    const sent = await request(app).get('/email_taken');
    expect(sent.status).toBe(200);
    expect(sent).toBeErrorResponse({ code: 'email_taken', message: 'Already taken' });
    expect(await request(app).get('/200')).toBeErrorResponse('email_taken');
    const page = await request(app).get('/email_taken?format=html');
    expect(page.text).toContain('200 OK');
  });

  test.each(checks.map(({ id }) => id))('the fault %s breaks its rule alone, or none', (rule) => {
    for (const cell of cells) {
      const response = breakRule(cell, rule);
      if (response === undefined) continue;
      const { violations } = examine(response, {
        catalog: used,
        statuses: anyError,
        predicates: [],
        strict: false,
      });
      expect([[], [rule]]).toContainEqual(violations.map((one) => one.rule));
    }
  });

  // Without JSON content that is an error, a success is none.
  test('has a fault for each of these', () => {
    for (const rule of ['status', 'media-type', 'schema', 'code', 'leak']) {
      expect([rule, breakRule(cells[0] as never, rule) !== undefined]).toEqual([rule, true]);
    }
  });
});
