import { renderError } from '../../../../src/core/formats/render-error';
import type { ErrorFormat } from '../../../../src/core/types';
import { allFormats } from './all-formats';

const conflict = { code: 'conflict', status: 409, message: 'Resource already exists' };
const validation = { code: 'validation_failed', status: 422, message: 'Request is not valid' };
const detail = { pointer: '/email', code: 'already_exists', message: 'has already been taken' };

test.each([
  [
    'error-object',
    '{"error":{"code":"Conflict","message":"Resource already exists"}}',
    '{"error":{"code":"ValidationFailed","message":"Request is not valid","details":[{"code":"already_exists","target":"email","message":"has already been taken"}],"requestId":"5f0c"}}',
  ],
  [
    'fastapi',
    '{"detail":"Resource already exists"}',
    '{"detail":[{"type":"already_exists","loc":["body","email"],"msg":"has already been taken"}],"requestId":"5f0c"}',
  ],
  [
    'fastify',
    '{"statusCode":409,"error":"Conflict","message":"Resource already exists"}',
    '{"statusCode":422,"code":"VALIDATION_FAILED","error":"Unprocessable Content","message":"Request is not valid","requestId":"5f0c"}',
  ],
  [
    'graphql',
    '{"errors":[{"message":"Resource already exists","extensions":{"code":"CONFLICT"}}]}',
    '{"errors":[{"message":"Request is not valid","extensions":{"code":"VALIDATION_FAILED","details":[{"pointer":"/email","code":"already_exists","message":"has already been taken"}],"requestId":"5f0c"}}]}',
  ],
  [
    'json-api',
    '{"errors":[{"status":"409","code":"conflict","title":"Conflict","detail":"Resource already exists"}]}',
    '{"errors":[{"status":"422","code":"validation_failed","title":"Unprocessable Content","detail":"Request is not valid","meta":{"requestId":"5f0c"}},{"status":"422","code":"already_exists","detail":"has already been taken","source":{"pointer":"/data/attributes/email"}}]}',
  ],
  [
    'laravel',
    '{"message":"Resource already exists"}',
    '{"message":"Request is not valid","errors":{"email":["has already been taken"]},"requestId":"5f0c"}',
  ],
  [
    'nest',
    '{"message":"Resource already exists","error":"Conflict","statusCode":409}',
    '{"message":["has already been taken"],"error":"Unprocessable Content","statusCode":422,"errorCode":"VALIDATION_FAILED","requestId":"5f0c"}',
  ],
  [
    'oauth',
    '{"error":"conflict","error_description":"Resource already exists"}',
    '{"error":"validation_failed","error_description":"Request is not valid","requestId":"5f0c"}',
  ],
  [
    'problem-details',
    '{"type":"about:blank","title":"Conflict","status":409,"detail":"Resource already exists"}',
    '{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"Request is not valid","code":"validation_failed","errors":[{"detail":"has already been taken","pointer":"#/email","code":"already_exists"}],"requestId":"5f0c"}',
  ],
  [
    'simple',
    '{"error":"conflict","message":"Resource already exists"}',
    '{"error":"validation_failed","message":"Request is not valid","details":[{"pointer":"/email","code":"already_exists","message":"has already been taken"}],"requestId":"5f0c"}',
  ],
  [
    'spring',
    '{"timestamp":"2026-01-01T00:00:00.000Z","status":409,"error":"Conflict","message":"Resource already exists","path":"/users"}',
    '{"timestamp":"2026-01-01T00:00:00.000Z","status":422,"error":"Unprocessable Content","message":"Request is not valid","path":"/users","errors":[{"defaultMessage":"has already been taken","field":"email","code":"already_exists"}],"requestId":"5f0c"}',
  ],
])('%s, as it is sent', (id, plain, detailed) => {
  const path = '/users';
  const status = { code: 409, phrase: 'Conflict' };
  const unprocessable = { code: 422, phrase: 'Unprocessable Content' };
  const rest = { path, details: [detail], extensions: { requestId: '5f0c' } };
  expect(JSON.stringify(renderError(conflict, formatOf(id), { status, path }))).toBe(plain);
  expect(JSON.stringify(renderError(validation, formatOf(id), { status: unprocessable, ...rest }))).toBe(
    detailed,
  );
});

describe('problem details', () => {
  const status = { code: 409, phrase: 'Conflict' };
  const render = (definition: object): unknown =>
    renderError({ code: 'conflict', status: 409, ...definition }, formatOf('problem-details'), { status });

  test.each([
    [{}, { type: 'about:blank', title: 'Conflict', status: 409, detail: 'Conflict' }],
    [
      { code: 'email_taken' },
      { type: 'about:blank', title: 'Conflict', status: 409, detail: 'Conflict', code: 'email_taken' },
    ],
    // RFC 9457, 4.2.1: with about:blank the title is the phrase.
    [
      { title: 'Email taken' },
      { type: 'about:blank', title: 'Conflict', status: 409, detail: 'Email taken' },
    ],
    [
      { type: '/problems/email-taken', title: 'Email taken', message: 'No' },
      { type: '/problems/email-taken', title: 'Email taken', status: 409, detail: 'No' },
    ],
  ])('%j', (definition, content) => {
    expect(JSON.stringify(render(definition))).toBe(JSON.stringify(content));
  });
});

test('codeCase as-is writes the code of the catalog', () => {
  const context = { status: { code: 409, phrase: 'Conflict' }, codeCase: 'as-is' } as const;
  expect(renderError({ code: 'email_taken', status: 409 }, formatOf('error-object'), context)).toEqual({
    error: { code: 'email_taken', message: 'Conflict' },
  });
});

test('a free member never replaces one of the format, nor a prototype', () => {
  const extensions = JSON.parse('{"error":"x","__proto__":{"a":1},"trace/id":2}') as {
    [member: string]: number;
  };
  const content = renderError(conflict, formatOf('simple'), {
    status: { code: 409, phrase: 'Conflict' },
    extensions,
  });
  expect(JSON.stringify(content)).toBe(
    '{"error":"conflict","message":"Resource already exists","__proto__":{"a":1},"trace/id":2}',
  );
});

test('the data of the format is not reachable from what was written', () => {
  const format = formatOf('google');
  const before = JSON.stringify(format);
  const context = { status: { code: 409, phrase: 'Conflict' }, details: [detail], extensions: { zone: 'a' } };
  const first = renderError(conflict, format, context);
  expect(renderError({ ...conflict, code: 'other' }, format, { status: context.status })).not.toEqual(first);
  expect(JSON.stringify(format)).toBe(before);
});

test('an empty list of details is no list of details', () => {
  const status = { code: 422, phrase: 'Unprocessable Content' };
  expect(renderError(validation, formatOf('nest'), { status, details: [] })).toMatchObject({
    message: 'Request is not valid',
  });
  expect(renderError(validation, formatOf('simple'), { status, details: [] })).not.toHaveProperty('details');
});

function formatOf(id: string): ErrorFormat {
  const format = allFormats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format;
}
